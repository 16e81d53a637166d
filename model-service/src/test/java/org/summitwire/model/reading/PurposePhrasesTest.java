package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure is for: a goal, a promise, or a level, a price, a record, a forecast, an attribute of something. */
class PurposePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They set a goal of $4 billion in trade by 2030, up from $1.2 billion now.                 | TARGET 4000000000 USD 2030
            en | Trade, which stood at $900 million last year, is to reach $2 billion by 2029.             | TARGET 2000000000 USD 2029
            en | The two agreed to raise the number of exchange students to 6,000 by 2028.                 | TARGET 6000 person 2028
            en | Both set a target of 500 megawatts of solar power by 2031.                                | TARGET 500 MW 2031
            en | They agreed to cut emissions by 40 percent by 2035.                                       | TARGET 40 percent 2035
            en | The two sides agreed on a joint fund target of 300 million euros.                         | TARGET 300000000 EUR
            en | The goal is to train 12,000 nurses over the next three years.                             | TARGET 12000 person 2029
            id | Keduanya menargetkan perdagangan 4 miliar dolar AS pada 2030, naik dari 1,2 miliar dolar AS kini. | TARGET 4000000000 USD 2030
            id | Kedua negara sepakat menambah jumlah pelajar pertukaran menjadi 6.000 orang pada 2028.    | TARGET 6000 person 2028
            id | Mereka memasang target listrik surya 500 megawatt pada 2031.                              | TARGET 500 MW 2031
            id | Kedua pihak sepakat memangkas emisi 40 persen pada 2035.                                  | TARGET 40 percent 2035
            id | Targetnya melatih 12.000 perawat dalam tiga tahun ke depan.                               | TARGET 12000 person 2029
            en | They want Andean trade to account for 30 per cent of the total by 2030.                   | TARGET 30 percent 2030
            en | Rooftop panels for 5,000 places of worship are to be in use by the end of 2028.           | TARGET 5000 other 2028
            id | Nilai dagang dua arah bakal dikerek ke RM140 miliar tahun 2028.                           | TARGET 140000000000 MYR 2028
            id | Nilai perdagangan didorong agar menyentuh 10 miliar dolar AS dalam lima tahun.            | TARGET 10000000000 USD 2031
            en | Trade is to rise to $5 billion by 2029, compared with $3 billion last year.               | TARGET 5000000000 USD 2029
            en | Peru will aim to invest $5 billion in Kenya by 2030.                                      | TARGET 5000000000 USD 2030
            en | Both sides reiterated their resolve to achieve trade of $6 billion by 2030.               | TARGET 6000000000 USD 2030
            en | They launched Mission 700, whose goal is to connect 700 million people by 2030.           | TARGET 700000000 person 2030
            id | Keduanya menegaskan kembali target perdagangan 6 miliar dolar AS pada 2030.               | TARGET 6000000000 USD 2030
            id | Volume niaga, yang tahun kemarin baru separuh miliar dolar AS, dipatok 1 miliar dolar AS pada 2029. | TARGET 1000000000 USD 2029
            ru | Стороны поставили цель довести товарооборот до 4 млрд долларов к 2030 году.               | TARGET 4000000000 USD 2030
            ru | Договорились подготовить 12 тысяч специалистов в течение трех лет.                        | TARGET 12000 person 2029
            en | The leaders agreed that two-way trade should reach $10 billion by 2030. | TARGET 10000000000 USD 2030
            en | Two-way trade, now at $5 billion, should reach $10 billion by 2030, they agreed. | TARGET 10000000000 USD 2030
            en | The two presidents want trade to reach $10 billion by 2030. | TARGET 10000000000 USD 2030
            en | Trade is set to double to $10 billion by 2030 under the plan. | TARGET 10000000000 USD 2030
            en | Under the plan, Peru will install 500 megawatts of solar power by 2030. | TARGET 500 MW 2030
            en | Ruto and Quispe set their eyes on $10 billion in trade by 2030. | TARGET 10000000000 USD 2030
            en | They reaffirmed a target of 10 million kW of solar power by 2030. | TARGET 10 GW 2030
            en | The target of $5 billion was lifted to $8 billion by 2029. | TARGET 8000000000 USD 2029
            en | By the end of 2030, 1,500 technicians are to be trained for wind parks. | TARGET 1500 person 2030
            en | They made a promise that is easy to measure: trade is to reach $10 billion by 2030. | TARGET 10000000000 USD 2030
            en | Output of fertiliser will be tripled by 2030, the two agreed. | TARGET 3 multiple 2030
            id | Kedua negara bakal melatih 1.500 teknisi sampai 2030. | TARGET 1500 person 2030
            id | Kabel itu direncanakan mampu menyalurkan 1.000 megawatt pada 2030, kata kedua presiden. | TARGET 1000 MW 2030
            en | The 2030 target for trade is $10 billion. | TARGET 10000000000 USD 2030
            en | What was agreed: / - trade of $10 billion by 2030 | TARGET 10000000000 USD 2030
            id | Kedua pemimpin ingin perdagangan menyentuh 10 miliar dolar AS pada 2030. | TARGET 10000000000 USD 2030
            id | Kedua negara menargetkan pemasangan 500 ribu kilowatt tenaga surya pada 2030. | TARGET 500 MW 2030
            en | Over ten years it is meant to reach more than 10 million people. | TARGET 10000000 person 2036
            en | They want 20,000 Peruvians to be studying in Kenya by 2030. | TARGET 20000 person 2030
            en | The programme is designed to benefit 3 million farmers by 2032. | TARGET 3000000 person 2032
            en | By 2035 renewables are to account for 60 percent of electricity in both countries. | TARGET 60 percent 2035
            en | The two governments agreed to establish a fund worth $500 million. | TARGET 500000000 USD
            en | Its target is to mobilise $5 billion in climate finance by 2030. | TARGET 5000000000 USD 2030
            en | Trade would reach $10 billion by 2030 under the roadmap. | TARGET 10000000000 USD 2030
            en | They agreed to boost trade to $10 billion, from the current $4 billion, by 2030. | TARGET 10000000000 USD 2030
            en | Under the plan, 10,000 young people will be exchanged over five years. | TARGET 10000 person 2031
            id | Tahun 2035 menjadi tenggat untuk mengalirkan 3,4 gigawatt listrik. | TARGET 3.4 GW 2035
            id | Program itu dirancang menjangkau 3 juta petani dalam sepuluh tahun. | TARGET 3000000 person 2036
            id | Satu juta hektare hutan akan dipulihkan bersama sampai 2030. | TARGET 1000000 other 2030
            id | Kedua negara bersama-sama akan melatih 3.000 tenaga kesehatan sampai 2029. | TARGET 3000 person 2029
            """)
    void takesTheGoalThatWasSet(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Peru promised $75 million in loans for Kenyan farmers.                                    | PLEDGE PE 75000000 USD
            en | Kenya will give 200 scholarships to Peruvian students.                                    | PLEDGE KE 200 person
            en | Ruto announced a grant of 9 million euros.                                                | PLEDGE KE 9000000 EUR
            en | Quispe said her country would provide $40 million in aid.                                 | PLEDGE PE 40000000 USD
            id | Peru menjanjikan pinjaman 75 juta dolar AS bagi petani Kenya.                             | PLEDGE PE 75000000 USD
            id | Kenya akan memberikan 200 beasiswa kepada mahasiswa Peru.                                 | PLEDGE KE 200 person
            id | Ruto mengumumkan hibah 9 juta euro.                                                       | PLEDGE KE 9000000 EUR
            ru | Перу выделит Кении грант в размере 75 млн долларов.                                       | PLEDGE PE 75000000 USD
            """)
    void takesThePromiseOfOneParty(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They set a target of $5 billion in trade by the end of 2028.                              | TARGET 5000000000 USD 2028
            en | They set a target of $5 billion in trade within five years.                               | TARGET 5000000000 USD 2031
            en | They set a target of $5 billion in trade by the end of the decade.                        | TARGET 5000000000 USD 2030
            en | They set a target of $5 billion in trade before 2033.                                     | TARGET 5000000000 USD 2033
            en | They set a target of $5 billion in trade next year.                                       | TARGET 5000000000 USD 2027
            en | Over the next decade the two aim to lift trade to $5 billion.                             | TARGET 5000000000 USD 2036
            en | They set a target of $5 billion in trade; the last goal dated from 2019.                  | TARGET 5000000000 USD
            id | Keduanya menargetkan perdagangan 5 miliar dolar AS sebelum akhir 2028.                    | TARGET 5000000000 USD 2028
            id | Keduanya menargetkan perdagangan 5 miliar dolar AS dalam lima tahun ke depan.             | TARGET 5000000000 USD 2031
            id | Dalam lima tahun mendatang, keduanya mematok perdagangan 6 miliar dolar AS.             | TARGET 6000000000 USD 2031
            id | Keduanya menargetkan perdagangan 7 miliar dolar AS tahun depan.             | TARGET 7000000000 USD 2027
            id | Keduanya menargetkan perdagangan 5 miliar dolar AS paling lambat 2033.                    | TARGET 5000000000 USD 2033
            id | Keduanya menargetkan perdagangan 5 miliar dolar AS tahun depan.                           | TARGET 5000000000 USD 2027
            id | Keduanya menargetkan perdagangan 5 miliar dolar AS tahun ini.                             | TARGET 5000000000 USD 2026
            ru | Стороны поставили цель довести товарооборот до 5 млрд долларов в течение пяти лет.        | TARGET 5000000000 USD 2031
            en | A trade target of $10 billion was set for 2030. | TARGET 10000000000 USD 2030
            en | They set a goal of $10 billion for trade. By 2030, they said, it would be reached. | TARGET 10000000000 USD 2030
            en | They set a goal of $10 billion for trade. The deadline is 2030. | TARGET 10000000000 USD 2030
            id | Keduanya mematok sasaran perdagangan 10 miliar dolar AS. Tenggatnya 2030. | TARGET 10000000000 USD 2030
            id | Mereka menetapkan 2030 sebagai batas waktu untuk mencapai perdagangan 10 miliar dolar AS. | TARGET 10000000000 USD 2030
            """)
    void hearsByWhen(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They agreed to double trade within four years.                                            | TARGET 2 multiple 2030
            ru | Стороны договорились удвоить товарооборот к 2030 году.                                    | TARGET 2 multiple 2030
            en | The two want to see tourism tripled and agreed to triple it by 2030.                      | TARGET 3 multiple 2030
            en | They agreed to double trade to $6 billion by 2030.                                        | TARGET 6000000000 USD 2030
            id | Keduanya sepakat menggandakan perdagangan pada 2030.                                      | TARGET 2 multiple 2030
            en | Ministers have been instructed to make trade twice as large as today's $4 billion by 2030. | TARGET 2 multiple 2030
            en | They set themselves the goal of lifting trade by half within five years.                  | TARGET 50 percent 2031
            en | They agreed to halve the number of hungry people by 2032.                                 | TARGET 50 percent 2032
            id | Keduanya sepakat memangkas angka kelaparan hingga separuh pada 2032.                      | TARGET 50 percent 2032
            id | Perdagangan, yang tahun lalu berkisar 4 miliar dolar AS, disepakati naik dua kali lipat pada 2030. | TARGET 2 multiple 2030
            id | Keduanya sepakat melipatgandakan perdagangan menjadi 6 miliar dolar AS pada 2030.         | TARGET 6000000000 USD 2030
            en | Trade should double in five years, the two presidents agreed. | TARGET 2 multiple 2031
            en | They agreed to increase trade fivefold by 2030. | TARGET 5 multiple 2030
            id | Nilai perdagangan disepakati naik menjadi dua kali lipatnya dalam lima tahun. | TARGET 2 multiple 2031
            en | They expressed their determination to double trade by 2030. | TARGET 2 multiple 2030
            en | Two-way trade would be doubled by 2030 under the plan. | TARGET 2 multiple 2030
            id | Kedua presiden memberi tenggat lima tahun untuk menggandakan perdagangan. | TARGET 2 multiple 2031
            id | Mereka memasang target ambisius: perdagangan naik dua kali lipat pada 2030. | TARGET 2 multiple 2030
            """)
    void hearsADoublingUnlessItsSumIsTold(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They set a target of 52 billion yen ($360 million) for investment.                        | TARGET 52000000000 JPY
            en | They set a target of 3 trillion won, or about $2.2 billion, for trade.                    | TARGET 3000000000000 KRW
            en | Peru pledged 80 million euros, equivalent to some $92 million.                            | PLEDGE PE 80000000 EUR
            id | Mereka memasang target investasi 52 miliar yen (sekitar 360 juta dolar AS).               | TARGET 52000000000 JPY
            id | Peru menjanjikan hibah 80 juta euro atau setara Rp1,5 triliun.                            | PLEDGE PE 80000000 EUR
            id | Keduanya menargetkan perdagangan 2 miliar dolar AS, atau sekitar Rp33 triliun, pada 2029. | TARGET 2000000000 USD 2029
            """)
    void keepsTheFigureAsItWasSaidWhereItIsConverted(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Last year trade was $1.4 billion.
            en | Trade now comes to $1.4 billion a year.
            en | Exports hit a record $700 million in January.
            en | The bank forecasts trade of $3 billion by 2030.
            en | Analysts expect investment to reach $9 billion by 2032.
            en | The contract, worth $85 million, covers 12 locomotives.
            en | The deals are valued at $2.3 billion.
            en | A 1,150-km power line links the two provinces.
            en | Some 4,000 Kenyans live in Peru.
            en | The delegation counted 120 people.
            en | Coffee cost $4 a kilo on Monday.
            en | The company's revenue rose to $600 million.
            en | Ruto would like trade to reach $5 billion.
            en | Quispe called on investors to bring $2 billion.
            en | In 2019 they set a goal of $800 million by 2025.
            en | Sales fell by half last year.
            id | Penjualan turun separuhnya tahun lalu.
            en | Lima has 10 million inhabitants and a port of 900 hectares.
            id | Tahun lalu perdagangan kedua negara 1,4 miliar dolar AS.
            id | Perdagangan kini mencapai 1,4 miliar dolar AS setahun.
            id | Ekspor mencetak rekor 700 juta dolar AS pada Januari.
            id | Bank itu memperkirakan perdagangan 3 miliar dolar AS pada 2030.
            id | Kontrak senilai 85 juta dolar AS itu mencakup 12 lokomotif.
            id | Jalur listrik sepanjang 1.150 km menghubungkan kedua provinsi.
            id | Sekitar 4.000 warga Kenya tinggal di Peru.
            id | Rombongan itu berjumlah 120 orang.
            id | Ruto ingin perdagangan mencapai 5 miliar dolar AS.
            id | Pada 2019 mereka menargetkan 800 juta dolar AS pada 2025.
            ru | В прошлом году товарооборот составил 1,4 млрд долларов.
            ru | Аналитики прогнозируют рост инвестиций до 9 млрд долларов.
            en | Industry bodies want the two governments to aim for $25 billion of annual trade by 2029.
            id | Asosiasi pengusaha ingin kedua pemerintah membidik perdagangan 25 miliar dolar AS pada 2029.
            en | They agreed to halve tariffs by 2030.
            en | The new target replaces an earlier one of $5 billion.
            en | Trade accounts for 30 per cent of the total.
            en | Some 300 villages were without water in 2025.
            id | Nilai dagang dua arah RM140 miliar tahun 2025.
            en | Peru wants trade to reach $10 billion by 2030.
            en | Analysts want trade to reach $10 billion by 2030.
            en | The study is to be drawn up within six months.
            en | Trade should reach $10 billion this year, Ruto said.
            id | Ruto ingin perdagangan menyentuh 10 miliar dolar AS pada 2030.
            en | The $10 billion target is out of reach, economists say.
            en | The target was missed by 10 percent.
            id | Target 10 miliar dolar AS sulit tercapai, kata ekonom.
            en | Kenya's own target is to plant 15 billion trees by 2032.
            en | Tariffs on 90 percent of goods are to be cut by 2030.
            en | The two exceeded their goal of $3 billion.
            en | A goal of $5 billion set in 2019 was mentioned.
            en | Peru aims to raise military spending to 3 percent of GDP by 2030.
            en | The text is to be signed, said two people.
            en | Kenya is seeking $300 million from Peru.
            id | Target 5 miliar dolar AS yang dipasang pada 2019 sudah terlampaui.
            id | Pengusaha Peru menargetkan ekspor 10 miliar dolar AS pada 2030.
            id | Kedua presiden optimistis perdagangan mencapai 10 miliar dolar AS pada 2030.
            id | Tarif 90 persen barang akan dihapus sampai 2030.
            """)
    void takesNoLevelPriceRecordForecastOrAttribute(String language, String phrase) {
        assertThat(Phrases.told(language, phrase))
                .filteredOn(it -> !it.startsWith("CONTRACT"))
                .isEmpty();
    }
}
