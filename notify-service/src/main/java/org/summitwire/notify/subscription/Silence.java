package org.summitwire.notify.subscription;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time without alerts, with an end. What comes in it is dropped.
 *
 * @param summitId the summit that nothing is told of; null: of none
 * @param reason why, in the subscriber's words; null where not said
 */
public record Silence(@Nullable String summitId, Instant until, @Nullable String reason) {

    public Silence {
        until = until.truncatedTo(ChronoUnit.MILLIS); // as topics keep times
    }

    boolean covers(String summit, Instant now) {
        return now.isBefore(until) && (summitId == null || summitId.equals(summit));
    }
}
