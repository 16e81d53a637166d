package org.summitwire.ingest.sources.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.ingest.sources.config.FeedConfig.FullText;
import org.summitwire.ingest.sources.config.FeedConfig.Kind;

class FeedConfigTest {

    private static final FeedConfig FULL = new FeedConfig(
            "kabar-dunia",
            URI.create("https://kabar.example/dunia/feed"),
            Kind.NEWS_SITEMAP,
            "Kabar Contoh",
            "id",
            "Dunia",
            false,
            Duration.ofMinutes(5),
            Duration.ofHours(6),
            FullText.NO,
            List.of("asia", "dagang"));

    @Test
    void whatIsWrittenIsReadTheSame() {
        assertThat(FeedConfigJson.read(FeedConfigJson.write(FULL), null)).isEqualTo(new FeedConfigEntry.Right(FULL));
        assertThat(FeedConfigJson.write(FULL))
                .isEqualTo(
                        "{\"id\":\"kabar-dunia\",\"url\":\"https://kabar.example/dunia/feed\",\"kind\":\"news-sitemap\","
                                + "\"outlet\":\"Kabar Contoh\",\"language\":\"id\",\"section\":\"Dunia\",\"enabled\":false,"
                                + "\"leastInterval\":\"PT5M\",\"mostInterval\":\"PT6H\",\"fullText\":\"no\","
                                + "\"tags\":[\"asia\",\"dagang\"]}");
    }

