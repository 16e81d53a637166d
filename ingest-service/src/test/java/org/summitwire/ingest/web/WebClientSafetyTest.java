package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.Refused;
import org.summitwire.ingest.web.WebSettings.Limits;
import org.summitwire.web.Fault;
import org.summitwire.web.address.Resolver;

class WebClientSafetyTest {

    private static final Duration SHORT = Duration.ofMillis(1_500);

    private final ManualClock clock = new ManualClock();
    private final Site site = new Site(clock);
    private final WebClient client = Patience.client(Patience.HASTY, clock);

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "169.254.169.254",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "localhost"
            })
    void nothingIsSentToWhatIsNotPublic(String host) throws IOException {
        try (var strict = new WebClient(WebSettings.usual(""), clock, Patience.SEED)) {
            var answer = strict.get(WebRequest.of(site.at(host, "/"), Wanted.PAGE));

            assertThat(refusal(answer)).isEqualTo(Reason.ADDRESS);
            assertThat(((Refused) answer).detail()).contains("leads to", "expected one of the public Internet");
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsToLoopbackIsRefused() throws IOException {
        try (var strict = resolving(host -> addresses("127.0.0.1"))) {
            assertThat(refusal(strict.get(page("http://news.example/")))).isEqualTo(Reason.ADDRESS);
        }
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnough() throws IOException {
        try (var strict = resolving(host -> addresses("1.1.1.1", "10.0.0.1"))) {
            assertThat(refusal(strict.get(page("http://news.example/")))).isEqualTo(Reason.ADDRESS);
        }
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedAgainEachTime() throws IOException {
        site.robots("").on("/", "text/html", "secret");
        var lookUps = new AtomicInteger();
        Resolver rebinding = host -> addresses(lookUps.incrementAndGet() <= 2 ? "127.0.0.1" : "127.0.0.2");
        var settings = Patience.HASTY.allowing(List.of("127.0.0.1:*"));
        try (var strict = new WebClient(settings, clock, Patience.SEED, rebinding)) {
            var uri = site.at("news.example", "/");

            assertThat(Patience.get(strict, clock, uri)).isInstanceOf(Fetched.class);
            assertThat(lookUps).hasValue(2); // one for each connection, none for a check apart from it
            assertThat(refusal(Patience.get(strict, clock, uri))).isEqualTo(Reason.ADDRESS);
            assertThat(site.paths()).containsExactly("/robots.txt", "/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/, ADDRESS",
        "http://10.0.0.1/, ADDRESS",
        "http://inside.example/, ADDRESS",
        "http://127.0.0.2/, ADDRESS",
        "//[fd00:ec2::254]/, ADDRESS",
        "ftp://news.example/, SCHEME",
        "file:///etc/passwd, BAD_REDIRECT",
        "http://me:secret@news.example/, CREDENTIALS",
        "http://news.example:99999/, BAD_URL"
    })
    void aRedirectIsCheckedLikeAnyUrl(String location, Reason reason) throws IOException {
        site.on("/", Site.redirect(302, location));
        Resolver resolver = host -> switch (host) {
            case "news.example" -> addresses("127.0.0.1");
            case "inside.example" -> addresses("192.168.0.1");
            default -> Resolver.system().resolve(host);
        };
        try (var strict =
                new WebClient(Patience.HASTY.allowing(List.of("127.0.0.1:*")), clock, Patience.SEED, resolver)) {
            assertThat(refusal(Patience.get(strict, clock, site.at("news.example", "/"))))
                    .isEqualTo(reason);
            assertThat(site.paths()).containsExactly("/robots.txt", "/");
        }
    }

    @Test
    void anUnusualPortIsRefused() throws IOException {
        try (var strict = new WebClient(
                Patience.HASTY.allowing(List.of("127.0.0.1")), clock, Patience.SEED, Patience.ALL_ON_LOOPBACK)) {
            var answer = strict.get(WebRequest.of(site.at("news.example", "/"), Wanted.PAGE));

            assertThat(refusal(answer)).isEqualTo(Reason.PORT);
            assertThat(((Refused) answer).detail()).contains("port " + site.port(), "none of [80, 443, 8080, 8443]");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreFollowed(int status) {
        site.on("a.example/", Site.redirect(status, "http://b.example:" + site.port() + "/x y?q"))
                .on("b.example/x%20y?q", "text/html", "here");

        var fetched = (Fetched) get("a.example", "/");

        assertThat(fetched.bytes()).asString(UTF_8).isEqualTo("here");
        assertThat(fetched.uri()).isEqualTo(site.at("b.example", "/x%20y?q"));
        assertThat(fetched.movedTo()).isEqualTo(status == 301 || status == 308 ? fetched.uri() : null);
        assertThat(site.asked().stream().map(asked -> asked.host() + asked.path()))
                .containsExactly("a.example/robots.txt", "a.example/", "b.example/robots.txt", "b.example/x%20y?q");
    }

    @Test
    void movedForGoodEndsWhereItIsForNow() {
        site.on("/a", Site.redirect(301, "/b"))
                .on("/b", Site.redirect(308, "/c"))
                .on("/c", Site.redirect(302, "/d"))
                .on("/d", Site.redirect(301, "/e"))
                .on("/e", "text/html", "here");

        var fetched = (Fetched) get("a.example", "/a");

        assertThat(fetched.uri()).isEqualTo(site.at("a.example", "/e"));
        assertThat(fetched.movedTo()).isEqualTo(site.at("a.example", "/c"));
    }

    @Test
    void redirectsEnd() {
        for (int at = 0; at < 10; at++) {
            site.on("/" + at, Site.redirect(302, "/" + (at + 1)));
        }

        assertThat(refusal(get("a.example", "/0"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(site.paths()).containsExactly("/robots.txt", "/0", "/1", "/2", "/3", "/4", "/5");
    }

    @Test
    void aCircleIsSeen() {
        site.on("/a", Site.redirect(302, "/b")).on("/b", Site.redirect(302, "/a"));

        assertThat(refusal(get("a.example", "/a"))).isEqualTo(Reason.REDIRECT_LOOP);
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            302 | -
            302 | http://[
            300 | /a
            305 | /a
            """)
    void aRedirectMustLeadSomewhere(int status, String location) {
        site.on("/", location == null ? Site.status(status) : Site.redirect(status, location));

        assertThat(refusal(get("a.example", "/"))).isEqualTo(Reason.BAD_REDIRECT);
    }

    @Test
    void fromHttpsToHttpIsRefusedUnlessAllowed() {
        var answers = new Answers(Patience.HASTY);
        var down = page("https://a.example/").redirected(302, URI.create("http://a.example/"));
        var up = page("http://a.example/").redirected(302, URI.create("https://a.example/"));

        assertThat(answers.stopped(down))
                .hasValueSatisfying(refused -> assertThat(refusal(refused)).isEqualTo(Reason.DOWNGRADE));
        assertThat(answers.stopped(up)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsAReason(Fault fault) {
        assertThat(Reason.of(fault).slug()).isEqualTo(fault.slug());
    }

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

    private WebAnswer get(String host, String path) {
        return Patience.get(client, clock, site.at(host, path));
    }

    private WebClient hurried() {
        var limits = new Limits(1 << 20, 1 << 20, 1 << 20, 8 << 10, 200, 5, Duration.ofSeconds(10), SHORT);
        return Patience.client(Patience.HASTY.with(limits), clock);
    }

    private WebClient resolving(Resolver resolver) {
        return new WebClient(WebSettings.usual(""), clock, Patience.SEED, resolver);
    }

    private static WebRequest page(String uri) {
        return WebRequest.of(URI.create(uri), Wanted.PAGE);
    }

    private static Reason refusal(WebAnswer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }

    private static Reason failure(WebAnswer answer) {
        assertThat(answer).isInstanceOf(Failed.class);
        return ((Failed) answer).reason();
    }

    private static List<InetAddress> addresses(String... literals) throws UnknownHostException {
        var found = new ArrayList<InetAddress>();
        for (var literal : literals) {
            found.addAll(List.of(InetAddress.getAllByName(literal)));
        }
        return found;
    }

    private static byte[] zeros(int count) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            var some = new byte[100_000];
            for (int left = count; left > 0; left -= some.length) {
                out.write(some, 0, Math.min(left, some.length));
            }
        }
        return packed.toByteArray();
    }
}
