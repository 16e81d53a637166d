package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

class AlertsSoFarTest {

    private static final TopicPartition RAISED = new TopicPartition(Topic.Names.ALERTS_RAISED, 0);
    private static final TopicPartition CHANGED = new TopicPartition(Topic.Names.SUMMITS_CHANGED, 0);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());

    @Test
    void allOfThePastIsThereBeforeItIsSettled() throws Exception {
        partitions(2, 1);
        consumer.schedulePollTask(() -> consumer.addRecord(message(RAISED, 0, new byte[] {1})));
        consumer.schedulePollTask(() -> consumer.addRecord(message(CHANGED, 0, new byte[] {1})));
        consumer.schedulePollTask(() -> {
            told.add("before the last");
            consumer.addRecord(message(RAISED, 1, new byte[] {1}));
        });

        follow();

        assertThat(told).containsExactly("before the last", "settled");
    }

    @Test
    void theVoicesOfAFactAreHeardFromItsChanges() throws Exception {
        partitions(0, 1);
        var change = SummitChanged.newBuilder(Changes.newDocuments("fact-1", 150, Bound.EXACT))
                .setLineages(List.of("lineage-1", "lineage-2"))
                .build();
        var value = AvroSerde.of(SummitChanged.class, SchemaIds.bundled())
                .serializer()
                .serialize(Topic.Names.SUMMITS_CHANGED, change);
        consumer.schedulePollTask(() -> consumer.addRecord(message(CHANGED, 0, value)));

        follow();

        assertThat(told).containsExactly("fact-1 by 2 at " + change.getKnownAt(), "settled");
    }

    private void partitions(long raised, long changed) {
        var node = new Node(0, "localhost", 1);
        for (var partition : List.of(RAISED, CHANGED)) {
            consumer.updatePartitions(
                    partition.topic(),
                    List.of(new PartitionInfo(partition.topic(), 0, node, new Node[0], new Node[0])));
        }
        consumer.updateBeginningOffsets(Map.of(RAISED, 0L, CHANGED, 0L));
        consumer.updateEndOffsets(Map.of(RAISED, raised, CHANGED, changed));
    }

    private void follow() throws InterruptedException {
        var ids = SchemaIds.bundled();
        var following = AlertsSoFar.of(
                () -> consumer,
                AvroSerde.of(AlertRaised.class, ids),
                AvroSerde.of(SummitChanged.class, ids),
                10,
                new AlertsSoFar.Listener() {

                    @Override
                    public void raised(Alert alert) {
                        told.add("alert");
                    }

                    @Override
                    public void told(String factId, int voices, Instant knownAt) {
                        told.add(factId + " by " + voices + " at " + knownAt);
                    }

                    @Override
                    public void settled() {
                        told.add("settled");
                        settled.countDown();
                    }
                });
        following.start();
        assertThat(settled.await(30, TimeUnit.SECONDS)).isTrue();
        following.stop();
    }

    private static ConsumerRecord<byte[], byte[]> message(TopicPartition partition, long offset, byte[] value) {
        return new ConsumerRecord<>(
                partition.topic(), partition.partition(), offset, "summit-1".getBytes(UTF_8), value);
    }
}
