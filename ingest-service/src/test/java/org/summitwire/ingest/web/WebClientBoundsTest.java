package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.Refused;
import org.summitwire.ingest.web.WebSettings.Limits;
import org.summitwire.web.address.Resolver;

/** Servers that lie, hang or never end. */
class WebClientBoundsTest extends HastyClient {

    @Test
    void aServerThatDripsIsLeft() throws IOException {
        try (var raw = new RawSite((out, self) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(ISO_8859_1));
                    while (self.idle(20)) {
                        out.write('x');
                        out.flush();
                    }
                });
                var hurried = hurried()) {
            assertThat(failure(Patience.get(hurried, clock, raw.at("a.example", "/"))))
                    .isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void aHeadThatDripsIsLeft() throws IOException {
        try (var raw = new RawSite((out, self) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(ISO_8859_1));
                    while (self.idle(20)) {
                        out.write('x');
                        out.flush();
                    }
                });
                var hurried = hurried()) {
            assertThat(failure(Patience.get(hurried, clock, raw.at("a.example", "/"))))
                    .isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void continueWithoutAnEndIsLeft() throws IOException {
        try (var raw = new RawSite((out, self) -> {
                    while (self.idle(1)) {
                        out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(ISO_8859_1));
                        out.flush();
                    }
                });
                var hurried = hurried()) {
            assertThat(failure(Patience.get(hurried, clock, raw.at("a.example", "/"))))
                    .isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void aServerThatSaysNothingIsLeft() throws IOException {
        try (var raw = new RawSite((out, self) -> self.idle(60_000));
                var hurried = hurried()) {
            var failed = (Failed) Patience.get(hurried, clock, raw.at("a.example", "/"));

            assertThat(failed.reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(failed.detail()).contains(SHORT.toMillis() + " ms");
            assertThat(failed.retryAfter().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
        }
    }

    @Test
    void aHandshakeThatHangsIsLeft() throws IOException {
        try (var raw = new RawSite((out, self) -> self.idle(60_000));
                var hurried = hurried()) {
            var uri = URI.create(raw.at("a.example", "/").toString().replace("http:", "https:"));

            assertThat(failure(Patience.get(hurried, clock, uri))).isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void aLookUpThatHangsIsLeft() throws IOException {
        var over = new CountDownLatch(1);
        Resolver hanging = host -> {
            try {
                over.await();
            } catch (InterruptedException left) {
                throw new UnknownHostException(host);
            }
            return List.of();
        };
        var limits = new Limits(1, 1, 1, 100, 1, 1, Duration.ofMillis(100), Duration.ofSeconds(30));
        try (var hurried = new WebClient(Patience.HASTY.with(limits), clock, Patience.SEED, hanging)) {
            assertThat(hurried.get(page("http://a.example/")))
                    .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.detail())
                            .contains("the look-up of a.example took longer than 100 ms"));
        } finally {
            over.countDown();
        }
    }

    @Test
    void aNameWithoutAddressAndAPortWithoutServerFail() throws IOException {
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };
        try (var lost = new WebClient(Patience.HASTY, clock, Patience.SEED, nobody)) {
            assertThat(lost.get(page("http://a.example/"))).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.reason()).isEqualTo(Reason.NAME_NOT_FOUND);
                assertThat(failed.detail()).contains("the name a.example has no address");
            });
        }
        int free;
        try (var taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        assertThat(client.get(page("http://a.example:" + free + "/")))
                .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.detail())
                        .contains("nothing answers at port " + free + " of a.example [127.0.0.1]"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            HTTP/1.1 200 OK~Content-Length: 100~~only this                  | BROKEN_OFF
            HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello             | BROKEN_OFF
            HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~hello~           | BROKEN_OFF
            HTTP/1.1 200 OK~Content-Encoding: gzip~Content-Length: 5~~plain | NOT_UNPACKED
            HTTP/1.1 200 OK~Content-Encoding: deflate~Content-Length: 5~~plain | NOT_UNPACKED
            SSH-2.0-OpenSSH_9.2~                                            | NOT_HTTP
            HTTP/1.1 000 OK~~                                               | NOT_HTTP
            HTTP/1.1 999999999999 OK~~                                      | NOT_HTTP
            HTTP/1.1                                                        | NOT_HTTP
            """)
    void aLieIsToldByItsName(String lie, Reason reason) throws IOException {
        try (var raw = RawSite.saying(lie.replace("~", "\r\n"))) {
            assertThat(failure(Patience.get(client, clock, raw.at("a.example", "/"))))
                    .isEqualTo(reason);
        }
    }

    @Test
    void whatComesBehindTheToldLengthIsNotRead() throws IOException {
        try (var raw = RawSite.saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello, and more")) {
            var fetched = (Fetched) Patience.get(client, clock, raw.at("a.example", "/"));

            assertThat(fetched.bytes()).asString(UTF_8).isEqualTo("hello");
        }
    }

    @Test
    void aLengthThatIsTooLargeIsNotRead() {
        site.on("/", exchange -> exchange.sendResponseHeaders(200, 1L << 40));

        var refused = (Refused) get("a.example", "/");

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).contains(String.valueOf(1L << 40), "no more than 1048576");
    }

    @Test
    void aBodyWithoutAnEndIsCutShort() throws IOException {
        try (var raw = new RawSite((out, self) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            while (self.idle(0)) {
                out.write(new byte[1 << 16]);
            }
        })) {
            assertThat(refusal(Patience.get(client, clock, raw.at("a.example", "/"))))
                    .isEqualTo(Reason.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: %s\r\n", "X: y\r\n"})
    void aHeadWithoutAnEndIsCutShort(String header) throws IOException {
        var line = String.format(header, "y".repeat(100_000)).getBytes(ISO_8859_1);
        try (var raw = new RawSite((out, self) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            while (self.idle(0)) {
                out.write(line);
            }
        })) {
            assertThat(refusal(Patience.get(client, clock, raw.at("a.example", "/"))))
                    .isEqualTo(Reason.HEAD_TOO_LARGE);
        }
    }

    @Test
    void aHeadOfManyBytesIsTooLarge() throws IOException {
        try (var raw =
                RawSite.saying("HTTP/1.1 200 OK\r\n" + ("X: " + "y".repeat(100) + "\r\n").repeat(100) + "\r\n")) {
            assertThat(refusal(Patience.get(client, clock, raw.at("a.example", "/"))))
                    .isEqualTo(Reason.HEAD_TOO_LARGE);
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bomb = zeros(64 << 20);
        site.on("/", Site.bytes(200, Map.of("Content-Encoding", "gzip"), bomb))
                .on("/feed.gz", Site.bytes(200, Map.of("Content-Type", "application/gzip"), bomb))
                .on("/tight", Site.bytes(200, Map.of("Content-Encoding", "gzip"), zeros(1_900_000)));

        assertThat(refusal(get("a.example", "/"))).isEqualTo(Reason.TOO_LARGE_UNPACKED);
        assertThat(refusal(Patience.get(client, clock, WebRequest.of(site.at("a.example", "/feed.gz"), Wanted.FEED))))
                .isEqualTo(Reason.TOO_LARGE_UNPACKED);
        var tight =
                (Refused) Patience.get(client, clock, WebRequest.of(site.at("a.example", "/tight"), Wanted.SITEMAP));
        assertThat(tight.reason()).isEqualTo(Reason.PACKED_TOO_TIGHTLY);
        assertThat(tight.detail()).contains("no more than 200 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, gzip", "zstd", "compress"})
    void whatIsPackedInAWayNotAskedForIsRefused(String encoding) {
        site.on("/", Site.bytes(200, Map.of("Content-Encoding", encoding), new byte[] {1, 2, 3}));

        var refused = (Refused) get("a.example", "/");

        assertThat(refused.reason()).isEqualTo(Reason.ENCODING);
        assertThat(refused.detail()).contains("'" + encoding + "'", "expected gzip, deflate or none");
    }
}
