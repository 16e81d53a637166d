package org.summitwire.model.messaging;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.ArticleHeard;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.ForumTold;
import org.summitwire.event.SummitReported;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Reading;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/**
 * Reads each form of an article once and tells every forum what it says there. Remembers the articles that told of a
 * meeting, so that a later form takes back what an earlier one told; those that told nothing leave no trace.
 */
record ReadArticles(ArticleReader reader, SchemaIds ids, MeterRegistry meters)
        implements ProcessorSupplier<String, ArticlePublished, String, ForumTold> {

    static final String STORE = "articles-read";

    private static final Logger LOG = LoggerFactory.getLogger(ReadArticles.class);

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), AvroSerde.of(ArticleHeard.class, ids)));
    }

    @Override
    public Processor<String, ArticlePublished, String, ForumTold> get() {
        return new Desk(reader, meters);
    }

    /** What becomes of an article. */
    private enum Outcome {
        RELEVANT,
        IRRELEVANT,
        REPEATED,
        OUTDATED,
        RETRACTED,
        FAILED
    }

    private static final class Desk extends ContextualProcessor<String, ArticlePublished, String, ForumTold> {

        private final ArticleReader reader;
        private final MeterRegistry meters;
        private final Timer readingTime;
        private @Nullable KeyValueStore<String, ArticleHeard> articles;

        Desk(ArticleReader reader, MeterRegistry meters) {
            this.reader = reader;
            this.meters = meters;
            readingTime = Timer.builder("summitwire.reading.time")
                    .description("Time to read one article")
                    .publishPercentileHistogram()
                    .register(meters);
        }

        @Override
        public void init(ProcessorContext<String, ForumTold> context) {
            super.init(context);
            articles = context.getStateStore(STORE);
        }

        @Override
        public void process(Record<String, ArticlePublished> message) {
            var article = message.value();
            if (article == null) {
                throw new IllegalArgumentException(
                        "An article is published with its text, but this record has no value; to take an article back,"
                                + " publish it with retracted=true");
            }
            var known = articles().get(article.getId());
            if (known != null && !isNewer(article, known)) {
                count(sameForm(article, known) ? Outcome.REPEATED : Outcome.OUTDATED);
                return;
            }
            var told = article.getRetracted() ? retracted() : read(article);
            tell(message, told, known);
            if (known != null || !told.byForum().isEmpty() || article.getRetracted()) {
                articles()
                        .put(
                                article.getId(),
                                new ArticleHeard(
                                        form(article),
                                        article.getModifiedAt(),
                                        List.copyOf(told.byForum().keySet())));
            }
        }

        private Told read(ArticlePublished article) {
            try {
                var reading = requireNonNull(readingTime.record(() -> reader.read(toRead(article))));
                count(reading.isRelevant() ? Outcome.RELEVANT : Outcome.IRRELEVANT);
                return new Told(reading.language(), byForum(article, reading));
            } catch (RuntimeException e) {
                count(Outcome.FAILED);
                throw e;
            }
        }

        private Told retracted() {
            count(Outcome.RETRACTED);
            return new Told("", Map.of());
        }

        private void tell(Record<String, ArticlePublished> message, Told told, @Nullable ArticleHeard known) {
            var source = ReportMessages.message(ReportMessages.source(message.value(), told.language()));
            told.byForum().forEach((forum, meetings) -> forward(message, forum, new ForumTold(source, meetings)));
            if (known != null) {
                known.getTold().stream()
                        .filter(forum -> !told.byForum().containsKey(forum))
                        .forEach(forum -> forward(message, forum, new ForumTold(source, List.of())));
            }
        }

        private void forward(Record<String, ArticlePublished> message, String forum, ForumTold told) {
            context().forward(message.withKey(forum).withValue(told));
        }

        private KeyValueStore<String, ArticleHeard> articles() {
            return requireNonNull(articles, "the store is there once init was called");
        }

        private void count(Outcome outcome) {
            meters.counter("summitwire.articles.read", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .increment();
        }
    }

    /** What an article tells, by forum; a forum told of twice has two meetings. */
    private record Told(String language, Map<String, List<SummitReported>> byForum) {}

    private static Map<String, List<SummitReported>> byForum(ArticlePublished article, Reading reading) {
        var source = ReportMessages.source(article, reading.language());
        var told = new LinkedHashMap<String, List<SummitReported>>();
        var position = 0;
        for (var meeting : reading.meetings()) {
            told.computeIfAbsent(meeting.meeting().forum().key(), forum -> new ArrayList<>())
                    .add(ReportMessages.message(source, position++, meeting));
        }
        LOG.debug("article read id={} language={} meetings={}", article.getId(), reading.language(), position);
        return told;
    }

    static Article toRead(ArticlePublished article) {
        var clock = ZoneOffset.of(article.getUtcOffset());
        return new Article(
                article.getId(),
                article.getTitle(),
                article.getBody(),
                article.getOutlet(),
                OffsetDateTime.ofInstant(article.getPublishedAt(), clock),
                article.getLanguage());
    }

    /** The later form counts; of two that an outlet made known at once, a retraction, else the one named higher. */
    private static boolean isNewer(ArticlePublished article, ArticleHeard known) {
        var compared = article.getModifiedAt().compareTo(known.getModifiedAt());
        return compared == 0 ? form(article).compareTo(known.getRevision()) > 0 : compared > 0;
    }

    private static boolean sameForm(ArticlePublished article, ArticleHeard known) {
        return form(article).equals(known.getRevision());
    }

    /** A retraction sorts after every revision, which is hexadecimal. */
    private static String form(ArticlePublished article) {
        return article.getRetracted() ? "retracted " + article.getRevision() : article.getRevision();
    }
}
