package org.summitwire.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.web.GuardedClient.Limits;
import org.summitwire.web.PostAnswer.Answered;
import org.summitwire.web.PostAnswer.Failed;
import org.summitwire.web.PostAnswer.Refused;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

@Timeout(60)
class GuardedClientTest {

    private static final Limits PATIENT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final Limits HURRIED = new Limits(Duration.ofSeconds(1), Duration.ofMillis(500));
    private static final Resolver ALL_ON_LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json", "User-Agent", "Test/1");

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
                            "Accept-Encoding: identity",
                            "Connection: close");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "168.63.129.16",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "localhost"
            })
    void nothingIsSentToWhatIsNotPublic(String host) throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = new GuardedClient(AddressRules.publicOnly())) {
            var refused = (Refused) post(client, server.at(host), PATIENT);

            assertThat(refused.fault()).isEqualTo(Fault.ADDRESS);
            assertThat(refused.detail()).contains("leads to", "expected one of the public Internet");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnough() throws Exception {
        Resolver lying = host -> List.of(address("1.1.1.1"), address("192.168.0.1"));
        try (var client = client(AddressRules.publicOnly(), lying)) {
            assertThat(fault(post(client, URI.create("https://hooks.example/x"), PATIENT)))
                    .isEqualTo(Fault.ADDRESS);
        }
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedAgainEachTime() throws Exception {
        var lookUps = new AtomicInteger();
        Resolver rebinding = host -> List.of(address(lookUps.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2"));
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = client(AddressRules.allowing(List.of("127.0.0.1:*")), rebinding)) {
            assertThat(post(client, server.at("hooks.example"), PATIENT)).isInstanceOf(Answered.class);
            assertThat(fault(post(client, server.at("hooks.example"), PATIENT))).isEqualTo(Fault.ADDRESS);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void anUnusualPortIsRefused() throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = client(AddressRules.allowing(List.of("127.0.0.1")), ALL_ON_LOOPBACK)) {
            assertThat(fault(post(client, server.at("hooks.example"), PATIENT))).isEqualTo(Fault.PORT);
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://hooks.example/token, SCHEME",
        "file:///etc/token, SCHEME",
        "http://me:token@hooks.example/, CREDENTIALS",
        "http://hooks.example:99999/token, BAD_URL",
        "http:///token, BAD_URL"
    })
    void whatIsRefusedByItsUrlIsNotTold(String url, Fault expected) throws Exception {
        try (var client = onLoopback()) {
            var refused = (Refused) post(client, URI.create(url), PATIENT);

            assertThat(refused.fault()).isEqualTo(expected);
            assertThat(refused.detail()).doesNotContain("token");
        }
    }

    @Test
    void noTroubleTellsPathOrQuery() throws Exception {
        int free = free();
        var troubles = new ArrayList<PostAnswer>();
        try (var client = onLoopback();
                var liar = RawServer.saying("SSH-2.0-OpenSSH_9.2~");
                var mute = RawServer.dripping("", "", 60_000)) {
            troubles.add(post(client, liar.at("desk.example"), PATIENT));
            troubles.add(post(client, mute.at("desk.example"), HURRIED));
            troubles.add(post(client, URI.create("http://desk.example:" + free + "/token-of-mine"), PATIENT));
        }
        assertThat(troubles)
                .extracting(GuardedClientTest::fault)
                .containsExactly(Fault.NOT_HTTP, Fault.TOO_SLOW, Fault.NOT_CONNECTED);
        assertThat(troubles.toString()).doesNotContain("token").doesNotContain("secret");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SSH-2.0-OpenSSH_9.2~       | NOT_HTTP
            HTTP/1.1 000 OK~~          | NOT_HTTP
            HTTP/1.1                   | NOT_HTTP
            HTTP/1.1 999999999999 OK~~ | NOT_HTTP
            """)
    void aLieIsToldByItsName(String lie, Fault expected) throws Exception {
        try (var server = RawServer.saying(lie);
                var client = onLoopback()) {
            assertThat(fault(post(client, server.at("desk.example"), PATIENT))).isEqualTo(expected);
        }
    }

    @Test
    void aConnectionThatEndsBeforeTheAnswerFails() throws Exception {
        try (var server = RawServer.saying("");
                var client = onLoopback()) {
            assertThat(post(client, server.at("desk.example"), PATIENT)).isInstanceOf(Failed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK~X: "})
    void anAnswerThatDoesNotComeIsLeft(String first) throws Exception {
        try (var server = RawServer.dripping(first, first.isEmpty() ? "" : "x", 20);
                var client = onLoopback()) {
            var failed = (Failed) post(client, server.at("desk.example"), HURRIED);

            assertThat(failed.fault()).isEqualTo(Fault.TOO_SLOW);
            assertThat(failed.detail()).contains("500 ms");
        }
    }

    @Test
    void continueWithoutAnEndIsLeft() throws Exception {
        try (var server = RawServer.dripping("", "HTTP/1.1 100 Continue\r\n\r\n", 1);
                var client = onLoopback()) {
            assertThat(post(client, server.at("desk.example"), HURRIED)).isInstanceOf(Failed.class);
        }
    }

    @Test
    void aHeadWithoutAnEndIsCutShort() throws Exception {
        try (var server = RawServer.dripping("HTTP/1.1 200 OK~", "X: y\r\n".repeat(1_000), 0);
                var client = onLoopback()) {
            assertThat(fault(post(client, server.at("desk.example"), PATIENT))).isEqualTo(Fault.HEAD_TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 500 Broken~~", // until the connection ends, which it does not
                "HTTP/1.1 500 Broken~Content-Length: 1099511627776~~",
            })
    void ofAHugeAnswerTheFirstBytesAreTaken(String head) throws Exception {
        try (var server = RawServer.dripping(head, "0123456789".repeat(10_000), 0);
                var client = onLoopback()) {
            var answered = (Answered) post(client, server.at("desk.example"), PATIENT);

            assertThat(answered.status()).isEqualTo(500);
            assertThat(answered.words()).hasSize(512).startsWith("0123456789012");
        }
    }

    @Test
    void anAnswerWhoseWordsDripIsAnAnswerAllTheSame() throws Exception {
        try (var server = RawServer.dripping("HTTP/1.1 200 OK~Content-Length: 1000~~so far", "", 60_000);
                var client = onLoopback()) {
            var answered = (Answered) post(client, server.at("desk.example"), PATIENT);

            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.words()).isEqualTo("so far");
        }
    }

    @Test
    void aHostThatDoesNotReadIsLeft() throws Exception {
        try (var server = new RawServer((socket, self) -> self.idle(60_000));
                var client = onLoopback()) {
            var answer = client.post(server.at("desk.example"), JSON, new byte[64 << 20], HURRIED);

            assertThat(fault(answer)).isEqualTo(Fault.TOO_SLOW);
        }
    }

    @Test
    void aHandshakeThatHangsIsLeft() throws Exception {
        try (var server = new RawServer((socket, self) -> self.idle(60_000));
                var client = onLoopback()) {
            var uri = URI.create("https://desk.example:" + server.port() + "/");

            assertThat(fault(post(client, uri, HURRIED))).isEqualTo(Fault.TOO_SLOW);
        }
    }

    @Test
    void aLookUpThatHangsIsLeft() throws Exception {
        var over = new CountDownLatch(1);
        Resolver hanging = host -> {
            try {
                over.await();
            } catch (InterruptedException left) {
                throw new UnknownHostException(host);
            }
            return List.of();
        };
        try (var client = client(AddressRules.publicOnly(), hanging)) {
            assertThat(fault(post(client, URI.create("http://slow.example/"), HURRIED)))
                    .isEqualTo(Fault.NAME_NOT_FOUND);
        } finally {
            over.countDown();
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

    private static PostAnswer post(GuardedClient client, URI to, Limits limits) throws InterruptedException {
        return client.post(to, JSON, "{}".getBytes(UTF_8), limits);
    }

    private static Fault fault(PostAnswer answer) {
        if (answer instanceof Refused refused) {
            return refused.fault();
        }
        assertThat(answer).isInstanceOf(Failed.class);
        return ((Failed) answer).fault();
    }

    private static GuardedClient onLoopback() {
        return client(AddressRules.allowing(List.of("127.0.0.1:*")), ALL_ON_LOOPBACK);
    }

    private static GuardedClient client(AddressRules rules, Resolver resolver) {
        return new GuardedClient(rules, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private static int free() throws IOException {
        try (var taken = new ServerSocket(0)) {
            return taken.getLocalPort();
        }
    }
}
