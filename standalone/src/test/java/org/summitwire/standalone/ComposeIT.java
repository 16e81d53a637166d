package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.summitwire.standalone.ComposeProject.SERVICES;
import static org.summitwire.standalone.ComposeProject.require;
import static org.summitwire.standalone.ComposeProject.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.wire.AvroDeserializer;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The compose file as an operator uses it: built, brought up, fed, read by somebody else's client, cut off from its
 * broker, stopped. Skipped, with the reason, where the machine has no container engine.
 */
@Tag("containers")
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(ComposeIT.LogsOfFailures.class)
class ComposeIT {

    private static final Logger LOG = LoggerFactory.getLogger(ComposeIT.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Map<String, String> TOKYO = Map.of(
            "id", "compose-tokyo",
            "url", "https://news.example/tokyo-summit",
            "publisher", "News Example",
            "publishedAt", "2025-12-21T09:00:00+07:00",
            "title", "Japan and Central Asia set a goal for business projects",
            "body",
                    """
                    Tokyo: The leaders of Japan and five Central Asian countries met in Tokyo on Saturday for the first \
                    summit of the Central Asia plus Japan Dialogue.

                    The two sides set a target of 3 trillion yen in joint business projects over the next five years.

                    More than 150 cooperation documents were signed at the meeting.""",
            "language", "en");

    private static final Map<String, String> RECOUNT = Map.of(
            "id", "compose-recount",
            "url", "https://other.example/dialogue-documents",
            "publisher", "Other Example",
            "publishedAt", "2025-12-22T09:00:00+09:00",
            "title", "Central Asia plus Japan Dialogue: 160 documents signed",
            "body",
                    """
                    Japan said on Monday that 160 cooperation documents were signed at the first summit of the Central \
                    Asia plus Japan Dialogue, which was held in Tokyo on December 20, 2025.""",
            "language", "en");

    private static @Nullable ComposeProject started;

    @BeforeAll
    static void bringUp() {
        try {
            var project = ComposeProject.ifPossible();
            started = project;
            Runtime.getRuntime().addShutdownHook(new Thread(ComposeIT::takeDown));
            project.up();
            for (var service : SERVICES) {
                await("readiness of " + service)
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> statusOf(service, "readiness") == 200);
            }
        } catch (ComposeProject.MissingTool missing) {
            skip(String.valueOf(missing.getMessage()));
        } catch (RuntimeException | Error e) {
            printLogs();
            throw e;
        }
    }

    @AfterAll
    static void takeDown() {
        var project = started;
        started = null;
        if (project != null) {
            project.down();
        }
    }

    @Test
    @Order(1)
    void somebodyElsesClientReadsTheAlertsOfAnArticle(@TempDir Path folder) throws IOException {
        if (!ComposeProject.succeeds("node", "--version") || !ComposeProject.succeeds("npm", "--version")) {
            skip("node or npm is missing");
        }
        assertThat(post(TOKYO).statusCode()).isEqualTo(202);

        var alerts = readByTheExample(folder, 2);

        assertThat(alerts).allSatisfy(it -> {
            assertThat(it.at("/headers/ce_specversion").asString()).isEqualTo("1.0");
            assertThat(it.at("/headers/ce_id").asString())
                    .isEqualTo(it.at("/value/alertId").asString());
            assertThat(it.at("/key").asString())
                    .isEqualTo(it.at("/value/summitId").asString());
            assertThat(it.at("/value/change").asString()).isEqualTo("NEW");
            assertThat(it.at("/value/headline").asString()).isNotBlank();
            assertThat(it.at("/value/cause/url").asString()).isEqualTo(TOKYO.get("url"));
            assertThat(it.at("/value/evidence/0/quote").asString()).isNotBlank();
            assertThat(TOKYO.get("body"))
                    .contains(it.at("/value/evidence/0/quote").asString());
        });
        var target = theOneAbout(alerts, "TARGET");
        assertThat(target.at("/value/after/target/quantity/amount").asString()).isEqualTo("3000000000000");
        assertThat(target.at("/value/after/target/quantity/unit").asString()).isEqualTo("JPY");
        assertThat(target.at("/value/after/target/by").asString()).startsWith("2030");
        assertThat(target.at("/value/headline").asString()).contains("3");
        var documents = theOneAbout(alerts, "DOCUMENT");
        assertThat(documents.at("/value/after/document/count").asInt()).isEqualTo(150);
        assertThat(documents.at("/value/after/document/bound").asString()).isEqualTo("MORE_THAN");
        assertThat(documents.at("/value/headline").asString()).contains("150");
    }

    @Test
    @Order(2)
    void servicesRunAsNobodyInParticularOnFilesThatTheyCannotChange() {
        for (var service : SERVICES) {
            assertThat(exec(service, "id", "-u").output().strip()).isEqualTo("10001");
            assertThat(exec(service, "touch", "/app/changed").exitCode()).isNotZero();
            assertThat(project().inspect(service, "{{.HostConfig.ReadonlyRootfs}} {{.State.Health.Status}}"))
                    .isEqualTo("true healthy");
        }
    }

