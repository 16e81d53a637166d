package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.Gone;
import org.summitwire.ingest.web.WebAnswer.NotModified;
import org.summitwire.ingest.web.WebAnswer.Refused;
import org.summitwire.web.address.Resolver;

class WebClientTest {

    private static final String TEXT = "<p>Gipfel in Tokio, 首脑会议</p>";

    private final ManualClock clock = new ManualClock();
    private final Site site = new Site(clock);
    private final WebClient client = Patience.client(Patience.HASTY, clock);

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @Test
    void aPageComesWithItsBytesAndWhatIsToldAboutThem() {
        site.on(
                "/a?b=%20c",
                Site.bytes(
                        200,
                        Map.of(
                                "Content-Type", "text/html; charset=\"GB18030\"",
                                "ETag", "W/\"a-1\"",
                                "Last-Modified", "Wed, 04 Mar 2026 10:00:00 GMT",
                                "Cache-Control", "public, max-age=90"),
                        TEXT.getBytes(UTF_8)));
        var uri = site.at("news.example", "/a?b=%20c");

        var fetched = (Fetched) get("news.example", "/a?b=%20c");

        assertThat(fetched.uri()).isEqualTo(uri);
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.bytes()).asString(UTF_8).isEqualTo(TEXT);
        assertThat(fetched.contentType()).isEqualTo("text/html; charset=\"GB18030\"");
        assertThat(fetched.validators()).isEqualTo(new Validators("W/\"a-1\"", "Wed, 04 Mar 2026 10:00:00 GMT"));
        assertThat(fetched.freshFor()).isEqualTo(Duration.ofSeconds(90));
        assertThat(fetched.movedTo()).isNull();
        assertThat(fetched.crawlDelay()).isNull();
        assertThat(fetched.at()).isEqualTo(clock.instant());
    }

    @Test
    void weSayWhoWeAreAndWhatWeWant() {
        site.on("/", "text/html", TEXT);

        get("news.example", "/");

        assertThat(site.paths()).containsExactly("/robots.txt", "/");
        assertThat(site.asked()).allSatisfy(asked -> {
            assertThat(asked.header("User-Agent")).isEqualTo("Summitwire/0.1 (+desk@desk.example)");
            assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip, deflate");
            assertThat(asked.headers()).doesNotContainKeys("Cookie", "Referer", "Authorization", "If-None-match");
        });
        assertThat(site.last().header("Host")).isEqualTo("news.example:" + site.port());
        assertThat(site.last().header("Accept")).startsWith("text/html");
    }

    @Test
    void noCookieIsKept() {
        site.on("/", Site.bytes(200, Map.of("Set-Cookie", "id=7; Path=/"), TEXT.getBytes(UTF_8)));

        get("news.example", "/");
        get("news.example", "/");

        assertThat(site.asked()).hasSize(3).noneMatch(asked -> asked.headers().containsKey("Cookie"));
    }

    @Test
    void bothValidatorsAreSentAsTheyCameAndA304KeepsThem() {
        site.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"new\"");
            exchange.sendResponseHeaders(304, -1);
        });
        var known = new Validators("W/\"a , b\"", "Wed,  4-Mar-26 as it came");
        var request =
                WebRequest.of(site.at("news.example", "/feed"), Wanted.FEED).unlessStill(known);

        var answer = (NotModified) Patience.get(client, clock, request);

        assertThat(site.last().header("If-None-Match")).isEqualTo("W/\"a , b\"");
        assertThat(site.last().header("If-Modified-Since")).isEqualTo("Wed,  4-Mar-26 as it came");
        assertThat(site.asked().get(0).headers()).doesNotContainKeys("If-none-match", "If-modified-since");
        assertThat(answer.validators()).isEqualTo(new Validators("\"new\"", "Wed,  4-Mar-26 as it came"));
    }

    @Test
    void oneValidatorIsSentAlone() {
        site.on("/feed", Site.status(304));
        var uri = site.at("news.example", "/feed");

        Patience.get(client, clock, WebRequest.of(uri, Wanted.FEED).unlessStill(new Validators(null, "then")));

        assertThat(site.last().header("If-Modified-Since")).isEqualTo("then");
        assertThat(site.last().headers()).doesNotContainKey("If-none-match");
    }

    @Test
    void a304ThatWasNotAskedForIsOdd() {
        site.on("/feed", Site.status(304));

        assertThat(get("news.example", "/feed"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.ODD_STATUS));
    }

    @Test
    void aValidatorCannotSmuggleAHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validators("\"a\"\r\nX: y", null));
    }

    @ParameterizedTest(name = "Cache-Control: {0}, Expires: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                       | -                             | -
            max-age=0               | -                             | PT0S
            s-maxage=9, max-age=600 | Wed, 04 Mar 2026 13:00:00 GMT | PT10M
            no-cache                | Wed, 04 Mar 2026 13:00:00 GMT | PT0S
            no-store, max-age=60    | -                             | PT0S
            private                 | Wed, 04 Mar 2026 13:00:00 GMT | PT1H
            -                       | Wed, 04 Mar 2026 11:00:00 GMT | PT0S
            -                       | 0                             | PT0S
            """)
    void tellsForHowLongItIsFresh(String control, String expires, Duration fresh) throws IOException {
        var head = "HTTP/1.1 200 OK\r\nDate: Wed, 04 Mar 2026 12:00:00 GMT\r\n"
                + (control == null ? "" : "Cache-Control: " + control + "\r\n")
                + (expires == null ? "" : "Expires: " + expires + "\r\n");
        try (var raw = RawSite.saying(head + "Content-Length: 2\r\n\r\nok")) {
            var fetched = (Fetched) Patience.get(client, clock, raw.at("news.example", "/"));

            assertThat(fetched.freshFor()).isEqualTo(fresh);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsNotThereIsGone(int status) {
        site.on("/", Site.status(status));

        assertThat(get("news.example", "/")).isEqualTo(new Gone(site.at("news.example", "/"), status));
    }

    @ParameterizedTest
    @CsvSource({
        "202, ODD_STATUS",
        "204, ODD_STATUS",
        "206, ODD_STATUS",
        "400, CLIENT_ERROR",
        "401, NOT_LET_IN",
        "403, NOT_LET_IN",
        "451, NOT_LET_IN",
        "418, CLIENT_ERROR",
        "429, TOO_MANY_REQUESTS",
        "500, SERVER_ERROR",
        "502, UNAVAILABLE",
        "503, UNAVAILABLE",
        "504, UNAVAILABLE",
        "599, SERVER_ERROR"
    })
    void otherStatusesFailWithTheirReason(int status, Reason reason) {
        site.on("/", Site.status(status));

        var failed = (Failed) get("news.example", "/");

        assertThat(failed.reason()).isEqualTo(reason);
        assertThat(failed.detail()).contains("news.example").contains(String.valueOf(status));
        assertThat(failed.retryAfter().isPresent()).isEqualTo(Answers.isTrouble(status));
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE, text/html; charset=utf-8, true",
        "PAGE, TEXT/HTML, true",
        "PAGE, ; charset=utf-8, true",
        "PAGE, application/xhtml+xml, true",
        "PAGE, image/jpeg, false",
        "PAGE, application/pdf, false",
        "PAGE, application/json, false",
        "PAGE, video/mp4, false",
        "FEED, application/rss+xml, true",
        "FEED, application/feed+json, true",
        "FEED, text/html, true",
        "FEED, application/octet-stream, true",
        "FEED, audio/mpeg, false",
        "FEED, application/zip, false",
        "SITEMAP, application/x-gzip, true",
        "SITEMAP, application/xml, true",
        "SITEMAP, application/json, false"
    })
    void takesTheTypesThatWereAskedFor(Wanted wanted, String type, boolean taken) {
        site.on("/", type, TEXT);

        var answer = Patience.get(client, clock, WebRequest.of(site.at("news.example", "/"), wanted));

        if (taken) {
            assertThat(answer).isInstanceOf(Fetched.class);
        } else {
            assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.CONTENT_TYPE);
                assertThat(refused.detail()).contains("'" + type + "'").contains("expected " + wanted.words());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "bare deflate", "identity"})
    void unpacksWhatWasPackedOnTheWay(String encoding) throws IOException {
        var header = encoding.replace("bare ", "");
        site.on("/", Site.bytes(200, Map.of("Content-Encoding", header), packed(encoding, TEXT.getBytes(UTF_8))));

        assertThat(((Fetched) get("news.example", "/")).bytes()).asString(UTF_8).isEqualTo(TEXT);
    }

    @Test
    void unpacksASitemapThatIsAPackedFile() throws IOException {
        var inner = packed("gzip", "<urlset/>".getBytes(UTF_8));
        site.on("/sitemap.xml.gz", Site.bytes(200, Map.of("Content-Type", "application/x-gzip"), inner));
        site.on(
                "/twice.xml.gz",
                Site.bytes(
                        200,
                        Map.of("Content-Type", "application/gzip", "Content-Encoding", "gzip"),
                        packed("gzip", inner)));

        for (var path : new String[] {"/sitemap.xml.gz", "/twice.xml.gz"}) {
            var request = WebRequest.of(site.at("news.example", path), Wanted.SITEMAP);
            assertThat(((Fetched) Patience.get(client, clock, request)).bytes())
                    .asString(UTF_8)
                    .isEqualTo("<urlset/>");
        }
    }

    @Test
    void asksOverIpv6() throws IOException {
        try (var six = siteOnIpv6();
                var direct = new WebClient(Patience.HASTY, clock, Patience.SEED)) {
            six.on("/", "text/html", TEXT);

            assertThat(Patience.get(direct, clock, six.at("[::1]", "/"))).isInstanceOf(Fetched.class);
            assertThat(six.last().header("Host")).isEqualTo("[::1]:" + six.port());
        }
    }

    private Site siteOnIpv6() throws IOException {
        try {
            return new Site(clock, InetAddress.getAllByName("::1")[0]);
        } catch (UncheckedIOException noIpv6) {
            return Assumptions.abort("This machine has no IPv6: " + noIpv6.getMessage());
        }
    }

    @Test
    void whereOneAddressDoesNotAnswerTheNextIsTried() throws IOException {
        site.on("/", "text/html", TEXT);
        Resolver two =
                host -> List.of(InetAddress.getAllByName("127.0.0.2")[0], InetAddress.getAllByName("127.0.0.1")[0]);
        var settings = Patience.HASTY.allowing(List.of("127.0.0.0/8:*"));
        try (var patient = new WebClient(settings, clock, Patience.SEED, two)) {
            assertThat(Patience.get(patient, clock, site.at("news.example", "/")))
                    .isInstanceOf(Fetched.class);
        }
    }

    @Test
    void whatIsUnderWayEndsWithTheClient() throws Exception {
        var arrived = new CountDownLatch(1);
        try (var raw = new RawSite((out, self) -> {
            arrived.countDown();
            self.idle(60_000);
        })) {
            var threads = Executors.newSingleThreadExecutor();
            try {
                var under = threads.submit(() -> Patience.get(client, clock, raw.at("news.example", "/")));
                assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

                client.close();

                assertThat(under.get(20, TimeUnit.SECONDS))
                        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason())
                                .isEqualTo(Reason.CLOSED));
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void aClosedClientSaysSo() throws IOException {
        client.close();

        assertThat(get("news.example", "/")).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason())
                .isEqualTo(Reason.CLOSED));
        assertThat(site.asked()).isEmpty();
    }

    private WebAnswer get(String host, String path) {
        return Patience.get(client, clock, site.at(host, path));
    }

    private static byte[] packed(String encoding, byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        switch (encoding) {
            case "gzip", "x-gzip" -> {
                try (var out = new GZIPOutputStream(packed)) {
                    out.write(content);
                }
            }
            case "deflate", "bare deflate" -> {
                try (var out = new DeflaterOutputStream(packed, new Deflater(9, encoding.startsWith("bare")))) {
                    out.write(content);
                }
            }
            default -> packed.write(content);
        }
        return packed.toByteArray();
    }
}
