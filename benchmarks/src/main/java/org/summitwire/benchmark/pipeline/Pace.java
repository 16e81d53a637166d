package org.summitwire.benchmark.pipeline;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Hands things over at an even rate, those that are due every few milliseconds. */
final class Pace {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

    private Pace() {}

    /**
     * Returns when all are handed over.
     *
     * @param rate how many a second
     * @return the rate that was kept, a second
     */
    static <T> double keep(double rate, List<T> all, Consumer<List<T>> hand) {
        var start = System.nanoTime();
        for (var handed = 0; handed < all.size(); ) {
            var due = Math.min(all.size(), (int) ((System.nanoTime() - start) / 1e9 * rate));
            if (due > handed) {
                hand.accept(all.subList(handed, due));
                handed = due;
            }
            LockSupport.parkNanos(TICK);
        }
        return all.size() / ((System.nanoTime() - start) / 1e9);
    }
}
