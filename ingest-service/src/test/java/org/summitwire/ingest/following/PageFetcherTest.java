package org.summitwire.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.following.PageFetcher.Result;
import org.summitwire.ingest.intake.Article;

/** Pages of a real server. */
class PageFetcherTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    private static final String PLUG = "The gazette is free to read for all who live beside the water.";

    private final InstantSource clock = InstantSource.fixed(NOW);
    private FollowedSite site;
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = new FollowedSite(clock);
        fetcher = new PageFetcher(site.client(), clock);
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    @Test
    void aPageIsAnArticle() {
        site.page(
                "/a",
                "Talks on a railway",
                "<meta property=\"og:site_name\" content=\"The Desk\">"
                        + "<meta property=\"article:published_time\" content=\"2026-01-10T16:15:00+07:00\">",
                FollowedSite.PARAGRAPHS);

        var article = article(FoundPage.at(site.at("/a"), "desk", NOW));

        assertThat(article.title()).isEqualTo("Talks on a railway");
        assertThat(article.outlet()).isEqualTo("The Desk");
        assertThat(article.publishedAt()).isEqualTo("2026-01-10T09:15:00Z");
        assertThat(article.offset()).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(article.language()).isEqualTo("en");
        assertThat(List.of(article.body().split("\n\n")))
                .hasSize(3)
                .last()
                .asString()
                .contains("three working groups");
        assertThat(article.fetchedAt()).isEqualTo(NOW);
    }

    @Test
    void whatThePageDoesNotSayItsSourceSays() {
        site.page("/a", "Talks on a railway", "", FollowedSite.PARAGRAPHS);
        var published = Instant.parse("2026-01-10T08:00:00Z");
        var page = new FoundPage(
                site.at("/a"),
                "desk",
                "Talks",
                List.of("Rani Putri"),
                "Desk",
                "en",
                "World",
                published,
                ZoneOffset.ofHours(8),
                null,
                NOW,
                0,
                null);

        var article = article(page);

        assertThat(article.outlet()).isEqualTo("Desk");
        assertThat(article.authors()).containsExactly("Rani Putri");
        assertThat(article.section()).isEqualTo("World");
        assertThat(article.publishedAt()).isEqualTo(published);
        assertThat(article.offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(article.flags()).doesNotContain("UNDATED");
    }

    @Test
    void anArticleThatNobodyDatesSaysSo() {
        site.page("/a", "Talks on a railway", "", FollowedSite.PARAGRAPHS);

        var article = article(FoundPage.at(site.at("/a"), null, NOW));

        assertThat(article.flags()).contains("UNDATED");
        assertThat(article.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void theAddressOfTheArticleIsTheOneThatItsPageNames() {
        site.page(
                "/a?ref=home",
                "Talks on a railway",
                "<link rel=\"canonical\" href=\"" + site.at("/news/a") + "\">",
                FollowedSite.PARAGRAPHS);

        assertThat(article(FoundPage.at(site.at("/a?ref=home"), null, NOW))
                        .identity()
                        .canonicalUrl())
                .isEqualTo(site.at("/news/a").toString());
    }

    @Test
    void theParagraphsOfASplitArticleAreJoinedAndWhatEachPageRepeatsStandsOnce() {
        var paging = "<div class=\"pagination\"><a href=\"/a\">1</a> <a href=\"/a?page=2\">2</a></div>";
        site.page("/a", "Talks on a railway", "", FollowedSite.PARAGRAPHS + paging);
        site.page(
                "/a?page=2",
                "Talks on a railway",
                "",
                FollowedSite.PARAGRAPHS.substring(FollowedSite.PARAGRAPHS.indexOf("<p>A statement"))
                        + "<p>The second round is to be held in the port city, where the ministers of transport will join them.</p>"
                        + "<p>Neither side would say how much the railway is to cost, or who is to pay for its bridges.</p>"
                        + paging);

        var article = article(FoundPage.at(site.at("/a"), null, NOW));

        assertThat(site.asked()).containsExactly("/a", "/a?page=2");
        assertThat(List.of(article.body().split("\n\n")))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .last()
                .asString()
                .contains("bridges");
    }

    @Test
    void aPageWithoutAnArticleIsSetAsideWithTheReason() {
        site.on("/empty", "text/html", "<html><head><title>Nothing</title></head><body></body></html>");

        assertThat(fetched(FoundPage.at(site.at("/gone"), null, NOW)))
                .isInstanceOfSatisfying(
                        Result.Aside.class, aside -> assertThat(aside.reason()).isEqualTo("gone"));
        assertThat(fetched(FoundPage.at(site.at("/empty"), null, NOW)))
                .isInstanceOfSatisfying(
                        Result.Aside.class, aside -> assertThat(aside.reason()).isEqualTo("no-text"));
        assertThat(fetched(FoundPage.at(URI.create("http://10.0.0.1/a"), null, NOW)))
                .isInstanceOfSatisfying(
                        Result.Aside.class, aside -> assertThat(aside.reason()).isEqualTo("address"));
    }

    @Test
    void whatMayPassIsTriedAgainLaterAndNotForEver() {
        site.on("/a", exchange -> FollowedSite.send(exchange, 500, "text/plain", "broken"));
        var page = FoundPage.at(site.at("/a"), null, NOW);

        for (var tries = 1; tries <= 3; tries++) {
            var again = (Result.Again) fetched(page);
            page = again.page();
            assertThat(page.tries()).isEqualTo(tries);
            assertThat(page.notBefore()).isAfterOrEqualTo(NOW.plus(Duration.ofSeconds(30)));
        }
        assertThat(fetched(page)).isInstanceOfSatisfying(Result.Aside.class, aside -> assertThat(aside.reason())
                .isEqualTo("server-error"));
    }

    @Test
    void aWholeArticleOfAFeedIsNotAskedFor() {
        var page = new FoundPage(
                site.at("/a"),
                "desk",
                "Talks",
                List.of(),
                "Desk",
                "en",
                null,
                NOW,
                null,
                FollowedSite.PARAGRAPHS,
                NOW,
                0,
                null);

        var article = article(page);

        assertThat(site.asked()).isEmpty();
        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.body().split("\n\n")).hasSize(3);
    }

    @Test
    void whatTheOtherPagesOfAHostRepeatIsLeftOutAndMakesNoNewForm() {
        for (var number = 1; number <= 5; number++) {
            site.page("/" + number, "Talks of day " + number, "", daysText(number));
        }
        var first = article(FoundPage.at(site.at("/1"), null, NOW));
        assertThat(first.body()).contains(PLUG);
        for (var number = 2; number <= 4; number++) {
            assertThat(article(FoundPage.at(site.at("/" + number), null, NOW)).body())
                    .contains(PLUG);
        }

        assertThat(fetched(FoundPage.at(site.at("/5"), null, NOW))).isInstanceOfSatisfying(Result.Got.class, got -> {
            assertThat(got.article().body())
                    .doesNotContain(PLUG)
                    .contains("On day 5", "On the evening of day 5", "After day 5");
            assertThat(got.repeated()).isEqualTo(1);
            assertThat(got.reason()).isEqualTo("none");
        });
        var again = article(FoundPage.at(site.at("/1"), null, NOW));
        assertThat(again.body()).isEqualTo(first.body().replace(PLUG, "").strip());
        assertThat(again.identity().revision()).isEqualTo(first.identity().revision());

        site.page("/1", "Talks of day 1", "", daysText(1).replace("twelve", "thirteen"));
        assertThat(article(FoundPage.at(site.at("/1"), null, NOW)).identity().revision())
                .isNotEqualTo(first.identity().revision());
    }

    @Test
    void anArticleThatIsFetchedOftenAndUnderManyAddressesIsNotTaughtAway() {
        var canonical = "<link rel=\"canonical\" href=\"" + site.at("/1") + "\">";
        site.page("/1", "Talks of day 1", "", daysText(1));
        site.page("/1/amp", "Talks of day 1 for small screens", canonical, daysText(1));
        for (var number = 1; number <= 6; number++) {
            site.page("/print/" + number, "Talks of day 1", "", daysText(1));
            site.page("/copy/" + number, "Copy " + number + " of the talks", "", daysText(1));
        }
        var whole = article(FoundPage.at(site.at("/1"), null, NOW)).body();

        for (var number = 1; number <= 6; number++) {
            for (var path : List.of("/1", "/1/amp", "/print/" + number, "/copy/" + number)) {
                assertThat(article(FoundPage.at(site.at(path), null, NOW)).body())
                        .isEqualTo(whole);
            }
        }
        assertThat(fetched(FoundPage.at(site.at("/copy/6"), null, NOW)))
                .isInstanceOfSatisfying(
                        Result.Got.class, got -> assertThat(got.reason()).isEqualTo("mostly-repeated"));
    }

    private static String daysText(int day) {
        return "<p>On day " + day + " the ministers met in the capital, and agreed to meet once more next spring.</p>"
                + "<p>On the evening of day " + day + " a statement named twelve papers that are to be signed.</p>"
                + "<p>After day " + day + " the delegations are to leave for the port, where the railway begins.</p>"
                + "<p>" + PLUG + "</p>";
    }

    private Article article(FoundPage page) {
        var result = fetched(page);
        assertThat(result).isInstanceOf(Result.Got.class);
        return ((Result.Got) result).article();
    }

    /** All turns of a page. */
    private Result fetched(FoundPage page) {
        var result = fetcher.fetch(Fetch.of(page, new Ticket(0, 0)));
        for (var turns = 0; result instanceof Result.Later later && turns < 20; turns++) {
            result = fetcher.fetch(later.fetch());
        }
        return result;
    }
}
