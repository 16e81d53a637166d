package org.summitwire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitwire.event.ArticlePublished;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** The service on a real broker, whichever broker that is. */
abstract class IngestScenarios {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    abstract String brokers();

    @Test
    void anArticleStandsOnTheTopicOnceItIsAccepted() throws Exception {
        try (var service = start(brokers())) {
            awaitReady(service);
            var answer = post(service, article("https://pacificledger.example/politics/posted?utm_source=x", "Posted"));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            var message = theRecordTitled("Posted");
            var value = message.value();
            assertThat(answer.body()).contains("\"id\":\"" + message.key() + "\"", "\"externalId\":\"x-1\"");
            assertThat(value.getId()).isEqualTo(message.key());
            assertThat(value.getCanonicalUrl()).isEqualTo("https://pacificledger.example/politics/posted");
            assertThat(value.getBody()).isEqualTo("The leaders adopted the Tokyo Declaration on Saturday.");
            assertThat(value.getPublishedAt()).isEqualTo(Instant.parse("2025-12-20T09:35:00Z"));
            assertThat(value.getUtcOffset()).isEqualTo("+09:00");
            assertThat(headersOf(message))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", message.key() + "/" + value.getRevision())
                    .containsEntry("ce_type", "org.summitwire.article.published")
                    .containsEntry("ce_source", "/ingest-service")
                    .hasEntrySatisfying(
                            "traceparent", it -> assertThat(it).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]"))
                    .containsEntry("ce_subject", "https://pacificledger.example/politics/posted?utm_source=x")
                    .containsEntry("ce_time", "2025-12-20T09:35:00Z")
                    .containsEntry("content-type", "application/avro");
        }
    }

    @Test
    void nothingOfARequestWithAFaultStandsOnTheTopic() throws Exception {
        try (var service = start(brokers())) {
            awaitReady(service);
            var good = article("https://pacificledger.example/politics/half", "Half");
            var answer = post(service, "[" + good + ",{\"title\":\"no more\"}]");

            assertThat(answer.statusCode()).isEqualTo(400);
            post(service, article("https://pacificledger.example/politics/whole", "Whole"));
            theRecordTitled("Whole");
            assertThat(titles()).doesNotContain("Half");
        }
    }

    @Test
    void hostileRequestsAreAnsweredAndTheServiceStaysReady() throws Exception {
        try (var service = start(brokers())) {
            awaitReady(service);
            var address = address(service).resolve("/articles");
            var large = new byte[11_000_000];

            assertThat(sent(address, "multipart/form-data; boundary=x", "--x".getBytes(UTF_8), false))
                    .isEqualTo(415);
            assertThat(sent(address, "application/x-www-form-urlencoded", "a=%zz".getBytes(UTF_8), false))
                    .isEqualTo(415);
            assertThat(sent(address, "nonsense", new byte[] {1}, false)).isEqualTo(415);
            assertThat(sent(address, "application/json", large, false)).isEqualTo(413);
            assertThat(sent(address, "application/json", large, true)).isEqualTo(413);
            assertThat(sent(address, "application/json", new byte[0], false)).isEqualTo(400);
            assertThat(sent(address, "application/json", new byte[] {(byte) 0xff, (byte) 0xfe, 0}, true))
                    .isEqualTo(400);
            assertThat(get(address(service), "/articles").statusCode()).isEqualTo(405);
            assertThat(get(address(service), "/openapi/ingest.yaml").statusCode())
                    .isEqualTo(200);
            assertThat(get(address(service), "/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
        }
    }

    private int sent(URI address, String type, byte[] body, boolean chunked) throws IOException, InterruptedException {
        var publisher = chunked
                ? HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))
                : HttpRequest.BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(publisher)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Test
    void aFileThatIsDroppedIsPublishedAndPutAway() throws Exception {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        var good = article("https://pacificledger.example/politics/dropped", "Dropped");
        try (var service = start(brokers(), "summitwire.ingest.watch=" + inbox, "summitwire.ingest.watch-every=50ms")) {
            awaitReady(service);
            Files.writeString(inbox.resolve("news.jsonl"), good + "\n{broken\n");

            theRecordTitled("Dropped");
            await().atMost(PATIENCE).until(() -> Files.exists(inbox.resolve("done/news.jsonl")));
            assertThat(inbox.resolve("rejected/news.jsonl")).hasContent("{broken");
            assertThat(Files.readString(inbox.resolve("rejected/news.reasons.jsonl")))
                    .contains("line 2", "not-json");
        }
    }

    @Test
    void filesOfTheStartAreReadOnce() throws Exception {
        var file = folder.resolve("start.jsonl");
        Files.writeString(file, article("https://pacificledger.example/politics/start", "At the start"));
        var settings = new String[] {
            "summitwire.ingest.files=" + file, "summitwire.ingest.ledger=" + folder.resolve("data/fed.txt")
        };
        for (int start = 1; start <= 2; start++) {
            try (var service = start(brokers(), settings)) {
                awaitReady(service);
                var after = "After start " + start;
                await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("data/fed.txt")));
                post(service, article("https://pacificledger.example/politics/after-" + start, after));
                theRecordTitled(after);
            }
        }

