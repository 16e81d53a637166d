package org.summitwire.model.messaging;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.Fact;
import org.summitwire.event.SummitChanged;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ReadingCorpusReport;

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

    /** An article of a corpus, as it would be published where nothing had to be cleaned. */
    public static ArticlePublished published(Article article) {
        return ArticlePublished.newBuilder(published(
                        article.id(), article.publishedAt().toInstant().toString()))
                .setTitle(article.title())
                .setBody(article.body())
                .setOutlet(article.outlet())
                .setLanguage(article.language())
                .setUtcOffset(article.publishedAt().getOffset().getId())
                .build();
    }

    /** The articles that rules are worked out on, in the order of publication. */
    static List<Article> worked() {
        return ReadingCorpusReport.articles(
                Path.of("src/test/resources/org/summitwire/model/reading/corpus/worked/articles.jsonl"));
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
