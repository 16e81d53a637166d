package org.summitwire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.web.PostAnswer.Answered;
import org.summitwire.web.PostAnswer.Failed;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/** Servers that lie, hang or never end. */
class GuardedClientFaultTest extends GuardedPosts {

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
            assertThat(failed.detail()).contains("1000 ms");
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
}
