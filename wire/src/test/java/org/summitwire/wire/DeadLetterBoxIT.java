package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeadLetterBoxIT {

    private static final String TOPIC = "summits.state.v1";
    private static final String SERVICE = "model-service";
    private static final int INSTANCES = 3;

    private static TestBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.start();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topic.deadLetters(TOPIC, SERVICE), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    @Test
    void whateverInstanceReadsARecordAndHoweverOftenItIsParkedOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(INSTANCES);
        var together = new CountDownLatch(INSTANCES);
        Callable<Void> instance = () -> {
            var box = DeadLetterBox.of(TOPIC, SERVICE, broker.bootstrapServers());
            together.countDown();
            together.await();
            box.park(message(7, "no avro"), "list", new IllegalArgumentException("not read in this test"));
            box.park(message(8, "nor this"), "list", new IllegalArgumentException("not read in this test"));
            return null;
        };

        for (var done : threads.invokeAll(List.of(instance, instance, instance))) {
            done.get();
        }
        threads.shutdown();

        assertThat(parked())
                .containsExactlyInAnyOrder(
                        "no avro of " + new DeadLetters.Origin(TOPIC, 1, 7),
                        "nor this of " + new DeadLetters.Origin(TOPIC, 1, 8));
    }

    private static ConsumerRecord<byte[], byte[]> message(long offset, String value) {
        return new ConsumerRecord<>(TOPIC, 1, offset, "a".getBytes(UTF_8), value.getBytes(UTF_8));
    }

    private static List<String> parked() throws InterruptedException {
        var found = new CopyOnWriteArrayList<String>();
        var follower = new TopicFollower(
                "parked",
                List.of(Topic.deadLetters(TOPIC, SERVICE)),
                TopicFollower.From.BEGINNING,
                TopicFollower.consumers(Map.of("bootstrap.servers", broker.bootstrapServers())),
                new TopicFollower.Listener() {
                    @Override
                    public void read(ConsumerRecord<byte[], byte[]> letter) {
                        found.add(new String(letter.value(), UTF_8) + " of "
                                + DeadLetters.originOf(letter.headers()).orElseThrow());
                    }

                    @Override
                    public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
                        throw cause;
                    }
                });
        follower.start();
        assertThat(follower.awaitCaughtUp(Duration.ofSeconds(60))).isTrue();
        follower.stop();
        return found;
    }
}
