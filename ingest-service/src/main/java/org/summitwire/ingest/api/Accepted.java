package org.summitwire.ingest.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.intake.Article;

/** What a sender is told of articles that the broker keeps, in the order in which they were sent. */
record Accepted(List<AcceptedArticle> articles) {

    Accepted {
        articles = List.copyOf(articles);
    }

    static Accepted of(List<Article> articles) {
        return new Accepted(articles.stream().map(AcceptedArticle::of).toList());
    }

    /**
     * @param externalId the sender's own id, null where none was sent
     * @param revision names this form of the article
     */
    record AcceptedArticle(String id, @Nullable String externalId, String url, String revision) {

        static AcceptedArticle of(Article article) {
            var identity = article.identity();
            return new AcceptedArticle(identity.id(), article.externalId(), identity.url(), identity.revision());
        }
    }
}