        assertThat(titles()).containsOnlyOnce("At the start");
    }

    @Test
    void withoutABrokerASenderIsToldToComeBack() throws Exception {
        var port = new CompletableFuture<Integer>();
        var closing = new CompletableFuture<ConfigurableApplicationContext>();
        var starting = new Thread(() -> startWithoutBroker(port, closing), "no-broker");
        starting.start();
        try {
            var address = URI.create("http://localhost:" + port.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            await().atMost(PATIENCE)
                    .until(() -> get(address, "/actuator/health/liveness").statusCode() == 200);

            var answer = post(address, article("https://pacificledger.example/politics/away", "Away"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("0 of 1 articles");
            assertThat(get(address, "/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get(address, "/actuator/prometheus").body())
                    .contains("summitwire_set_aside_total{", "reason=\"not-acknowledged\"");
        } finally {
            closing.get(1, TimeUnit.SECONDS).close();
            starting.join(PATIENCE.toMillis());
        }
    }

    /** Topics are waited for, so this does not return before the context is closed. */
    private void startWithoutBroker(
            CompletableFuture<Integer> port, CompletableFuture<ConfigurableApplicationContext> context) {
        try {
            application()
                    .initializers(context::complete)
                    .listeners((ApplicationListener<WebServerInitializedEvent>)
                            started -> port.complete(started.getWebServer().getPort()))
                    .run(arguments("127.0.0.1:1", "summitwire.ingest.confirm-within=700ms"));
        } catch (RuntimeException closed) {
            port.completeExceptionally(closed);
        }
    }

    private ConfigurableApplicationContext start(String brokers, String... settings) {
        return application().run(arguments(brokers, settings));
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(IngestService.class).properties("spring.config.name=ingest-service");
    }

    private String[] arguments(String brokers, String... settings) {
        var arguments = new ArrayList<String>();
        arguments.add("--spring.kafka.bootstrap-servers=" + brokers);
        arguments.add("--server.port=0");
        arguments.add("--summitwire.streams.state-dir=" + folder.resolve("state"));
        List.of(settings).forEach(setting -> arguments.add("--" + setting));
        return arguments.toArray(String[]::new);
    }

    private void awaitReady(ConfigurableApplicationContext service) {
        await().atMost(PATIENCE)
                .until(() -> get(address(service), "/actuator/health/readiness").statusCode() == 200);
    }

    private HttpResponse<String> post(ConfigurableApplicationContext service, String body)
            throws IOException, InterruptedException {
        return post(address(service), body);
    }

    private HttpResponse<String> post(URI address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext service) {
        var server = ((WebServerApplicationContext) service).getWebServer();
        return URI.create("http://localhost:" + server.getPort());
    }

    private static String article(String url, String title) {
        return """
                {"id":"x-1","url":"%s","publisher":"Pacific Ledger","publishedAt":"2025-12-20T18:35:00+09:00",\
                "title":"%s","body":"ADVERTISEMENT\\n\\nThe leaders adopted the Tokyo Declaration on Saturday."}"""
                .formatted(url, title);
    }

    private ConsumerRecord<String, ArticlePublished> theRecordTitled(String title) {
        return await().atMost(PATIENCE)
                .until(
                        () -> records().stream()
                                .filter(it -> it.value().getTitle().equals(title))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private List<String> titles() {
        return records().stream().map(it -> it.value().getTitle()).toList();
    }

    /** All that stands on the topic now. */
    private List<ConsumerRecord<String, ArticlePublished>> records() {
        var all = new ArrayList<ConsumerRecord<String, ArticlePublished>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                AvroSerde.of(ArticlePublished.class, SchemaIds.bundled()).deserializer())) {
            var partitions = consumer.partitionsFor(Topic.Names.ARTICLES_PUBLISHED).stream()
                    .map(it -> new org.apache.kafka.common.TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }

    private static Map<String, String> headersOf(ConsumerRecord<?, ?> message) {
        var headers = new HashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
