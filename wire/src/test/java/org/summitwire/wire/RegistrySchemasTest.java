package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.FeedConfigured;
import tools.jackson.databind.json.JsonMapper;

class RegistrySchemasTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{\"id\": 4711}";
    private volatile boolean hangs;
    private volatile boolean hangsInTheBody;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/apis/ccompat/v7", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            if (hangs) {
                awaitTheEnd();
            }
            exchange.sendResponseHeaders(status, answer.getBytes(UTF_8).length + (hangsInTheBody ? 1 : 0));
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
            if (hangsInTheBody) {
                exchange.getResponseBody().flush();
                awaitTheEnd();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aSchemaIsRegisteredOnceUnderItsTopicInTheFormThatIsPublished() {
        var registry = registry();

        assertThat(registry.idOf(FeedConfigured.getClassSchema())).isEqualTo(4711);
        assertThat(registry.idOf(FeedConfigured.getClassSchema())).isEqualTo(4711);

        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("POST /apis/ccompat/v7/subjects/feeds.v1-value/versions {")
                .contains("\"schemaType\":\"AVRO\"")
                .doesNotContain("avro.java.string");
    }

    @Test
    void eachSchemaHasItsOwnId() {
        var registry = registry();
        registry.idOf(FeedConfigured.getClassSchema());
        answer = "{\"id\": 4712}";

        assertThat(registry.idOf(AlertRaised.getClassSchema())).isEqualTo(4712);
    }

    @Test
    void aSchemaIsAskedForOnce() {
        var published = BundledSchemas.publishedFormOf(FeedConfigured.getClassSchema());
        answer = JsonMapper.shared()
                .createObjectNode()
                .put("schema", published.toString())
                .toString();
        var registry = registry();

        assertThat(registry.schemaOf(4711)).isEqualTo(published);
        assertThat(registry.schemaOf(4711)).isEqualTo(published);

        assertThat(asked).containsExactly("GET /apis/ccompat/v7/schemas/ids/4711 ");
    }

    @Test
    void anIdThatTheRegistryDoesNotKnowIsTheRecordsFault() {
        answers(404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");

        assertThatThrownBy(() -> registry().schemaOf(12))
                .isExactlyInstanceOf(SerializationException.class)
                .hasMessageContaining("answered 404 to GET")
                .hasMessageContaining("Schema not found")
                .hasMessageContaining("written through another registry");
    }

    @Test
    void aSchemaThatBreaksReadersIsRefused() {
        answers(409, "{\"error_code\":409,\"message\":\"incompatible\"}");

        assertThatThrownBy(() -> registry().idOf(FeedConfigured.getClassSchema()))
                .isExactlyInstanceOf(SerializationException.class)
                .hasMessageContaining("answered 409 to POST")
                .hasMessageContaining("a schema that breaks readers needs a new topic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {\"message\":\"database away\"} | answered 500",
                "401 | no | answered 401",
                "301 | moved | answered 301",
                "200 | <html>Welcome</html> | no Confluent-compatible schema registry: <html>Welcome</html>",
                "200 | [] | no Confluent-compatible schema registry",
                "200 | {\"id\":\"x\",\"schema\":7} | no Confluent-compatible schema registry",
                "200 | {\"schema\":\"{}\"} | no Confluent-compatible schema registry",
                "200 | '' | no Confluent-compatible schema registry",
            })
    void whatIsNoRegistryOrAnIllOneSaysNothingOfTheRecord(int status, String answer, String told) {
        answers(status, answer);
        var registry = registry();

        assertThatThrownBy(() -> registry.schemaOf(1))
                .isInstanceOf(SchemasOutOfReachException.class)
                .hasMessageContaining(told)
                .hasMessageContaining("summitwire.schemas.registry-url");
        assertThatThrownBy(() -> registry.idOf(FeedConfigured.getClassSchema()))
                .isInstanceOf(SchemasOutOfReachException.class)
                .hasMessageContaining(told);
    }

    @Test
    void aFailureIsNotRemembered() {
        var registry = registry();
        answers(500, "");
        assertThatThrownBy(() -> registry.idOf(FeedConfigured.getClassSchema()))
                .isInstanceOf(SchemasOutOfReachException.class);
        answers(200, "{\"id\": 3}");

        assertThat(registry.idOf(FeedConfigured.getClassSchema())).isEqualTo(3);
    }

    @Test
    void aRegistryThatHangsIsLeftAfterAWhile() {
        hangs = true;

        assertThatThrownBy(() -> registry(Duration.ofMillis(200)).schemaOf(1))
                .isInstanceOf(SchemasOutOfReachException.class)
                .hasMessageContaining("does not answer within PT0.2S");
    }

    @Test
    void soIsOneThatHangsInItsAnswer() {
        hangsInTheBody = true;

        assertThatThrownBy(() -> registry(Duration.ofMillis(200)).schemaOf(1))
                .isInstanceOf(SchemasOutOfReachException.class)
                .hasMessageContaining("does not answer within PT0.2S");
    }

    @Test
    void aRegistryThatIsAwaySaysWhatToDo() {
        var registry = registry();
        server.stop(0);

        assertThatThrownBy(() -> registry.schemaOf(1))
                .isInstanceOf(SchemasOutOfReachException.class)
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("cannot be asked")
                .hasMessageContaining("Start it, or set summitwire.schemas.registry-url (SUMMITWIRE_REGISTRY)");
    }

    private SchemaIds registry() {
        return registry(Duration.ofSeconds(10));
    }

    private SchemaIds registry(Duration patience) {
        var address = server.getAddress();
        return new RegistrySchemas(
                URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/apis/ccompat/v7/"),
                patience);
    }

    private void answers(int status, String answer) {
        this.status = status;
        this.answer = answer;
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
