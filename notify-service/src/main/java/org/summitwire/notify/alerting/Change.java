package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change to one document or target of one account.
 *
 * @param mergedIntoFact the fact that this one went into, null where it keeps its name
 * @param before the value before, null where there was none
 * @param after the value after, null where it was withdrawn
 * @param attribution who said it, where the article says so
 * @param voices how many independent voices tell the fact so far
 */
public record Change(
        String id,
        String summitId,
        Happening happening,
        String factId,
        @Nullable String mergedIntoFact,
        @Nullable Outcome before,
        @Nullable Outcome after,
        @Nullable Stage stageBefore,
        @Nullable Stage stageAfter,
        Meeting meeting,
        List<Quote> quotes,
        @Nullable String attribution,
        Article cause,
        int voices) {

    public Change {
        requireNonNull(id, "id");
        requireNonNull(summitId, "summitId");
        requireNonNull(happening, "happening");
        requireNonNull(factId, "factId");
        requireNonNull(meeting, "meeting");
        requireNonNull(cause, "cause");
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change has a value before or after, but " + id + " has neither");
        }
        quotes = List.copyOf(quotes);
    }

    /** The value that the change speaks of: the one after or, where it was withdrawn, the one before. */
    public Outcome outcome() {
        return after != null ? after : requireNonNull(before);
    }

    /** The id of the fact that holds from now on what this one held. */
    String standsAs() {
        return mergedIntoFact == null ? factId : mergedIntoFact;
    }

    boolean isDecided() {
        return stageAfter != null && stageAfter.isDecided();
    }

    boolean wasDecided() {
        return stageBefore != null && stageBefore.isDecided();
    }

    boolean changesTheFigure() {
        return before == null || after == null || after.differsFrom(before);
    }
}
