package org.summitwire.ingest.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.summitwire.event.ArticlePublished;
import org.summitwire.ingest.intake.Article;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.Topic;

/** The only place of this service that knows both an article and the schema of its event. */
final class ArticleMessages {

    static final String TYPE = "org.summitwire.article.published";
    static final String SOURCE = "/ingest-service";

    private ArticleMessages() {}

    /** Key: the article's id. The event's id names this form of it, so a repeat can be told. */
    static ProducerRecord<String, ArticlePublished> recordOf(Article article) {
        var value = valueOf(article);
        var message = new ProducerRecord<>(Topic.Names.ARTICLES_PUBLISHED, value.getId(), value);
        describe(message.headers(), value);
        return message;
    }

    static void describe(Headers headers, ArticlePublished article) {
        var eventId = article.getId() + "/" + article.getRevision();
        CloudEvents.write(headers, eventId, TYPE, SOURCE, article.getPublishedAt(), article.getUrl());
    }

    static ArticlePublished valueOf(Article article) {
        var identity = article.identity();
        return ArticlePublished.newBuilder()
                .setId(identity.id())
                .setExternalId(article.externalId())
                .setUrl(identity.url())
                .setCanonicalUrl(identity.canonicalUrl())
                .setOutlet(article.outlet())
                .setAgency(article.agency())
                .setAuthors(article.authors())
                .setSection(article.section())
                .setTitle(article.title())
                .setBody(article.body())
                .setLanguage(article.language())
                .setPublishedAt(article.publishedAt())
                .setUtcOffset(article.offset().getId())
                .setModifiedAt(article.modifiedAt())
                .setFetchedAt(article.fetchedAt())
                .setBodyHash(identity.bodyHash())
                .setLineageHash(identity.lineageHash())
                .setRevision(identity.revision())
                .setRetracted(article.retracted())
                .setFlags(article.flags())
                .build();
    }
}
