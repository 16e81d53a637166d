package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Attribution;
import org.summitwire.model.reading.Meeting;

/**
 * One change to one account.
 *
 * @param changeId from content
 * @param before the fact before; null for a new one, and where the meeting itself changed
 * @param after the fact after; null for one withdrawn, and where the meeting itself changed
 * @param meetingBefore null for a meeting not heard of before
 * @param evidence the words of the cause that tell it; empty where it tells it no more
 * @param mergedInto for {@link ChangeClass#MERGED}: the summit that holds it now; null where that is this one
 * @param cause the article that caused the change
 */
public record Change(
        String changeId,
        String summitId,
        ChangeClass change,
        Subject subject,
        @Nullable Entry before,
        @Nullable Entry after,
        @Nullable Meeting meetingBefore,
        Meeting meeting,
        List<Quoted> evidence,
        @Nullable Attribution attribution,
        @Nullable String mergedInto,
        Source cause) {

    public Change {
        requireNonNull(changeId, "changeId");
        requireNonNull(change, "change");
        requireNonNull(subject, "subject");
        requireNonNull(meeting, "meeting");
        requireNonNull(cause, "cause");
        evidence = List.copyOf(evidence);
    }

    /** The fact that this one went into; null where it kept its name, or is none. */
    public @Nullable String mergedIntoFact() {
        return before == null || after == null || before.factId().equals(after.factId()) ? null : after.factId();
    }

    /** The id of the fact that changed; null where the meeting itself did. */
    public @Nullable String factId() {
        var fact = before == null ? after : before;
        return fact == null ? null : fact.factId();
    }
}
