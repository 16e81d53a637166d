package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields beside a word of cooperation or of priority, however the sentence is built; and lists that are none. */
class FieldsBesidePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Special attention will be given to dams, dairy and dialysis.                                          | dams; dairy; dialysis
            en | They agreed that dams, dairy and dialysis would receive preferential attention.                       | dams; dairy; dialysis
            en | Dams and dairy were given priority.                                                                   | Dams; dairy
            en | Both sides will concentrate their efforts on dams and dairy.                                          | dams; dairy
            en | The ministers mapped out cooperation in dams, dairy and dialysis.                                     | dams; dairy; dialysis
            en | Three sectors were picked for joint work: dams, dairy and dialysis.                                   | dams; dairy; dialysis
            en | The new partnership has three pillars. They are dams, dairy and dialysis.                             | dams; dairy; dialysis
            en | LIMA - Dams, dairy and dialysis will be the focus of cooperation between the two.                     | Dams; dairy; dialysis
            en | The two leaders agreed to step up cooperation in dams, dairy and Islamic finance.                     | dams; dairy; Islamic finance
            en | In dams, dairy and dialysis the two countries will work hand in hand.                                 | dams; dairy; dialysis
            en | Work will begin with dams, dairy and dialysis, the two leaders decided.                               | dams; dairy; dialysis
            id | Perhatian khusus akan diberikan kepada bendungan, susu, dan benih.                                    | bendungan; susu; benih
            id | Bendungan, susu, dan benih akan mendapat perhatian lebih dalam kerja sama kedua negara.               | Bendungan; susu; benih
            id | Dokumen itu memberi tempat utama kepada bendungan, susu, dan benih.                                   | bendungan; susu; benih
            id | Bidang yang menurut keduanya akan didahulukan ialah bendungan, susu, dan benih.                       | bendungan; susu; benih
            id | Keduanya sepakat mempererat kerja sama susu dan benih.                                                | susu; benih
            id | Bidang bendungan, susu, dan benih dipilih sebagai titik awal kerja sama.                              | bendungan; susu; benih
            id | Bendungan, susu, serta benih disepakati sebagai tiga jalur kerjanya.                                  | Bendungan; susu; benih
            id | Mereka menyepakati tiga bidang kerja sama. Ketiganya adalah bendungan, susu, dan benih.               | bendungan; susu; benih
            id | Deklarasi itu memuat kesepakatan memperdalam kerja sama bendungan, susu, dan benih.                   | bendungan; susu; benih
            """)
    void takesWhatTheyShare(String language, String phrase, String expected) {
        assertThat(areas(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Both sides brought ministers of trade, energy and health to the talks on cooperation.
            en | A Kenyan company will cooperate with Peruvian partners in dams, dairy and dialysis.
            en | Trade between the two consists of coffee, copper and tea, and both want more cooperation.
            en | Cooperation between Kenya, Peru and Chile was praised by both sides.
            en | Ruto said his own priorities were roads, schools and clinics.
            en | The government's priorities at home are jobs, housing and schools.
            en | Both countries have long cooperated in dams, dairy and dialysis.
            en | The two agreed to meet again in Lima, Nairobi and Geneva.
            en | Ruto wants Europe to pay more attention to dams, dairy and dialysis.
            en | Dams, dairy and dialysis top the list when they meet again.
            id | Keduanya sepakat memperkuat kerja sama bilateral dan regional.
            id | Keduanya sepakat membangun kerja sama yang erat dan saling menguntungkan.
            id | Ruto didampingi menteri perdagangan, energi, dan kesehatan dalam pembicaraan kerja sama itu.
            id | Kerja sama kedua negara sudah lama terjalin di bidang bendungan, susu, dan benih.
            id | Perusahaan Kenya akan bekerja sama dengan mitra Peru di bidang bendungan, susu, dan benih.
            id | Menurut pengamat, kerja sama itu seharusnya mencakup bendungan, susu, dan benih.
            """)
    void passesOverOtherLists(String language, String phrase) {
        assertThat(areas(language, phrase)).isEmpty();
    }

    private static List<String> areas(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Area.class).stream()
                .map(Fact.Area::name)
                .toList();
    }
}
