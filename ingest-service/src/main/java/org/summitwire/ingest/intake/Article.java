package org.summitwire.ingest.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.identity.Identity;

/**
 * An article, clean and named, ready to be published.
 *
 * @param externalId the id that whoever handed it in gave it
 * @param language ISO 639-1 as told; nobody guesses it here
 * @param offset of the outlet's clock at publication: the day that 'today' means there
 * @param modifiedAt when the outlet made this form of it known
 * @param fetchedAt when it was known here
 * @param flags what to know of the text, such as {@code PAYWALLED}; empty for a sound one
 */
public record Article(
        Identity identity,
        @Nullable String externalId,
        String outlet,
        @Nullable String agency,
        List<String> authors,
        @Nullable String section,
        String title,
        String body,
        @Nullable String language,
        Instant publishedAt,
        ZoneOffset offset,
        Instant modifiedAt,
        Instant fetchedAt,
        boolean retracted,
        List<String> flags) {

    public Article {
        authors = List.copyOf(authors);
        flags = List.copyOf(flags);
    }
}
