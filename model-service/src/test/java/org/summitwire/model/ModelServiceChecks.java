package org.summitwire.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.summitwire.model.Told.tokyo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.messaging.Articles;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Stage;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** What the whole service does on a real broker, whichever it is. */
abstract class ModelServiceChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final AvroSerde<ArticlePublished> articles = AvroSerde.of(ArticlePublished.class, SchemaIds.bundled());
    private ConfigurableApplicationContext service;

    @TempDir
    Path stateDirectory;

    abstract String brokers();

    @AfterEach
    void stop() {
        if (service != null) {
            service.close();
            service = null;
        }
    }

    @Test
    void anArticleBecomesReportsChangesAndAnAccountOnceAlsoAfterARestart() throws Exception {
        start();
        assertThat(service.getBean(BindingsLifecycleController.class).queryStates())
                .extracting(it -> it.get("bindingName"))
                .contains("summits-in-0", "summits-in-1");
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        publish(Articles.published("nothing", "2025-12-20T11:00:00Z"));

        var changes = messages(Topic.SUMMITS_CHANGED, SummitChanged.class, 2);
        assertThat(changes).extracting(it -> it.value.getChange().name()).containsExactly("NEW", "NEW");
        assertThat(changes.get(1).raw.key()).isEqualTo("ca-jad-2025-12-20");
        assertThat(DeadLetters.header(changes.get(1).raw.headers(), CloudEvents.ID))
                .contains(changes.get(1).value.getChangeId());
        assertThat(DeadLetters.header(changes.get(1).raw.headers(), CloudEvents.CONTENT_TYPE))
                .contains("application/avro");
        assertThat(messages(Topic.SUMMITS_REPORTED, SummitReported.class, 1))
                .singleElement()
                .satisfies(it -> assertThat(it.value.getSummitId()).isEqualTo("ca-jad-2025-12-20"));
        assertThat(messages(Topic.SUMMITS_STATE, SummitState.class, 1))
                .singleElement()
                .satisfies(it -> assertThat(it.value.getFacts()).hasSize(1));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/summits/ca-jad-2025-12-20"))
                .contains("\"count\":150", "\"quote\":"));
        assertThat(get("/summits")).contains("\"total\":1", "ca-jad-2025-12-20");
        assertThat(get("/summits/ca-jad-2025-12-20/history")).contains("\"total\":2", "\"change\":\"new\"");
        assertThat(get("/summits/ca-jad-2025-12-20?asOf=2025-12-20")).contains("\"asOf\":", "\"count\":150");

        stop();
        start();
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        publish(Articles.published("a2", "2025-12-21T10:00:00Z"));

        assertThat(messages(Topic.SUMMITS_CHANGED, SummitChanged.class, 3))
                .extracting(it -> it.value.getChange().name())
                .containsExactly("NEW", "NEW", "REVISED");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/summits/ca-jad-2025-12-20"))
                .contains("\"count\":160"));
    }

    @Test
    void whatCannotBeReadIsParkedAsItCameAndTheNextIsHeard() throws Exception {
        start();
        send(Topic.Names.ARTICLES_PUBLISHED, "poison", "no avro".getBytes(UTF_8));
        publish(Articles.published("bad", "2025-12-20T09:00:00Z"));
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(messages(Topic.SUMMITS_CHANGED, SummitChanged.class, 2)).hasSize(2);
        var parked = raw(Topic.ARTICLES_PUBLISHED.deadLetters("model-service"), 2);
        assertThat(parked)
                .anySatisfy(it -> {
                    assertThat(new String(it.value(), UTF_8)).isEqualTo("no avro");
                    assertThat(DeadLetters.header(it.headers(), DeadLetters.STAGE))
                            .contains("deserialize");
                })
                .anySatisfy(it -> {
                    assertThat(it.key()).isEqualTo("bad");
                    assertThat(DeadLetters.header(it.headers(), DeadLetters.CAUSE))
                            .hasValueSatisfying(cause -> assertThat(cause).contains("a sentence without an end"));
                    assertThat(DeadLetters.header(it.headers(), DeadLetters.TOPIC))
                            .contains(Topic.Names.ARTICLES_PUBLISHED);
                });
        assertThat(get("/actuator/prometheus"))
                .contains(
                        "summitwire_articles_read_total{",
                        "outcome=\"failed\"",
                        "summitwire_changes_total{",
                        "summitwire_reading_time_seconds",
                        "summitwire_set_aside_total{");
        assertReady();
    }

    @Test
    void anAccountThatCannotBeReadStopsNothingAndIsParkedOnce() throws Exception {
        start();
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/summits")).contains("\"total\":1"));

        send(Topic.Names.SUMMITS_STATE, "poison", "no avro".getBytes(UTF_8));
        send(Topic.Names.SUMMITS_STATE, "ca-jad-2025-12-20", "nor this".getBytes(UTF_8));
        var parked = raw(Topic.SUMMITS_STATE.deadLetters("model-service"), 2);
        assertThat(parked).extracting(it -> new String(it.value(), UTF_8)).containsOnly("no avro", "nor this");
        stop();
        start(); // the table is restored as it came, and the list reads all again
        await().atMost(PATIENCE).untilAsserted(this::assertReady);
        assertThat(get("/summits")).contains("\"total\":1");
        assertThat(get("/summits/ca-jad-2025-12-20")).contains("\"status\":");
        publish(Articles.published("a2", "2025-12-21T10:00:00Z"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/summits/ca-jad-2025-12-20"))
                .contains("\"count\":160"));
        assertThat(get("/actuator/health/liveness")).contains("\"status\":\"UP\"");
        assertReady();
        assertThat(raw(Topic.SUMMITS_STATE.deadLetters("model-service"), 2)).hasSize(2);
    }

    private void assertReady() throws Exception {
        assertThat(get("/actuator/health/readiness"))
                .endsWith("\"status\":\"UP\"}")
                .contains("\"outlines\":\"read\"");
    }

    private void start() {
        service = new SpringApplicationBuilder(ModelService.class, ByHand.class)
                .properties("spring.config.name=model-service")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + brokers(),
                        "--summitwire.topics.partitions=2",
                        "--summitwire.streams.state-dir=" + stateDirectory,
                        "--summitwire.instance=model-test");
    }

    private void publish(ArticlePublished article) {
        var topic = Topic.Names.ARTICLES_PUBLISHED;
        send(topic, article.getId(), articles.serializer().serialize(topic, article));
    }

    private void send(String topic, String key, byte[] value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (Exception e) {
            throw new IllegalStateException("The broker did not take the record", e);
        }
    }

    private record Message<T>(ConsumerRecord<String, byte[]> raw, T value) {}

    private <T extends SpecificRecord> List<Message<T>> messages(Topic topic, Class<T> type, int least) {
        var values = AvroSerde.of(type, SchemaIds.bundled()).deserializer();
        return raw(topic.topicName(), least).stream()
                .map(it -> new Message<>(it, values.deserialize(it.topic(), it.value())))
                .toList();
    }

    /** All committed records of a topic, once there are so many. */
    private List<ConsumerRecord<String, byte[]>> raw(String topic, int least) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                return found.size() >= least;
            });
            return found;
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var port = service.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What articles tell, in the place of reading. */
    @Configuration(proxyBeanMethods = false)
    static class ByHand {

        @Bean
        @Primary
        ArticleReader readerByHand() {
            var reader = new FakeReader();
            reader.tells(
                    "a1", tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED).report());
            reader.tells("a2", tokyo().documents(160, Bound.EXACT, Stage.SIGNED).report());
            reader.cannotRead("bad", "a sentence without an end");
            return reader;
        }
    }
}
