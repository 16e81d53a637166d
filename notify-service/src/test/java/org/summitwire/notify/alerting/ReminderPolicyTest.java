package org.summitwire.notify.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPolicyTest {

    private static final String TABLE =
            """
            # by       | known      | last heard | silent after | now        | reminds of
            2030       | 2025-12-21 | 2025-12-21 | -            | 2029-12-31 | -
            2030       | 2025-12-21 | 2025-12-21 | -            | 2030-01-01 | due
            2030       | 2025-12-21 | 2029-12-21 | -            | 2035-06-30 | due
            2030-06    | 2025-12-21 | 2025-12-21 | -            | 2030-05-31 | -
            2030-06    | 2025-12-21 | 2025-12-21 | -            | 2030-06-01 | due
            2030-06-30 | 2025-12-21 | 2025-12-21 | -            | 2030-06-29 | -
            2030-06-30 | 2025-12-21 | 2025-12-21 | -            | 2030-06-30 | due
            2024       | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            2025       | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            2025-12    | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            2025-12-21 | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            2025-12-22 | 2025-12-21 | 2025-12-21 | -            | 2025-12-22 | due
            -          | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            2030-Q4    | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            soon       | 2025-12-21 | 2025-12-21 | -            | 2035-01-01 | -
            -          | 2025-12-21 | 2025-12-21 | P12M         | 2026-12-20 | -
            -          | 2025-12-21 | 2025-12-21 | P12M         | 2026-12-21 | silent
            -          | 2025-12-21 | 2025-12-21 | P1Y          | 2026-12-21 | silent
            -          | 2025-12-21 | 2025-12-21 | PT720H       | 2026-01-19 | -
            -          | 2025-12-21 | 2025-12-21 | PT720H       | 2026-01-20 | silent
            -          | 2025-12-21 | 2026-12-20 | P12M         | 2027-12-19 | -
            -          | 2024-02-29 | 2024-02-29 | P1Y          | 2025-02-28 | silent
            2030       | 2025-12-21 | 2025-12-21 | P12M         | 2030-01-01 | due,silent
            """;

    @ParameterizedTest(name = "by {0}, known {1}, heard of {2}, silent after {3}, on {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = TABLE)
    void reminds(String by, String known, String heard, String silentAfter, String now, String expected) {
        var policy = new ReminderPolicy(silentAfter == null ? null : Silence.parse(silentAfter));
        var watch = new Watch(day(heard), day(known), List.of());

        var due = policy.due("fact-1", target(by), watch, day(now));

        assertThat(due)
                .extracting(it -> it instanceof Reminder.Due ? "due" : "silent")
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(",")));
    }

    @Test
    void whatWasRemindedOfIsNotRemindedOfAgain() {
        var policy = new ReminderPolicy(Silence.parse("P12M"));
        var watch = Watch.from(day("2025-12-21"));
        var now = day("2031-01-01");
        for (var reminder : policy.due("fact-1", target("2030"), watch, now)) {
            watch = watch.reminded(reminder.alertId());
        }

        assertThat(policy.due("fact-1", target("2030"), watch, now)).isEmpty();
        assertThat(policy.due("fact-1", target("2031"), watch, now)).hasSize(1);
        assertThat(policy.due("fact-1", target("2030"), watch.heard(day("2026-01-01"), true), now))
                .hasSize(1);
    }

    @Test
    void namesComeFromTheFactTheOccasionAndItsTime() {
        var policy = new ReminderPolicy(Silence.parse("P12M"));
        var watch = Watch.from(day("2025-12-21"));

        assertThat(policy.due("fact-1", target("2030"), watch, day("2031-01-01")))
                .extracting(Reminder::alertId)
                .containsExactly(
                        AlertIds.of("fact-1", "REMINDER", "DUE", "2030"),
                        AlertIds.of("fact-1", "REMINDER", "SILENT", "2025-12-21"));
    }

    @Test
    void rememberingIsBounded() {
        var watch = Watch.from(day("2025-12-21"));
        for (var i = 0; i < Watch.REMINDERS + 1; i++) {
            watch = watch.reminded("reminder-" + i);
        }

        assertThat(watch.reminded()).hasSize(Watch.REMINDERS).first().isEqualTo("reminder-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P12M", "P1Y6M", "P2W", "PT24H", "P2DT12H", "P100Y", "p12m"})
    void readsASilence(String text) {
        var silence = Silence.parse(text);

        assertThat(silence.overFrom(day("2025-12-21"))).isAfterOrEqualTo(day("2025-12-22"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 months",
                "12m",
                "P0D",
                "-P1Y",
                "P1M-40D",
                "PT23H",
                "P101Y",
                "P40000D",
                "P999999999Y",
                "PT1000000H",
                "P",
                ""
            })
    void refusesWhatIsNoSilence(String text) {
        assertThatThrownBy(() -> Silence.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an ISO 8601 period of at least a day")
                .hasMessageContaining("P12M");
    }

    private static Target target(@Nullable String by) {
        return new Target(Measure.ENERGY, new Quantity(BigDecimal.valueOf(5), "GW", Bound.EXACT), by, List.of());
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
