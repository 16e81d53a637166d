package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Rules;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

class SubscriptionTableTest {

    private static final String TOPIC = "subscriptions.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AvroSerde<SubscriptionConfigured> serde =
            AvroSerde.of(SubscriptionConfigured.class, SchemaIds.bundled());
    private final SubscriptionMessages messages = new SubscriptionMessages(null);
    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private final SubscriptionTable table = new SubscriptionTable(
            this::next, SchemaIds.bundled(), messages, List.of(Alerts.subscription("hook-fixed", Rule.ALL)));

    @AfterEach
    void stop() {
        table.follower().stop();
    }

    @Test
    void everythingIsKnownOnceTheEndIsReached() throws Exception {
        var consumer = consumer(3);
        consumers.add(consumer);
        assertThat(table.all()).extracting(Subscription::id).containsExactly("hook-fixed");
        table.follower().start();

        tell(consumer, 0, Alerts.subscription("a", Rule.ALL));
        tell(consumer, 1, Alerts.subscription("b", Rule.ALL));
        assertThat(table.isLoaded()).isFalse();
        tell(
                consumer,
                2,
                Alerts.subscription("hook-fixed", Rules.all().parties("JP").rule()));

        assertThat(table.awaitLoaded(PATIENCE)).isTrue();
        assertThat(table.all()).extracting(Subscription::id).containsExactly("a", "b", "hook-fixed");
        assertThat(table.find("hook-fixed").orElseThrow().rule()).isEqualTo(Rule.ALL);
        assertThat(table.isFixed("hook-fixed")).isTrue();
        assertThat(table.all()).isSameAs(table.all());

        var before = table.all();
        assertThat(table.awaitRead(written(3), Duration.ZERO)).isFalse();
        send(consumer, 3, "a", null);
        assertThat(table.awaitRead(written(3), PATIENCE)).isTrue();
        assertThat(table.find("a")).isEmpty();
        assertThat(before).extracting(Subscription::id).contains("a");
    }

    @Test
    void whatCannotBeReadIsToldUntilItIsReplacedOrTakenOut() throws Exception {
        var consumer = consumer(2);
        consumers.add(consumer);
        table.follower().start();
        send(consumer, 0, "a", "no Avro".getBytes(UTF_8));
        tell(consumer, 1, "other-key", Alerts.subscription("b", Rule.ALL));

        assertThat(table.awaitLoaded(PATIENCE)).isTrue();
        assertThat(table.unreadable()).extracting(it -> it.id()).containsExactly("a", "other-key");
        assertThat(table.unreadable().get(1).why()).isEqualTo("its key is not its id, b");

        tell(consumer, 2, Alerts.subscription("a", Rule.ALL));
        send(consumer, 3, "other-key", null);
        await().atMost(PATIENCE).until(() -> table.unreadable().isEmpty());
        assertThat(table.find("a")).isPresent();
    }

    /** A tombstone may be gone from the topic by the time the broker is back. */
    @Test
    void afterTheBrokerWasAwayAllIsReadAgainAndNothingIsMissedMeanwhile() throws Exception {
        var first = consumer(2);
        var again = consumer(2);
        consumers.add(first);
        consumers.add(again);
        table.follower().start();
        tell(first, 0, Alerts.subscription("a", Rule.ALL));
        tell(first, 1, Alerts.subscription("b", Rule.ALL));
        assertThat(table.awaitLoaded(PATIENCE)).isTrue();

        first.setPollException(new KafkaException("away"));
        tell(again, 0, Alerts.subscription("b", Rule.ALL));
        await().atMost(PATIENCE).until(first::closed);
        assertThat(table.find("a")).isPresent(); // as it was known
        tell(again, 1, Alerts.subscription("c", Rule.ALL));

        await().atMost(PATIENCE).until(() -> table.find("a").isEmpty());
        assertThat(table.all()).extracting(Subscription::id).containsExactly("b", "c", "hook-fixed");
        assertThat(table.isLoaded()).isTrue();
    }

    private Consumer<byte[], byte[]> next() {
        var consumer = consumers.poll();
        return consumer == null ? consumer(0) : consumer;
    }

    private static MockConsumer<byte[], byte[]> consumer(long end) {
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        return consumer;
    }

    private void tell(MockConsumer<byte[], byte[]> consumer, long offset, Subscription subscription) {
        tell(consumer, offset, subscription.id(), subscription);
    }

    private void tell(MockConsumer<byte[], byte[]> consumer, long offset, String key, Subscription subscription) {
        send(consumer, offset, key, serde.serializer().serialize(TOPIC, messages.message(subscription)));
    }

    private static void send(MockConsumer<byte[], byte[]> consumer, long offset, String key, byte @Nullable [] value) {
        await().atMost(PATIENCE).until(() -> consumer.assignment().contains(PARTITION));
        consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, key.getBytes(UTF_8), value));
    }

    private static RecordMetadata written(long offset) {
        return new RecordMetadata(PARTITION, offset, 0, 0, 0, 0);
    }
}
