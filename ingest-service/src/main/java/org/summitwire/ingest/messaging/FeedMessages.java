package org.summitwire.ingest.messaging;

import static org.summitwire.ingest.messaging.ArticleMessages.SOURCE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedKind;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.config.FeedConfig.FullText;
import org.summitwire.ingest.sources.config.FeedConfig.Kind;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.Topic;

/** The only place that knows both a source and the schema of its record. */
final class FeedMessages {

    private FeedMessages() {}

    /** Key: the source's id. */
    static ProducerRecord<String, FeedConfigured> configured(FeedConfig config, Instant changedAt) {
        var told = new ProducerRecord<>(Topic.Names.FEEDS, config.id(), message(config, changedAt));
        var id = config.id() + "/" + changedAt.toEpochMilli();
        CloudEvents.write(told.headers(), id, "org.summitwire.feed.configured", SOURCE, changedAt, config.id());
        return told;
    }

    static FeedConfigured message(FeedConfig config, Instant changedAt) {
        return FeedConfigured.newBuilder()
                .setId(config.id())
                .setKind(FeedKind.valueOf(config.kind().name()))
                .setUrl(config.url().toString())
                .setOutlet(config.outlet())
                .setLanguage(config.language())
                .setSection(config.section())
                .setEnabled(config.enabled())
                .setInterval(text(config.leastInterval()))
                .setMostInterval(text(config.mostInterval()))
                .setFullText(
                        org.summitwire.event.FullText.valueOf(config.fullText().name()))
                .setTags(config.tags())
                .setChangedAt(changedAt)
                .build();
    }

    static FeedConfig config(FeedConfigured message) {
        return new FeedConfig(
                message.getId(),
                URI.create(message.getUrl()),
                kind(message.getKind()),
                message.getOutlet(),
                message.getLanguage(),
                message.getSection(),
                message.getEnabled(),
                duration(message.getInterval()),
                duration(message.getMostInterval()),
                fullText(message.getFullText()),
                message.getTags());
    }

    private static Kind kind(FeedKind kind) {
        return switch (kind) {
            case RSS, ATOM, JSON_FEED, FEED -> Kind.FEED;
            case SITEMAP -> Kind.SITEMAP;
            case NEWS_SITEMAP -> Kind.NEWS_SITEMAP;
            case PAGE -> Kind.PAGE;
            case UNKNOWN, FILE, WARC, AUTO -> Kind.AUTO;
        };
    }

    private static FullText fullText(org.summitwire.event.FullText fullText) {
        return switch (fullText) {
            case YES -> FullText.YES;
            case NO -> FullText.NO;
            case UNKNOWN, AUTO -> FullText.AUTO;
        };
    }

    static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    static @Nullable Duration duration(@Nullable String text) {
        return Optional.ofNullable(text).map(Duration::parse).orElse(null);
    }
}
