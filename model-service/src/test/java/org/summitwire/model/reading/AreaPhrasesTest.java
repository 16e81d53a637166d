package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that the parties agreed to put first, and fields that are only spoken of. */
class AreaPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The two agreed on three priority areas: fisheries, tourism and mining.                  | fisheries; tourism; mining
            en | The joint plan rests on two pillars, namely clean energy and digital trade.             | clean energy; digital trade
            en | The two sides agreed on these priority areas: / - fisheries / - tourism                 | fisheries; tourism
            en | Fisheries, tourism and mining will come first.                                          | Fisheries; tourism; mining
            en | Fisheries, tourism and mining were named as priority areas.                             | Fisheries; tourism; mining
            en | The declaration gives priority to fisheries, tourism and mining.                        | fisheries; tourism; mining
            en | They agreed to deepen cooperation in deep-sea fisheries and rural tourism. | deep-sea fisheries; rural tourism
            id | Keduanya menyepakati tiga bidang prioritas, yakni perikanan, pariwisata, dan pertambangan. | perikanan; pariwisata; pertambangan
            id | Kedua presiden menempatkan perikanan laut dan wisata desa di urutan teratas. | perikanan laut; wisata desa
            id | Kerja sama perikanan laut dan wisata desa disepakati untuk diperluas. | perikanan laut; wisata desa
            id | Kedua negara sepakat memperluas kerja sama di bidang perikanan laut dan wisata desa. | perikanan laut; wisata desa
            id | Kedua pihak sepakat mengutamakan perikanan, pariwisata, dan pertambangan.               | perikanan; pariwisata; pertambangan
            id | Kedua presiden menjadikan perikanan laut dan wisata desa sebagai prioritas. | perikanan laut; wisata desa
            id | Keduanya menyepakati bidang prioritas: / - perikanan / - pariwisata                     | perikanan; pariwisata
            """)
    void takesTheFieldsThatComeFirst(String language, String phrase, String expected) {
        assertThat(areas(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Ruto hopes to expand cooperation in fisheries and tourism.
            en | Quispe proposed three priority areas: fisheries, tourism and mining.
            en | An economist called for closer ties in fisheries and tourism.
            en | Ruto spoke of fisheries, tourism and mining.
            en | Last year the two agreed to deepen cooperation in fisheries and tourism.
            en | The two did not agree to expand cooperation in fisheries.
            en | Kenya exports tea, flowers and coffee.
            id | Ruto berharap kerja sama perikanan dan pariwisata diperluas.
            id | Quispe mengusulkan tiga bidang prioritas, yakni perikanan, pariwisata, dan pertambangan.
            id | Seorang ekonom menyerukan kerja sama perikanan dan pariwisata.
            id | Ruto berbicara tentang perikanan, pariwisata, dan pertambangan.
            id | Tahun lalu keduanya sepakat memperluas kerja sama di bidang perikanan.
            id | Kedua negara tidak sepakat memperluas kerja sama di bidang perikanan.
            id | Kenya mengekspor teh, bunga, dan kopi.
            """)
    void takesNoFieldThatIsOnlySpokenOf(String language, String phrase) {
        assertThat(areas(language, phrase)).isEmpty();
    }

    private static List<String> areas(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Area.class).stream()
                .map(Fact.Area::name)
                .toList();
    }
}
