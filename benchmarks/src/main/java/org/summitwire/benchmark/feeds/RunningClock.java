package org.summitwire.benchmark.feeds;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that no correction of the machine's time disturbs; who asks and who is asked go by it. */
final class RunningClock implements InstantSource {

    private final Instant start;
    private final long startNanos = System.nanoTime();

    RunningClock(Instant start) {
        this.start = start;
    }

    /** Nanoseconds since the start. */
    long nanos() {
        return System.nanoTime() - startNanos;
    }

    Instant at(long nanos) {
        return start.plusNanos(nanos);
    }

    @Override
    public Instant instant() {
        return at(nanos());
    }
}
