package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a meeting, by the article's clock. */
class DatePhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            en | on 2026-05-12                | 2026-05-12 | 2026-05-12
            en | on 12.05.2026                | 2026-05-12 | 2026-05-12
            en | on 12 May                    | 2026-05-12 | 2026-05-12
            en | on May 12, 2026              | 2026-05-12 | 2026-05-12
            en | on the 12th                  | 2026-05-12 | 2026-05-12
            en | three days ago               | 2026-05-11 | 2026-05-11
            en | yesterday                    | 2026-05-13 | 2026-05-13
            en | today                        | 2026-05-14 | 2026-05-14
            en | on Monday and Tuesday        | 2026-05-11 | 2026-05-12
            en | on 11-12 May 2026            | 2026-05-11 | 2026-05-12
            en | from 30 April to 2 May 2026  | 2026-04-30 | 2026-05-02
            en | last Friday                  | 2026-05-08 | 2026-05-08
            en | on Tuesday, 12 May,          | 2026-05-12 | 2026-05-12
            en | in the old town              | -          | -
            en | for three days               | -          | -
            id | pada 2026-05-12              | 2026-05-12 | 2026-05-12
            id | pada 12.05.2026              | 2026-05-12 | 2026-05-12
            id | pada Selasa (12/5/2026)      | 2026-05-12 | 2026-05-12
            id | pada 12 Mei                  | 2026-05-12 | 2026-05-12
            id | pada tanggal 12              | 2026-05-12 | 2026-05-12
            id | tiga hari lalu               | 2026-05-11 | 2026-05-11
            id | kemarin                      | 2026-05-13 | 2026-05-13
            id | pada Jumat pekan lalu        | 2026-05-08 | 2026-05-08
            id | pada 11–12 Mei 2026          | 2026-05-11 | 2026-05-12
            id | hari ini                     | 2026-05-14 | 2026-05-14
            id | di kota tua                  | -          | -
            id | selama tiga hari             | -          | -
            ru | 12 мая 2026 года             | 2026-05-12 | 2026-05-12
            ru | 12.05.2026                   | 2026-05-12 | 2026-05-12
            ru | вчера                        | 2026-05-13 | 2026-05-13
            ru | во вторник                   | 2026-05-12 | 2026-05-12
            """)
    void tellsTheDayOfAMeeting(String language, String when, LocalDate start, LocalDate end) {
        assertThat(read(language, sentence(language).formatted(when)).meetings())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.meeting().start()).isEqualTo(start);
                    assertThat(told.meeting().end()).isEqualTo(end);
                });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | on 3 June 2026      | 2026-06-03
            en | tomorrow            | 2026-05-15
            en | next Tuesday        | 2026-05-19
            en | on the 29th         | 2026-05-29
            id | pada tanggal 29     | 2026-05-29
            en | on 2026-06-03       | 2026-06-03
            en | on Saturday         | 2026-05-16
            en | on the 27th         | 2026-05-27
            id | pada 3 Juni 2026    | 2026-06-03
            id | besok               | 2026-05-15
            id | pada Selasa pekan depan | 2026-05-19
            id | lusa                | 2026-05-16
            id | pada tanggal 27     | 2026-05-27
            ru | 3 июня 2026 года    | 2026-06-03
            ru | завтра              | 2026-05-15
            """)
    void tellsTheDayOfAMeetingToCome(String language, String when, LocalDate start) {
        assertThat(read(language, planned(language).formatted(when)).meetings())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.meeting().status()).isEqualTo(MeetingStatus.PLANNED);
                    assertThat(told.meeting().start()).isEqualTo(start);
                });
    }

    private static String sentence(String language) {
        return switch (language) {
            case "id" -> "Presiden Ghana John Mahama bertemu Presiden Chile Elena Rojas di Accra %s.";
            case "ru" -> "Президент Ганы Кофи Аддае встретился с президентом Чили Еленой Рохас в Аккре %s.";
            default -> "Ghanaian President John Mahama met Chilean President Elena Rojas in Accra %s.";
        };
    }

    private static String planned(String language) {
        return switch (language) {
            case "id" -> "Presiden Ghana John Mahama akan bertemu Presiden Chile Elena Rojas di Accra %s.";
            case "ru" -> "Президент Ганы Кофи Аддае встретится с президентом Чили Еленой Рохас в Аккре %s.";
            default -> "Ghanaian President John Mahama will meet Chilean President Elena Rojas in Accra %s.";
        };
    }

    private Reading read(String language, String body) {
        return READER.read(new Article("phrase", "", body, "outlet", PUBLISHED, language));
    }
}