    @Test
    void anAddressIsEnough() {
        var entry = FeedConfigJson.read("{\"url\": \"https://www.kabar.example/feed\"}", "mine");

        assertThat(entry)
                .isEqualTo(new FeedConfigEntry.Right(new FeedConfig(
                        "mine",
                        URI.create("https://www.kabar.example/feed"),
                        Kind.AUTO,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        FullText.AUTO,
                        List.of())));
        var named = (FeedConfigEntry.Right) FeedConfigJson.read("{\"url\": \"https://www.kabar.example/feed\"}", null);
        assertThat(named.config().id()).matches("kabar\\.example-[0-9a-f]{16}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"id":"kabar"}                                  | whole url: found nothing, expected text of 1 to 2000 characters
            {"id":"Ka bar","url":"https://a.example"}       | whole id: found Ka bar, expected 1 to 100 of a-z, 0-9, dot, dash and underscore, the first a letter or digit
            {"url":"feed://a.example"}                      | whole url: found feed://a.example, expected an absolute http or https address with a host and without a user
            {"url":"https://u:p@a.example"}                 | whole url: found https://u:p@a.example, expected an absolute http or https address with a host and without a user
            {"url":"https://a.example","kind":"rss"}        | whole kind: found rss, expected one of feed, sitemap, news-sitemap, page, auto
            {"url":"https://a.example","fullText":true}     | whole fullText: found true, expected text
            {"url":"https://a.example","enabled":"yes"}     | whole enabled: found "yes", expected true or false
            {"url":"https://a.example","language":"xx"}     | whole language: found xx, expected a code of two letters as in ISO 639-1, id or en
            {"url":"https://a.example","leastInterval":"5"} | whole leastInterval: found 5, expected a duration as in ISO 8601 from PT1S to P7D, such as PT5M
            {"url":"https://a.example","leastInterval":"PT2H","mostInterval":"PT1H"} | whole mostInterval: found PT1H, expected no less than leastInterval, PT2H
            {"url":"https://a.example","tags":"a"}          | whole tags: found "a", expected an array of at most 50 texts
            {"url":"https://a.example","intervall":"PT5M"}  | whole intervall: found a field of no meaning, expected one of id, url, kind, outlet, language, section, enabled, leastInterval, mostInterval, fullText, tags
            ["https://a.example"]                           | whole: found ["https://a.example"], expected a JSON object with the fields of a feed
            {"url":"https://a.example"} {}                  | whole: found more after the JSON object, expected one JSON object
            """)
    void namesFieldValueAndWhatWasExpected(String json, String fault) {
        var entry = FeedConfigJson.read(json.strip(), null);

        assertThat(((FeedConfigEntry.Wrong) entry).faults()).singleElement().hasToString(fault);
    }

    @Test
    void namesAllThatIsWrong() {
        var entry = FeedConfigJson.read("{\"url\":\"x\",\"kind\":\"y\",\"language\":\"zzz\"}", null);

        assertThat(((FeedConfigEntry.Wrong) entry).faults())
                .extracting(fault -> fault.field())
                .containsExactlyInAnyOrder("url", "kind", "language");
        assertThat(((FeedConfigEntry.Wrong) FeedConfigJson.read("{\"id\":\"b\",\"url\":\"https://a.example\"}", "a"))
                        .faults())
                .singleElement()
                .hasToString("whole id: found b, expected the id of the path, a, or none");
    }

    @Test
    void readsFilesOfThreeForms() {
        var json = "{\"id\":\"a\",\"url\":\"https://a.example/f\"}";
        var other = "{\"id\":\"b\",\"url\":\"https://b.example/f\"}";
        var opml =
                """
                <opml version="1.0"><head><title>Mine</title></head><body>
                  <outline text="Asia"><outline text="Kabar &amp; Contoh" type="rss" xmlUrl="https://a.example/f" language="id-ID"/>
                  <outline title="Lain" xmlurl="https://b.example/f" language="unknown"/></outline>
                  <outline text="broken" xmlUrl="nowhere"/>
                </body></opml>""";

        assertThat(read("[" + json + "," + other + "]"))
                .containsExactly("a https://a.example/f", "b https://b.example/f");
        assertThat(read("\ufeff" + json + "\n\n" + other + "\n"))
                .containsExactly("a https://a.example/f", "b https://b.example/f");
        var entries = FeedList.read(opml.getBytes(UTF_8));
        assertThat(entries).hasSize(3);
        var first = ((FeedConfigEntry.Right) entries.get(0)).config();
        assertThat(first.outlet()).isEqualTo("Kabar & Contoh");
        assertThat(first.language()).isEqualTo("id");
        assertThat(first.tags()).containsExactly("Asia");
        assertThat(first.kind()).isEqualTo(Kind.FEED);
        assertThat(((FeedConfigEntry.Right) entries.get(1)).config().language()).isNull();
        assertThat(((FeedConfigEntry.Wrong) entries.get(2)).faults())
                .first()
                .asString()
                .startsWith("index 2 url: found nowhere");
    }

    @Test
    void oneFaultKeepsNoOtherFromBeingRead() {
        var lines =
                "{\"id\":\"a\",\"url\":\"https://a.example\"}\nnonsense\n{\"id\":\"a\",\"url\":\"https://b.example\"}\n"
                        + "{\"id\":\"c\",\"url\":\"https://c.example\"}";

        assertThat(read(lines))
                .containsExactly(
                        "a https://a.example",
                        "line 2: expected a JSON object, each name once",
                        "index 2: expected each id once in a file",
                        "c https://c.example");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -             | whole: expected a JSON array of feeds, one JSON object a line, or OPML
            <rss/>        | whole: expected a readable file of feeds
            <opml/>       | whole: expected outlines with an xmlUrl
            [{            | whole: expected a JSON array of feeds, each name once
            """)
    void saysWhatAFileIsNot(String file, String fault) {
        assertThat(read(file == null ? "" : file)).containsExactly(fault);
    }

    private static List<String> read(String file) {
        return FeedList.read(file.getBytes(UTF_8)).stream()
                .map(entry -> {
                    if (entry instanceof FeedConfigEntry.Right right) {
                        return right.config().id() + " " + right.config().url();
                    }
                    var fault = ((FeedConfigEntry.Wrong) entry).faults().get(0);
                    return fault.place() + ": expected " + fault.expected();
                })
                .toList();
    }
}
