package org.summitwire.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitwire.event.PageFound;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.Ticket;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

class PageIntakeTest {

    private static final String TOPIC = Topic.Names.PAGES_FOUND;
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Schemas schemas = new Schemas();
    private final PageIntake intake = new PageIntake(this::next, schemas, new Desk());

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void whatIsNoPageIsParkedAndTheNextIsFetched() {
        consumers.add(consumer("no avro".getBytes(UTF_8), page("https://outlet.example/1")));

        intake.start();

        await().atMost(PATIENCE).until(() -> told.size() == 2);
        assertThat(told).containsExactly("parked 0", "fetched https://outlet.example/1");
    }

    /** A registry that is away says nothing about the record. */
    @Test
    void aPageWhoseSchemaCannotBeAskedForIsFetchedLaterAndNotParked() {
        var first = consumer(page("https://outlet.example/1"));
        consumers.add(first);
        schemas.away = true;

        intake.start();
        await().atMost(PATIENCE).until(first::closed);
        schemas.away = false;
        consumers.add(consumer(page("https://outlet.example/1")));

        await().atMost(PATIENCE).until(() -> !told.isEmpty());
        assertThat(told).containsExactly("fetched https://outlet.example/1");
    }

    static List<KafkaException> interruptions() {
        return List.of(new WakeupException(), new RebalanceInProgressException(), new TimeoutException("away"));
    }

    /** Or pages that were fetched would be asked of their sites again. */
    @ParameterizedTest
    @MethodSource("interruptions")
    void aCommitThatCameToNothingIsMadeAgain(KafkaException interruption) {
        var consumer = holding(new Interrupted(interruption), page("https://outlet.example/1"));
        consumers.add(consumer);

        intake.start();

        await().atMost(PATIENCE).until(() -> !consumer.noted.isEmpty());
        assertThat(consumer.noted).containsExactly(Map.of(PARTITION, new OffsetAndMetadata(1)));
    }

    private Consumer<byte[], byte[]> next() {
        var consumer = consumers.poll();
        return consumer == null ? consumer() : consumer;
    }

    private static MockConsumer<byte[], byte[]> consumer(byte[]... values) {
        return holding(new MockConsumer<>("earliest"), values);
    }

    private static <C extends MockConsumer<byte[], byte[]>> C holding(C consumer, byte[]... values) {
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            for (var offset = 0; offset < values.length; offset++) {
                consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, "a".getBytes(UTF_8), values[offset]));
            }
        });
        return consumer;
    }

    private static byte[] page(String url) {
        var page = FoundPage.at(URI.create(url), "desk", Instant.parse("2026-01-10T12:00:00Z"));
        return AvroSerde.of(PageFound.class, SchemaIds.bundled())
                .serializer()
                .serialize(TOPIC, PageMessages.message(page));
    }

    /** Its first commit does not return. */
    private static final class Interrupted extends MockConsumer<byte[], byte[]> {

        private final List<Map<TopicPartition, OffsetAndMetadata>> noted = new CopyOnWriteArrayList<>();
        private @Nullable KafkaException interruption;

        private Interrupted(KafkaException interruption) {
            super("earliest");
            this.interruption = interruption;
        }

        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
            var thrown = interruption;
            interruption = null;
            if (thrown != null) {
                throw thrown;
            }
            noted.add(offsets);
        }
    }

    /** Who fetches at once. */
    private final class Desk implements PageIntake.Hosts {

        @Override
        public void assigned(Set<Integer> partitions) {}

        @Override
        public void revoked(Set<Integer> partitions) {}

        @Override
        public void fetch(FoundPage page, Ticket ticket) {
            intake.finished(ticket);
            told.add("fetched " + page.url());
        }

        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            told.add("parked " + message.offset());
        }
    }

    private static final class Schemas implements SchemaIds {

        private static final SchemaIds NOBODY_LISTENS = SchemaIds.registry(URI.create("http://127.0.0.1:1"));

        private volatile boolean away;

        @Override
        public int idOf(Schema schema) {
            return SchemaIds.bundled().idOf(schema);
        }

        @Override
        public Schema schemaOf(int id) {
            return (away ? NOBODY_LISTENS : SchemaIds.bundled()).schemaOf(id);
        }
    }
}
