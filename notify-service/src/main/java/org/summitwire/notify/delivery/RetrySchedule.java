package org.summitwire.notify.delivery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a failed delivery is tried again.
 *
 * @param waits the wait before the second attempt, the third and so on; as many retries as there are waits
 * @param longestWait a receiver that asks for more is left alone for this long only
 */
public record RetrySchedule(List<Duration> waits, Duration longestWait) {

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.stream().anyMatch(Duration::isNegative) || longestWait.isNegative()) {
            throw new IllegalArgumentException("A wait cannot be negative: " + waits + ", at most " + longestWait);
        }
    }

    public int attempts() {
        return waits.size() + 1;
    }

    /** The wait after that many attempts: the schedule's or, where it is longer, the receiver's. */
    Duration after(int attempts, @Nullable Duration asked) {
        var ours = waits.get(attempts - 1);
        if (asked == null || asked.compareTo(ours) <= 0) {
            return ours;
        }
        return asked.compareTo(longestWait) < 0 ? asked : longestWait;
    }

    /** The longest that one alert can take, attempts of that length included. */
    public Duration longest(Duration attempt) {
        var longest = attempt.multipliedBy(attempts());
        for (var wait : waits) {
            longest = longest.plus(wait.compareTo(longestWait) > 0 ? wait : longestWait);
        }
        return longest;
    }
}
