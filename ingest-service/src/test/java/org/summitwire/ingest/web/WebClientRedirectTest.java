package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.Fetched;

/** How far the client lets itself be led. */
class WebClientRedirectTest extends HastyClient {

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
}
