package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of work together that are ranged, spanned, extended to or vowed; and fields that were only talked of. */
class FieldListPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | The leaders agreed to do more together in defence, food security and human capital.                          | defence; food security; human capital
            en | They want to work more closely in fisheries, tourism and mining, the leaders said in a joint statement.      | fisheries; tourism; mining
            en | The partnership, built on three pillars - trade, security and climate - will last ten years.                 | trade; security; climate
            en | Cooperation will range from nuclear energy to film production.                                               | nuclear energy; film production
            en | Their cooperation will span agriculture, health and space.                                                   | agriculture; health; space
            en | Ties will be strengthened in the areas of trade, culture and sport.                                          | trade; culture; sport
            en | The leaders set out three priorities: first, food security; second, debt relief; and third, climate finance. | food security; debt relief; climate finance
            id | Kerja sama diperluas ke bidang kesehatan, pertanian, serta pariwisata.                                       | kesehatan; pertanian; pariwisata
            id | Sektor yang menjadi prioritas adalah perikanan, logistik, dan pariwisata.                                    | perikanan; logistik; pariwisata
            id | Kolaborasi mulai dari energi nuklir hingga perfilman akan digenjot.                                          | energi nuklir; perfilman
            id | Mereka berkomitmen meningkatkan kerja sama, khususnya di sektor pertambangan, penerbangan, dan halal.        | pertambangan; penerbangan; halal
            en | Ruto and Quispe vowed to boost cooperation in the fields of trade, tourism and technology.                   | trade; tourism; technology
            en | The two leaders reaffirmed their resolve to deepen cooperation across trade, tourism and technology.         | trade; tourism; technology
            en | Areas of focus: water, rail, ports.                                                                          | water; rail; ports
            en | The joint declaration provides for cooperation in health, space and sport.                                   | health; space; sport
            id | Fokus utama kerja sama adalah pangan, energi, dan air.                                                       | pangan; energi; air
            en | Pillars of the new partnership are digital skills, farm trade and port security.                             | digital skills; farm trade; port security
            en | They agreed to strengthen cooperation in a wide range of areas, including health, water and soil.            | health; water; soil
            id | Pilar kemitraan baru itu adalah air, rel, dan pelabuhan.                                                     | air; rel; pelabuhan
            id | Mereka sepakat memperkuat kerja sama di berbagai bidang, termasuk air, rel, dan pelabuhan.                   | air; rel; pelabuhan
            id | Kedua pihak menegaskan niat mengembangkan kerja sama di bidang air, rel, dan pelabuhan.                      | air; rel; pelabuhan
            """)
    void takesTheFieldsOfTheList(String language, String phrase, String expected) {
        assertThat(areas(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | The road map has six pillars, from connectivity and trade to people-to-people ties.
            en | The two discussed trade, Ukraine and the Middle East.
            en | Ruto wants more cooperation in tea, coffee and flowers.
            en | Analysts say that the two should cooperate in trade, energy and mining.
            en | They signed agreements on trade, energy and mining.
            en | Last year they agreed to cooperate in trade, energy and mining.
            en | Trade covers coffee, copper and textiles.
            id | Keduanya membahas perdagangan, Ukraina, dan Timur Tengah.
            id | Ruto menginginkan kerja sama di bidang teh, kopi, dan bunga.
            id | Pengamat menilai keduanya perlu bekerja sama di bidang perdagangan, energi, dan tambang.
            id | Nota kesepahaman di bidang perdagangan, energi, dan tambang diteken.
            id | Tahun lalu keduanya sepakat bekerja sama di bidang perdagangan, energi, dan tambang.
            en | The two leaders called for deeper cooperation in trade, tourism and technology.
            en | The leaders reviewed cooperation in health, space and sport.
            en | Ruto said Kenya was ready to work with Peru in health, space and sport.
            en | Quispe hoped for closer cooperation in health, space and sport.
            en | Existing cooperation covers health, space and sport.
            en | Ministers discussed cooperation in health, space and sport.
            id | Ruto-Quispe Sepakat Perkuat Kerja Sama Pangan, Energi, dan Air
            id | Para menteri membahas kerja sama di bidang pangan, energi, dan air.
            id | Ruto berharap kerja sama di bidang pangan, energi, dan air meningkat.
            id | Selama ini kerja sama mencakup pangan, energi, dan air.
            id | Kedua pemimpin meninjau kerja sama di bidang pangan, energi, dan air.
            en | Leaders agreed on a plan to promote trade; protect forests; and fight illegal fishing.
            en | The vision has three goals: a fairer economy, cleaner seas and safer borders.
            en | Trade topped the agenda.
            en | They expressed interest in cooperating in health, water and soil.
            en | Peru offered to cooperate in health, water and soil.
            en | Companies from both countries work together in health, water and soil.
            en | The two leaders discussed ways to boost cooperation in health, water and soil.
            en | The two countries already cooperate in health, water and soil.
            en | The visit is expected to boost cooperation in health, water and soil.
            en | Prospects for cooperation in health, water and soil were discussed.
            id | Kedua pemimpin membahas upaya meningkatkan kerja sama di bidang air, rel, dan pelabuhan.
            id | Kedua negara sudah bekerja sama di bidang air, rel, dan pelabuhan.
            id | Kunjungan itu diharapkan meningkatkan kerja sama di bidang air, rel, dan pelabuhan.
            id | Ruto menawarkan kerja sama di bidang air, rel, dan pelabuhan.
            """)
    void passesOverFieldsThatNobodyAgreedOn(String language, String phrase) {
        assertThat(areas(language, phrase)).isEmpty();
    }

    private static List<String> areas(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Area.class).stream()
                .map(Fact.Area::name)
                .toList();
    }
}
