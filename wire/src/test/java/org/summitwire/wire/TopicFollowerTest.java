package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.wire.TopicFollower.From;

class TopicFollowerTest {

    private static final String TOPIC = "told.v1";
    private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);
    private static final TopicPartition SECOND = new TopicPartition(TOPIC, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private TopicFollower follower = following(From.BEGINNING);

    @AfterEach
    void stop() {
        follower.stop();
    }

    @Test
    void itHasCaughtUpOnceAllIsReadThatWasThere() throws InterruptedException {
        var consumer = consumer(2, 1);
        consumers.add(consumer);
        follower.start();

        tell(consumer, FIRST, 0, "a");
        tell(consumer, SECOND, 0, "b");
        await().atMost(PATIENCE).until(() -> heard.size() == 3);
        assertThat(follower.isCaughtUp()).isFalse();
        tell(consumer, FIRST, 1, "c");

        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
        assertThat(follower.isCaughtUp()).isTrue();
        assertThat(heard.get(0)).isEqualTo("begun");
        assertThat(heard.subList(1, 3)).containsExactlyInAnyOrder("a", "b");
        assertThat(heard.subList(3, heard.size())).containsExactly("c", "caught up");
    }

    @Test
    void topicsWithNothingOnThemAreCaughtUpWithAtOnce() throws InterruptedException {
        consumers.add(consumer(0));
        assertThat(follower.awaitCaughtUp(Duration.ZERO)).isFalse();

        follower.start();

        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
        assertThat(heard).containsExactly("begun", "caught up");
    }

    @Test
    void whoWaitsForARecordIsToldOnceTheListenerKnowsIt() throws InterruptedException {
        var consumer = consumer(0);
        consumers.add(consumer);
        follower.start();
        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
        assertThat(follower.awaitRead(FIRST, 0, Duration.ofMillis(1))).isFalse();

        tell(consumer, FIRST, 0, "a");

        assertThat(follower.awaitRead(FIRST, 0, PATIENCE)).isTrue();
        assertThat(heard).containsExactly("begun", "caught up", "a", "caught up");
        assertThat(follower.awaitRead(FIRST, 1, Duration.ofMillis(1))).isFalse();
    }

    @Test
    void whatTheListenerCannotReadIsHandedToItAndTheNextIsRead() throws InterruptedException {
        var consumer = consumer(2);
        consumers.add(consumer);
        follower.start();

        tell(consumer, FIRST, 0, "unreadable");
        tell(consumer, FIRST, 1, "b");

        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
        assertThat(heard).containsExactly("begun", "told.v1-0@0: not read in this test", "b", "caught up");
    }

    @Test
    void ofThePastSoMuchIsReadAsIsWanted() {
        follower = following(From.last(10));
        var consumer = consumer(100, 5);
        consumers.add(consumer);

        follower.start();

        await().atMost(PATIENCE).until(() -> consumer.assignment().size() == 2 && heard.contains("begun"));
        await().atMost(PATIENCE).until(() -> consumer.position(FIRST) == 90 && consumer.position(SECOND) == 0);
    }

    @Test
    void aPartitionThatIsAddedLaterIsReadFromItsBeginning() throws InterruptedException {
        follower = following(From.last(1));
        var consumer = consumer(0);
        consumers.add(consumer);
        follower.start();
        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();

        consumer.updateBeginningOffsets(Map.of(SECOND, 0L));
        consumer.updateEndOffsets(Map.of(SECOND, 2L));
        consumer.updatePartitions(TOPIC, partitions(2));
        tell(consumer, SECOND, 0, "early");
        tell(consumer, SECOND, 1, "late");
        tell(consumer, FIRST, 0, "as before");

        assertThat(follower.awaitRead(SECOND, 1, PATIENCE)).isTrue();
        assertThat(follower.awaitRead(FIRST, 0, PATIENCE)).isTrue();
        assertThat(heard).containsSubsequence("early", "late").contains("as before");
    }

    @Test
    void afterTheBrokerWasAwayAllIsReadAgain() throws InterruptedException {
        var first = consumer(1);
        var again = consumer(1);
        consumers.addAll(List.of(first, again));
        follower.start();
        tell(first, FIRST, 0, "a");
        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();

        first.setPollException(new KafkaException("away"));
        tell(again, FIRST, 0, "a");

        await().atMost(PATIENCE).until(() -> heard.size() == 6);
        assertThat(heard).containsExactly("begun", "a", "caught up", "begun", "a", "caught up");
        assertThat(first.closed()).isTrue();
        assertThat(follower.isCaughtUp()).isTrue();
    }

    @Test
    void whoWaitsForARecordWaitsUntilItIsReadAgain() throws InterruptedException {
        var first = consumer(2);
        var again = consumer(2);
        consumers.addAll(List.of(first, again));
        follower.start();
        tell(first, FIRST, 0, "a");
        tell(first, FIRST, 1, "b");
        assertThat(follower.awaitRead(FIRST, 1, PATIENCE)).isTrue();

        first.setPollException(new OffsetOutOfRangeException("made anew", Map.of(FIRST, 2L)));
        tell(again, FIRST, 0, "c");
        assertThat(follower.awaitRead(FIRST, 1, Duration.ofMillis(1))).isFalse();
        tell(again, FIRST, 1, "d");

        assertThat(follower.awaitRead(FIRST, 1, PATIENCE)).isTrue();
        assertThat(heard).containsExactly("begun", "a", "b", "caught up", "begun", "c", "d", "caught up");
    }

    /** A registry that is away says nothing about the record. */
    @Test
    void aRecordWhoseSchemaCannotBeAskedForIsReadLater() throws InterruptedException {
        var first = consumer(1);
        var again = consumer(1);
        consumers.addAll(List.of(first, again));
        follower.start();

        tell(first, FIRST, 0, "out of reach");
        tell(again, FIRST, 0, "a");

        assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
        assertThat(heard).containsExactly("begun", "begun", "a", "caught up");
    }

    private TopicFollower following(From from) {
        return new TopicFollower("follower", List.of(TOPIC), from, this::next, new Listening(), Duration.ofMillis(1));
    }

    private Consumer<byte[], byte[]> next() {
        var consumer = consumers.poll();
        return consumer == null ? consumer(0) : consumer;
    }

    private static MockConsumer<byte[], byte[]> consumer(long... ends) {
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(TOPIC, partitions(ends.length));
        for (var number = 0; number < ends.length; number++) {
            consumer.updateBeginningOffsets(Map.of(new TopicPartition(TOPIC, number), 0L));
            consumer.updateEndOffsets(Map.of(new TopicPartition(TOPIC, number), ends[number]));
        }
        return consumer;
    }

    private static List<PartitionInfo> partitions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PartitionInfo(TOPIC, number, null, null, null))
                .toList();
    }

    private static void tell(
            MockConsumer<byte[], byte[]> consumer, TopicPartition partition, long offset, String value) {
        await().atMost(PATIENCE).until(() -> consumer.assignment().contains(partition));
        consumer.addRecord(
                new ConsumerRecord<>(TOPIC, partition.partition(), offset, new byte[0], value.getBytes(UTF_8)));
    }

    private final class Listening implements TopicFollower.Listener {

        @Override
        public void begun() {
            heard.add("begun");
        }

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            var text = new String(message.value(), UTF_8);
            if (text.equals("unreadable")) {
                throw new IllegalArgumentException("not read in this test");
            }
            if (text.equals("out of reach")) {
                throw new SchemasOutOfReachException("the registry is away");
            }
            heard.add(text);
        }

        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            heard.add(message.topic() + "-" + message.partition() + "@" + message.offset() + ": " + cause.getMessage());
        }

        @Override
        public void caughtUp() {
            heard.add("caught up");
        }
    }
}
