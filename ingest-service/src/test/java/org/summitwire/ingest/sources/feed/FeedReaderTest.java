package org.summitwire.ingest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.sources.syntax.TimeTold;

class FeedReaderTest {

    private static final URI BASE = URI.create("https://feeds.example/all/feed.xml");

    private final FeedReader reader = new FeedReader(FeedLimits.usual());

    @Test
    void readsTheHeadOfRss() throws IOException {
        var feed = feed("rss-2.0.xml");

        assertThat(feed.format()).isEqualTo(FeedContent.Format.RSS);
        assertThat(feed.title()).isEqualTo("Kabar Diplomasi & Dagang");
        assertThat(feed.language()).isEqualTo("id");
        assertThat(feed.home()).hasToString("https://kabar.example/dunia");
        assertThat(feed.self()).hasToString("https://kabar.example/dunia/feed");
        assertThat(feed.hub()).hasToString("https://hub.example/");
        assertThat(feed.nextPage()).hasToString("https://kabar.example/dunia/feed?paged=2");
        assertThat(feed.ttl()).isEqualTo(Duration.ofMinutes(15));
        assertThat(feed.updateEvery()).isEqualTo(Duration.ofMinutes(15));
        assertThat(feed.skipHours()).containsExactlyInAnyOrder(17, 0);
        assertThat(feed.skipDays()).containsExactly(DayOfWeek.SATURDAY);
        assertThat(feed.faults()).isEmpty();
        assertThat(feed.entries()).hasSize(4);
    }

    @Test
    void readsItemsOfRss() throws IOException {
        var entries = feed("rss-2.0.xml").entries();

        assertThat(entries.get(0))
                .isEqualTo(new FeedEntry(
                        "kabar-101",
                        URI.create("https://kabar.example/dunia/koridor-baru"),
                        "Lima negara sepakati koridor baru",
                        List.of("Rani Wulandari", "Bagus Pratama"),
                        told("2025-12-20T11:30:00Z", 7),
                        null,
                        "Ringkasan <em>singkat</em>.",
                        "<p>Paragraf pertama.</p><p>Paragraf kedua &amp; penutup.</p>",
                        List.of("Dunia", "Asia Tengah"),
                        "id"));
        assertThat(entries.get(1))
                .isEqualTo(new FeedEntry(
                        "https://kabar.example/dunia/delegasi-tiba",
                        URI.create("https://kabar.example/dunia/delegasi-tiba"),
                        "Delegasi tiba di ibu kota",
                        List.of("Dimas Aditya"),
                        told("2025-12-20T09:05:00Z", 7),
                        null,
                        "Hanya ada keterangan media.",
                        null,
                        List.of(),
                        "id"));
        assertThat(entries.get(2))
                .isEqualTo(new FeedEntry(
                        "kabar-103",
                        URI.create("https://kabar.example/dunia/pernyataan-bersama"),
                        "Pernyataan bersama terbit",
                        List.of(),
                        told("2025-12-20T10:00:00Z", 0),
                        told("2025-12-20T12:00:00Z", 9),
                        null,
                        null,
                        List.of(),
                        "en"));
        assertThat(entries.get(3).link()).isNull();
        assertThat(entries.get(3).published()).isNull();
    }

