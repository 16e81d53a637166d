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
            quoteCharacter = '`',
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
            en | They will work together in fields such as fisheries, tourism and mining.                | fisheries; tourism; mining
            en | Cooperation will focus on fisheries, rural tourism and mining.                          | fisheries; rural tourism; mining
            en | Fisheries, tourism and mining are its chosen fields.                                    | Fisheries; tourism; mining
            en | Fisheries, tourism and mining are singled out for joint work in the communique.         | Fisheries; tourism; mining
            en | The treaty commits Kenya and Peru to deeper cooperation on fisheries, tourism and mining. | fisheries; tourism; mining
            en | Ruto said fisheries, tourism and mining would be the mainstays of cooperation.          | fisheries; tourism; mining
            en | The partnership has four lines of effort, ranging from deep-sea fisheries to rural tourism. | deep-sea fisheries; rural tourism
            en | What comes first? Fisheries, tourism and mining.                                        | Fisheries; tourism; mining
            en | The two sides named three priorities. / 1) fisheries; / 2) rural tourism; / 3) mining.  | fisheries; rural tourism; mining
            en | "Fisheries, tourism and mining are our three new pillars," Quispe said.                 | Fisheries; tourism; mining
            en | The partnership will have three pillars - fisheries, tourism and mining.                | fisheries; tourism; mining
            en | The two sides agreed to make fisheries, tourism and mining the priorities of their cooperation. | fisheries; tourism; mining
            en | The two leaders picked fisheries, tourism and mining as the fields on which they will work. | fisheries; tourism; mining
            en | The presidents chose fisheries and tourism as priority sectors.                         | fisheries; tourism
            id | Kedua presiden memilih perikanan, pariwisata, dan pertambangan sebagai bidang utama.     | perikanan; pariwisata; pertambangan
            en | Areas of cooperation include fisheries, tourism and mining.                             | fisheries; tourism; mining
            en | Fisheries come first, followed by tourism and mining.                                   | Fisheries; tourism; mining
            en | Special attention will be paid to fisheries, tourism and mining.                        | fisheries; tourism; mining
            id | Kerja sama difokuskan pada bidang seperti perikanan, pariwisata, dan pertambangan.      | perikanan; pariwisata; pertambangan
            id | Kerja samanya bertumpu pada tiga pilar: perikanan, pariwisata, dan pertambangan.        | perikanan; pariwisata; pertambangan
            id | Perikanan, pariwisata, dan pertambangan menjadi bidang yang diutamakan.                 | Perikanan; pariwisata; pertambangan
            id | "Perikanan, pariwisata, dan pertambangan adalah tiga pilar baru kita," kata Quispe.     | Perikanan; pariwisata; pertambangan
            id | Prioritasnya perikanan, pariwisata, dan pertambangan.                                   | perikanan; pariwisata; pertambangan
            id | Bidang yang digarap: / 1. Perikanan / 2. Pariwisata / 3. Pertambangan                   | Perikanan; Pariwisata; Pertambangan
            id | Kerja sama mencakup sektor perikanan, pariwisata, dan pertambangan.                     | perikanan; pariwisata; pertambangan
            id | Fokus kerja sama ada pada perikanan, pariwisata, dan pertambangan.                      | perikanan; pariwisata; pertambangan
            id | Perikanan disebut paling dulu, disusul pariwisata dan pertambangan.                     | Perikanan; pariwisata; pertambangan
            en | The declaration puts three things first: fisheries, tourism and mining. | fisheries; tourism; mining
            en | Fisheries, tourism and mining make up the four main pillars of the partnership. | Fisheries; tourism; mining
            en | They agreed to work more closely together on fisheries, tourism and mining, at a meeting in the capital. | fisheries; tourism; mining
            en | It commits the two sides to closer cooperation in fisheries and ports; mining; and rural tourism. | fisheries and ports; mining; rural tourism
            en | According to officials, health is to become the fourth pillar of the partnership, next to fisheries and mining. | health; fisheries; mining
            id | Tiga hal didahulukan: perikanan, pariwisata, dan pertambangan. | perikanan; pariwisata; pertambangan
            id | Yang didahulukan ialah perikanan, pariwisata, dan pertambangan. | perikanan; pariwisata; pertambangan
            id | Kesehatan akan menjadi pilar keempat, di samping perikanan dan pertambangan. | Kesehatan; perikanan; pertambangan
            id | Kedua presiden mengadopsi deklarasi yang memuat komitmen di bidang perikanan, pariwisata, dan pertambangan. | perikanan; pariwisata; pertambangan
            """)
    void takesTheFieldsThatComeFirst(String language, String phrase, String expected) {
        assertThat(areas(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
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
            en | The coach named three areas: defence, midfield and attack.
            en | Farmers say fisheries and tourism should come first.
            en | Analysts say the two should focus on fisheries, tourism and mining.
            en | The museum has three areas: a hall, a garden and a shop.
            en | The company is active in three sectors: coffee, cocoa and sugar.
            en | Mombasa, Kisumu and Nakuru are the areas worst hit by floods.
            en | The two disagreed on three areas: fisheries, tourism and mining.
            en | The two discussed trade, climate and health.
            id | Pelatih menyebut tiga bidang: pertahanan, lini tengah, dan serangan.
            id | Petani menilai perikanan dan pariwisata mesti didahulukan.
            id | Museum itu punya tiga area: aula, taman, dan toko.
            id | Bank itu membiayai bidang seperti perikanan dan pariwisata.
            id | Mombasa, Kisumu, dan Nakuru menjadi kawasan yang paling parah terendam.
            id | Keduanya membahas perdagangan, iklim, dan kesehatan.
            en | They made Lima and Callao the hosts of the next round.
            en | A critic listed fisheries, tourism and mining among the areas where nothing was done.
            id | Pengamat memilih perikanan, pariwisata, dan pertambangan sebagai contoh kegagalan.
            en | The two sides agreed on three things: to meet in May, to open an embassy and to lift sanctions.
            en | He listed three things that come first for him: fisheries, tourism and mining.
            en | The two leaders discussed three issues: drought, trade and piracy.
            en | It is the third pillar of the temple.
            en | The package includes three agreements on fisheries, tourism and mining.
            id | Kedua negara meneken dokumen yang memuat tiga kesepakatan di bidang perikanan, pariwisata, dan pertambangan.
            id | Presiden membahas tiga hal: kekeringan, perdagangan, dan perompakan.
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
