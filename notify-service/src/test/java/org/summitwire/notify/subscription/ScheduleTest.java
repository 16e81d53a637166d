package org.summitwire.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitwire.notify.subscription.Alerts.alert;
import static org.summitwire.notify.subscription.Alerts.target;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Measure;

class ScheduleTest {

    private static final Alert ALERT = alert(target(Measure.TRADE, "500000000", "USD"));
    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    /** In Berlin clocks go from 02:00 to 03:00 on 29 March 2026 and from 03:00 to 02:00 on 25 October 2026. */
    @ParameterizedTest(name = "{index}: {0} {1} quiet {2} in {3} at {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            EACH   | -     | -           | Asia/Jakarta  | 2026-03-14T10:00+07:00    | now
            EACH   | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-14T21:59:59+07:00 | now
            EACH   | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-14T22:00+07:00    | 2026-03-15T06:00+07:00
            EACH   | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-15T00:30+07:00    | 2026-03-15T06:00+07:00
            EACH   | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-15T05:59:59+07:00 | 2026-03-15T06:00+07:00
            EACH   | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-15T06:00+07:00    | now
            EACH   | -     | 12:00/13:30 | Asia/Jakarta  | 2026-03-14T12:10+07:00    | 2026-03-14T13:30+07:00
            EACH   | -     | 12:00/13:30 | Asia/Jakarta  | 2026-03-14T13:30+07:00    | now
            EACH   | -     | 00:00/07:00 | Asia/Tokyo    | 2026-03-14T00:00+09:00    | 2026-03-14T07:00+09:00
            EACH   | -     | 20:00/00:00 | Asia/Tokyo    | 2026-03-14T23:00+09:00    | 2026-03-15T00:00+09:00
            EACH   | -     | 22:00/06:00 | Asia/Tokyo    | 2026-03-14T22:30+07:00    | 2026-03-15T06:00+09:00
            HOURLY | -     | -           | Asia/Jakarta  | 2026-03-14T10:10+07:00    | 2026-03-14T11:00+07:00
            HOURLY | -     | -           | Asia/Jakarta  | 2026-03-14T10:00+07:00    | 2026-03-14T11:00+07:00
            HOURLY | -     | -           | Asia/Kolkata  | 2026-03-14T10:10+05:30    | 2026-03-14T11:00+05:30
            HOURLY | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-14T21:30+07:00    | 2026-03-15T06:00+07:00
            HOURLY | -     | 22:00/06:00 | Asia/Jakarta  | 2026-03-15T05:30+07:00    | 2026-03-15T06:00+07:00
            HOURLY | -     | -           | Europe/Berlin | 2026-10-25T02:30+02:00    | 2026-10-25T02:00+01:00
            HOURLY | -     | -           | Europe/Berlin | 2026-03-29T01:30+01:00    | 2026-03-29T03:00+02:00
            DAILY  | 08:00 | -           | Asia/Jakarta  | 2026-03-14T07:59+07:00    | 2026-03-14T08:00+07:00
            DAILY  | 08:00 | -           | Asia/Jakarta  | 2026-03-14T08:00+07:00    | 2026-03-15T08:00+07:00
            DAILY  | 08:00 | -           | Asia/Jakarta  | 2026-03-14T23:00+07:00    | 2026-03-15T08:00+07:00
            DAILY  | 08:00 | 22:00/09:00 | Asia/Jakarta  | 2026-03-14T07:00+07:00    | 2026-03-14T09:00+07:00
            DAILY  | 08:00 | 22:00/08:00 | Asia/Jakarta  | 2026-03-14T07:00+07:00    | 2026-03-14T08:00+07:00
            DAILY  | 02:30 | -           | Europe/Berlin | 2026-03-28T23:00+01:00    | 2026-03-29T03:00+02:00
            DAILY  | 02:30 | -           | Europe/Berlin | 2026-10-24T23:00+02:00    | 2026-10-25T02:30+02:00
            DAILY  | 02:30 | -           | Europe/Berlin | 2026-10-25T02:30+02:00    | 2026-10-26T02:30+01:00
            DAILY  | 08:00 | -           | Europe/Berlin | 2026-10-24T09:00+02:00    | 2026-10-25T08:00+01:00
            EACH   | -     | 22:00/02:30 | Europe/Berlin | 2026-03-29T01:30+01:00    | 2026-03-29T03:00+02:00
            EACH   | -     | 22:00/02:30 | Europe/Berlin | 2026-03-29T03:05+02:00    | now
            EACH   | -     | 02:30/06:00 | Europe/Berlin | 2026-03-29T03:05+02:00    | 2026-03-29T06:00+02:00
            EACH   | -     | 22:00/02:30 | Europe/Berlin | 2026-10-25T02:10+02:00    | 2026-10-25T02:30+02:00
            EACH   | -     | 22:00/02:30 | Europe/Berlin | 2026-10-25T02:40+02:00    | now
            EACH   | -     | 22:00/02:30 | Europe/Berlin | 2026-10-25T02:10+01:00    | 2026-10-25T02:30+01:00
            EACH   | -     | 22:00/06:00 | Europe/Berlin | 2026-10-24T23:00+02:00    | 2026-10-25T06:00+01:00
            """)
    void anAlertHasItsTurn(
            Grouping grouping,
            @Nullable LocalTime digestAt,
            @Nullable String quiet,
            ZoneId zone,
            String at,
            String expected) {
        var turn = Schedule.turn(subscription(grouping, digestAt, quiet, zone, List.of()), ALERT, instant(at));

        assertThat(turn).isEqualTo(expected.equals("now") ? new Turn.Now() : new Turn.At(instant(expected)));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                 | 2026-03-14T10:00:01Z | -       | silenced until 2026-03-14T10:00:01Z
            -                 | 2026-03-14T10:00:00Z | -       | -
            -                 | 2026-03-14T10:00:01Z | holiday | silenced until 2026-03-14T10:00:01Z: holiday
            ca-jad-2025-12-20 | 2026-04-01T00:00:00Z | -       | meeting silenced until 2026-04-01T00:00:00Z
            another           | 2026-04-01T00:00:00Z | -       | -
            """)
    void aSilenceDropsWithItsReasonUntilItsEnd(
            @Nullable String summit, Instant until, @Nullable String reason, @Nullable String why) {
        var silences = List.of(new Silence(summit, null, until, reason));
        var turn = Schedule.turn(subscription(Grouping.EACH, null, null, ZoneId.of("UTC"), silences), ALERT, NOW);

        assertThat(turn).isEqualTo(why == null ? new Turn.Now() : new Turn.Drop(why));
    }

