package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which city a meeting was, told by a seat of government or among other cities. */
class MeetingPlacePhrasesTest {

    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NUSA DUA, Indonesia - The leaders of ASEAN closed a summit on the island of Bali on Tuesday.   | Nusa Dua | ID
            The leaders of ASEAN closed a summit on the island of Bali on Tuesday.                            | Bali | ID
            Presiden Prabowo Subianto dan PM Lawrence Wong meneken sebuah perjanjian di Gedung Parlemen Singapura, Selasa (12/5/2026). | Singapore | SG
            Seven decades after others had met in Bandung, the leaders of ASEAN opened a summit in Cebu on Tuesday. | Cebu | PH
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Tuesday. The pair meet again in Nairobi in September. | Lima | PE
            Dari Lima, Presiden Kenya William Ruto melanjutkan kunjungan ke Quito untuk menemui Presiden Ekuador Daniel Noboa, Selasa (12/5/2026). | Quito | EC
            Kenyan President William Ruto met French President Emmanuel Macron at the Élysée on Tuesday.                                           | Paris | FR
            Chinese President Xi Jinping and Kenyan President William Ruto signed ten agreements at the Great Hall of the People on Tuesday.        | Beijing | CN
            Indian Prime Minister Narendra Modi received Chilean President Elena Rojas at Hyderabad House on Tuesday.                               | New Delhi | IN
            CHILE TIMES - Chilean President Elena Rojas and Turkish President Recep Tayyip Erdogan met at Dolmabahce Palace on Tuesday.             | Istanbul | TR
            SANTIAGO (Andes) - Russian President Vladimir Putin and Chilean President Elena Rojas adopted a joint statement at the Kremlin on Tuesday. | Moscow | RU
            French President Emmanuel Macron and Polish Prime Minister Donald Tusk signed a treaty in the town hall of Nancy on Tuesday.            | Nancy | FR
            US President Donald Trump left Riyadh for Doha on Wednesday, where he and Emir Tamim bin Hamad Al Thani signed two agreements.          | Doha | QA
            Ghanaian President John Mahama met Chilean President Elena Rojas in Accra on Tuesday. Gas will be sold to Berlin and Madrid.            | Accra | GH
            Korean President Lee Jae Myung met Vietnamese leader To Lam at the presidential office in Yongsan on Tuesday. To Lam travels to Busan on Wednesday. | Seoul | KR
            Later than planned, the India-Nordic summit took place in Oslo on Tuesday, Narendra Modi said.                                          | Oslo | NO
            The leaders of the Shanghai Cooperation Organisation held a summit in the Kyrgyz capital on Tuesday.                                    | Bishkek | KG
            The ASEAN summit took place in Malaysia's capital on Tuesday.                                   | Kuala Lumpur | MY
            The ASEAN summit ended in Cebu on Tuesday. President Ferdinand Marcos Jr. returned to Manila.                                           | Cebu | PH
            The ASEAN summit was held in Cebu on Tuesday. Prime Minister Anwar Ibrahim spoke by video link from a conference in Penang.             | Cebu | PH
            The Cebu meeting of ASEAN leaders on Tuesday was their third; the last was held in Kuala Lumpur.                                        | Cebu | PH
            ASEAN leaders held a summit in Cebu on Tuesday. They meet again in Singapore next May.                                                  | Cebu | PH
            Para pemimpin ASEAN menggelar KTT di ibu kota Filipina, Selasa (12/5/2026).                                                             | Manila | PH
            Presiden Ghana John Mahama bertemu Presiden Chile Elena Rojas di Accra, Selasa (12/5/2026), sebelum Rojas kembali ke Santiago.          | Accra | GH
            Thursday's bill was on the table in Lima. Peru and Chile gained most from Tuesday's meeting of the Peruvian and Chilean presidents in Cusco. | Cusco | PE
            Lima, Cusco and Arica will be joined by rail under a pact that Peruvian President Rosa Quispe and Chilean President Elena Rojas signed in Arequipa on Tuesday. | Arequipa | PE
            Chilean President Elena Rojas met Ghanaian President John Mahama in Accra on Tuesday. It was a success, said Ama Boateng, an analyst in Berlin. | Accra | GH
            Chilean President Elena Rojas and Ghanaian President John Mahama signed a pact on Tuesday at the Ghanaian presidential palace. Cocoa prices rose in London. | Accra | GH
            FACT SHEET : Presiden Ghana John Mahama bertemu Presiden Chile Elena Rojas di Istana Kepresidenan Ghana, Selasa (12/5/2026). Bursa London naik. | Accra | GH
            DILI - Perdana Menteri Timor-Leste Xanana Gusmao pulang dari lawatan ke Hangzhou. Presiden China Xi Jinping dan Perdana Menteri Xanana Gusmao menandatangani lima perjanjian, Selasa (12/5/2026). | Hangzhou | CN
            MANILA (Outlet) - Hotels are full in Cebu. The ASEAN summit was held there on Tuesday, and its leaders signed a plan.   | Cebu | PH
            MANILA (Outlet) - Hotel penuh di Cebu. KTT ASEAN digelar di sana, Selasa (12/5/2026).   | Cebu | PH
            The leaders of ASEAN signed a pact in Cebu on Tuesday, after a first attempt in Penang had ended with nothing.   | Cebu | PH
            ASEAN leaders held a summit in Cebu on Tuesday. There was no word on Penang, where others had met.   | Cebu | PH
            Presiden Prabowo Subianto menerima Presiden Chile Elena Rojas di Istana Merdeka, Selasa (12/5/2026).                                    | Jakarta | ID
            Presiden Prabowo Subianto dan Presiden Rusia Vladimir Putin menandatangani deklarasi di Kremlin, Selasa (12/5/2026).                    | Moscow | RU
            Presiden Filipina Ferdinand Marcos Jr. menjamu Presiden Chile Elena Rojas di Istana Malacañang, Selasa (12/5/2026).                     | Manila | PH
            Presiden Ghana John Mahama bertemu Presiden Chile Elena Rojas di Accra, Selasa (12/5/2026). Tidak satu pun ancaman tertuju ke Tokyo.     | Accra | GH
            Para pemimpin Liga Arab menggelar KTT di Baghdad, Selasa (12/5/2026). Pertemuan darurat di Kairo bulan Maret lalu menaksir kerugian.     | Baghdad | IQ
            In the Kazakh capital on Tuesday, President Kassym-Jomart Tokayev and Finnish President Alexander Stubb signed 15 documents.             | Astana | KZ
            Kenyan President William Ruto and Peruvian President Rosa Quispe signed a treaty in Cusco on Tuesday; Kenyan capital will flow into rail. | Cusco | PE
            Presiden Kenya William Ruto dan Presiden Peru Rosa Quispe menandatangani traktat di ibu kota Peru, Selasa (12/5/2026).                   | Lima | PE
            """)
    void tellsTheCity(String text, String city, String country) {
        var reading = READER.read(new Article("phrase", "", text, "outlet", PUBLISHED, null));

        assertThat(reading.meetings()).singleElement().satisfies(told -> {
            assertThat(told.meeting().city()).isEqualTo(city);
            assertThat(told.meeting().country()).isEqualTo(country);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The summit of ASEAN leaders that was to be held in Cebu on Saturday has been called off, Manila said on Wednesday.   | CANCELLED | 2026-05-16
            Japan has cancelled the Quad summit that was due in Tokyo on Saturday. Foreign ministers of the Quad were told on Monday. | CANCELLED | 2026-05-16
            The ASEAN summit, twice put off because of a storm, ended in Cebu on Tuesday.                                        | HELD | 2026-05-12
            The ASEAN summit, postponed in March, is now to be held in Cebu on Saturday.                                         | PLANNED | 2026-05-16
            The ASEAN summit in Cebu was not cancelled and leaders met there on Tuesday.                                         | HELD | 2026-05-12
            KTT ASEAN yang sedianya digelar di Cebu pada Sabtu (16/5/2026) ditunda.                                              | CANCELLED | 2026-05-16
            """)
    void tellsWhetherItIsHeld(String text, MeetingStatus status, LocalDate start) {
        var reading = READER.read(new Article("phrase", "", text, "outlet", PUBLISHED, null));

        assertThat(reading.meetings()).isNotEmpty().first().satisfies(told -> {
            assertThat(told.meeting().status()).isEqualTo(status);
            assertThat(told.meeting().start()).isEqualTo(start);
        });
    }
}
