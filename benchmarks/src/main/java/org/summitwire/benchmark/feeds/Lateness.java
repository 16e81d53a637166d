package org.summitwire.benchmark.feeds;

import java.util.concurrent.TimeUnit;

/** How late polls came, in milliseconds up to two minutes; in room that does not grow. */
final class Lateness {

    private static final int MOST_MS = 120_000;

    private final int[] counts = new int[MOST_MS + 1];
    private int size;
    private int most;

    synchronized void add(long nanos) {
        var millis = (int) Math.min(MOST_MS, TimeUnit.NANOSECONDS.toMillis(nanos));
        counts[millis]++;
        size++;
        most = Math.max(most, millis);
    }

    /** The least that so many of a hundred do not exceed, in milliseconds; 0 where there are none. */
    synchronized int percentile(int percent) {
        long wanted = (long) Math.ceil(size * percent / 100.0);
        long passed = 0;
        for (var millis = 0; millis <= most; millis++) {
            passed += counts[millis];
            if (passed >= wanted) {
                return millis;
            }
        }
        return most;
    }

    synchronized int most() {
        return most;
    }

    synchronized int size() {
        return size;
    }
}
