package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Para pemimpin ASEAN menggelar KTT ke-48 di Cebu, Filipina, Rabu (13/5/2026).                   | forum:ASEAN  | HELD    | Cebu     | 2026-05-13 | 2026-05-13
            KTT G20 akan digelar di Miami pada 14-15 Desember 2026.                                        | forum:G20    | PLANNED | Miami    | 2026-12-14 | 2026-12-15
            KTT Uni Eropa–Jepang berlangsung di Tokyo, Selasa kemarin.                                     | forum:EU-JP  | HELD    | Tokyo    | 2026-05-12 | 2026-05-12
            Presiden Kenya William Ruto bertemu Presiden Prancis Emmanuel Macron di Nairobi, Senin.        | parties:FR+KE | HELD   | Nairobi  | 2026-05-11 | 2026-05-11
            Leaders of the Pacific Islands Forum will hold their summit in Suva on Friday and Saturday.    | forum:PIF    | PLANNED | Suva     | 2026-05-15 | 2026-05-16
            The EU–Central Asia Summit was held in Tashkent on 12 May 2026.                                | forum:EU-CA  | HELD    | Tashkent | 2026-05-12 | 2026-05-12
            Kenyan President William Ruto hosted French President Emmanuel Macron in Nairobi on Wednesday. | parties:FR+KE | HELD   | Nairobi  | 2026-05-13 | 2026-05-13
            The BRICS summit in New Delhi has been postponed.                                              | forum:BRICS  | CANCELLED | New Delhi | -       | -
            Kenya and Peru signed four memorandums on Monday at a summit in Lima, the two governments said. | parties:KE+PE | HELD   | Lima     | 2026-05-11 | 2026-05-11
            The leaders of Oman and Serbia held talks in Belgrade on Tuesday.                              | parties:OM+RS | HELD   | Belgrade | 2026-05-12 | 2026-05-12
            The foreign ministers of Chile, Peru and Brazil met in Brasilia on Monday.                     | parties:BR+CL+PE | HELD | Brasilia | 2026-05-11 | 2026-05-11
            Indonesia dan Kenya menandatangani dua perjanjian di Nairobi, Selasa (12/5/2026), kata kedua pemerintah. | parties:ID+KE | HELD | Nairobi | 2026-05-12 | 2026-05-12
            Menteri Luar Negeri Norwegia dan Menteri Luar Negeri Ghana bertemu di Oslo, Senin (11/5/2026). | parties:GH+NO | HELD | Oslo | 2026-05-11 | 2026-05-11
            """)
    void readsTheMeeting(
            String sentence, String key, MeetingStatus status, String city, LocalDate start, LocalDate end) {
        assertThat(read(sentence).meetings()).singleElement().satisfies(told -> {
            assertThat(told.meeting().forum().key()).isEqualTo(key);
            assertThat(told.meeting().status()).isEqualTo(status);
            assertThat(told.meeting().city()).isEqualTo(city);
            assertThat(told.meeting().start()).isEqualTo(start);
            assertThat(told.meeting().end()).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enam pendaki mencapai puncak Gunung Rinjani pada Rabu pagi.",
                "Argentina bertemu Brasil di final turnamen, Rabu.",
                "Bank itu menandatangani tiga perjanjian dengan mitra dari Jepang dan Korea Selatan.",
                "Menteri Keuangan menargetkan penerimaan Rp2.000 triliun tahun depan.",
                "Baca juga: KTT ASEAN Digelar di Cebu",
                "Eight climbers stood on the summit of the mountain on Wednesday.",
                "France met Brazil in the final on Wednesday.",
                "The Cloud Summit of a software maker drew visitors from Japan and Kenya.",
                "The ministry set a target of 20 million tonnes for this year.",
                "Related: G20 summit opens in Miami",
                "A bank in Norway and a carrier of Ghana signed two agreements, the ministry of trade said.",
                "The football federations of Kenya and Peru signed a memorandum in Lima, ministers said.",
                "A court in Oman heard the governments of Serbia and Chile on Monday, the ministry said.",
                "Business leaders of India and Kenya met at a conference in Nairobi on Tuesday.",
                "Kenya held an election on Tuesday, and ministers of Ghana sent observers to meet the winners.",
                "The Gulf Cement Summit opened in Riyadh on Tuesday, and two makers signed a joint agreement.",
                "Chile's copper output fell in April. In 2024 President Gabriel Boric and Dina Boluarte of Peru met in Lima.",
                "Perusahaan Norwegia dan Ghana menandatangani dua perjanjian di Oslo, kata kementerian.",
                "Asosiasi sepak bola Kenya dan Peru bertemu di Lima, disaksikan para menteri.",
                "Pengusaha Indonesia dan Kenya bertemu dalam konferensi di Nairobi, kata pemerintah.",
            })
    void findsNoMeetingWhereStatesDoNotMeet(String sentence) {
        assertThat(read(sentence).isRelevant()).isFalse();
    }

    private Reading read(String body) {
        return READER.read(new Article("phrase", "", body, "outlet", PUBLISHED, null));
    }
}
