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
 * @param voices independent voices for the fact when the alert was raised; 0 where that is not known
 * @param wordings the alert in each language that was written; empty where there is none but its own
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
        Instant knownAt,
        int voices,
        List<Telling> wordings) {

    public Alert {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        requireNonNull(kind, "kind");
        requireNonNull(headline, "headline");
        evidence = List.copyOf(evidence);
        corrects = List.copyOf(corrects);
        wordings = List.copyOf(wordings);
    }

    /** The same in that language; as it is where it was not written in it. */
    public Alert in(String wanted) {
        return wordings.stream()
                .filter(it -> it.language().equals(wanted) && !wanted.equals(language))
                .findFirst()
                .map(this::worded)
                .orElse(this);
    }

    private Alert worded(Telling words) {
        return new Alert(
                id,
                summitId,
                changeId,
                change,
                kind,
                factId,
                words.language(),
                words.headline(),
                words.text(),
                words.knownBefore(),
                before,
                after,
                meeting,
                evidence,
                cause,
                link,
                corrects,
                publishedAt,
                knownAt,
                voices,
                wordings);
    }
}