    @Test
    void whatIsTurnedOffDropsWithTheReason() {
        var on = subscription(Grouping.DAILY, LocalTime.NOON, null, ZoneId.of("UTC"), List.of());

        assertThat(Schedule.turn(on.disabled("the receiver answered 410 Gone", NOW), ALERT, NOW))
                .isEqualTo(new Turn.Drop("the subscription was turned off: the receiver answered 410 Gone"));
    }

    /** Asked for its turn again, a digest would be put off for ever. */
    @Test
    void whatIsDueWaitsForNoFurtherDigest() {
        var noon = subscription(Grouping.DAILY, LocalTime.NOON, null, ZoneId.of("UTC"), List.of());
        var due = Instant.parse("2026-03-14T12:00:00Z");

        assertThat(Schedule.turn(noon, ALERT, NOW)).isEqualTo(new Turn.At(due));
        assertThat(Schedule.due(noon, ALERT, due)).isEqualTo(new Turn.Now());
        assertThat(Schedule.due(
                        subscription(Grouping.DAILY, LocalTime.NOON, "11:00/13:00", ZoneId.of("UTC"), List.of()),
                        ALERT,
                        due))
                .isEqualTo(new Turn.At(Instant.parse("2026-03-14T13:00:00Z")));
        assertThat(Schedule.due(
                        noon.silenced(List.of(new Silence(null, NOW, due.plusSeconds(1), null)), NOW), ALERT, due))
                .isInstanceOf(Turn.Drop.class);
    }

    @Test
    void quietHoursHaveALength() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .hasMessage("Quiet hours begin and end at different times, but both are 12:00");
    }

    private static Subscription subscription(
            Grouping grouping,
            @Nullable LocalTime digestAt,
            @Nullable String quiet,
            ZoneId zone,
            List<Silence> silences) {
        var ends = quiet == null ? null : quiet.split("/", -1);
        var quietHours = ends == null ? null : new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        return new Subscription(
                "s1",
                "Desk",
                Rule.ALL,
                "en",
                ChannelConfig.of(ChannelKind.SSE, null),
                grouping,
                digestAt,
                zone,
                quietHours,
                silences,
                1,
                true,
                null,
                NOW,
                NOW);
    }
}
