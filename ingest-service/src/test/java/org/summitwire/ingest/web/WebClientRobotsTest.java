package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.CrawlDelay;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.Refused;

class WebClientRobotsTest {

    private static final String NO = "User-agent: *\nDisallow: /";

    private final ManualClock clock = new ManualClock();
    private final Site site = new Site(clock).on("/a", "text/html", "here").on("/b", "text/html", "here");
    private final WebClient client = Patience.client(Patience.HASTY, clock);

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            User-agent: *~Disallow: /a                                        | false
            User-agent: *~Disallow: /b                                        | true
            User-agent: *~Disallow: /~Allow: /a                               | true
            User-agent: *~Disallow: /*a$                                      | false
            User-agent: *~Disallow:                                           | true
            User-agent: Summitwire~Disallow: /a~~User-agent: *~Allow: /       | false
            User-agent: SUMMITWIRE~Allow: /~~User-agent: *~Disallow: /        | true
            User-agent: OtherBot~Disallow: /                                  | true
            USER-AGENT : *~DISALLOW : /a # not here                           | false
            """)
    void itsRulesAreKept(String robots, boolean allowed) {
        site.robots(robots.replace("~", "\n"));

        var answer = get("/a");

        if (allowed) {
            assertThat(answer).isInstanceOf(Fetched.class);
        } else {
            assertThat(refusal(answer)).isEqualTo(Reason.ROBOTS);
            assertThat(((Refused) answer).detail()).contains("robots.txt").contains("/a");
            assertThat(site.paths()).containsExactly("/robots.txt");
        }
    }

    @Test
    void itIsReadOnceForAnOrigin() {
        site.robots(NO);

        for (int times = 0; times < 20; times++) {
            get("/a");
            clock.advance(Duration.ofHours(1));
        }
        assertThat(site.paths()).containsExactly("/robots.txt");

        Patience.get(client, clock, site.at("other.example", "/a"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt");
    }

    @ParameterizedTest(name = "Cache-Control {0}: kept for {1} minutes")
    @CsvSource({"max-age=3600, 60", "max-age=0, 10", "no-store, 10", "max-age=99999999, 1440", "public, 1440"})
    void itIsKeptAsLongAsItSaysAndNoLongerThanADay(String control, int minutes) {
        site.on(
                "/robots.txt",
                Site.bytes(200, Map.of("Cache-Control", control, "Content-Type", "text/plain"), NO.getBytes(UTF_8)));
        get("/a");
        site.robots("");

        clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
        assertThat(refusal(get("/a"))).isEqualTo(Reason.ROBOTS);
        clock.advance(Duration.ofSeconds(1));
        assertThat(get("/a")).isInstanceOf(Fetched.class);

        assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt", "/a");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void withoutOneAllIsAllowed(int status) {
        site.on("/robots.txt", Site.status(status));

        assertThat(get("/a")).isInstanceOf(Fetched.class);
        assertThat(get("/b")).isInstanceOf(Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 501, 502, 503, 504, 599})
    void whereItIsAwayNothingIsAllowedForAWhile(int status) {
        site.on("/robots.txt", Site.status(status));

        var failed = (Failed) get("/a");
        assertThat(failed.reason()).isEqualTo(Reason.ROBOTS_AWAY);
        assertThat(failed.detail()).contains("means no until", "it answers " + status);
        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(10));

        site.robots("");
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(get("/a")).isInstanceOf(Failed.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(get("/a")).isInstanceOf(Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt", "/a");
    }

    @Test
    void anAnswerThatBreaksOffIsNone() throws IOException {
        site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(200, 100));

        assertThat(((Failed) get("/a")).reason()).isEqualTo(Reason.BROKEN_OFF);
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void itsRedirectsAreFollowedAcrossHosts() {
        site.on("/robots.txt", Site.redirect(301, "http://www.news.example:" + site.port() + "/r"))
                .on("/r", Site.redirect(302, "/rules"))
                .on("/rules", "text/plain", "User-agent: *\nDisallow: /a");

        assertThat(refusal(get("/a"))).isEqualTo(Reason.ROBOTS);
        assertThat(get("/b")).isInstanceOf(Fetched.class);
        assertThat(site.asked().stream().map(asked -> asked.host() + asked.path()))
                .containsExactly(
                        "news.example/robots.txt", "www.news.example/r", "www.news.example/rules", "news.example/b");
    }

    @Test
    void eachStepOfItWaitsForItsHost() throws IOException {
        site.on("/robots.txt", Site.redirect(301, "/r")).on("/r", "text/plain", "");
        try (var patient = Patience.client(Patience.SETTINGS, clock)) {
            assertThat(Patience.get(patient, clock, site.at("news.example", "/a")))
                    .isInstanceOf(Fetched.class);
        }

        var at = site.asked().get(0).at();
        assertThat(site.asked().stream().map(Site.Asked::at)).containsExactly(at, at.plusSeconds(2), at.plusSeconds(4));
    }

    @Test
    void behindTooManyRedirectsItIsTakenForNone() {
        site.on("/robots.txt", Site.redirect(302, "/robots.txt"));

        assertThat(get("/a")).isInstanceOf(Fetched.class);
        assertThat(site.paths()).hasSize(7).endsWith("/robots.txt", "/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/", "http://10.0.0.1/", "ftp://news.example/"})
    void aRedirectOfItThatIsRefusedMeansNo(String location) throws IOException {
        site.on("/robots.txt", Site.redirect(302, location));
        try (var direct = new WebClient(Patience.HASTY, clock, Patience.SEED)) {
            assertThat(((Failed) Patience.get(direct, clock, site.at("127.0.0.1", "/a"))).reason())
                    .isEqualTo(Reason.ROBOTS_AWAY);
            assertThat(site.paths()).containsExactly("/robots.txt");
        }
    }

    @Test
    void itIsReadUpTo500Kibibytes() {
        var filler = "# nothing\n".repeat(51_200); // 500 KiB
        site.robots("User-agent: *\nDisallow: /a\n" + filler + "Disallow: /b\n");

        assertThat(refusal(get("/a"))).isEqualTo(Reason.ROBOTS);
        assertThat(get("/b")).isInstanceOf(Fetched.class);
    }

    @Test
    void anEndlessOneIsReadUpToThereToo() throws IOException {
        site.on("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("User-agent: *\nDisallow: /a\n".getBytes(UTF_8));
            while (true) {
                exchange.getResponseBody().write("Disallow: /c\n".getBytes(UTF_8));
            }
        });

        assertThat(refusal(get("/a"))).isEqualTo(Reason.ROBOTS);
        assertThat(get("/b")).isInstanceOf(Fetched.class);
    }

    @Test
    void linesMadeToBeSlowAreNot() {
        site.on(
                "/robots.txt",
                "text/html",
                "<html>\nUser-agent: *\nDisallow: /a\nDisallow: " + "<".repeat(400_000) + "\nDisallow: /*"
                        + "a*".repeat(2_000) + "b\n");

        assertThat(refusal(get("/a"))).isEqualTo(Reason.ROBOTS);
        assertThat(get("/b")).isInstanceOf(Fetched.class);
    }

    @Test
    void aPageInItsPlaceSaysNothing() {
        site.on("/robots.txt", "text/html", "<html><body>Disallow: / is what we would say</body></html>");

        assertThat(get("/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void aRedirectAsksTheRobotsOfItsOwnHost() {
        site.on("news.example/robots.txt", "text/plain", "")
                .on("other.example/robots.txt", "text/plain", NO)
                .on("/go", Site.redirect(302, "http://other.example:" + site.port() + "/a"));

        var refused = (Refused) get("/go");

        assertThat(refused.reason()).isEqualTo(Reason.ROBOTS);
        assertThat(refused.uri()).isEqualTo(site.at("other.example", "/a"));
    }

    @ParameterizedTest
    @CsvSource({"10, PT10S, PT10S", "0.5, PT0.5S, PT2S", "3600, PT1H, PT1M", "999999999, PT277777H46M39S, PT1M"})
    void itsDelayIsKeptUpToTheCap(String delay, Duration asked, Duration pause) throws IOException {
        site.robots("User-agent: *\nCrawl-delay: " + delay);
        try (var patient = Patience.client(Patience.SETTINGS, clock)) {
            var fetched = (Fetched) Patience.get(patient, clock, site.at("news.example", "/a"));
            assertThat(Patience.get(patient, clock, site.at("news.example", "/b")))
                    .isInstanceOf(Fetched.class);

            var kept = asked.compareTo(Duration.ofMinutes(1)) > 0 ? Duration.ofMinutes(1) : asked;
            assertThat(fetched.crawlDelay()).isEqualTo(new CrawlDelay(asked, kept));
            var at = site.asked().get(0).at();
            assertThat(site.asked().stream().map(Site.Asked::at))
                    .containsExactly(at, at.plus(pause), at.plus(pause).plus(pause));
        }
    }

    private WebAnswer get(String path) {
        return Patience.get(client, clock, site.at("news.example", path));
    }

    private static Reason refusal(WebAnswer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }
}
