package org.summitwire.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitwire.notify.subscription.Subscriptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions of the whole service on a broker of its own: kept, seen by another instance, and there after a restart. */
class SubscriptionsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final Map<String, String> SMALL = Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1");

    private final HttpClient http = HttpClient.newHttpClient();
    private KafkaClusterTestKit broker;
    private ConfigurableApplicationContext service;
    private ConfigurableApplicationContext second;

    @TempDir
    Path directory;

    @BeforeEach
    void startBroker() throws Exception {
        var nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumControllerNodes(1)
                .setNumBrokerNodes(1)
                .build();
        var kit = new KafkaClusterTestKit.Builder(nodes);
        SMALL.forEach(kit::setConfigProp);
        broker = kit.build();
        broker.format();
        broker.startup();
        broker.waitForReadyBrokers();
    }

    @AfterEach
    void stop() throws Exception {
        if (second != null) {
            second.close();
        }
        if (service != null) {
            service.close();
        }
        broker.close();
    }

    @Test
    void subscriptionsAreKeptOnTheTopicAndKnownToEveryInstance() throws Exception {
        var file = directory.resolve("subscriptions.jsonl");
        Files.writeString(
                file,
                """
                {"id":"from-file","rule":{"parties":["KZ"]},"channel":{"kind":"feed"}}
                {"id":"broken","channel":{"kind":"pigeon"}}
                """);
        service = start("one", "--summitwire.notify.subscriptions=" + file);
        second = start("two");

        var put = send(
                "PUT",
                "/subscriptions/desk",
                "{\"rule\":{\"parties\":[\"JP\"]},\"channel\":{\"kind\":\"webhook\",\"target\":\"https://hooks.example/T0KEN\"}}");
        assertThat(put.statusCode()).isEqualTo(201);
        var shown = send("GET", "/subscriptions/desk", null); // at once: the table has seen it
        assertThat(shown.headers().firstValue("ETag"))
                .isEqualTo(put.headers().firstValue("ETag"))
                .isPresent();
        assertThat(json(put).get("secret").stringValue()).startsWith("whsec_");
        await().atMost(PATIENCE).until(() -> ids(service).equals("[desk, from-file]"));
        await().atMost(PATIENCE).until(() -> ids(second).equals("[desk, from-file]"));
        assertThat(second.getBean(Subscriptions.class)
                        .find("desk")
                        .orElseThrow()
                        .channel()
                        .target())
                .isEqualTo("https://hooks.example/T0KEN");

        sendRaw("bad", "no Avro".getBytes(UTF_8));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(json(send("GET", "/subscriptions", null))
                        .get("unreadable")
                        .get(0)
                        .get("id")
                        .stringValue())
                .isEqualTo("bad"));
        assertThat(send("DELETE", "/subscriptions/bad", null).statusCode()).isEqualTo(204);

        service.close();
        service = start("one");
        await().atMost(PATIENCE).until(() -> ids(service).equals("[desk, from-file]"));
        var gone = send("DELETE", "/subscriptions/desk", null);
        assertThat(gone.statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> ids(second).equals("[from-file]"));
        assertThat(send("PUT", "/subscriptions/desk", gone.body()).statusCode()).isEqualTo(201);
        assertThat(service.getBean(Subscriptions.class)
                        .find("desk")
                        .orElseThrow()
                        .channel()
                        .target())
                .isEqualTo("https://hooks.example/T0KEN");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        send("GET", "/actuator/health/readiness", null).body())
                .contains("\"status\":\"UP\""));
    }

    private static String ids(ConfigurableApplicationContext context) {
        return context.getBean(Subscriptions.class).all().stream()
                .map(it -> it.id())
                .toList()
                .toString();
    }

    private ConfigurableApplicationContext start(String instance, String... more) {
        var settings = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--server.port=0",
                "--summitwire.instance=" + instance,
                "--summitwire.topics.partitions=2",
                "--summitwire.streams.state-dir=" + directory.resolve("state-" + instance),
                "--summitwire.notify.console=false",
                "--summitwire.notify.key=" + KEY));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(NotifyService.class)
                .properties("spring.config.name=notify-service")
                .run(settings.toArray(String[]::new));
    }

    private void sendRaw(String key, byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("subscriptions.v1", key, value)).get();
        }
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
