package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from: the article, its voice and its times.
 *
 * @param externalId the id that whoever handed the article in gave it
 * @param lineageId a fingerprint of the text that light edits share, 16 hexadecimal digits where it is a simhash; once
 *     the article is heard, that of the first article of its voice
 * @param revision names this form of the article
 * @param bodyHash SHA-256 of the body: offsets of evidence hold for this body only
 * @param modifiedAt when this form was made known by the outlet
 * @param fetchedAt when it was known here
 */
public record Source(
        String articleId,
        @Nullable String externalId,
        String url,
        String outlet,
        @Nullable String agency,
        String title,
        String language,
        String lineageId,
        String revision,
        String bodyHash,
        Instant publishedAt,
        Instant modifiedAt,
        Instant fetchedAt) {

    public Source {
        requireNonNull(articleId, "articleId");
        requireNonNull(revision, "revision");
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(modifiedAt, "modifiedAt");
        requireNonNull(fetchedAt, "fetchedAt");
    }

    /** The same source, known to speak with the voice of another. */
    Source inVoice(String voice) {
        return new Source(
                articleId,
                externalId,
                url,
                outlet,
                agency,
                title,
                language,
                voice,
                revision,
                bodyHash,
                publishedAt,
                modifiedAt,
                fetchedAt);
    }
}
