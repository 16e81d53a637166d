package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news, ready to be told.
 *
 * @param id from content: the same news has the same id in every replay
 * @param language ISO 639-1 language of headline and text
 * @param knownBefore what was known before, in the alert's language; null where nothing was
 * @param link where the account can be read, relative to the address of model-service
 * @param corrects ids of the alerts that this one corrects
 * @param knownAt when the news was known here
 */
public record Alert(
        String id,
        String summitId,
        String changeId,
        News change,
        Kind kind,
        String factId,
        String language,
        String headline,
        String text,
        @Nullable String knownBefore,
        @Nullable Outcome before,
        @Nullable Outcome after,
        Meeting meeting,
        List<Quote> evidence,
        Article cause,
        String link,
        List<String> corrects,
        Instant publishedAt,
        Instant knownAt) {

    public Alert {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        requireNonNull(kind, "kind");
        requireNonNull(headline, "headline");
        evidence = List.copyOf(evidence);
        corrects = List.copyOf(corrects);
    }
}
