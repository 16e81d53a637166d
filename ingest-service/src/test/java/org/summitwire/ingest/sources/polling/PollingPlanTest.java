package org.summitwire.ingest.sources.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.sources.polling.PollOutcome.Failed;
import org.summitwire.ingest.sources.polling.PollOutcome.Gone;
import org.summitwire.ingest.sources.polling.PollOutcome.Hints;
import org.summitwire.ingest.sources.polling.PollOutcome.NotModified;
import org.summitwire.ingest.sources.polling.PollOutcome.Read;

class PollingPlanTest extends Plans {

    @Test
    void aSourceIsAskedFirstWithinTheLeastInterval() {
        var dues = IntStream.range(0, 1_000)
                .mapToObj(at -> plan.first("feed-" + at, NOON).due())
                .toList();

        assertThat(dues).allSatisfy(due -> assertThat(due).isBetween(NOON, NOON.plus(settings.least())));
        assertThat(dues.stream().distinct().count()).isGreaterThan(950);
    }

    /** The sources are asked 2k times a day, up to a tenth less by the jitter, more or less by what chance brings. */
    @ParameterizedTest(name = "{0} entries a day")
    @CsvSource({"1, 1.4, 2.6", "4, 6.4, 9", "24, 42, 50", "96, 175, 200", "300, 550, 620", "5000, 1300, 1440"})
    void asksTwiceForEachEntry(int entriesADay, double least, double most) {
        var random = new SplittableRandom(entriesADay);
        var state = plan.first("steady", NOON);
        var end = NOON.plus(Duration.ofDays(28));
        var warm = NOON.plus(Duration.ofDays(7));
        var next = NOON;
        var polls = 0;
        while (state.due().isBefore(end)) {
            var now = state.due();
            int found = 0;
            while (!next.isAfter(now)) {
                found++;
                next = next.plusMillis((long) (-Math.log(1 - random.nextDouble()) * 86_400_000 / entriesADay));
            }
            state = plan.after(state, read(found), now);
            polls += now.isAfter(warm) ? 1 : 0;
        }

        assertThat(polls / 21.0).isBetween(least, most);
    }

    @Test
    void aSourceThatFallsSilentIsAskedOnceADayAndOneThatAwakesIsFollowed() {
        var state = plan.first("silent", NOON);
        for (int poll = 0; poll < 500; poll++) {
            state = plan.after(state, read(1), state.due());
        }
        var before = interval(state);
        var silentSince = state.due();
        while (state.due().isBefore(silentSince.plus(Duration.ofDays(90)))) {
            state = plan.after(state, new NotModified(null, null), state.due());
        }
        var silent = interval(state);
        for (int poll = 0; poll < 3; poll++) {
            state = plan.after(state, read(40), state.due());
        }

        assertThat(before).isLessThan(Duration.ofMinutes(40));
        assertThat(silent).isBetween(Duration.ofHours(21), Duration.ofHours(24));
        assertThat(interval(state)).isLessThan(Duration.ofHours(2));
    }

    @Test
    void aFirstLookTellsThePace() {
        var times = new ArrayList<Instant>();
        for (int hour = 1; hour <= 48; hour++) {
            times.add(NOON.minus(Duration.ofHours(hour)));
        }
        var hourly = plan.after(plan.first("hourly", NOON), read(48, times), NOON);
        var weekly = plan.after(
                plan.first("weekly", NOON),
                read(4, List.of(NOON.minus(Duration.ofDays(7)), NOON.minus(Duration.ofDays(28)))),
                NOON);

        assertThat(interval(hourly)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(34));
        assertThat(interval(weekly)).isGreaterThan(Duration.ofHours(11));
    }

    @ParameterizedTest(name = "ttl {0}, max-age {1}: at least {2}")
    @CsvSource(
            nullValues = "-",
            value = {"PT10M, -, PT10M", "-, PT12M, PT12M", "PT10M, PT20M, PT20M", "PT5H, -, PT30M", "-, P300D, PT30M"})
    void whatASourceAsksIsHeededWithinACap(@Nullable Duration ttl, @Nullable Duration maxAge, Duration least) {
        var state = plan.first("busy", NOON);
        for (int poll = 0; poll < 100; poll++) {
            state = plan.after(
                    state,
                    new Read(30, List.of(), null, null, new Hints(ttl, maxAge, Set.of(), Set.of()), null),
                    state.due());
        }

        assertThat(interval(state)).isBetween(least, least.multipliedBy(115).dividedBy(100));
    }

