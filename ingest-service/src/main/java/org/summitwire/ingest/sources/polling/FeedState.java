package org.summitwire.ingest.sources.polling;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of a source between two polls; bounded, whatever the source does.
 *
 * @param etag of the last answer, to be sent back
 * @param lastModified of the last answer, to be sent back
 * @param lastReadAt when a poll last went well
 * @param lastChangedAt when it last brought something new
 * @param failures in a row
 * @param hints what it asked of readers when it was last read
 * @param notBefore until when its server asked to be left alone; null where it did not
 * @param due when it is asked next
 * @param lastError of the last poll that failed, in plain words; null since one went well
 * @param seen of entries seen lately
 */
public record FeedState(
        String id,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant lastPolledAt,
        @Nullable Instant lastReadAt,
        @Nullable Instant lastChangedAt,
        int failures,
        PollOutcome.Hints hints,
        Rate rate,
        @Nullable Instant notBefore,
        Instant due,
        @Nullable String lastError,
        Tally tally,
        Fingerprints seen,
        Move move) {

    public FeedState {
        Objects.requireNonNull(due, "due");
        if (failures < 0) {
            throw new IllegalArgumentException("A source cannot have failed " + failures + " times");
        }
    }

    /** The address to ask: the one that was configured, or the one that it was moved to for good. */
    public URI address(URI configured) {
        return move.adopted() == null ? configured : move.adopted();
    }

    /** With other entries seen; for the one who read them. */
    public FeedState withSeen(Fingerprints entries) {
        return new FeedState(
                id,
                etag,
                lastModified,
                lastPolledAt,
                lastReadAt,
                lastChangedAt,
                failures,
                hints,
                rate,
                notBefore,
                due,
                lastError,
                tally,
                entries,
                move);
    }

    /** Due at another time: somebody asks for it now. */
    public FeedState dueAt(Instant time) {
        return new FeedState(
                id,
                etag,
                lastModified,
                lastPolledAt,
                lastReadAt,
                lastChangedAt,
                failures,
                hints,
                rate,
                notBefore,
                time,
                lastError,
                tally,
                seen,
                move);
    }
}
