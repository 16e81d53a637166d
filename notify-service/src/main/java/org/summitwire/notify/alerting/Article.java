package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The article that brought the news.
 *
 * @param externalId the id that whoever handed it in gave it, if any
 * @param agency whose copy it carries, null where not said
 * @param language ISO 639-1
 */
public record Article(
        String id,
        @Nullable String externalId,
        String url,
        String outlet,
        @Nullable String agency,
        String title,
        String language,
        Instant publishedAt) {

    public Article {
        requireNonNull(id, "id");
        requireNonNull(publishedAt, "publishedAt");
    }
}
