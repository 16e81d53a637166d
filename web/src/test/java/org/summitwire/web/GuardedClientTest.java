package org.summitwire.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.web.PostAnswer.Answered;

class GuardedClientTest extends GuardedPosts {

    @Test
    void whatIsPostedArrivesAsItIs() throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 202 Accepted~Content-Length: 5~~taken");
                var client = onLoopback()) {
            var answer = client.post(server.at("desk.example"), JSON, "{\"a\":1}".getBytes(UTF_8), PATIENT);

            assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
                assertThat(answered.status()).isEqualTo(202);
                assertThat(answered.words()).isEqualTo("taken");
            });
            var received = server.received().get(0);
            assertThat(received.body()).isEqualTo("{\"a\":1}");
            assertThat(received.head())
                    .contains(
                            "POST /hook/token-of-mine?key=secret HTTP/1.1",
                            "Host: desk.example:" + server.port(),
                            "Content-Type: application/json",
                            "User-Agent: Test/1",
                            "Content-Length: 7",
                            "Accept-Encoding: identity");
        }
    }

    @Test
    void anEmptyBodyHasALengthToo() throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 204 No Content~~");
                var client = onLoopback()) {
            assertThat(client.post(server.at("desk.example"), JSON, new byte[0], PATIENT))
                    .isInstanceOfSatisfying(Answered.class, answered -> assertThat(answered.status())
                            .isEqualTo(204));
            assertThat(server.received().get(0).head()).contains("Content-Length: 0");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreAnswersAndAreNotFollowed(int status) throws Exception {
        try (var other = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var server = RawServer.saying("HTTP/1.1 " + status + " Elsewhere~Location: http://127.0.0.1:"
                        + other.port() + "/~Content-Length: 0~~");
                var client = onLoopback()) {
            assertThat(post(client, server.at("desk.example"), PATIENT))
                    .isInstanceOfSatisfying(Answered.class, answered -> assertThat(answered.status())
                            .isEqualTo(status));
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void howLongToWaitIsTold() throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 503 Away~Retry-After: 120~Content-Length: 0~~");
                var client = onLoopback()) {
            var answered = (Answered) post(client, server.at("desk.example"), PATIENT);

            assertThat(answered.retryAfter(Instant.EPOCH)).isEqualTo(Duration.ofMinutes(2));
        }
    }

    @Test
    void whoeverIsInterruptedStopsWaitingAtOnce() throws Exception {
        var outcome = new CompletableFuture<Object>();
        try (var server = new RawServer((socket, self) -> self.idle(60_000));
                var client = onLoopback()) {
            var poster = new Thread(() -> {
                try {
                    outcome.complete(client.post(server.at("desk.example"), JSON, new byte[64 << 20], PATIENT));
                } catch (InterruptedException stopped) {
                    outcome.complete(stopped);
                }
            });
            poster.start();
            server.awaitConnection();
            poster.interrupt();

            assertThat(outcome.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void aClosedClientSaysSo() throws Exception {
        var client = onLoopback();
        client.close();

        assertThat(fault(post(client, URI.create("http://desk.example/"), PATIENT)))
                .isEqualTo(Fault.CLOSED);
    }

    @Test
    void aHeaderCannotSmuggleAnother() throws Exception {
        try (var client = onLoopback()) {
            var to = URI.create("http://desk.example/");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.post(to, Map.of("X-Id", "a\r\nX-Other: b"), new byte[0], PATIENT))
                    .withMessageContaining("X-Id")
                    .withMessageNotContaining("X-Other");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.post(to, Map.of("X Id", "a"), new byte[0], PATIENT));
        }
    }

    @Test
    void whatIsSentIsReadBeforeTheAnswer() throws Exception {
        try (var server = new RawServer((socket, self) -> {
                    self.read(socket.getInputStream());
                    var read = self.received().get(0).body().length();
                    var answer = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n" + read;
                    socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
                });
                var client = onLoopback()) {
            var answer = (Answered) client.post(server.at("desk.example"), JSON, new byte[1 << 20], PATIENT);

            assertThat(answer.words()).isEqualTo("1048576");
        }
    }
}
