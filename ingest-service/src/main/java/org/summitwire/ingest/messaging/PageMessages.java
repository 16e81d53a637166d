package org.summitwire.ingest.messaging;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.PageFound;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.intake.Article;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.Topic;

/** The only place that knows both a found page, or its article, and the schemas of their records. */
final class PageMessages {

    private PageMessages() {}

    /** Key: the host that is asked. */
    static ProducerRecord<String, PageFound> found(FoundPage page) {
        var told = new ProducerRecord<>(Topic.Names.PAGES_FOUND, page.host(), message(page));
        var id = page.url() + "/" + page.foundAt().toEpochMilli() + "/" + page.tries();
        var url = page.url().toString();
        CloudEvents.write(told.headers(), id, "org.summitwire.page.found", ArticleMessages.SOURCE, page.foundAt(), url);
        return told;
    }

    /** Key: the host of the canonical address, so that all articles of a site are compared in one place. */
    static ProducerRecord<String, ArticleFetched> fetched(Article article, @Nullable String feedId) {
        var site = KnownArticles.site(
                article.identity().canonicalUrl(), article.identity().id());
        var value = ArticleFetched.newBuilder()
                .setFeedId(feedId)
                .setArticle(ArticleMessages.valueOf(article))
                .build();
        var told = new ProducerRecord<>(Topic.Names.ARTICLES_FETCHED, site, value);
        var identity = article.identity();
        var id = identity.id() + "/" + identity.revision() + "/"
                + article.fetchedAt().toEpochMilli();
        CloudEvents.write(
                told.headers(),
                id,
                "org.summitwire.article.fetched",
                ArticleMessages.SOURCE,
                article.fetchedAt(),
                identity.url());
        return told;
    }

    static PageFound message(FoundPage page) {
        return PageFound.newBuilder()
                .setUrl(page.url().toString())
                .setFeedId(page.feedId())
                .setTitle(page.title())
                .setAuthors(page.authors())
                .setOutlet(page.outlet())
                .setLanguage(page.language())
                .setSection(page.section())
                .setPublishedAt(page.publishedAt())
                .setUtcOffset(Optional.ofNullable(page.offset())
                        .map(ZoneOffset::getId)
                        .orElse(null))
                .setContent(page.content())
                .setFoundAt(page.foundAt())
                .setTries(page.tries())
                .setNotBefore(page.notBefore())
                .build();
    }

    static FoundPage page(PageFound message) {
        return new FoundPage(
                URI.create(message.getUrl()),
                message.getFeedId(),
                message.getTitle(),
                message.getAuthors(),
                message.getOutlet(),
                message.getLanguage(),
                message.getSection(),
                message.getPublishedAt(),
                Optional.ofNullable(message.getUtcOffset()).map(ZoneOffset::of).orElse(null),
                message.getContent(),
                message.getFoundAt(),
                message.getTries(),
                message.getNotBefore());
    }
}
