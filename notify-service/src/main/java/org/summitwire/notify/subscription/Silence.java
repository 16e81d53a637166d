package org.summitwire.notify.subscription;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time without alerts, with an end. What comes in it is dropped, and stays so for those who fetch when it is over.
 *
 * @param summitId the summit that nothing is told of; null: of none
 * @param from when it began; null: before anything, as in records of earlier builds
 * @param reason why, in the subscriber's words; null where not said
 */
public record Silence(@Nullable String summitId, @Nullable Instant from, Instant until, @Nullable String reason) {

    public Silence {
        until = until.truncatedTo(ChronoUnit.MILLIS); // as topics keep times
        from = from == null ? null : from.truncatedTo(ChronoUnit.MILLIS);
    }

    boolean covers(String summit, Instant time) {
        return (from == null || !time.isBefore(from))
                && time.isBefore(until)
                && (summitId == null || summitId.equals(summit));
    }

    public boolean isOver(Instant now) {
        return !until.isAfter(now);
    }

    /** The same, over at that moment; empty where nothing would be left of it to tell of. */
    public Optional<Silence> endedAt(Instant now) {
        if (isOver(now)) {
            return Optional.of(this);
        }
        return from == null || !from.isBefore(now)
                ? Optional.empty()
                : Optional.of(new Silence(summitId, from, now, reason));
    }
}
