package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets and pledges: what was set, what was promised, and what only looks like either. */
class FigurePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            id | Keduanya menargetkan perdagangan 5 miliar dolar AS pada 2030.             | TRADE      |    5000000000 | USD      | 2030
            id | Kedua negara sepakat meningkatkan perdagangan menjadi US$7,5 miliar.      | TRADE      |    7500000000 | USD      | -
            id | Mereka memasang target melatih 40 ribu orang dalam empat tahun.           | PEOPLE     |         40000 | person   | 2030
            id | Kedua pihak sepakat melipatgandakan ekspor pada 2031.                     | TRADE      |             2 | multiple | 2031
            en | The two set a target of $5 billion in trade by 2030.                      | TRADE      |    5000000000 | USD      | 2030
            en | They set a target of SLR 5 billion in trade by 2030.                      | TRADE      |    5000000000 | LKR      | 2030
            en | They set a target of Sh5 billion in trade by 2030.                        | TRADE      |    5000000000 | KES      | 2030
            en | They set a target of FJ$5 billion in trade by 2030.                       | TRADE      |    5000000000 | FJD      | 2030
            en | They agreed to raise investment to 900 million euros over the next two years. | INVESTMENT | 900000000 | EUR      | 2028
            en | They set a goal of 40 000 trained teachers.                               | PEOPLE     |         40000 | person   | -
            en | The two countries agreed to triple trade by 2032.                         | TRADE      |             3 | multiple | 2032
            """)
    void readsTheTarget(String language, String phrase, Measure measure, BigDecimal amount, String unit, String by) {
        assertThat(Phrases.facts(language, phrase, Fact.Target.class))
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.measure()).isEqualTo(measure);
                    assertThat(target.quantity().amount()).isEqualByComparingTo(amount);
                    assertThat(target.quantity().unit()).isEqualTo(unit);
                    assertThat(target.by()).isEqualTo(by);
                });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id | Kenya menjanjikan hibah 30 juta dolar AS.                    | KE | 30000000    | USD
            id | Peru berkomitmen memberikan pinjaman hingga 2 triliun won.   | PE | 2e12        | KRW
            en | Kenya pledged $30 million for schools.                       | KE | 30000000    | USD
            en | Peru will provide up to 1.5 million euros in aid.            | PE | 1500000     | EUR
            """)
    void readsThePledge(String language, String phrase, String by, BigDecimal amount, String unit) {
        assertThat(Phrases.facts(language, phrase, Fact.Pledge.class))
                .singleElement()
                .satisfies(pledge -> {
                    assertThat(pledge.by()).isEqualTo(by);
                    assertThat(pledge.quantity().amount()).isEqualByComparingTo(amount);
                    assertThat(pledge.quantity().unit()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id | Perdagangan kedua negara tercatat 3 miliar dolar AS.
            id | Kontrak itu bernilai US$ 40 juta.
            id | Ekonom memproyeksikan perdagangan naik menjadi 9 miliar dolar AS.
            id | Pada 2018 Kenya menjanjikan 30 juta dolar AS.
            id | Ruto mengusulkan target 8 miliar dolar AS.
            id | Baca juga: Pemerintah Pasang Target Rp12 Triliun
            en | Trade between the two stands at $3 billion.
            en | The contract is worth $40 million.
            en | Economists see trade at $9 billion in 2030.
            en | In 2018 Kenya promised $30 million.
            en | Ruto proposed a target of $8 billion.
            en | Related: Carrier sets target of 2.1 billion euros
            en | They hoped trade would come to 900 million dollars, and a loan was discussed.
            en | Trade stood at $3 billion, aid at a lower level.
            id | Mereka berharap perdagangan mencapai 900 juta dolar AS, sedangkan pinjaman masih dibahas.
            """)
    void findsNothingWhereNothingIsSaid(String language, String phrase) {
        assertThat(Phrases.facts(language, phrase, Fact.Target.class)).isEmpty();
        assertThat(Phrases.facts(language, phrase, Fact.Pledge.class)).isEmpty();
    }
}
