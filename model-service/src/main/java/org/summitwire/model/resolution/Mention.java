package org.summitwire.model.resolution;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;

/**
 * What resolution needs of one article's telling of one meeting.
 *
 * @param position counts the meetings that the article tells of, from 0
 * @param modifiedAt when the outlet made this form of the article known
 * @param publishedOn the day in UTC on which it was published
 * @param summitId the summit that it was put with before; null for one that is new
 */
public record Mention(
        String articleId,
        int position,
        Instant modifiedAt,
        LocalDate publishedOn,
        Meeting meeting,
        @Nullable String summitId) {

    /** The order in which outlets made them known; ties are broken by content, so that it is one order everywhere. */
    public static final Comparator<Mention> ORDER = Comparator.comparing(Mention::modifiedAt)
            .thenComparing(Mention::articleId)
            .thenComparing(Mention::position);

    public Mention {
        requireNonNull(articleId, "articleId");
        requireNonNull(modifiedAt, "modifiedAt");
        requireNonNull(publishedOn, "publishedOn");
        requireNonNull(meeting, "meeting");
    }
}
