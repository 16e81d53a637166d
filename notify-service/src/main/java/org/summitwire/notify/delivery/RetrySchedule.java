package org.summitwire.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a failed delivery is tried again, and when it is given up.
 *
 * @param waits the wait before the second attempt, the third and so on; as many retries as there are waits
 * @param longestWait a receiver that asks for more is left alone for this long only
 */
public record RetrySchedule(List<Duration> waits, Duration longestWait) {

    /**
     * Between attempts on one channel that fails, whichever message they are of: what waits behind a message that nobody
     * takes is tried in its stead after the second of them.
     */
    private static final List<Duration> BETWEEN =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(5));

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.stream().anyMatch(Duration::isNegative) || longestWait.isNegative()) {
            throw new IllegalArgumentException("A wait cannot be negative: " + waits + ", at most " + longestWait);
        }
    }

    public int attempts() {
        return waits.size() + 1;
    }

    /**
     * What is to be done with a message after an attempt.
     *
     * @param attempts so far, the last one included
     * @param since when the message could first have gone out
     */
    public NextStep next(Attempt last, int attempts, Instant since, Instant now) {
        if (last instanceof Attempt.Failed failed) {
            if (attempts >= attempts()) {
                return new NextStep.Park(
                        "given up after " + attempts + (attempts == 1 ? " attempt: " : " attempts: ") + failed.cause());
            }
            return isTooOld(since, now)
                    ? new NextStep.Park(
                            "given up " + Duration.between(since, now).toHours()
                                    + " hours after it was due, with " + attempts
                                    + (attempts == 1 ? " attempt: " : " attempts: ") + failed.cause())
                    : new NextStep.Retry(now.plus(after(attempts, failed.retryAfter())), failed.cause());
        }
        if (last instanceof Attempt.Refused refused) {
            return new NextStep.Park(refused.cause());
        }
        return last instanceof Attempt.Gone gone ? new NextStep.Close(gone.cause()) : new NextStep.Done();
    }

    /** Whether a message that waited behind others on a channel that fails has had its time: as long as all retries take. */
    public boolean isTooOld(Instant since, Instant now) {
        return now.isAfter(since.plus(longest()));
    }

    /**
     * The state of a channel after an attempt.
     *
     * @param attempts of the message so far, the last one included
     */
    public ChannelHealth after(Attempt last, int attempts, Duration took, ChannelHealth before, Instant now) {
        if (last instanceof Attempt.Failed failed) {
            var between = BETWEEN.get(Math.min(before.failures(), BETWEEN.size() - 1));
            var ours = attempts <= waits.size() && waits.get(attempts - 1).compareTo(between) < 0
                    ? waits.get(attempts - 1)
                    : between;
            return new ChannelHealth(before.failures() + 1, now.plus(longer(ours, failed.retryAfter())), took);
        }
        return new ChannelHealth(0, Instant.MIN, took);
    }

    /** The wait after that many attempts: the schedule's or, where it is longer, the receiver's. */
    Duration after(int attempts, @Nullable Duration asked) {
        return longer(waits.get(attempts - 1), asked);
    }

    private Duration longer(Duration ours, @Nullable Duration asked) {
        if (asked == null || asked.compareTo(ours) <= 0) {
            return ours;
        }
        return asked.compareTo(longestWait) < 0 ? asked : ours.compareTo(longestWait) > 0 ? ours : longestWait;
    }

    /** All waits together. */
    private Duration longest() {
        return waits.stream().reduce(Duration.ZERO, Duration::plus).plus(longestWait);
    }
}