    @Test
    void readsRssOfOldWithItsDocumentType() throws IOException {
        var feed = feed("rss-0.91.xml");

        assertThat(feed.title()).isEqualTo("Steppe Wire");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Café talks end in a memorandum");
            assertThat(entry.link()).hasToString("http://steppe.example/2025/12/cafe-talks");
            assertThat(entry.summary()).isEqualTo("Both sides signed.");
        });
        assertThat(feed.faults()).containsExactly("an entity of HTML at line 8");
    }

    @Test
    void readsRssOnePointZero() throws IOException {
        var feed = feed("rss-1.0.xml");

        assertThat(feed.title()).isEqualTo("River Desk");
        assertThat(feed.language()).isEqualTo("en");
        assertThat(feed.updateEvery()).isEqualTo(Duration.ofDays(1));
        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.entries().get(0))
                .isEqualTo(new FeedEntry(
                        "https://river.example/a",
                        URI.create("https://river.example/a"),
                        "Two states share a dam",
                        List.of("A. Writer"),
                        told("2025-12-19T03:15:00Z", 5),
                        null,
                        "They agreed on levels.",
                        null,
                        List.of("water"),
                        "en"));
        assertThat(feed.entries().get(1).link()).hasToString("https://river.example/b");
        assertThat(feed.entries().get(1).published())
                .isEqualTo(new TimeTold(Instant.parse("2025-12-18T00:00:00Z"), null, true));
    }

    @Test
    void readsAtom() throws IOException {
        var feed = feed("atom-1.0.xml");

        assertThat(feed.format()).isEqualTo(FeedContent.Format.ATOM);
        assertThat(feed.title()).isEqualTo("Ministry & Missions");
        assertThat(feed.home()).hasToString("https://ministry.example/news/");
        assertThat(feed.self()).hasToString("https://ministry.example/news/feed.atom");
        assertThat(feed.hub()).hasToString("https://hub.example/ministry");
        assertThat(feed.nextPage()).hasToString("https://ministry.example/news/feed.atom?page=2");
        assertThat(feed.archive()).hasToString("https://ministry.example/archive/2025-11.atom");
        assertThat(feed.entries()).hasSize(3);
        assertThat(feed.entries().get(0))
                .isEqualTo(new FeedEntry(
                        "tag:ministry.example,2025:1",
                        URI.create("https://ministry.example/news/1.html"),
                        "Ports & rails: AT&T at the table",
                        List.of("Press Office"),
                        told("2025-12-20T09:30:00Z", 9),
                        new TimeTold(Instant.parse("2025-12-20T19:00:00Z"), null, false),
                        "1 &lt; 2 documents",
                        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>First <b>point</b>.</p></div>",
                        List.of("rail"),
                        "en"));
        assertThat(feed.entries().get(1).link()).hasToString("https://ministry.example/news/id/2.html");
        assertThat(feed.entries().get(1).title()).isEqualTo("Nota kesepahaman");
        assertThat(feed.entries().get(1).language()).isEqualTo("id");
        assertThat(feed.entries().get(1).authors()).containsExactly("Sekretariat");
        assertThat(feed.entries().get(1).content()).isEqualTo("<p>Isi.</p>");
        assertThat(feed.entries().get(2).link()).hasToString("https://ministry.example/news/3.html");
        assertThat(feed.faults()).isEmpty();
    }

    @Test
    void readsAtomOfOld() throws IOException {
        assertThat(feed("atom-0.3.xml").entries())
                .containsExactly(new FeedEntry(
                        "tag:old.example,2004:t",
                        URI.create("http://old.example/t"),
                        "A treaty of old",
                        List.of(),
                        told("2004-05-31T08:00:00Z", 2),
                        told("2004-06-01T00:00:00Z", 0),
                        "Kept for the record.",
                        null,
                        List.of(),
                        "en"));
    }

    @Test
    void readsJsonFeed() throws IOException {
        var feed = feed("feed-1.1.json");

        assertThat(feed.format()).isEqualTo(FeedContent.Format.JSON);
        assertThat(feed.title()).isEqualTo("Island Notes");
        assertThat(feed.hub()).hasToString("https://hub.example/");
        assertThat(feed.nextPage()).hasToString("https://feeds.example/feed.json?page=2");
        assertThat(feed.entries()).hasSize(3);
        assertThat(feed.entries().get(0))
                .isEqualTo(new FeedEntry(
                        "https://island.example/1",
                        URI.create("https://feeds.example/1"),
                        "Fishing rights renewed",
                        List.of("Ana"),
                        told("2025-12-19T22:00:00Z", 11),
                        told("2025-12-19T23:00:00Z", 11),
                        "Five years &amp; more",
                        "<p>Renewed for <b>five</b> years.</p>",
                        List.of("fish", "islands"),
                        "en"));
        assertThat(feed.entries().get(1).id()).isEqualTo("42");
        assertThat(feed.entries().get(1).link()).hasToString("https://elsewhere.example/x");
        assertThat(feed.entries().get(1).content()).isEqualTo("Less &lt; more");
        assertThat(feed.entries().get(1).authors()).containsExactly("The Desk");
        assertThat(feed.entries().get(2).link()).hasToString("https://island.example/3");
        assertThat(feed.faults()).containsExactly("left out an item that is no object");
        assertThat(feed("feed-1.0.json").entries().get(0).authors()).containsExactly("Sole Author");
    }

    @Test
    void namesTheFeedsOfAPage() throws IOException {
        var reading = reader.read(bytes("page.html"), "application/rss+xml", URI.create("https://paper.example/"));

        assertThat(reading)
                .isEqualTo(new FeedReading.WebPage(
                        "Front page & more",
                        List.of(
                                new FeedReading.Linked(
                                        URI.create("https://paper.example/en/world/feed"),
                                        "application/rss+xml",
                                        "World"),
                                new FeedReading.Linked(
                                        URI.create("https://paper.example/atom"), "application/atom+xml", null),
                                new FeedReading.Linked(
                                        URI.create("https://paper.example/feed.json"),
                                        "application/feed+json",
                                        null))));
        assertThat(((FeedReading.WebPage) reading).words())
                .isEqualTo(
                        "found a web page, expected RSS, Atom or JSON Feed; the page links to "
                                + "https://paper.example/en/world/feed, https://paper.example/atom, https://paper.example/feed.json");
    }

    private FeedContent feed(String name) throws IOException {
        var reading = reader.read(bytes(name), "text/html; charset=koi8-r", BASE);
        assertThat(reading).isInstanceOf(FeedReading.Feed.class);
        return ((FeedReading.Feed) reading).content();
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = FeedReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static TimeTold told(String at, int hours) {
        return new TimeTold(Instant.parse(at), ZoneOffset.ofHours(hours), false);
    }
}
