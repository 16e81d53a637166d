package org.summitwire.ingest.sources.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a source brings something, learnt from all that it brought: entries seen and the time in which they were,
 * both forgotten by half each week, so that a source that changes its pace is followed.
 *
 * @param entries seen, the older counted less
 * @param seconds watched, the older counted less
 */
public record Rate(double entries, double seconds) {

    private static final double HALF_LIFE = 7 * 86_400.0;

    /** An unknown source is taken for one of an entry an hour, and is believed to be another soon. */
    private static final Rate UNKNOWN = new Rate(1, 3_600);

    private static final double LONGEST_GAP = 3_650 * 86_400.0;
    private static final double LEAST_ENTRIES = 1e-9;

    public Rate {
        if (!(entries >= 0 && seconds > 0 && Double.isFinite(entries) && Double.isFinite(seconds))) {
            throw new IllegalArgumentException(
                    "A rate is of entries from 0 in seconds above 0, but is of " + entries + " in " + seconds);
        }
    }

    static Rate unknown() {
        return UNKNOWN;
    }

    /** Of a first look: entries since the oldest of their times. */
    static Rate ofFirst(List<Instant> times, Instant now) {
        var past = times.stream().filter(time -> time.isBefore(now)).sorted().toList();
        if (past.isEmpty()) {
            return UNKNOWN;
        }
        double rest = HALF_LIFE / Math.log(2);
        double entries = UNKNOWN.entries;
        for (var time : past) {
            entries += Math.exp(-seconds(time, now) / rest);
        }
        double watched = UNKNOWN.seconds + rest * (1 - Math.exp(-seconds(past.get(0), now) / rest));
        return new Rate(entries, watched);
    }

    /** After some more time in which some entries came. */
    Rate after(Duration time, int more) {
        double passed = Math.max(0, time.toMillis() / 1_000.0);
        double kept = Math.pow(2, -passed / HALF_LIFE);
        return new Rate(entries * kept + more, Math.max(1, seconds * kept + passed));
    }

    /** The mean time from one entry to the next. */
    public Duration meanGap() {
        double gap = Math.min(LONGEST_GAP, seconds / Math.max(LEAST_ENTRIES, entries));
        return Duration.ofMillis((long) (gap * 1_000));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1_000.0;
    }
}
