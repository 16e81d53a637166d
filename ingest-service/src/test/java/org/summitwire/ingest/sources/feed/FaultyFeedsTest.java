package org.summitwire.ingest.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.ingest.sources.syntax.Refusal;

class FaultyFeedsTest {

    private static final URI BASE = URI.create("https://feeds.example/feed");

    private final FeedReader reader = new FeedReader(FeedLimits.usual());

    @Test
    void readsWhatStandsAfterWhiteSpaceAndWarnings() {
        var feed = feed("\r\n\r\n <br/>Warning: no cache\n" + rss("<item><title>A</title></item>"));

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.faults()).containsExactly("text before the XML declaration at line 1");
    }

    @Test
    void readsBareAmpersandsEntitiesAndControls() {
        var feed = feed(
                rss(
                        "<item><title>R&D&nbsp;\u0008talks &mdash; 5 < 6</title><link>https://a.example/?a=1&b=2</link></item>"));

        assertThat(feed.entries().get(0).title()).isEqualTo("R&D talks — 5 < 6");
        assertThat(feed.entries().get(0).link()).hasToString("https://a.example/?a=1&b=2");
        assertThat(feed.faults()).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <rss version="3.1"><channel><item><title>A</title></item></channel></rss>
            <rss><channel><item><title>A</title></item></channel></rss>
            <rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>A</title></item></channel></rss>
            <rss version="0.92"><channel/><item><title>A</title></item></rss>
            <rss version="0.91"><channel><skipHours><hour>x</hour></skipHours><image><width>w</width></image><item><title>A</title></item></channel></rss>
            <channel><item><title>A</title></item></channel>
            <feed><entry><title>A</title></entry></feed>
            <feed xmlns="https://www.w3.org/2005/Atom"><entry><title>A</title></entry></feed>
            <atom:feed><atom:entry><atom:title>A</atom:title></atom:entry></atom:feed>
            <rdf:RDF xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/><item><title>A</title></item></rdf:RDF>
            <RDF><channel/><item><title>A</title></item></RDF>
            <rss version="2.0"><channel><item><title>A</title><dc:creator>B</dc:creator></item></channel></rss>
            """)
    void readsDialectsThatNobodyDefined(String xml) {
        assertThat(feed(xml).entries()).singleElement().satisfies(entry -> assertThat(entry.title())
                .isEqualTo("A"));
    }

    @Test
    void readsMarkupThatIsNotEscaped() {
        var rss = feed(rss("<item><title>A <i>b</i></title><description>One <b>two</b><br/></description></item>"));
        var atom = feed("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title>"
                + "<content type='html'><p>One</p> and two</content></entry></feed>");

        assertThat(rss.entries().get(0).title()).isEqualTo("A b");
        assertThat(rss.entries().get(0).summary()).isEqualTo("One <b>two</b><br />");
        assertThat(atom.entries().get(0).content()).contains("<p", "One</p> and two");
    }

    @Test
    void keepsTheWholeEntriesOfAFeedThatBreaksOff() {
        var whole = "<item><title>A</title></item><item><title>B</title></item>";
        var sent = "<rss version=\"2.0\"><channel>" + whole + "\n<item><title>C";

        var feed = feed(sent);

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("A", "B");
        assertThat(feed.faults())
                .singleElement()
                .asString()
                .startsWith("the XML is broken at line 2, column ")
                .endsWith("; read the 2 entries before");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                                        | EMPTY       | found nothing, expected RSS, Atom or JSON Feed
            Sorry, come back later.                  | WRONG_KIND  | found text that begins 'Sorry, come back later.', expected RSS, Atom or JSON Feed
            <svg/>                                   | WRONG_KIND  | found XML <svg>, expected RSS, Atom or JSON Feed
            <urlset/>                                | WRONG_KIND  | found a sitemap, expected a feed; set the kind to sitemap
            <opml/>                                  | WRONG_KIND  | found an OPML list of feeds, expected one feed; import the list instead
            [1, 2]                                   | WRONG_KIND  | found JSON without an array 'items', expected JSON Feed 1.0 or 1.1
            {"items": [                              | BROKEN_JSON | line 1, column
            <rss><channel><title>A</channel></rss>   | BROKEN_XML  | line 1, column
            <rss                                     | BROKEN_XML  | line 1, column
            <!DOCTYPE rss [ <rss/>                   | WRONG_KIND  | found XML <!DOCTYPE>, expected RSS, Atom or JSON Feed
            """)
    void saysWhatIsWrong(String text, Refusal.Reason reason, String words) {
        var reading = reader.read((text == null ? "" : text).getBytes(UTF_8), null, BASE);

        assertThat(reading).isInstanceOfSatisfying(FeedReading.Unreadable.class, unreadable -> {
            assertThat(unreadable.refusal().reason()).isEqualTo(reason);
            assertThat(unreadable.refusal().toString()).startsWith(words);
        });
    }

    @Test
    void tellsLineAndColumn() {
        var reading = reader.read("<rss>\n <channel>\n  <title>A</titel>\n".getBytes(UTF_8), null, BASE);

        assertThat(((FeedReading.Unreadable) reading).refusal().line()).isEqualTo(3);
        assertThat(((FeedReading.Unreadable) reading).refusal().column()).isBetween(11, 19);
    }

    @Test
    void leavesOutWhatIsBeyondALimitAndTellsIt() {
        var small = new FeedReader(new FeedLimits(10_000, 20, 2, 100, 10));
        var item = "<item><title>A long title here</title><description>" + "x".repeat(101) + "</description></item>";

        var feed = ((FeedReading.Feed) small.read(rss(item.repeat(5)).getBytes(UTF_8), null, BASE)).content();

        assertThat(feed.entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("A long tit");
            assertThat(entry.summary()).isNull();
        });
        assertThat(feed.faults())
                .containsExactly(
                        "left out 3 entries beyond 2",
                        "left out a text of 101 characters, more than 100",
                        "left out a text of 101 characters, more than 100");
    }

    private FeedContent feed(String text) {
        var reading = reader.read(text.getBytes(UTF_8), "text/plain", BASE);
        assertThat(reading).isInstanceOf(FeedReading.Feed.class);
        return ((FeedReading.Feed) reading).content();
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>" + items + "</channel></rss>";
    }
}
