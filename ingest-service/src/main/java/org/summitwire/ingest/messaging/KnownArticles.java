package org.summitwire.ingest.messaging;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.ArticleKnown;
import org.summitwire.event.ArticlePublished;
import org.summitwire.ingest.identity.Identity;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/**
 * Lets each form of an article pass once, however often it was fetched, and whichever source named it. A form that is known
 * under another address of the same site is the same article. What has the text that was published last is no new form,
 * whatever its page has changed around it; nor is what its page shows as before, whatever was left out of it this time.
 *
 * @param remembered how long an article is remembered after it was last seen
 */
record KnownArticles(SchemaIds ids, MeterRegistry meters, Duration remembered)
        implements ProcessorSupplier<String, ArticleFetched, String, ArticlePublished> {

    static final String STORE = "articles-known";
    static final String COUNTER = "summitwire.articles.fetched";

    private static final Duration SWEEP = Duration.ofHours(6);
    private static final String BY_ID = "id|";
    private static final String BY_FORM = "form|";
    /** The text that was published last, where it is not the whole that its page shows. */
    private static final String BY_TEXT = "text|";

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), AvroSerde.of(ArticleKnown.class, ids)));
    }

    @Override
    public Processor<String, ArticleFetched, String, ArticlePublished> get() {
        return new Gate(meters, remembered);
    }

    private static final class Gate extends ContextualProcessor<String, ArticleFetched, String, ArticlePublished> {

        private final MeterRegistry meters;
        private final Duration remembered;
        private @Nullable KeyValueStore<String, ArticleKnown> known;

        Gate(MeterRegistry meters, Duration remembered) {
            this.meters = meters;
            this.remembered = remembered;
        }

        @Override
        public void init(ProcessorContext<String, ArticlePublished> context) {
            super.init(context);
            known = context.getStateStore(STORE);
            context.schedule(SWEEP, PunctuationType.STREAM_TIME, this::forget);
        }

        @Override
        public void process(Record<String, ArticleFetched> message) {
            var article = message.value().getArticle();
            var form = BY_FORM + message.key() + '|' + article.getRevision();
            var before = store().get(BY_ID + article.getId());
            var twin = store().get(form);
            if (before == null && twin != null && !twin.getRevision().equals(article.getId())) {
                count("known-elsewhere"); // the address that came first stands for it
                return;
            }
            var seen = Instant.ofEpochMilli(message.timestamp());
            var text = Identity.formOf(article.getTitle(), article.getBody(), article.getRetracted());
            var told = before == null ? null : published(article.getId(), before);
            boolean isKnown =
                    before != null && (before.getRevision().equals(article.getRevision()) || text.equals(told));
            keep(article, told != null && isKnown ? told : text, seen);
            store().put(form, new ArticleKnown(article.getId(), seen));
            if (isKnown) {
                count("known");
            } else {
                count(before == null ? "new" : "revised");
                forward(message, article);
            }
        }

        /** The text that was published last under an id. */
        private String published(String id, ArticleKnown before) {
            var text = store().get(BY_TEXT + id);
            return text == null ? before.getRevision() : text.getRevision();
        }

        private void keep(ArticlePublished article, String text, Instant seen) {
            var revision = article.getRevision();
            store().put(BY_ID + article.getId(), new ArticleKnown(revision, seen));
            if (!text.equals(revision)) {
                store().put(BY_TEXT + article.getId(), new ArticleKnown(text, seen));
            } else if (store().get(BY_TEXT + article.getId()) != null) {
                store().delete(BY_TEXT + article.getId());
            }
        }

        private KeyValueStore<String, ArticleKnown> store() {
            return requireNonNull(known, "the store is there once init was called");
        }

        private void forward(Record<String, ArticleFetched> message, ArticlePublished article) {
            var headers = new RecordHeaders();
            ArticleMessages.describe(headers, article);
            context().forward(new Record<>(article.getId(), article, message.timestamp(), headers));
        }

        private void count(String outcome) {
            meters.counter(COUNTER, "outcome", outcome).increment();
        }

        private void forget(long now) {
            var oldest = Instant.ofEpochMilli(now).minus(remembered);
            try (var all = store().all()) {
                while (all.hasNext()) {
                    var entry = all.next();
                    if (entry.value.getSeenAt().isBefore(oldest)) {
                        store().delete(entry.key);
                    }
                }
            }
        }
    }

    /** The host of an address without its usual prefixes. */
    static String site(String url, String otherwise) {
        var host = URI.create(url).getHost();
        return host == null ? otherwise : host.replaceFirst("^(?:www|m|amp|mobile)\\.", "");
    }
}
