package org.summitwire.ingest.sources.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.sources.polling.PollOutcome.Failed;
import org.summitwire.ingest.sources.polling.PollOutcome.Gone;

/** What holds for any source, whatever happens to it. */
class PollingBoundsTest extends Plans {

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
}
