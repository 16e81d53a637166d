package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitState;
import org.summitwire.model.ModelService;
import org.summitwire.model.TestBroker;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.Readers;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** Two processes share the partitions, one is killed in mid-work: what is known is what one alone would know. */
class TwoInstancesIT {

    private static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final SchemaIds IDS = SchemaIds.bundled();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Instance> instances = new ArrayList<>();
    private TestBroker broker;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        broker = TestBroker.start();
        instances.add(Instance.start("a", broker.brokers(), folder));
        instances.add(Instance.start("b", broker.brokers(), folder));
        instances.forEach(this::awaitReady);
    }

    @AfterEach
    void stop() throws Exception {
        instances.forEach(Instance::kill);
        broker.close();
    }

    @Test
    void aKillLosesNothingRepeatsNothingAndEitherAnswersForAll() throws Exception {
        var articles = Articles.worked();
        var half = articles.size() / 2;

        publish(articles.subList(0, half));
        await().atMost(PATIENCE).until(() -> changes().size() > half / 4);
        instances.get(0).kill();
        publish(articles.subList(half, articles.size()));

        var expected = expected(articles);
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(known())
                .isEqualTo(expected));
        assertThat(changes()).extracting(SummitChanged::getChangeId).doesNotHaveDuplicates();

        instances.set(0, Instance.start("a", broker.brokers(), folder));
        awaitReady(instances.get(0));
        var summits = new TreeSet<String>();
        changes().forEach(change -> summits.add(change.getSummitId()));
        for (var instance : instances) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(summits)
                    .allSatisfy(summit -> assertThat(status(instance, "/summits/" + summit + "/history"))
                            .isEqualTo(200)));
        }
    }

    private List<String> expected(List<Article> articles) {
        try (var pipeline = new TestPipeline(Readers.standard(), folder.resolve("alone"))) {
            articles.forEach(article -> pipeline.publish(Articles.published(article)));
            return WhatIsKnown.of(pipeline.records(SummitState.class, Topic.SUMMITS_STATE).stream()
                    .map(record -> new WhatIsKnown.State(record.key(), record.value()))
                    .toList());
        }
    }

    private List<String> known() {
        return WhatIsKnown.of(all(Topic.SUMMITS_STATE, SummitState.class).stream()
                .map(kept -> new WhatIsKnown.State(kept.key(), kept.value()))
                .toList());
    }

    private List<SummitChanged> changes() {
        return all(Topic.SUMMITS_CHANGED, SummitChanged.class).stream()
                .map(Kept::value)
                .toList();
    }

    private record Kept<T>(String key, T value) {}

    /** All committed records of a topic. */
    private <T extends org.apache.avro.specific.SpecificRecord> List<Kept<T>> all(Topic topic, Class<T> type) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.brokers(), "isolation.level", "read_committed");
        Deserializer<T> values = AvroSerde.of(type, IDS).deserializer();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Kept<T>>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> found.add(new Kept<>(record.key(), record.value())));
            }
            return found;
        }
    }

    private void publish(List<Article> articles) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.brokers(), "acks", "all");
        var values = AvroSerde.of(ArticlePublished.class, IDS).serializer();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), values)) {
            for (var article : articles) {
                var message = Articles.published(article);
                producer.send(new ProducerRecord<>(Topic.Names.ARTICLES_PUBLISHED, message.getId(), message))
                        .get();
            }
        }
    }

    private void awaitReady(Instance instance) {
        await().atMost(PATIENCE).until(() -> status(instance, "/actuator/health/readiness") == 200);
    }

    /** 0 where nobody answers. */
    private int status(Instance instance, String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://" + instance.address() + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        }
    }

    /** The service in a process of its own. */
    private record Instance(Process process, String address) {

        static Instance start(String name, String brokers, Path folder) throws IOException {
            var address = "127.0.0.1:" + freePort();
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ModelService.class.getName(),
                            "--spring.config.name=model-service",
                            "--server.address=127.0.0.1",
                            "--server.port=" + address.substring(address.indexOf(':') + 1),
                            "--spring.kafka.bootstrap-servers=" + brokers,
                            "--summitwire.topics.partitions=" + PARTITIONS,
                            "--summitwire.streams.state-dir=" + folder.resolve("state-" + name),
                            "--summitwire.streams.address=" + address,
                            "--summitwire.instance=model-" + name,
                            // so long a dead member keeps its partitions
                            "--spring.cloud.stream.kafka.streams.binder.configuration.session.timeout.ms=10000")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".log").toFile())
                    .start();
            return new Instance(process, address);
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }
    }
}
