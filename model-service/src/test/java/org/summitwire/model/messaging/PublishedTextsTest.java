package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.summitwire.event.ArticlePublished;
import org.summitwire.model.aggregate.Source;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

class PublishedTextsTest {

    private static final TopicPartition PARTITION = new TopicPartition(Topic.Names.ARTICLES_PUBLISHED, 0);

    private final OneTopic topic = new OneTopic();
    private int opened;
    private final PublishedTexts texts = new PublishedTexts(
            () -> {
                opened++;
                return topic;
            },
            AvroSerde.of(ArticlePublished.class, SchemaIds.bundled()));

    @Test
    void anArticleIsFoundByItsKeyAndTheTimeWhenItWasKnown() {
        var article = Articles.published("wanted", "2025-12-20T10:00:00Z");
        topic.holds(Articles.published("other", "2025-12-20T10:00:00Z"), article);

        var found = texts.find(List.of(source(article)));

        assertThat(found).containsOnlyKeys(article.getBodyHash());
        assertThat(found.get(article.getBodyHash()).body()).isEqualTo(article.getBody());
    }

    @Test
    void whatWasFoundIsKept() {
        var article = Articles.published("wanted", "2025-12-20T10:00:00Z");
        topic.holds(article);
        texts.find(List.of(source(article)));
        topic.isAway = true;

        assertThat(texts.find(List.of(source(article)))).containsOnlyKeys(article.getBodyHash());
    }

    @Test
    void anotherFormOfTheArticleIsNotTakenForIt() {
        var article = Articles.published("wanted", "2025-12-20T10:00:00Z");
        topic.holds(article);
        var other = source(article, "hash of another form");

        assertThat(texts.find(List.of(other))).isEmpty();
    }

    @Test
    void aBrokerThatIsAwayLeavesTheWordsAlone() {
        var article = Articles.published("wanted", "2025-12-20T10:00:00Z");
        topic.isAway = true;

        assertThat(texts.find(List.of(source(article)))).isEmpty();
        topic.isAway = false;
        assertThat(opened).isEqualTo(1);
    }

    private static Source source(ArticlePublished article) {
        return source(article, article.getBodyHash());
    }

    private static Source source(ArticlePublished article, String bodyHash) {
        var own = ReportMessages.source(article, "en");
        return ReportMessages.source(ReportMessages.message(own), bodyHash);
    }

    /** One partition that knows the times of its records. */
    private static final class OneTopic extends MockConsumer<byte[], byte[]> {

        private final Map<Long, byte[][]> records = new HashMap<>();
        private boolean isAway;

        OneTopic() {
            super("earliest");
            updatePartitions(
                    PARTITION.topic(),
                    List.of(new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), new Node[0], new Node[0])));
        }

        void holds(ArticlePublished... articles) {
            var values =
                    AvroSerde.of(ArticlePublished.class, SchemaIds.bundled()).serializer();
            for (var article : articles) {
                records.put((long) records.size(), new byte[][] {
                    article.getId().getBytes(StandardCharsets.UTF_8), values.serialize(PARTITION.topic(), article)
                });
            }
            updateBeginningOffsets(Map.of(PARTITION, 0L));
            updateEndOffsets(Map.of(PARTITION, (long) records.size()));
        }

        @Override
        public synchronized List<PartitionInfo> partitionsFor(String topic, Duration timeout) {
            if (isAway) {
                throw new KafkaException("away");
            }
            return partitionsFor(topic);
        }

        @Override
        public synchronized Map<TopicPartition, Long> endOffsets(
                Collection<TopicPartition> partitions, Duration timeout) {
            return endOffsets(partitions);
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
                Map<TopicPartition, Long> times, Duration timeout) {
            records.forEach((offset, record) -> addRecord(new ConsumerRecord<>(
                    PARTITION.topic(),
                    0,
                    offset,
                    Instant.parse("2025-12-20T10:01:00Z").toEpochMilli(),
                    TimestampType.CREATE_TIME,
                    record[0].length,
                    record[1].length,
                    record[0],
                    record[1],
                    new RecordHeaders(),
                    Optional.empty())));
            return Map.of(PARTITION, new OffsetAndTimestamp(0, times.get(PARTITION)));
        }
    }
}
