package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

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
}
