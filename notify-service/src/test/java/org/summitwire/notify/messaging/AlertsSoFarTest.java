package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;
import org.summitwire.wire.Topic;

class AlertsSoFarTest {

    private static final String TOPIC = Topic.Names.ALERTS_RAISED;
    private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);
    private static final TopicPartition SECOND = new TopicPartition(TOPIC, 1);

    @Test
    void allOfThePastIsThereBeforeItIsSettled() throws Exception {
        var consumer = new MockConsumer<byte[], byte[]>(AutoOffsetResetStrategy.EARLIEST.name());
        var node = new Node(0, "localhost", 1);
        consumer.updatePartitions(
                TOPIC,
                List.of(
                        new PartitionInfo(TOPIC, 0, node, new Node[0], new Node[0]),
                        new PartitionInfo(TOPIC, 1, node, new Node[0], new Node[0])));
        consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        consumer.updateEndOffsets(Map.of(FIRST, 2L, SECOND, 1L));
        var told = new CopyOnWriteArrayList<String>();
        var settled = new CountDownLatch(1);
        consumer.schedulePollTask(() -> consumer.addRecord(unreadable(FIRST, 0)));
        consumer.schedulePollTask(() -> consumer.addRecord(unreadable(SECOND, 0)));
        consumer.schedulePollTask(() -> {
            told.add("before the last");
            consumer.addRecord(unreadable(FIRST, 1));
        });
        var following = new AlertsSoFar(
                () -> consumer,
                Serdes.serdeFrom((topic, value) -> new byte[0], (topic, value) -> {
                    throw new IllegalArgumentException("not read in this test");
                }),
                10,
                alert -> told.add("alert"),
                () -> {
                    told.add("settled");
                    settled.countDown();
                });

        following.start();
        assertThat(settled.await(30, TimeUnit.SECONDS)).isTrue();
        following.stop();

        assertThat(told).containsExactly("before the last", "settled");
    }

    private static ConsumerRecord<byte[], byte[]> unreadable(TopicPartition partition, long offset) {
        return new ConsumerRecord<>(
                partition.topic(), partition.partition(), offset, "summit-1".getBytes(UTF_8), new byte[] {1});
    }
}
