package org.summitwire.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.web.GuardedClient.Limits;
import org.summitwire.web.PostAnswer.Answered;
import org.summitwire.web.PostAnswer.Failed;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/** One connection for many messages, where its host plays along. */
class KeptConnectionTest extends GuardedPosts {

    private static final String TAKEN = "HTTP/1.1 200 OK~Content-Length: 2~~ok";
    private static final Limits SHORT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(2));

    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    @ParameterizedTest(name = "{0}: {1} connections for 5 messages")
    @CsvSource({
        "HTTP/1.1 200 OK~Content-Length: 2~~ok, 1",
        "HTTP/1.1 204 No Content~~, 1",
        "HTTP/1.1 503 Away~Content-Length: 0~~, 1",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~ok~0~~, 1",
        "HTTP/1.1 200 OK~Content-Length: 2~Connection: close~~ok, 5",
        "HTTP/1.0 200 OK~Content-Length: 2~~ok, 5"
    })
    void isUsedAgainWhereTheAnswerAllowsIt(String answer, int expected) throws Exception {
        try (var server = saying(answer, Integer.MAX_VALUE);
                var client = keeping()) {
            for (var number = 1; number <= 5; number++) {
                assertThat(send(client, server, number)).isInstanceOf(Answered.class);
            }

            assertThat(connections).hasValue(expected);
            assertThat(bodies(server)).containsExactly("1", "2", "3", "4", "5");
        }
    }

    @Test
    void endsUnseenAndTheMessageGoesOverANewOne() throws Exception {
        try (var server = saying(TAKEN, 2);
                var client = keeping()) {
            for (var number = 1; number <= 6; number++) {
                assertThat(send(client, server, number)).isInstanceOf(Answered.class);
            }

            assertThat(connections).hasValue(3);
            assertThat(bodies(server)).containsExactly("1", "2", "3", "4", "5", "6");
        }
    }

    @Test
    void endsInTheMiddleOfAnAnswerAndTheMessageFails() throws Exception {
        try (var server = new RawServer((socket, self) -> {
                    connections.incrementAndGet();
                    answer(socket, self, TAKEN);
                    answer(socket, self, "HTTP/1.1");
                });
                var client = keeping()) {
            assertThat(send(client, server, 1)).isInstanceOf(Answered.class);
            assertThat(send(client, server, 2)).isInstanceOf(Failed.class);

            assertThat(bodies(server)).as("nothing is sent again").containsExactly("1", "2");
        }
    }

    @Test
    void endsAfterAWordAndTheMessageFails() throws Exception {
        try (var server = new RawServer((socket, self) -> {
                    connections.incrementAndGet();
                    answer(socket, self, TAKEN);
                    answer(socket, self, "HTTP/1.1 100 Continue~~");
                });
                var client = keeping()) {
            assertThat(send(client, server, 1)).isInstanceOf(Answered.class);
            assertThat(send(client, server, 2)).isInstanceOf(Failed.class);

            assertThat(bodies(server)).as("nothing is sent again").containsExactly("1", "2");
        }
    }

    @Test
    void endsTooLateToHaveEndedBeforeAndTheMessageFails() throws Exception {
        try (var server = new RawServer((socket, self) -> {
                    answer(socket, self, TAKEN);
                    self.read(socket.getInputStream());
                });
                var client = keeping(Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO, ALL_ON_LOOPBACK)) {
            assertThat(send(client, server, 1)).isInstanceOf(Answered.class);
            assertThat(send(client, server, 2)).isInstanceOf(Failed.class);

            assertThat(bodies(server)).containsExactly("1", "2");
        }
    }

    /** As servers do that write a content after 204, or tell a wrong length. */
    @ParameterizedTest
    @CsvSource({"HTTP/1.1 204 No Content~~ok", "HTTP/1.1 200 OK~Content-Length: 2~~okHTTP/1.1 500 Broken~~"})
    void isLeftWhereTheHostSaysMoreThanItsAnswer(String answer) throws Exception {
        try (var server = saying(answer, Integer.MAX_VALUE);
                var client = keeping()) {
            for (var number = 1; number <= 3; number++) {
                assertThat(send(client, server, number))
                        .isInstanceOfSatisfying(Answered.class, answered -> assertThat(answered.status())
                                .isNotEqualTo(500));
            }

            assertThat(connections).hasValue(3);
        }
    }

    @Test
    void isNotUsedAgainAfterAnAnswerThatWasLate() throws Exception {
        try (var server = new RawServer((socket, self) -> {
                    self.read(socket.getInputStream());
                    if (connections.incrementAndGet() == 1) {
                        self.idle(60_000);
                    }
                    write(socket, TAKEN);
                });
                var client = keeping()) {
            assertThat(fault(client.post(server.at("desk.example"), JSON, body(1), SHORT)))
                    .isEqualTo(Fault.TOO_SLOW);
            assertThat(send(client, server, 2)).isInstanceOf(Answered.class);
            assertThat(connections).hasValue(2);
        }
    }

    @Test
    void anAnswerOnItIsWaitedForNoLonger() throws Exception {
        try (var server = new RawServer((socket, self) -> {
                    connections.incrementAndGet();
                    answer(socket, self, TAKEN);
                    self.read(socket.getInputStream());
                    self.idle(60_000);
                });
                var client = keeping()) {
            assertThat(send(client, server, 1)).isInstanceOf(Answered.class);
            assertThat(fault(client.post(server.at("desk.example"), JSON, body(2), SHORT)))
                    .isEqualTo(Fault.TOO_SLOW);
            assertThat(connections).hasValue(1);
        }
    }

    @Test
    void isOfOneNameAlone() throws Exception {
        try (var server = saying(TAKEN, Integer.MAX_VALUE);
                var client = keeping()) {
            assertThat(post(client, server.at("one.example"), PATIENT)).isInstanceOf(Answered.class);
            assertThat(post(client, server.at("two.example"), PATIENT)).isInstanceOf(Answered.class);

            assertThat(connections).hasValue(2);
        }
    }

    @Test
    void isEndedWhereNothingFollows() throws Exception {
        try (var server = saying(TAKEN, Integer.MAX_VALUE);
                var client =
                        keeping(Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1), ALL_ON_LOOPBACK)) {
            assertThat(send(client, server, 1)).isInstanceOf(Answered.class);

            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void isEndedHoweverMuchFollowsSoThatTheNameIsLookedUpAgain() throws Exception {
        var lookUps = new AtomicInteger();
        try (var server = saying(TAKEN, Integer.MAX_VALUE);
                var client = keeping(Duration.ofHours(1), Duration.ofNanos(1), Duration.ofHours(1), host -> {
                    lookUps.incrementAndGet();
                    return ALL_ON_LOOPBACK.resolve(host);
                })) {
            assertThat(send(client, server, 1)).isInstanceOf(Answered.class);
            assertThat(send(client, server, 2)).isInstanceOf(Answered.class);

            assertThat(lookUps).hasValue(2);
            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsWithItsClient() throws Exception {
        try (var server = saying(TAKEN, Integer.MAX_VALUE)) {
            try (var client = keeping()) {
                assertThat(send(client, server, 1)).isInstanceOf(Answered.class);
            }

            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** However slow the machine is. */
    private static GuardedClient keeping() {
        return keeping(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), ALL_ON_LOOPBACK);
    }

    private static GuardedClient keeping(Duration rest, Duration life, Duration atOnce, Resolver resolver) {
        var rules = AddressRules.allowing(List.of("127.0.0.1:*"));
        var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new GuardedClient(rules, resolver, tls, new Kept(rest, life, atOnce));
    }

    /** Ends each connection after so many answers. */
    private RawServer saying(String text, int answers) {
        return new RawServer((socket, self) -> {
            connections.incrementAndGet();
            try {
                for (var count = 0; count < answers; count++) {
                    answer(socket, self, text);
                }
            } finally {
                ended.countDown();
            }
        });
    }

    private static void answer(Socket socket, RawServer self, String text) throws IOException {
        var before = self.received().size();
        self.read(socket.getInputStream());
        if (self.received().size() == before) {
            throw new IOException("the client has ended it");
        }
        write(socket, text);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.replace("~", "\r\n").getBytes(ISO_8859_1));
    }

    private static PostAnswer send(GuardedClient client, RawServer server, int number) throws InterruptedException {
        return client.post(server.at("desk.example"), JSON, body(number), PATIENT);
    }

    private static byte[] body(int number) {
        return Integer.toString(number).getBytes(UTF_8);
    }

    private static List<String> bodies(RawServer server) {
        return server.received().stream().map(RawServer.Received::body).toList();
    }
}
