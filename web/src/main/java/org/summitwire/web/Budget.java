package org.summitwire.web;

import java.time.Duration;

/** How much time and how many bytes one exchange has left. Of one thread. */
final class Budget {

    private final long start = System.nanoTime();
    private Duration total;
    private long end;
    private long bytes;
    private boolean isSpent;

    /** The time starts now. */
    Budget(Duration total, long bytes) {
        this.total = total;
        this.end = start + total.toNanos();
        this.bytes = bytes;
    }

    /** What is left of the time, in milliseconds, at least 1. */
    int millisLeft() throws Trouble {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw tooSlow();
        }
        return (int) Math.min(Integer.MAX_VALUE, left / 1_000_000 + 1);
    }

    /** What is left of the time, but no more than this. */
    int millisLeft(Duration most) throws Trouble {
        return (int) Math.min(millisLeft(), Math.max(1, most.toMillis()));
    }

    /** From now on there is no more than this left. */
    void hurry(Duration most) {
        long sooner = System.nanoTime() + most.toNanos();
        if (sooner - end < 0) {
            end = sooner;
            total = most;
        }
    }

    /** Counts bytes that came over the wire, whatever they were. */
    void spend(int read) throws Trouble {
        isSpent |= read > 0;
        bytes -= read;
        if (bytes < 0) {
            throw Trouble.refusal(
                    Fault.TOO_LARGE, "more bytes came over the wire than the content and its head may have");
        }
    }

    /** For how long it has been spent. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Whether anything came over the wire. */
    boolean isSpent() {
        return isSpent;
    }

    Trouble tooSlow() {
        return Trouble.failure(
                Fault.TOO_SLOW, "the answer was not complete after " + total.toMillis() + " ms, the most it may take");
    }
}
