package org.summitwire.model.messaging;

import java.time.Instant;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.Fact;
import org.summitwire.event.SummitChanged;

/** Articles as ingest publishes them, and changes as a line. */
public final class Articles {

    private Articles() {}

    public static ArticlePublished published(String id, String at) {
        return modified(id, at, at, "first");
    }

    public static ArticlePublished modified(String id, String publishedAt, String modifiedAt, String revision) {
        return article(id, publishedAt, modifiedAt, revision, false);
    }

    public static ArticlePublished retracted(String id, String at) {
        return article(id, at, at, "first", true);
    }

    private static ArticlePublished article(
            String id, String publishedAt, String modifiedAt, String revision, boolean retracted) {
        return ArticlePublished.newBuilder()
                .setId(id)
                .setExternalId("external-" + id)
                .setUrl("https://news.example/" + id)
                .setCanonicalUrl("https://news.example/" + id)
                .setOutlet("Outlet of " + id)
                .setTitle("Title of " + id)
                .setBody("Body of " + id)
                .setLanguage("en")
                .setPublishedAt(Instant.parse(publishedAt))
                .setModifiedAt(Instant.parse(modifiedAt))
                .setFetchedAt(Instant.parse(modifiedAt).plusSeconds(60))
                .setBodyHash("hash of " + id + ' ' + revision)
                .setLineageHash("lineage-" + id)
                .setRevision(revision)
                .setRetracted(retracted)
                .build();
    }

    public static String line(SummitChanged change) {
        var figure = figure(change.getAfter());
        return change.getChange() + " " + change.getSubject() + (figure.isEmpty() ? "" : " " + figure);
    }

    private static String figure(Fact fact) {
        if (fact == null) {
            return "";
        }
        if (fact.getDocument() != null) {
            return String.valueOf(fact.getDocument().getCount());
        }
        return fact.getTarget() == null
                ? ""
                : fact.getTarget()
                        .getQuantity()
                        .getAmount()
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
