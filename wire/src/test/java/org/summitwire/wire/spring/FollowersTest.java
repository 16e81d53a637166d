package org.summitwire.wire.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.TopicFollower.From;

class FollowersTest {

    private static final TopicPartition MEETINGS = new TopicPartition("meetings.v1", 0);
    private static final TopicPartition ALERTS = new TopicPartition("alerts.v1", 0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockConsumer<byte[], byte[]> meetings = consumer(MEETINGS, 0);
    private final MockConsumer<byte[], byte[]> alerts = consumer(ALERTS, 1);
    private final Followers followers =
            new Followers(List.of(follower("meetings", MEETINGS, meetings), follower("alerts", ALERTS, alerts)));

    @AfterEach
    void stop() {
        followers.stop();
    }

    @Test
    void aServiceIsOutOfServiceUntilAllIsReadThatWasThere() {
        assertThat(followers.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(followers.health().getDetails()).containsOnly(Map.entry("meetings", "loading"), alerts("loading"));

        followers.start();
        await().atMost(PATIENCE).until(() -> followers.health().getDetails().containsValue("read"));
        assertThat(followers.health().getDetails()).containsOnly(Map.entry("meetings", "read"), alerts("loading"));
        assertThat(followers.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        await().atMost(PATIENCE).until(() -> alerts.assignment().contains(ALERTS));
        alerts.addRecord(new ConsumerRecord<>(ALERTS.topic(), 0, 0, null, "told".getBytes(UTF_8)));
        await().atMost(PATIENCE).until(() -> followers.health().getStatus().equals(Status.UP));
        assertThat(followers.health().getDetails()).containsOnly(Map.entry("meetings", "read"), alerts("read"));
    }

    @Test
    void allAreStoppedWithTheContext() {
        followers.start();
        assertThat(followers.isRunning()).isTrue();
        await().atMost(PATIENCE)
                .until(() ->
                        !alerts.assignment().isEmpty() && !meetings.assignment().isEmpty());

        followers.stop();

        assertThat(followers.isRunning()).isFalse();
        assertThat(meetings.closed()).isTrue();
        assertThat(alerts.closed()).isTrue();
    }

    @Test
    void whereNothingIsFollowedNothingIsWaitedFor() {
        assertThat(new Followers(List.of()).health().getStatus()).isEqualTo(Status.UP);
    }

    private static Map.Entry<String, Object> alerts(String state) {
        return Map.entry("alerts", state);
    }

    private static TopicFollower follower(
            String name, TopicPartition partition, MockConsumer<byte[], byte[]> consumer) {
        return new TopicFollower(
                name, List.of(partition.topic()), From.BEGINNING, () -> consumer, new TopicFollower.Listener() {
                    @Override
                    public void read(ConsumerRecord<byte[], byte[]> message) {}

                    @Override
                    public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
                        throw cause;
                    }
                });
    }

    private static MockConsumer<byte[], byte[]> consumer(TopicPartition partition, long end) {
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(
                partition.topic(), List.of(new PartitionInfo(partition.topic(), 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, end));
        return consumer;
    }
}
