package org.summitwire.notify.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How the channel of one subscription fares.
 *
 * @param failures attempts in a row that failed, whichever messages they were of
 * @param notBefore nothing is tried before
 * @param took how long the last attempt took
 */
public record ChannelHealth(int failures, Instant notBefore, Duration took) {

    /** Of a channel of which nothing is known. */
    public static final ChannelHealth UNKNOWN = new ChannelHealth(0, Instant.MIN, Duration.ZERO);

    /** Slower receivers share the lane of those that fail. */
    static final Duration SLOW = Duration.ofSeconds(2);

    /** Of a channel whose last known message was tried in vain. */
    public static ChannelHealth failing(int attempts) {
        return new ChannelHealth(attempts, Instant.MIN, Duration.ZERO);
    }

    public boolean isGood() {
        return failures == 0 && took.compareTo(SLOW) < 0;
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(notBefore);
    }
}
