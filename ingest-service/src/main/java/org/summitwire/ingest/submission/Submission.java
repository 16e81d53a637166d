package org.summitwire.ingest.submission;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as a sender handed it in, every field checked; page noise is still in its body.
 *
 * @param place where in what was sent it stood
 * @param externalId the sender's own id
 * @param offset of the outlet's clock at publication, as the sender wrote it
 * @param modifiedAt never before {@code publishedAt}
 * @param language ISO 639-1
 */
public record Submission(
        Place place,
        @Nullable String externalId,
        @Nullable URI url,
        String publisher,
        Instant publishedAt,
        ZoneOffset offset,
        Instant modifiedAt,
        String title,
        String body,
        @Nullable String language,
        @Nullable String agency,
        List<String> authors,
        @Nullable String section,
        boolean retracted) {

    public Submission {
        authors = List.copyOf(authors);
    }
}
