package org.summitwire.ingest.sources.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
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

class PollingPlanTest {

    private static final Instant NOON = Instant.parse("2025-12-20T12:00:00Z");
    private static final URI OLD = URI.create("https://a.example/old");
    private static final URI NEW = URI.create("https://a.example/new");

    private final PollingSettings settings = PollingSettings.usual();
    private final PollingPlan plan = new PollingPlan(settings);

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
    void aMoveIsBelievedWhenItWasSeenThreeTimes() {
        var state = plan.first("moved", NOON);
        for (int poll = 1; poll <= 3; poll++) {
            assertThat(state.address(OLD)).isEqualTo(OLD);
            state = plan.after(state, new Read(1, List.of(), "\"new\"", null, Hints.NONE, NEW), state.due());
        }
        assertThat(state.address(OLD)).isEqualTo(NEW);

        state = plan.after(state, new NotModified(null, null), state.due());
        assertThat(state.address(OLD)).isEqualTo(NEW);
        assertThat(state.etag()).isEqualTo("\"new\"");
        for (int failure = 0; failure < Move.DOUBTED; failure++) {
            state = plan.after(state, new Failed("status 404", null), state.due());
        }
        assertThat(state.address(OLD)).isEqualTo(OLD);
        assertThat(state.etag()).isNull();
    }

    @Test
    void aMoveThatIsTakenBackIsNot() {
        var state = plan.first("flapping", NOON);
        for (int poll = 0; poll < 20; poll++) {
            var target = poll % 3 == 2 ? null : NEW;
            state = plan.after(state, new NotModified(null, target), state.due());
        }

        assertThat(state.address(OLD)).isEqualTo(OLD);
    }

    @Test
    void marksOfTheLastAnswerAreKept() {
        var state = plan.after(plan.first("a", NOON), new Read(0, List.of(), "\"x\"", "Sat", Hints.NONE, null), NOON);
        var later = plan.after(
                plan.after(state, new NotModified(null, null), NOON), new Failed("f".repeat(9_999), null), NOON);

        assertThat(later.etag()).isEqualTo("\"x\"");
        assertThat(later.lastModified()).isEqualTo("Sat");
        assertThat(later.lastError()).hasSize(500);
        assertThat(later.tally()).isEqualTo(new Tally(3, 0, 1, 1, 1, 0, 0));
        assertThat(plan.after(state, new Read(0, List.of(), "e".repeat(9_999), null, Hints.NONE, null), NOON)
                        .etag())
                .isNull();
    }

    /** Whatever happens to a source, it is asked again, in the future and within the bounds; and always the same. */
    @Test
    void isInTheFutureWithinBoundsAndTheSameEachTime() {
        long seed = 20251220;
        for (int source = 0; source < 300; source++) {
            var random = new SplittableRandom(seed + source);
            var state = plan.first("feed-" + source, NOON);
            for (int poll = 0; poll < 60; poll++) {
                var now = state.due().plusSeconds(random.nextInt(10));
                var outcome = any(random);
                var next = plan.after(state, outcome, now);
                var wait = Duration.between(now, next.due());
                var most = outcome instanceof Failed || outcome instanceof Gone
                        ? settings.deadCap().plus(settings.least())
                        : settings.most();

                assertThat(wait)
                        .as("seed %d, source %d, poll %d", seed, source, poll)
                        .isBetween(settings.least(), most);
                assertThat(plan.after(state, outcome, now)).isEqualTo(next);
                state = next;
            }
        }
    }

    /** Ten thousand sources through ten virtual days: none waits longer than its bounds, and no minute is crowded. */
    @Test
    void noneStarves() {
        int sources = 10_000;
        int minutes = 10 * 24 * 60;
        var perMinute = new int[minutes + 1];
        long polls = 0;
        long entries = 0;
        var longest = new long[2];
        for (int source = 0; source < sources; source++) {
            var random = new SplittableRandom(source);
            double perDay = Math.pow(10, random.nextDouble() * 3.5 - 1.5);
            boolean broken = source % 10 == 0;
            var state = plan.first("feed-" + source, NOON);
            var last = NOON;
            while (true) {
                var now = state.due();
                int minute = (int) Duration.between(NOON, now).toMinutes();
                int kind = broken ? 1 : 0;
                longest[kind] =
                        Math.max(longest[kind], Duration.between(last, now).toMinutes());
                if (minute >= minutes) {
                    break;
                }
                perMinute[minute]++;
                polls++;
                int found = came(perDay * Duration.between(last, now).toMillis() / 86_400_000.0, random);
                entries += found;
                last = now;
                state = plan.after(state, broken ? new Failed("status 500", null) : read(found), now);
            }
        }
        int crowded = IntStream.range(60, minutes)
                .map(minute -> perMinute[minute])
                .max()
                .orElseThrow();
        double mean = polls / (double) minutes;
        System.out.printf(
                "%d sources, 10 days: %d polls, %.2f for each of %d entries, longest wait %d min, of broken ones %d min, fullest minute %.1f times the mean%n",
                sources, polls, polls / (double) entries, entries, longest[0], longest[1], crowded / mean);

        assertThat(longest[0]).isLessThanOrEqualTo(settings.most().toMinutes());
        assertThat(longest[1]).isLessThanOrEqualTo(Duration.ofDays(3).toMinutes());
        assertThat(polls / (double) entries).isBetween(1.5, 2.5);
        assertThat(crowded).isLessThan((int) (3 * mean));
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

    /** As many as come by chance where so many are to be expected. */
    private static int came(double expected, SplittableRandom random) {
        int found = 0;
        for (double sum = -Math.log(1 - random.nextDouble());
                sum < expected;
                sum -= Math.log(1 - random.nextDouble())) {
            found++;
        }
        return found;
    }

    private FeedState failed(String id, int times) {
        var state = plan.first(id, NOON);
        return new FeedState(
                id,
                null,
                null,
                NOON,
                NOON,
                null,
                times,
                Hints.NONE,
                state.rate(),
                null,
                NOON,
                null,
                new Tally(7, 0, 0, 0, 7, 0, 0),
                Fingerprints.NONE,
                Move.NONE);
    }

    private static PollOutcome any(SplittableRandom random) {
        var moved = random.nextInt(3) == 0 ? NEW : null;
        var retry = random.nextBoolean() ? null : Duration.ofSeconds(random.nextLong(1L << random.nextInt(1, 40)));
        var age = random.nextBoolean() ? null : Duration.ofSeconds(random.nextLong(1L << random.nextInt(1, 40)));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new Read(
                        random.nextInt(1 << random.nextInt(12)),
                        List.of(),
                        null,
                        null,
                        new Hints(retry, age, random.nextBoolean() ? Set.of() : Set.of(random.nextInt(24)), Set.of()),
                        moved);
            case 2 -> new NotModified(age, moved);
            case 3 -> new Gone("status 410");
            default -> new Failed("status 500", retry);
        };
    }

    private static Read read(int entries) {
        return read(entries, List.of());
    }

    private static Read read(int entries, List<Instant> times) {
        return new Read(entries, times, null, null, Hints.NONE, null);
    }

    private static Duration interval(FeedState state) {
        return Duration.between(state.lastPolledAt(), state.due());
    }
}
