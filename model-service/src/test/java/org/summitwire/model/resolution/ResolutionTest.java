package org.summitwire.model.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.model.Told;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;

class ResolutionTest {

    @ParameterizedTest(
            name = "known {0} {1} {2} in {3} edition {4}; told {5} {6} {7} in {8} edition {9} on {10}: same {11}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | HELD    | 2025-12-19 | 2025-12-20 | Tokyo      | - | 2025-12-21 | true
            PLANNED | 2025-12-19 | 2025-12-20 | Tokyo      | - | HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | 2025-12-21 | true
            HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | HELD    | 2025-12-22 | 2025-12-22 | -          | - | 2025-12-22 | true
            HELD    | 2024-12-20 | 2024-12-20 | Tokyo      | - | HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | 2025-12-21 | false
            HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | HELD    | 2025-12-21 | 2025-12-21 | Astana     | - | 2025-12-21 | true
            HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | HELD    | 2025-12-24 | 2025-12-24 | Astana     | - | 2025-12-24 | false
            HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | HELD    | 2025-12-20 | 2025-12-20 | Minato     | - | 2025-12-21 | true
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | 9 | HELD    | 2025-08-20 | 2025-08-20 | Yokohama   | 8 | 2025-08-21 | true
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | 9 | HELD    | 2025-08-24 | 2025-08-24 | Yokohama   | 8 | 2025-08-24 | false
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | 9 | HELD    | -          | -          | Yokohama   | 8 | 2025-08-24 | false
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | 9 | HELD    | -          | -          | Yokohama   | 9 | 2025-08-25 | true
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | - | HELD    | -          | -          | -          | - | 2025-09-10 | true
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | - | HELD    | -          | -          | -          | - | 2025-10-10 | false
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | - | HELD    | -          | -          | Nairobi    | - | 2025-08-25 | true
            HELD    | 2025-08-20 | 2025-08-22 | Yokohama   | - | HELD    | -          | -          | Nairobi    | - | 2025-08-28 | false
            PLANNED | 2025-12-19 | 2025-12-20 | Tokyo      | - | PLANNED | -          | -          | -          | - | 2025-09-01 | true
            PLANNED | 2025-12-19 | 2025-12-20 | Tokyo      | - | HELD    | -          | -          | -          | - | 2025-09-01 | false
            PLANNED | 2025-10-01 | 2025-10-02 | Tokyo      | - | PLANNED | 2025-12-19 | 2025-12-20 | Tokyo      | - | 2025-09-01 | true
            PLANNED | 2025-10-01 | 2025-10-02 | Astana     | - | PLANNED | 2025-12-19 | 2025-12-20 | Tokyo      | - | 2025-09-01 | false
            PLANNED | 2025-10-01 | 2025-10-02 | Astana     | 2 | PLANNED | 2025-12-19 | 2025-12-20 | Tokyo      | 2 | 2025-09-01 | true
            HELD    | -          | -          | -          | - | HELD    | 2025-12-20 | 2025-12-20 | Tokyo      | - | 2025-12-22 | true
            """)
    void tellsMeetingsOfOneForumApart(
            MeetingStatus status,
            @Nullable String start,
            @Nullable String end,
            @Nullable String city,
            @Nullable Integer edition,
            MeetingStatus toldStatus,
            @Nullable String toldStart,
            @Nullable String toldEnd,
            @Nullable String toldCity,
            @Nullable Integer toldEdition,
            LocalDate publishedOn,
            boolean expected) {
        var known = new Known("known", meeting("forum:X", status, city, start, end, edition), day(start));
        var told = meeting("forum:X", toldStatus, toldCity, toldStart, toldEnd, toldEdition);

        assertThat(Resolution.nearest(told, publishedOn, List.of(known)).isPresent())
                .isEqualTo(expected);
    }

    @Test
    void theNearestMeetingIsMeant() {
        var first = new Known("first", Told.held("parties:JP+KZ", null, "2025-12-01", "2025-12-01"), day("2025-12-01"));
        var second =
                new Known("second", Told.held("parties:JP+KZ", null, "2025-12-18", "2025-12-18"), day("2025-12-18"));
        var told = Told.held("parties:JP+KZ", null, null, null);

        assertThat(Resolution.nearest(told, LocalDate.parse("2025-12-19"), List.of(first, second)))
                .contains(second);
        assertThat(Resolution.nearest(told, LocalDate.parse("2025-12-03"), List.of(first, second)))
                .contains(first);
    }

    @Test
    void partiesThatMeetAgainAMonthLaterMeetAnew() {
        var known = new Known(
                "known", Told.planned("parties:JP+KZ", "Tokyo", "2025-11-01", "2025-11-01"), day("2025-10-20"));
        var told = Told.held("parties:JP+KZ", "Tokyo", "2025-12-18", "2025-12-18");

        assertThat(Resolution.nearest(told, LocalDate.parse("2025-12-18"), List.of(known)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "forum:CA+JAD,2025-12-20,ca-jad-2025-12-20",
        "forum:C5+1,2025-11-06,c5-1-2025-11-06",
        "parties:JP+KZ,2025-12-18,jp-and-kz-2025-12-18",
        "forum:CA+JAD,,ca-jad-2025-12-22"
    })
    void namesSaySomethingAndFitAUrl(String forum, @Nullable String start, String expected) {
        var meeting = Told.held(forum, null, start, start);

        assertThat(SummitIds.of(meeting, LocalDate.parse("2025-12-22"), List.of()))
                .isEqualTo(expected);
    }

    @Test
    void aNameThatIsTakenIsNumbered() {
        var meeting = Told.held("forum:CA+JAD", null, "2025-12-20", null);

        assertThat(SummitIds.of(meeting, LocalDate.parse("2025-12-22"), List.of("ca-jad-2025-12-20")))
                .isEqualTo("ca-jad-2025-12-20-2");
    }

    private static LocalDate day(@Nullable String start) {
        return LocalDate.parse(start == null ? "2025-12-20" : start);
    }

    private static Meeting meeting(
            String forum,
            MeetingStatus status,
            @Nullable String city,
            @Nullable String start,
            @Nullable String end,
            @Nullable Integer edition) {
        return Told.meeting(new Forum(forum, forum, edition, new TreeSet<>()), status, city, start, end);
    }
}
