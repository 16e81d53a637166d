package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is read: the words of one article and when they were said.
 *
 * @param id names the article in messages
 * @param body paragraphs parted by a blank line; evidence counts its offsets here
 * @param publishedAt the article's clock, with the zone of its outlet: 'Sabtu kemarin' is told from it
 * @param language ISO 639-1 as told; null: found out from the words
 */
public record Article(
        String id, String title, String body, String outlet, OffsetDateTime publishedAt, @Nullable String language) {

    public Article {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(body, "body");
        requireNonNull(outlet, "outlet");
        requireNonNull(publishedAt, "publishedAt");
    }
}
