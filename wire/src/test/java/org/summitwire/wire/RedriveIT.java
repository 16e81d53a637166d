package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedriveIT {

    private static TestBroker broker;

    private final List<Redrive.Step> told = new ArrayList<>();
    private final Redrive redrive = new Redrive(broker.bootstrapServers());
    private static int round;
    private String articles;
    private String feeds;

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.start();
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    /** Each test has topics of its own; what an earlier one left parked is fed to nobody: its dead letters go. */
    @BeforeEach
    void topics() throws ExecutionException, InterruptedException {
        round++;
        articles = "articles" + round;
        feeds = "feeds" + round;
        try (var admin = Admin.create(settings())) {
            var dead = admin.listTopics().names().get().stream()
                    .filter(Topic::isDeadLetters)
                    .toList();
            admin.deleteTopics(dead).all().get();
            admin.createTopics(List.of(
                            new NewTopic(articles, 3, (short) 1),
                            new NewTopic(feeds, 1, (short) 1),
                            new NewTopic(deadLettersOf(articles), 2, (short) 1),
                            new NewTopic(deadLettersOf(feeds), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void aParkedRecordGoesBackToWhereItCameFromAsItCame() {
        park(articles, 2, "a-1", "poison", "SerializationException");

        var outcome = redrive.run(Redrive.Selection.all(), told::add);

        assertThat(outcome.fed()).containsExactly(Map.entry(articles, 1L));
        assertThat(outcome.left()).isEmpty();
        var found = read(articles);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).partition()).isEqualTo(2);
        assertThat(found.get(0).key()).isEqualTo("a-1".getBytes(UTF_8));
        assertThat(found.get(0).value()).isEqualTo("poison".getBytes(UTF_8));
        assertThat(headers(found.get(0)))
                .containsEntry("ce_id", "a-1")
                .containsEntry(Redrive.REDRIVEN_FROM, deadLettersOf(articles) + "-0@0")
                .hasSize(2);
        assertThat(told).singleElement().satisfies(step -> {
            assertThat(step.fed()).isTrue();
            assertThat(step.told()).isEqualTo("fed to " + articles);
            assertThat(step.parked().stage()).isEqualTo("deserialize");
            assertThat(step.parked().cause()).startsWith("IllegalStateException: as parked");
        });
    }

    @Test
    void itIsFedAgainOnce() {
        park(articles, 0, "a-1", "poison", "SerializationException");
        park(feeds, 0, "f-1", null, "SerializationException");

        redrive.run(Redrive.Selection.all(), told::add);
        var again = redrive.run(Redrive.Selection.all(), told::add);

        assertThat(again.fed()).isEmpty();
        assertThat(again.left()).isEmpty();
        assertThat(read(articles)).hasSize(1);
        assertThat(read(feeds)).singleElement().satisfies(it -> assertThat(it.value())
                .isNull());
        assertThat(redrive.list(Redrive.Selection.all())).isEmpty();
    }

    @Test
    void manyGoBackInTheirOrder() {
        var parked = IntStream.range(0, 1_200)
                .mapToObj(i -> parked(feeds, feeds, 0, "f", Integer.toString(i), "SerializationException"))
                .toList();
        send(parked);

        var outcome = redrive.run(Redrive.Selection.all(), told::add);

        assertThat(outcome.fed()).containsExactly(Map.entry(feeds, 1_200L));
        assertThat(read(feeds).stream().map(it -> Integer.parseInt(new String(it.value(), UTF_8))))
                .hasSize(1_200)
                .isSorted();
    }

    @Test
    void oneTopicsDeadLettersCanBeFedAlone() {
        park(articles, 0, "a-1", "poison", "SerializationException");
        park(feeds, 0, "f-1", "poison", "SerializationException");

        var outcome = redrive.run(new Redrive.Selection(deadLettersOf(feeds), null), told::add);

        assertThat(outcome.fed()).containsExactly(Map.entry(feeds, 1L));
        assertThat(read(articles)).isEmpty();
        assertThat(redrive.list(Redrive.Selection.all()))
                .extracting(Redrive.Parked::origin)
                .containsExactly(articles);
    }

    @Test
    void whatWasParkedForAnotherReasonStaysParked() {
        park(feeds, 0, "f-1", "one", "SerializationException");
        park(feeds, 0, "f-2", "two", "IllegalStateException");
        var one = new Redrive.Selection(null, "IllegalStateException");

        assertThat(redrive.list(one)).extracting(Redrive.Parked::offset).containsExactly(1L);
        var outcome = redrive.run(one, told::add);

        assertThat(outcome.fed()).containsExactly(Map.entry(feeds, 1L));
        assertThat(outcome.left()).containsExactly(Map.entry(deadLettersOf(feeds), 1L));
        assertThat(values(feeds)).containsExactly("two");
        redrive.run(Redrive.Selection.all(), told::add);
        assertThat(values(feeds)).containsExactly("two", "one");
    }

    @Test
    void whatHasNowhereToGoStaysParkedAndIsTold() {
        park("gone", feeds, 0, "f-1", "one", "SerializationException");
        send(List.of(new ProducerRecord<>(deadLettersOf(feeds), "f-2".getBytes(UTF_8), "two".getBytes(UTF_8))));

        for (var run = 0; run < 2; run++) {
            told.clear();
            var outcome = redrive.run(Redrive.Selection.all(), told::add);

            assertThat(outcome.fed()).isEmpty();
            assertThat(outcome.left()).containsExactly(Map.entry(deadLettersOf(feeds), 2L));
            assertThat(told)
                    .extracting(Redrive.Step::told)
                    .containsExactly("left: there is no topic gone", "left: it has no header summitwire_dlq_topic");
        }
        assertThat(redrive.list(Redrive.Selection.all())).hasSize(2);
    }

    @Test
    void aListChangesNothing() {
        park(feeds, 0, "f-1", "one", "SerializationException");

        assertThat(redrive.list(Redrive.Selection.all())).singleElement().satisfies(it -> {
            assertThat(it.position()).isEqualTo(deadLettersOf(feeds) + "-0@0");
            assertThat(it.reason()).isEqualTo("SerializationException");
        });
        assertThat(redrive.list(Redrive.Selection.all())).hasSize(1);
        assertThat(read(feeds)).isEmpty();
    }

    @Test
    void aRunThatBreaksOffFeedsNothingTwice() throws ExecutionException, InterruptedException {
        park(feeds, 0, "f-1", "one", "SerializationException");
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("transactional.id", Redrive.GROUP);
        try (var broken = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            broken.initTransactions();
            broken.beginTransaction();
            broken.send(new ProducerRecord<>(feeds, "f-1".getBytes(UTF_8), "half fed".getBytes(UTF_8)))
                    .get();

            redrive.run(Redrive.Selection.all(), told::add);

            assertThat(values(feeds)).containsExactly("one");
            assertThatThrownBy(broken::commitTransaction).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aTopicThatIsNoneOfDeadLettersIsRefused() {
        assertThatThrownBy(() -> new Redrive.Selection(feeds, null)).hasMessageContaining("expected <topic>");
        assertThatThrownBy(() -> redrive.list(new Redrive.Selection("absent.dlq", null)))
                .hasMessage("There is no topic absent.dlq");
    }

    private void park(String origin, int partition, String key, @Nullable String value, String reason) {
        park(origin, origin, partition, key, value, reason);
    }

    private void park(String origin, String topic, int partition, String key, @Nullable String value, String reason) {
        send(List.of(parked(origin, topic, partition, key, value, reason)));
    }

    private static ProducerRecord<byte[], byte[]> parked(
            String origin, String topic, int partition, String key, @Nullable String value, String reason) {
        var parked = DeadLetters.park(
                topic,
                "model-service",
                "deserialize",
                reason,
                new IllegalStateException("as parked"),
                new DeadLetters.Origin(origin, partition, 7),
                key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8),
                new RecordHeaders().add("ce_id", key.getBytes(UTF_8)));
        return new ProducerRecord<>(parked.topic(), 0, parked.key(), parked.value(), parked.headers());
    }

    private static void send(List<ProducerRecord<byte[], byte[]>> records) {
        try (var producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> values(String topic) {
        return read(topic).stream().map(it -> new String(it.value(), UTF_8)).toList();
    }

    /** All committed records of a topic. */
    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        var found = new HashMap<String, String>();
        record.headers().forEach(it -> found.put(it.key(), new String(it.value(), UTF_8)));
        return found;
    }

    private static String deadLettersOf(String topic) {
        return Topic.deadLetters(topic, "model-service");
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
