package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.summitwire.wire.TopicFollower.From;

class TopicFollowerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static TestBroker broker;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.start();
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    /** A broker that holds an empty answer back for seconds must not hold back a record. */
    @Test
    void whatIsCommittedIsHeardAtOnceAfterASilence() throws Exception {
        var topic = "committed.v1";
        make(topic, 1);
        try (var producer = producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "teller"))) {
            producer.initTransactions();
            tell(producer, topic, 0, "before");
            var follower = follower(topic);
            follower.start();
            try {
                assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
                assertThat(heard).containsExactly("begun", "before");

                for (var number = 1; number <= 3; number++) {
                    long offset = tell(producer, topic, 0, "told " + number);
                    assertThat(follower.awaitRead(new TopicPartition(topic, 0), offset, Duration.ofSeconds(2)))
                            .as("read long before an empty answer would have come")
                            .isTrue();
                }

                assertThat(heard).containsExactly("begun", "before", "told 1", "told 2", "told 3");
            } finally {
                follower.stop();
            }
        }
    }

    /** Nor is it waited for when the service ends. */
    @Test
    void oneThatHearsNothingIsStoppedAtOnce() throws Exception {
        make("silent.v1", 1);
        var follower = follower("silent.v1");
        follower.start();
        assertThat(follower.awaitCaughtUp(Duration.ofSeconds(5)))
                .as("there is nothing to wait for")
                .isTrue();

        assertTimeout(Duration.ofSeconds(3), follower::stop);

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(it -> it.getName().equals("silent.v1"));
    }

    @Test
    void aPartitionThatIsAddedIsTakenIn() throws Exception {
        var topic = "growing.v1";
        make(topic, 1);
        var follower = follower(topic);
        follower.start();
        try (var admin = Admin.create(settings());
                var producer = producer(Map.of())) {
            assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();

            admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(2)))
                    .all()
                    .get();
            producer.send(record(topic, 1, "on the new one")).get();

            assertThat(follower.awaitRead(new TopicPartition(topic, 1), 0, PATIENCE))
                    .isTrue();
            assertThat(heard).containsExactly("begun", "on the new one");
        } finally {
            follower.stop();
        }
    }

    @Test
    void aTopicThatIsMadeAnewIsReadAsANewOne() throws Exception {
        var topic = "anew.v1";
        make(topic, 1);
        var follower = follower(topic);
        try (var admin = Admin.create(settings());
                var producer = producer(Map.of())) {
            for (var number = 1; number <= 3; number++) {
                producer.send(record(topic, 0, "before " + number)).get();
            }
            follower.start();
            assertThat(follower.awaitCaughtUp(PATIENCE)).isTrue();
            heard.clear();

            admin.deleteTopics(List.of(topic)).all().get();
            await().atMost(PATIENCE)
                    .until(() -> !admin.listTopics().names().get().contains(topic));
            make(topic, 1);
        }
        try (var producer = producer(Map.of())) {
            producer.send(record(topic, 0, "afterwards")).get();

            await().atMost(PATIENCE).until(() -> heard.contains("afterwards"));
            assertThat(heard.get(0)).isEqualTo("begun");
            assertThat(follower.awaitRead(new TopicPartition(topic, 0), 0, PATIENCE))
                    .isTrue();
            assertThat(follower.awaitRead(new TopicPartition(topic, 0), 1, Duration.ofMillis(1)))
                    .as("as far as the topic of before was read")
                    .isFalse();
        } finally {
            follower.stop();
        }
    }

    private TopicFollower follower(String topic) {
        var settings = new HashMap<>(settings());
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 500);
        return new TopicFollower(
                topic, List.of(topic), From.BEGINNING, TopicFollower.consumers(settings), new TopicFollower.Listener() {
                    @Override
                    public void begun() {
                        heard.add("begun");
                    }

                    @Override
                    public void read(ConsumerRecord<byte[], byte[]> message) {
                        heard.add(new String(message.value(), UTF_8));
                    }

                    @Override
                    public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
                        throw cause;
                    }
                });
    }

    private static void make(String topic, int partitions) throws Exception {
        try (var admin = Admin.create(settings())) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static long tell(KafkaProducer<byte[], byte[]> producer, String topic, int partition, String value)
            throws Exception {
        producer.beginTransaction();
        var sent = producer.send(record(topic, partition, value));
        producer.commitTransaction();
        return sent.get().offset();
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, int partition, String value) {
        return new ProducerRecord<>(topic, partition, null, value.getBytes(UTF_8));
    }

    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        var all = new HashMap<>(settings());
        all.putAll(more);
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
    }
}
