package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.Stage;

/**
 * One change that was made to an account, as it was told.
 *
 * @param factId null where the meeting itself changed
 * @param before null for a new fact, and where the meeting itself changed
 * @param after null for one withdrawn or gone to another account, and where the meeting itself changed
 * @param meetingBefore null for a meeting not heard of before
 * @param evidence the words of the cause that tell it
 * @param attribution who said it, where the article says so
 * @param cause the article that caused it
 * @param voices those who told the fact by then
 * @param mergedInto the summit that the account or the fact went to; null where it is this one
 * @param mergedIntoFact the fact that it went into; null where it kept its name
 */
public record PastChange(
        String changeId,
        ChangeClass change,
        Subject subject,
        @Nullable String factId,
        @Nullable Fact before,
        @Nullable Fact after,
        @Nullable Stage stageBefore,
        @Nullable Stage stageAfter,
        @Nullable Meeting meetingBefore,
        Meeting meeting,
        List<Quoted> evidence,
        @Nullable String attribution,
        Source cause,
        List<String> voices,
        @Nullable String mergedInto,
        @Nullable String mergedIntoFact) {

    public PastChange {
        requireNonNull(changeId, "changeId");
        requireNonNull(change, "change");
        requireNonNull(subject, "subject");
        requireNonNull(meeting, "meeting");
        requireNonNull(cause, "cause");
        evidence = List.copyOf(evidence);
        voices = List.copyOf(voices);
    }

    /** When it was known here. */
    public Instant knownAt() {
        return cause.fetchedAt();
    }
}
