package org.summitwire.model.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.SummitState;
import org.summitwire.model.Told;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outline;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Stage;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterBox;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.TopicFollower;

class OutlineFollowerTest {

    private static final String TOPIC = "summits.state.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final String DEAD_LETTERS = "summits.state.v1.model-service.dlq";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AvroSerde<SummitState> states = AvroSerde.of(SummitState.class, SchemaIds.bundled());
    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private final Outlines outlines = new Outlines(100);
    private final MockProducer<byte[], byte[]> letters =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final TopicFollower follower = OutlineFollower.of(
            this::next,
            states,
            outlines,
            new DeadLetterBox(TOPIC, "model-service", OutlineFollowerTest::nothingParked, () -> letters));

    @AfterEach
    void stop() {
        follower.stop();
    }

    @Test
    void allIsListedOnceTheEndIsReachedAndWhatComesAfterwardsToo() {
        var consumer = consumer(3);
        consumers.add(consumer);
        follower.start();

        tell(consumer, 0, "a", "2025-01-01");
        send(consumer, 1, "broken", "no Avro".getBytes(UTF_8));
        tell(consumer, 2, "b", "2025-02-01");
        await().atMost(PATIENCE).until(() -> listed().equals(List.of("b", "a")));
        assertThat(letters.history()).singleElement().satisfies(it -> {
            assertThat(it.topic()).isEqualTo(DEAD_LETTERS);
            assertThat(it.key()).asString(UTF_8).isEqualTo("broken");
        });

        tell(consumer, 3, "a", "2025-03-01");
        send(consumer, 4, "b", null);
        await().atMost(PATIENCE).until(() -> listed().equals(List.of("a")));
    }

    /** A tombstone may be gone from the topic by the time the broker is back. */
    @Test
    void afterTheBrokerWasAwayAllIsReadAgain() {
        var first = consumer(2);
        var again = consumer(1);
        consumers.add(first);
        consumers.add(again);
        follower.start();
        tell(first, 0, "a", "2025-01-01");
        tell(first, 1, "b", "2025-02-01");
        await().atMost(PATIENCE).until(() -> listed().size() == 2);

        first.setPollException(new KafkaException("away"));
        await().atMost(PATIENCE).until(first::closed);
        assertThat(listed()).as("as they were known").containsExactly("b", "a");
        tell(again, 0, "b", "2025-02-01");

        await().atMost(PATIENCE).until(() -> listed().equals(List.of("b")));
    }

    private List<String> listed() {
        try {
            return outlines.latestFirst().stream().map(Outline::summitId).toList();
        } catch (AccountsAwayException notYet) {
            return List.of();
        }
    }

    private Consumer<byte[], byte[]> next() {
        var consumer = consumers.poll();
        return consumer == null ? consumer(0) : consumer;
    }

    private static MockConsumer<byte[], byte[]> consumer(long end) {
        return consumer(PARTITION, end);
    }

    private static MockConsumer<byte[], byte[]> nothingParked() {
        return consumer(new TopicPartition(DEAD_LETTERS, 0), 0);
    }

    private static MockConsumer<byte[], byte[]> consumer(TopicPartition partition, long end) {
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(
                partition.topic(), List.of(new PartitionInfo(partition.topic(), 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, end));
        return consumer;
    }

    private void tell(MockConsumer<byte[], byte[]> consumer, long offset, String id, String day) {
        send(consumer, offset, id, states.serializer().serialize(TOPIC, AccountMessages.message(account(id, day))));
    }

    private static void send(MockConsumer<byte[], byte[]> consumer, long offset, String key, byte @Nullable [] value) {
        await().atMost(PATIENCE).until(() -> consumer.assignment().contains(PARTITION));
        consumer.schedulePollTask(
                () -> consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, key.getBytes(UTF_8), value)));
    }

    private static Account account(String id, String day) {
        var at = Instant.parse("2025-12-20T10:00:00Z");
        var source = new Source(
                "a1", null, "https://news.example/a1", "Outlet", null, "Title", "en", "l1", "r1", "h1", at, at, at);
        var told = Told.of(Told.held("parties:JP+KZ", "Tokyo", day, day)).documents(7, Bound.EXACT, Stage.SIGNED);
        return Account.of(id, List.of(new Heard(source, 0, told.meeting(), told.reports())))
                .orElseThrow();
    }
}
