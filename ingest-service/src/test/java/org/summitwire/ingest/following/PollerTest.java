package org.summitwire.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.following.Poller.Result;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.config.FeedConfigEntry;
import org.summitwire.ingest.sources.config.FeedConfigJson;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.PollingSettings;

/** Polls of a real server. */
class PollerTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    private final InstantSource clock = InstantSource.fixed(NOW);
    private FollowedSite site;
    private Poller poller;

    @BeforeEach
    void start() throws IOException {
        site = new FollowedSite(clock);
        poller = new Poller(site.client(), clock, PollingSettings.usual());
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    @Test
    void newEntriesAreFoundOnceTheOldestFirst() {
        site.on(
                "/rss",
                "application/rss+xml",
                rss(item("b", "Sat, 10 Jan 2026 11:00:00 +0700"), item("a", "Fri, 09 Jan 2026 11:00:00 +0700")));
        var config = config("/rss", "\"outlet\":\"Desk\",\"language\":\"id\"");

        var first = done(config, poller.first(config));
        var second = done(config, first.state());

        assertThat(first.pages()).extracting(FoundPage::url).containsExactly(site.at("/a"), site.at("/b"));
        assertThat(first.pages().get(0)).satisfies(page -> {
            assertThat(page.feedId()).isEqualTo("desk");
            assertThat(page.outlet()).isEqualTo("Desk");
            assertThat(page.language()).isEqualTo("id");
            assertThat(page.publishedAt()).isEqualTo("2026-01-09T04:00:00Z");
            assertThat(page.offset()).hasToString("+07:00");
        });
        assertThat(second.pages()).isEmpty();
        assertThat(second.outcome()).isEqualTo("unchanged");
        assertThat(second.state().due()).isAfter(NOW);
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        site.on("/rss", exchange -> {
            if ("\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            FollowedSite.send(exchange, 200, "application/rss+xml", rss(item("a", "Sat, 10 Jan 2026 11:00:00 +0700")));
        });
        var config = config("/rss", "\"kind\":\"feed\"");

        var first = done(config, poller.first(config));
        var second = done(config, first.state());

        assertThat(site.asked()).containsExactly("/rss", "/rss unless \"7\"");
        assertThat(second.outcome()).isEqualTo("not-modified");
        assertThat(second.state().etag()).isEqualTo("\"7\"");
    }

    @Test
    void aPageInPlaceOfAFeedIsToldWithTheFeedsThatItLinksTo() {
        site.on(
                "/",
                "text/html",
                "<html><head><title>Desk</title><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/news.xml\">"
                        + "</head><body>Welcome</body></html>");
        var config = config("/", "\"kind\":\"feed\"");

        var told = done(config, poller.first(config));

        assertThat(told.outcome()).isEqualTo("failed");
        assertThat(told.reason()).isEqualTo("web-page");
        assertThat(told.state().lastError()).contains(site.at("/news.xml").toString());
        assertThat(told.state().failures()).isEqualTo(1);
    }

    @Test
    void theLatestPartsOfASitemapAreReadAndOldNewsIsOnlyRemembered() {
        site.on(
                "/sitemap.xml",
                "application/xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + part("old", "2025-01-01")
                        + part("new", "2026-01-10") + "</sitemapindex>");
        site.on(
                "/new.xml",
                "application/xml",
                urls(url("/a", "2026-01-10T09:00:00Z"), url("/b", "2025-12-01T09:00:00Z")));
        site.on("/old.xml", "application/xml", urls(url("/c", "2025-01-01T09:00:00Z")));
        var config = config("/sitemap.xml", "\"kind\":\"sitemap\"");

        var first = done(config, poller.first(config));
        assertThat(first.pages()).extracting(FoundPage::url).containsExactly(site.at("/a"));

        site.on(
                "/new.xml",
                "application/xml",
                urls(url("/d", "2026-01-10T11:00:00Z"), url("/a", "2026-01-10T09:00:00Z")));
        var second = done(config, first.state());
        assertThat(second.pages()).extracting(FoundPage::url).containsExactly(site.at("/d"));
    }

    @Test
    void aSourceOfUnknownKindIsReadAsWhatItIs() {
        site.on("/sitemap.xml", "application/xml", urls(url("/a", "2026-01-10T09:00:00Z")));
        var config = config("/sitemap.xml", "\"kind\":\"auto\"");

        assertThat(done(config, poller.first(config)).pages())
                .extracting(FoundPage::url)
                .containsExactly(site.at("/a"));
    }

    @Test
    void aWholeArticleInAFeedNeedsNoPage() {
        var content = "<![CDATA[" + FollowedSite.PARAGRAPHS.repeat(6) + "]]>";
        site.on(
                "/rss",
                "application/rss+xml",
                rss("<item><title>Talks</title><link>" + site.at("/a")
                        + "</link><content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + content
                        + "</content:encoded></item>"));
        var auto = config("/rss", "\"fullText\":\"auto\"");
        var no = config("/rss", "\"fullText\":\"no\"");

        assertThat(done(auto, poller.first(auto)).pages()).singleElement().satisfies(page -> assertThat(page.content())
                .contains("working groups"));
        assertThat(done(no, poller.first(no)).pages()).singleElement().satisfies(page -> assertThat(page.content())
                .isNull());
    }

    @Test
    void aServerInTroubleIsToldInPlainWords() {
        site.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            FollowedSite.send(exchange, 503, "text/plain", "later");
        });
        var config = config("/rss", "\"kind\":\"feed\"");

        var told = done(config, poller.first(config));

        assertThat(told.outcome()).isEqualTo("failed");
        assertThat(told.reason()).isEqualTo("unavailable");
        assertThat(told.state().lastError()).contains("503");
        assertThat(told.state().due()).isAfterOrEqualTo(NOW.plusSeconds(600));
    }

    @Test
    void aSourceThatIsGoneIsRemembered() {
        site.on("/rss", exchange -> FollowedSite.send(exchange, 410, "text/plain", "gone"));
        var config = config("/rss", "\"kind\":\"feed\"");

        var told = done(config, poller.first(config));

        assertThat(told.outcome()).isEqualTo("gone");
        assertThat(told.state().lastError()).contains("410");
    }

    /** The whole poll, turn by turn. */
    private Result.Done done(FeedConfig config, FeedState state) {
        var result = poller.poll(Poll.of(config.id(), config.url(), NOW), config, state);
        for (var turns = 0; result instanceof Result.Later later && turns < 20; turns++) {
            result = poller.poll(later.poll(), config, state);
        }
        assertThat(result).isInstanceOf(Result.Done.class);
        return (Result.Done) result;
    }

    private FeedConfig config(String path, String more) {
        var json = "{\"url\":\"" + site.at(path) + "\"," + more + "}";
        return ((FeedConfigEntry.Right) FeedConfigJson.read(json, "desk")).config();
    }

    private String item(String name, String date) {
        return "<item><title>News " + name + "</title><link>" + site.at("/" + name) + "</link><pubDate>" + date
                + "</pubDate></item>";
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Desk</title><link>https://desk.example/</link>"
                + "<description>All</description>" + String.join("", items) + "</channel></rss>";
    }

    private String part(String name, String date) {
        return "<sitemap><loc>" + site.at("/" + name + ".xml") + "</loc><lastmod>" + date + "</lastmod></sitemap>";
    }

    private String url(String path, String date) {
        return "<url><loc>" + site.at(path) + "</loc><lastmod>" + date + "</lastmod></url>";
    }

    private static String urls(String... urls) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + String.join("", urls) + "</urlset>";
    }
}
