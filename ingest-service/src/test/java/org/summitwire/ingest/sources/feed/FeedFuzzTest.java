package org.summitwire.ingest.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.sources.sitemap.SitemapLimits;
import org.summitwire.ingest.sources.sitemap.SitemapReader;

/** Good feeds, damaged: whatever comes of them, it is one of the declared answers. */
class FeedFuzzTest {

    private static final long SEED = Long.getLong("summitwire.fuzz.seed", 20251220);
    private static final int ROUNDS = Integer.getInteger("summitwire.fuzz.rounds", 300);
    private static final URI BASE = URI.create("https://feeds.example/feed");
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?x",
            "?>",
            "</item>",
            "<item>",
            "<entry>",
            "</channel>",
            "<channel>",
            " xmlns:a=\"b\"",
            " xmlns=\"c\"",
            "&#xD800;",
            "&nbsp;",
            "\u0000",
            "\ud800",
            "\ufffe",
            "xml:base=\"::\"",
            "xml:lang=\"\"",
            "<!DOCTYPE a [",
            "<content type=\"application/xml\"><b/>",
            "{",
            "[",
            "null",
            "<link href=\"http://[\"/>",
            "<guid>http://%</guid>",
            "99999999999",
            "-1",
            "type=\"xhtml\"",
            "<dc:x:y/>");

    private final FeedReader feeds = new FeedReader(FeedLimits.usual());
    private final SitemapReader sitemaps = new SitemapReader(SitemapLimits.usual());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "rss-2.0.xml",
                "rss-0.91.xml",
                "rss-1.0.xml",
                "atom-1.0.xml",
                "atom-0.3.xml",
                "feed-1.1.json",
                "page.html",
                "../sitemap/news.xml",
                "../sitemap/index.xml"
            })
    void damageIsAnAnswer(String name) throws IOException {
        var good = bytes(name);
        System.out.println("damaging " + name + " with -Dsummitwire.fuzz.seed=" + SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var random = new SplittableRandom(SEED + round);
            var damaged = good;
            for (int time = 1 + random.nextInt(4); time > 0; time--) {
                damaged = damaged(damaged, random);
            }
            try {
                assertThat(feeds.read(damaged, "text/xml", BASE)).isNotNull();
                assertThat(sitemaps.read(damaged, "text/xml", BASE)).isNotNull();
            } catch (RuntimeException | StackOverflowError thrown) {
                throw new AssertionError(name + " damaged with seed " + SEED + " in round " + round, thrown);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, end, new byte[0]);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 3 -> Arrays.copyOf(bytes, at);
            default ->
                spliced(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = FeedFuzzTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
