package org.summitwire.model.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.model.reading.Bound;

class AmountsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            en | worth US$1.2bn in all                          |         1200000000 | USD
            id | senilai US$ 1,2 miliar dolar itu               |         1200000000 | USD
            en | worth $1.2 billion in all                      |         1200000000 | USD
            en | worth USD 1.2 billion                          |         1200000000 | USD
            en | worth 1.2 billion dollars                      |         1200000000 | USD
            id | senilai 1,5 miliar dolar AS                    |         1500000000 | USD
            id | senilai 1,5 miliar dolar Amerika Serikat       |         1500000000 | USD
            id | senilai 1.2 miliar dolar AS                    |         1200000000 | USD
            id | senilai Rp317,5 triliun                        |    317500000000000 | IDR
            id | senilai Rp 2.300 miliar                        |      2300000000000 | IDR
            id | senilai Rp 3 T                                 |      3000000000000 | IDR
            id | senilai Rp500 M                                |       500000000000 | IDR
            id | senilai Rp. 500 jt                             |          500000000 | IDR
            en | 317.5 trillion rupiah                          |    317500000000000 | IDR
            en | IDR 5 trillion                                 |      5000000000000 | IDR
            en | ¥3 tn                                          |      3000000000000 | JPY
            en | ¥3trn                                          |      3000000000000 | JPY
            en | a 3-trillion-yen plan                          |      3000000000000 | JPY
            en | a $12-billion plan                             |        12000000000 | USD
            en | RMB 50 billion                                 |        50000000000 | CNY
            en | CNY 50bn                                       |        50000000000 | CNY
            en | 50 billion renminbi                            |        50000000000 | CNY
            id | 50 miliar yuan                                 |        50000000000 | CNY
            en | €12bn                                          |        12000000000 | EUR
            id | 12 miliar euro                                 |        12000000000 | EUR
            en | EUR 12 billion                                 |        12000000000 | EUR
            en | £3.4bn                                         |         3400000000 | GBP
            en | 3.4 billion pounds                             |         3400000000 | GBP
            en | A$1.5m                                         |            1500000 | AUD
            en | AU$1.5 mln                                     |            1500000 | AUD
            en | S$20 million                                   |           20000000 | SGD
            en | C$20 million                                   |           20000000 | CAD
            en | HK$20 million                                  |           20000000 | HKD
            en | NZ$20 million                                  |           20000000 | NZD
            en | NT$20 million                                  |           20000000 | TWD
            en | R$20 million                                   |           20000000 | BRL
            en | RM20 million                                   |           20000000 | MYR
            en | ₹1 lakh crore                                  |      1000000000000 | INR
            en | Rs 500 crore                                   |         5000000000 | INR
            en | Rs 1,50,000 crore                              |      1500000000000 | INR
            en | ₩500 billion                                   |       500000000000 | KRW
            en | AED 5bn                                        |         5000000000 | AED
            en | 5 billion Kuwaiti dinars                       |         5000000000 | KWD
            en | 5 billion Qatari riyals                        |         5000000000 | QAR
            en | R350bn                                         |       350000000000 | ZAR
            en | R1.5 trillion                                  |      1500000000000 | ZAR
            en | 350 billion rand                               |       350000000000 | ZAR
            en | 5 billion Swiss francs                         |         5000000000 | CHF
            en | 5 billion roubles                              |         5000000000 | RUB
            id | 5 miliar rubel                                 |         5000000000 | RUB
            en | a loan of 1,000,000 yen                        |            1000000 | JPY
            en | a loan of 1.000.000 yen                        |            1000000 | JPY
            en | a loan of 1 000 000 yen                        |            1000000 | JPY
            id | pinjaman 1.000.000 yen                         |            1000000 | JPY
            id | pinjaman 1,000,000 yen                         |            1000000 | JPY
            id | pinjaman 1.234,5 yen                           |             1234.5 | JPY
            id | pinjaman 1,234.5 yen                           |             1234.5 | JPY
            en | half a billion dollars                         |          500000000 | USD
            en | half-a-billion dollars                         |          500000000 | USD
            id | setengah triliun rupiah                        |       500000000000 | IDR
            id | satu setengah miliar yen                       |         1500000000 | JPY
            en | one and a half million euros                   |            1500000 | EUR
            en | a million and a half euros                     |            1500000 | EUR
            id | sejuta orang                                   |            1000000 | person
            id | seribu orang                                   |               1000 | person
            id | semiliar yen                                   |         1000000000 | JPY
            id | setriliun rupiah                               |      1000000000000 | IDR
            en | a million people                               |            1000000 | person
            en | a dozen projects                               |                 12 | project
            en | two dozen companies                            |                 24 | company
            id | selusin proyek                                 |                 12 | project
            en | three hundred and seventeen billion five hundred million rupiah | 317500000000 | IDR
            id | tiga ratus tujuh belas miliar lima ratus juta rupiah | 317500000000 | IDR
            id | dua ribu tiga ratus miliar rupiah              |      2300000000000 | IDR
            id | dua puluh satu perusahaan                      |                 21 | company
            id | seribu dua ratus perusahaan                    |               1200 | company
            id | duapuluh perusahaan                            |                 20 | company
            en | twelve hundred visitors                        |               1200 | person
            en | twenty one visitors                            |                 21 | person
            en | US$3 billion 500 million                       |         3500000000 | USD
            id | pada 2026 Rp5 triliun                          |      5000000000000 | IDR
            en | 500 MW                                         |                500 | MW
            en | a 500-megawatt plant                           |                500 | MW
            id | 5 gigawatt                                     |                  5 | GW
            en | 40 tonnes                                      |                 40 | tonne
            id | 5 juta wisatawan                               |            5000000 | person
            en | 5% growth                                      |                  5 | percent
            en | 2.5 percentage points                          |                2.5 | percent
            id | 2,5 poin persentase                            |                2.5 | percent
            id | 12 juta barel                                  |           12000000 | other
            en | 3 million hectares                             |            3000000 | other
            en | 300 km                                         |                300 | km
            en | 1,000 electric vehicles                        |               1000 | vehicle
            en | 100,000 jobs                                   |             100000 | person
            id | 150 buah                                       |                150 | -
            """)
    void readsTheNumber(String language, String words, BigDecimal value, String unit) {
        assertThat(Heard.in(language, words)).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.unit()).isEqualTo(unit);
            assertThat(amount.bound()).isEqualTo(Bound.EXACT);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | some 150 people                     | ABOUT
            en | about 150 people                    | ABOUT
            en | 150-odd people                      | ABOUT
            en | 150 people or so                    | ABOUT
            en | nearly 150 people                   | NEARLY
            en | over 150 people                     | MORE_THAN
            en | upwards of 150 people               | MORE_THAN
            en | at least 150 people                 | AT_LEAST
            en | 150 or more people                  | AT_LEAST
            en | 150 people or more                  | AT_LEAST
            en | 150+ people                         | AT_LEAST
            en | 150-plus people                     | AT_LEAST
            en | up to 150 people                    | UP_TO
            en | fewer than 150 people               | UP_TO
            en | between 100 and 150 people          | UP_TO
            en | 100 to 150 people                   | UP_TO
            en | 100-150 people                      | UP_TO
            id | sekitar 150 orang                   | ABOUT
            id | kurang lebih 150 orang              | ABOUT
            id | 150-an orang                        | ABOUT
            id | hampir 150 orang                    | NEARLY
            id | lebih dari 150 orang                | MORE_THAN
            id | 150 lebih orang                     | MORE_THAN
            id | 150 orang lebih                     | MORE_THAN
            id | setidaknya 150 orang                | AT_LEAST
            id | minimal 150 orang                   | AT_LEAST
            id | 150 orang atau lebih                | AT_LEAST
            id | hingga 150 orang                    | UP_TO
            id | maksimal 150 orang                  | UP_TO
            id | kurang dari 150 orang               | UP_TO
            id | antara 100 dan 150 orang            | UP_TO
            id | 100-150 orang                       | UP_TO
            id | 150 orang lebih banyak              | EXACT
            en | not 150 people                      | EXACT
            """)
    void hearsTheHedge(String language, String words, Bound bound) {
        assertThat(Heard.in(language, words)).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo("150");
            assertThat(amount.unit()).isEqualTo("person");
            assertThat(amount.bound()).isEqualTo(bound);
        });
    }

    /** A range tells how far it may go; a rise has a start and an end. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | between $10 billion and $15 billion | 15000000000 USD UP_TO
            en | between 10 and 15 billion dollars   | 15000000000 USD UP_TO
            en | $10-15 billion                      | 15000000000 USD UP_TO
            id | US$10-15 miliar                     | 15000000000 USD UP_TO
            id | 10 miliar-15 miliar yen             | 15000000000 JPY UP_TO
            id | 10-15 dokumen                       | 15 null UP_TO
            id | 150 dokumen lebih                   | 150 null MORE_THAN
            en | 150 documents or more               | 150 null AT_LEAST
            en | 150 documents, or more of them      | 150 null EXACT
            en | $2.5 billion-$3 billion             | 3000000000 USD UP_TO
            id | dua-tiga miliar dolar AS            | 3000000000 USD UP_TO
            en | two million three million           | 2000000 null EXACT, 3000000 null EXACT
            en | one million and two million         | 1000000 null EXACT, 2000000 null EXACT
            en | from 10 billion to 15 billion yen   | 10000000000 null EXACT, 15000000000 JPY EXACT
            id | dari 10 miliar menjadi 15 miliar yen | 10000000000 null EXACT, 15000000000 JPY EXACT
            en | $5 million to 20 countries          | 5000000 USD EXACT, 20 null EXACT
            en | 3 million euros, 2 loans            | 3000000 EUR EXACT, 2 null EXACT
            id | 2 juta yen lima kali                | 2000000 JPY EXACT, 5 null EXACT
            """)
    void partsNumbers(String language, String words, String expected) {
        assertThat(Heard.in(language, words))
                .extracting(it -> it.value().toPlainString() + " " + it.unit() + " " + it.bound())
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | call +62 812 3456 7890 now
            en | call +62 812 345 678 now
            en | call 021-555-0123 now
            en | call (021) 555 0123 now
            en | in 2030
            en | in 2024-2028
            en | by the end of 2030
            en | they won 2-1 at home
            en | they lost 1-2 at home
            en | they lost 0-3 at home
            en | at 10:30 on Monday
            en | at 10:30:15 on Monday
            en | at 10.30 a.m. on Monday
            en | at 3pm on Monday
            en | at 1500 GMT
            en | the G20 met
            en | the C5+1 met
            en | after COP30 closed
            en | an F-16 landed
            en | open 24/7
            en | Section 232 of the act
            en | Article 5 of the treaty
            en | Resolution 2803
            en | version 1.50.2
            en | chapter 1.2.3
            en | on 12 May 2026
            en | on May 12-13
            en | on 2026-05-12
            en | 12.05.2026
            en | the 150th session
            en | agent 007 said
            en | issue #5
            en | dozens of projects
            en | scores of people
            en | millions of dollars
            en | several million dollars
            en | a few hundred people
            en | tens of thousands of people
            en | half of them
            en | a man and a woman
            en | R350 is a road
            en | a 5G network
            en | a 2x500 MW block
            en | the 1990s
            en | two-thirds of the people
            id | dua pertiga orang
            id | hubungi +62 812 3456 7890
            id | pada 2030
            id | menang 2-1 atas tamunya
            id | kalah 1-2 dari tamunya
            id | pukul 10.30 WIB
            id | pukul 10
            id | 10.30 WITA
            id | KTT ke-150
            id | G20 bersidang
            id | setelah COP30
            id | buka 24/7
            id | Pasal 5 ayat 2
            id | resolusi 2803
            id | versi 1.50.2
            id | pada 12 Mei 2026
            id | pada 12/5/2026
            id | puluhan proyek
            id | belasan orang
            id | ratusan juta dolar
            id | jutaan orang
            id | beberapa juta dolar
            id | setengah dari mereka
            id | satu sama lain
            id | sebuah proyek
            """)
    void findsNoNumberWhereNothingIsCounted(String language, String words) {
        assertThat(Heard.in(language, words)).isEmpty();
    }
}
