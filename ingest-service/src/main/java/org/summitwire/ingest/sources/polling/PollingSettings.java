package org.summitwire.ingest.sources.polling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on how often sources are asked.
 *
 * @param least time between two polls of a source
 * @param most time between two polls of a source that answers
 * @param restCap the longest that a source's ttl and max-age are heeded: many name an hour and write each minute
 * @param failureCap the longest wait after failures, while there is hope
 * @param deadCap the longest wait after many failures, and that a server's Retry-After is heeded
 */
public record PollingSettings(Duration least, Duration most, Duration restCap, Duration failureCap, Duration deadCap) {

    public PollingSettings {
        if (least.compareTo(Duration.ofSeconds(1)) < 0
                || most.compareTo(least) < 0
                || restCap.isNegative()
                || failureCap.compareTo(least) < 0
                || deadCap.compareTo(failureCap) < 0
                || deadCap.compareTo(most) < 0) {
            throw new IllegalArgumentException("Polling is bounded by 1 s <= least <= most <= deadCap and least <="
                    + " failureCap <= deadCap, but least is " + least + ", most " + most + ", restCap " + restCap
                    + ", failureCap " + failureCap + ", deadCap " + deadCap);
        }
    }

    public static PollingSettings usual() {
        return new PollingSettings(
                Duration.ofMinutes(1),
                Duration.ofDays(1),
                Duration.ofMinutes(30),
                Duration.ofDays(1),
                Duration.ofDays(7));
    }

    /** With bounds of one source's own, null where it has none; those of the house hold where they are stricter. */
    public PollingSettings within(@Nullable Duration ownLeast, @Nullable Duration ownMost) {
        var from = ownLeast == null || ownLeast.compareTo(least) < 0 ? least : ownLeast;
        from = from.compareTo(failureCap) > 0 ? failureCap : from;
        var to = ownMost == null || ownMost.compareTo(deadCap) > 0 ? most : ownMost;
        return new PollingSettings(from, to.compareTo(from) < 0 ? from : to, restCap, failureCap, deadCap);
    }
}
