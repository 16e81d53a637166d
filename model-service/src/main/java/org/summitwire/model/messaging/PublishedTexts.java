package org.summitwire.model.messaging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.ArticlePublished;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Article;
import org.summitwire.wire.Topic;

/**
 * Finds articles on {@code articles.published.v1} itself: the partition is that of the key, and the place is told by the
 * time when the article was known here, for a record has the time when its article was handed in, a moment later. What
 * came long after it was fetched, out of a web archive, is not found so.
 */
final class PublishedTexts implements ArticleTexts, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedTexts.class);

    /** Clocks of two machines may differ by this much. */
    private static final Duration EARLIER = Duration.ofSeconds(1);

    /** Records that are looked at for one article, and for one question. */
    private static final int MOST_FOR_ONE = 2_000;

    private static final int MOST_IN_ALL = 20_000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Characters of bodies that are kept: some hundreds of articles. */
    private static final long MOST_KEPT = 3_000_000;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Deserializer<ArticlePublished> articles;
    private final Cache<String, Article> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((String hash, Article article) -> article.body().length())
            .executor(Runnable::run)
            .build();
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Consumer<byte[], byte[]> consumer;

    /** @param consumers of committed records, without a group */
    PublishedTexts(Supplier<Consumer<byte[], byte[]>> consumers, Serde<ArticlePublished> articles) {
        this.consumers = consumers;
        this.articles = articles.deserializer();
    }

    @Override
    public Map<String, Article> find(Collection<Source> sources) {
        var wanted = new HashMap<String, Source>();
        sources.stream()
                .filter(source -> kept.getIfPresent(source.bodyHash()) == null)
                .forEach(source -> wanted.putIfAbsent(source.bodyHash(), source));
        if (!wanted.isEmpty()) {
            fetch(wanted);
        }
        var hashes = sources.stream().map(Source::bodyHash).collect(Collectors.toSet());
        return kept.getAllPresent(hashes);
    }

    /** One reader at a time; who waits too long goes on without. */
    private void fetch(Map<String, Source> wanted) {
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            try {
                new Search(wanted).run();
            } catch (KafkaException away) {
                LOG.warn("{} articles cannot be looked up: {}", wanted.size(), away.getMessage());
                close();
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        var open = consumer;
        if (open == null) {
            open = consumers.get();
            consumer = open;
        }
        return open;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            var open = consumer;
            consumer = null;
            if (open != null) {
                open.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** One search, bounded in records and in time. */
    private final class Search {

        private final Map<String, Source> wanted;
        private final long until = System.nanoTime() + PATIENCE.toNanos();
        private int seen;

        Search(Map<String, Source> wanted) {
            this.wanted = wanted;
        }

        void run() {
            var topic = Topic.Names.ARTICLES_PUBLISHED;
            var partitions = consumer().partitionsFor(topic, PATIENCE).size();
            wanted.values().stream()
                    .collect(Collectors.groupingBy(source -> partition(source.articleId(), partitions)))
                    .forEach((partition, sources) -> search(new TopicPartition(topic, partition), sources));
        }

        private void search(TopicPartition partition, List<Source> sources) {
            consumer().assign(List.of(partition));
            var end = consumer().endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
            var position = -1L;
            for (var source : sources.stream()
                    .sorted(Comparator.comparing(Source::fetchedAt))
                    .toList()) {
                if (!wanted.containsKey(source.bodyHash())) {
                    continue;
                }
                var start = offset(partition, source);
                if (start < end) {
                    if (start > position) {
                        consumer().seek(partition, start);
                    }
                    position = scan(partition, source, end);
                }
            }
        }

        /** The first record of that time or later; the end of the topic where there is none. */
        private long offset(TopicPartition partition, Source source) {
            var time = Math.max(0, source.fetchedAt().minus(EARLIER).toEpochMilli());
            var found = consumer()
                    .offsetsForTimes(Map.of(partition, time), PATIENCE)
                    .get(partition);
            return found == null ? Long.MAX_VALUE : found.offset();
        }

        /** Reads on until the article is found, or there is no sense in it; returns where it stopped. */
        private long scan(TopicPartition partition, Source source, long end) {
            var limit = seen + MOST_FOR_ONE;
            var position = consumer().position(partition, PATIENCE);
            while (wanted.containsKey(source.bodyHash())
                    && position < end
                    && seen < Math.min(limit, MOST_IN_ALL)
                    && System.nanoTime() < until) {
                for (var message : consumer().poll(POLL)) {
                    seen++;
                    take(message.key(), message.value());
                }
                position = consumer().position(partition, PATIENCE);
            }
            return position;
        }

        private void take(byte @Nullable [] key, byte @Nullable [] value) {
            var id = key == null ? "" : new String(key, StandardCharsets.UTF_8);
            if (value == null
                    || wanted.values().stream().noneMatch(it -> it.articleId().equals(id))) {
                return;
            }
            var article = articles.deserialize(Topic.Names.ARTICLES_PUBLISHED, value);
            if (article != null && wanted.remove(article.getBodyHash()) != null) {
                kept.put(article.getBodyHash(), ReadArticles.toRead(article));
            }
        }
    }

    /** Where producers put a record of that key. */
    private static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