    @Test
    @Order(3)
    void logsAreLinesOfJson() {
        for (var service : SERVICES) {
            var lines = require(project().docker(service, "logs", "<container>"))
                    .output()
                    .lines()
                    .toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(
                            JSON.readTree(line).has("@timestamp"))
                    .isTrue());
        }
    }

    @Test
    @Order(4)
    void aBrokerThatIsAwayMakesEveryServiceUnreadyAndNoneDead() {
        require(project().compose(Duration.ofMinutes(1), "pause", "broker"));
        try {
            for (var service : SERVICES) {
                awaitReadiness(service, 503);
                assertThat(statusOf(service, "liveness")).isEqualTo(200);
            }
        } finally {
            require(project().compose(Duration.ofMinutes(1), "unpause", "broker"));
        }
        for (var service : SERVICES) {
            awaitReadiness(service, 200);
        }
        assertThat(post(RECOUNT).statusCode()).isEqualTo(202);

        assertThat(awaitAlertFrom(String.valueOf(RECOUNT.get("url")))).satisfies(it -> {
            assertThat(it.getChange()).isEqualTo(ChangeClass.REVISED);
            assertThat(it.getSubject()).isEqualTo(ChangeSubject.DOCUMENT);
            assertThat(it.getHeadline()).contains("160");
        });
    }

    @Test
    @Order(5)
    void servicesStopWhenAskedTo() {
        require(project().compose(Duration.ofMinutes(2), "stop", "notify", "model", "ingest"));

        for (var service : SERVICES) {
            assertThat(project().inspect(service, "{{.State.ExitCode}} {{.State.OOMKilled}}"))
                    .as(service)
                    .isIn("0 false", "143 false"); // 143: the JVM's answer to SIGTERM; 137 would be a kill
        }
    }

    private static JsonNode theOneAbout(List<JsonNode> alerts, String subject) {
        return alerts.stream()
                .filter(it -> it.at("/value/subject").asString().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No alert about a " + subject + " in " + alerts));
    }

    /** Runs examples/javascript in a folder of its own. */
    private static List<JsonNode> readByTheExample(Path folder, int count) throws IOException {
        for (var file : List.of("package.json", "package-lock.json", "subscribe.js")) {
            Files.copy(ComposeProject.ROOT.resolve("examples/javascript").resolve(file), folder.resolve(file));
        }
        var install = List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        require(run(folder, Map.of(), Duration.ofMinutes(3), install));
        var subscribe = List.of(
                "node",
                "subscribe.js",
                "--brokers",
                project().brokers(),
                "--registry",
                project().registry(),
                "--count",
                Integer.toString(count),
                "--timeout",
                "90");
        return require(run(folder, Map.of(), Duration.ofMinutes(2), subscribe))
                .output()
                .lines()
                .filter(line -> line.startsWith("{\"partition\""))
                .map(JSON::readTree)
                .toList();
    }

    private static AlertRaised awaitAlertFrom(String url) {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, project().brokers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "compose-it");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        var values = new AvroDeserializer<AlertRaised>(
                List.of(AlertRaised.class),
                SchemaIds.registry(URI.create(project().registry())));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            consumer.subscribe(List.of(Topic.ALERTS_RAISED.topicName()));
            var found = new ArrayList<AlertRaised>();
            await("alert from " + url).atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> found.add(record.value()));
                return found.stream().anyMatch(it -> it.getCause().getUrl().equals(url));
            });
            return found.stream()
                    .filter(it -> it.getCause().getUrl().equals(url))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static HttpResponse<String> post(Map<String, String> article) {
        return ask(HttpRequest.newBuilder(URI.create(project().address("ingest") + "/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(article))));
    }

    private static void awaitReadiness(String service, int status) {
        await("status " + status + " of " + service)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> statusOf(service, "readiness") == status);
    }

    /** The status that a health probe answers; 0 where nobody does. */
    private static int statusOf(String service, String probe) {
        try {
            return ask(HttpRequest.newBuilder(URI.create(project().address(service) + "/actuator/health/" + probe)))
                    .statusCode();
        } catch (IllegalStateException away) {
            return 0;
        }
    }

    private static HttpResponse<String> ask(HttpRequest.Builder question) {
        var request = question.timeout(Duration.ofSeconds(10)).build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + request.uri(), e);
        }
    }

    private static ComposeProject.Outcome exec(String service, String... command) {
        var arguments = new ArrayList<>(List.of("exec", "<container>"));
        arguments.addAll(List.of(command));
        return project().docker(service, arguments.toArray(String[]::new));
    }

    private static ComposeProject project() {
        var project = started;
        if (project == null) {
            throw new IllegalStateException("The compose project is not up");
        }
        return project;
    }

    private static void skip(String reason) {
        LOG.warn("Container test skipped: {}", reason);
        abort("Container test skipped: " + reason);
    }

    private static void printLogs() {
        if (started != null) {
            LOG.error("What the containers said:\n{}", started.logs());
        }
    }

    /** A failure in containers that are gone cannot be understood: what they said is printed before that. */
    static final class LogsOfFailures implements TestWatcher {
        @Override
        public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
            printLogs();
        }
    }
}
