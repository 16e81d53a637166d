package org.summitwire.ingest.messaging;

import static org.apache.kafka.streams.kstream.Named.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.streams.kstream.KStream;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.ArticlePublished;
import org.summitwire.wire.SchemaIds;

/** From {@code articles.fetched.v1}, keyed by site, to {@code articles.published.v1}, keyed by article id: each form once. */
public final class PublishTopology
        implements Function<KStream<String, ArticleFetched>, KStream<String, ArticlePublished>> {

    private final SchemaIds ids;
    private final MeterRegistry meters;
    private final Duration remembered;

    public PublishTopology(SchemaIds ids, MeterRegistry meters, Duration remembered) {
        this.ids = ids;
        this.meters = meters;
        this.remembered = remembered;
    }

    @Override
    public KStream<String, ArticlePublished> apply(KStream<String, ArticleFetched> fetched) {
        return fetched.process(new KnownArticles(ids, meters, remembered), as("let-pass-once"));
    }
}