    @Test
    void hoursAndDaysToSkipAreSkipped() {
        var hints = new Hints(null, null, Set.of(0, 1, 2, 3, 4, 5, 22, 23), Set.of(DayOfWeek.SUNDAY));
        var state = plan.first("sleeper", NOON);
        for (int poll = 0; poll < 500; poll++) {
            state = plan.after(state, new Read(1, List.of(), null, null, hints, null), state.due());
            var due = state.due().atOffset(ZoneOffset.UTC);

            if (interval(state).compareTo(settings.most()) < 0) {
                assertThat(due.getHour()).isBetween(6, 21);
                assertThat(due.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            }
        }
    }

    @Test
    void whoAsksNeverToBeReadIsReadOnceADay() {
        var all = new Hints(null, null, IntStream.range(0, 24).boxed().collect(Collectors.toSet()), Set.of());

        assertThat(interval(plan.after(plan.first("shy", NOON), new Read(1, List.of(), null, null, all, null), NOON)))
                .isEqualTo(settings.most());
    }

    @Test
    void failuresDoubleTheWaitAndNoSourceIsForgotten() {
        var waits = new ArrayList<Duration>();
        var state = plan.after(plan.first("broken", NOON), read(20), NOON);
        for (int failure = 1; failure <= 200; failure++) {
            state = plan.after(state, new Failed("status 503", null), state.due());
            waits.add(interval(state));
            assertThat(state.failures()).isEqualTo(failure);
        }

        assertThat(waits.get(0)).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(38));
        assertThat(waits.get(5)).isBetween(Duration.ofMinutes(64), Duration.ofMinutes(80));
        assertThat(waits.get(12)).isBetween(Duration.ofHours(24), Duration.ofHours(30));
        assertThat(waits.get(199)).isBetween(Duration.ofHours(126), Duration.ofDays(7));
        assertThat(state.lastError()).isEqualTo("status 503");

        var healed = plan.after(state, read(1), state.due());
        assertThat(healed.failures()).isZero();
        assertThat(healed.lastError()).isNull();
        assertThat(interval(healed)).isLessThan(Duration.ofDays(1));
    }

    @Test
    void moreFailuresAreNeverSooner() {
        for (int source = 0; source < 200; source++) {
            Duration before = Duration.ZERO;
            for (int failures = 1; failures < 60; failures++) {
                var state = failed("feed-" + source, failures);
                var wait = interval(plan.after(state, new Failed("x", null), NOON));

                assertThat(wait).isGreaterThanOrEqualTo(before);
                before = wait;
            }
        }
    }

    @ParameterizedTest(name = "Retry-After {0}")
    @ValueSource(strings = {"PT1S", "PT1H", "P2D", "P3650D"})
    void retryAfterIsHeededWithinAWeek(Duration retryAfter) {
        var state = plan.after(plan.first("busy", NOON), new Failed("status 429", retryAfter), NOON);
        var asked = retryAfter.compareTo(settings.deadCap()) > 0 ? settings.deadCap() : retryAfter;

        assertThat(state.due()).isBetween(NOON.plus(asked), NOON.plus(asked).plus(Duration.ofMinutes(90)));
        assertThat(state.notBefore()).isEqualTo(NOON.plus(asked));
    }

    @Test
    void whatIsGoneIsAskedEverLessOften() {
        var state = plan.after(plan.first("gone", NOON), new Gone("status 410"), NOON);
        assertThat(interval(state)).isGreaterThan(Duration.ofHours(23));
        for (int poll = 0; poll < 5; poll++) {
            state = plan.after(state, new Gone("status 410"), state.due());
        }

        assertThat(interval(state)).isBetween(Duration.ofHours(126), Duration.ofDays(7));
        assertThat(state.tally().gone()).isEqualTo(6);
    }

    @Test
    void boundsOfASourceAreHeldWithinThoseOfTheHouse() {
        var own = settings.within(Duration.ofMinutes(10), Duration.ofHours(2));

        assertThat(own.least()).isEqualTo(Duration.ofMinutes(10));
        assertThat(own.most()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.within(Duration.ofSeconds(1), null).least()).isEqualTo(settings.least());
        assertThatThrownBy(() -> new PollingSettings(
                        Duration.ZERO, Duration.ofDays(1), Duration.ZERO, Duration.ofDays(1), Duration.ofDays(7)))
                .hasMessageContaining("but least is PT0S");
    }
}
