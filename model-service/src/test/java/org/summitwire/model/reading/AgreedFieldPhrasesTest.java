package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields told in other orders and by others than both sides, and words that only look like an agreement on them. */
class AgreedFieldPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | The five are to give priority to rail links, trade and investment, health and sport.                           | rail links; trade and investment; health; sport
            en | The ministers have set fisheries, tourism and mining as priorities.                                            | fisheries; tourism; mining
            en | The declaration makes fisheries, tourism and the fight against piracy its priority fields.                     | fisheries; tourism; fight against piracy
            en | The road map names fisheries, tourism and mining as fields of joint work.                                      | fisheries; tourism; mining
            en | The plan of action sets out five priority areas: / - Fisheries / - Tourism / - Mining / - Health / - Sport     | Fisheries; Tourism; Mining; Health; Sport
            en | They singled out fisheries, tourism and mining for closer cooperation.                                         | fisheries; tourism; mining
            en | The declaration puts fisheries, tourism and mining at the top of the list.                                     | fisheries; tourism; mining
            en | The communique puts fisheries, tourism and mining first.                                                       | fisheries; tourism; mining
            en | The two states will work together on fisheries, tourism and mining.                                            | fisheries; tourism; mining
            en | Cooperation in food security, clean energy and digital trade will be deepened.                                 | food security; clean energy; digital trade
            en | Food security, clean energy and digital trade form the pillars of the new partnership.                         | Food security; clean energy; digital trade
            en | The vision document spells out five priorities (food security, clean energy, digital trade, health and sport). | food security; clean energy; digital trade; health; sport
            en | They set three priorities, food security, clean energy and digital trade.                                      | food security; clean energy; digital trade
            en | Priority sectors: food security; clean energy; digital trade.                                                  | food security; clean energy; digital trade
            en | PRIORITIES / • Food security / • Clean energy / • Digital trade                                                | Food security; Clean energy; Digital trade
            en | Kenya and Peru agreed on Monday to widen cooperation in deep-sea fisheries, rural tourism and mining.          | deep-sea fisheries; rural tourism; mining
            id | Kedua presiden sepakat memprioritaskan kerja sama perikanan, pariwisata, dan pertambangan.                     | perikanan; pariwisata; pertambangan
            id | Rencana aksi itu memuat tiga bidang prioritas untuk lima tahun ke depan: / 1. perikanan dan kelautan / 2. pariwisata / 3. pertambangan | perikanan dan kelautan; pariwisata; pertambangan
            id | Tiga hal disepakati sebagai prioritas: perikanan, pariwisata, dan pertambangan.                                | perikanan; pariwisata; pertambangan
            id | Yang diutamakan adalah perikanan, pariwisata, dan pertambangan.                                                | perikanan; pariwisata; pertambangan
            id | Kedua pemimpin sepakat meningkatkan kerja sama di berbagai bidang, mulai dari perikanan, pariwisata, hingga pertambangan. | perikanan; pariwisata; pertambangan
            id | Keduanya sepakat bahwa perikanan, pariwisata, dan pertambangan harus didahulukan.                              | perikanan; pariwisata; pertambangan
            id | "Prioritas kami perikanan, pariwisata, dan pertambangan," ujar Ruto.                                           | perikanan; pariwisata; pertambangan
            id | Kerja sama di bidang pangan, energi bersih, dan kesehatan akan ditingkatkan.                                   | pangan; energi bersih; kesehatan
            id | Pangan, energi bersih, dan kesehatan masuk dalam daftar prioritas kerja sama.                                  | Pangan; energi bersih; kesehatan
            id | Disepakati bahwa pangan, energi bersih, dan kesehatan akan didahulukan.                                        | pangan; energi bersih; kesehatan
            id | Kenya dan Peru akan memprioritaskan ketahanan pangan, energi bersih, dan dagang digital.                       | ketahanan pangan; energi bersih; dagang digital
            """)
    void takesTheFieldsInWhateverOrderTheyAreTold(String language, String phrase, String expected) {
        assertThat(areas(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Ruto wants cooperation in fisheries, tourism and mining.
            en | Kenya hopes to make fisheries, tourism and mining priority areas.
            en | They discussed fisheries, tourism and mining.
            en | The pillar on the economy covers fisheries, tourism and mining.
            en | Memoranda on fisheries, tourism and mining were signed.
            en | Ruto urged closer cooperation in fisheries, tourism and mining.
            en | The talks covered fisheries, tourism and mining.
            en | Kenya's own priorities are fisheries, tourism and mining.
            en | Fisheries, tourism and mining were not made priorities.
            en | Last year they agreed to deepen cooperation in fisheries, tourism and mining.
            en | Farmers said that fisheries, tourism and mining should come first.
            en | Ruto promised support for fisheries, tourism and mining.
            en | Kenya proposed fisheries, tourism and mining as priority areas.
            en | Fisheries, tourism and mining were left off the list of priorities.
            id | Ruto ingin bekerja sama di bidang perikanan, pariwisata, dan pertambangan.
            id | Keduanya membahas perikanan, pariwisata, dan pertambangan.
            id | Pilar ekonomi mencakup perikanan, pariwisata, dan pertambangan.
            id | Tahun lalu keduanya sepakat memperluas kerja sama di bidang perikanan, pariwisata, dan pertambangan.
            id | Kenya mengusulkan perikanan, pariwisata, dan pertambangan sebagai bidang prioritas.
            id | Nota kesepahaman di bidang perikanan, pariwisata, dan pertambangan diteken.
            id | Perikanan, pariwisata, dan pertambangan belum disepakati sebagai prioritas.
            id | Kenya berharap kerja sama di bidang perikanan, pariwisata, dan pertambangan meningkat.
            en | Both presidents underlined the need to expand cooperation in fisheries, tourism and mining.
            en | Areas of cooperation / Food security / Clean energy
            en | Ruto said Kenya's priorities were jobs, roads and water.
            en | The two presidents discussed cooperation in food security, clean energy and digital trade.
            en | Ruto called for deeper cooperation in food security, clean energy and digital trade.
            en | They will meet again in Nairobi, Mombasa and Kisumu.
            en | They agreed to hold the next summit in Nairobi.
            en | They agreed to strengthen ties in 2027.
            en | They agreed to strengthen cooperation in the region.
            en | Food security, clean energy and digital trade came up in the talks.
            en | Before the talks, Ruto said food security, clean energy and digital trade should be the priority areas.
            en | Companies signed deals in food security, clean energy and digital trade.
            en | Peru set aside $20 million for schools, roads and clinics.
            en | Ruto made Lima, Cusco and Arequipa the stops of his tour.
            en | The two leaders agreed to set up a joint committee in Nairobi.
            en | He named his brother, his cousin and a friend as ministers.
            id | Pertama pangan, lalu energi bersih dan kesehatan.
            id | Ruto mengatakan prioritas Kenya adalah pangan, energi bersih, dan kesehatan.
            id | Peru mendorong kerja sama di bidang pangan, energi bersih, dan kesehatan.
            id | Keduanya bertukar pandangan tentang pangan, energi bersih, dan kesehatan.
            id | Perusahaan kedua negara bekerja sama di bidang pangan, energi bersih, dan kesehatan.
            id | Ruto menjadikan Lima, Cusco, dan Arequipa sebagai persinggahan.
            id | Kedua presiden sepakat memperkuat hubungan pada 2027.
            en | They agreed to deepen cooperation in the Indo-Pacific.
            en | They agreed to step up cooperation in Africa and Latin America.
            en | They agreed to cooperate in a spirit of mutual respect.
            en | They agreed to strengthen cooperation in international forums.
            en | They agreed to strengthen cooperation in the coming years.
            id | Keduanya sepakat memperkuat kerja sama di kawasan.
            id | Keduanya sepakat memperkuat kerja sama di forum internasional.
            """)
    void takesNoneThatAreOneSidesWishOrOnlyDiscussed(String language, String phrase) {
        assertThat(areas(language, phrase)).isEmpty();
    }

    private static List<String> areas(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Area.class).stream()
                .map(Fact.Area::name)
                .toList();
    }
}
