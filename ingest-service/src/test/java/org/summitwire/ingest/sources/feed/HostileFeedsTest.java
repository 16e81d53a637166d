package org.summitwire.ingest.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.ingest.sources.sitemap.SitemapLimits;
import org.summitwire.ingest.sources.sitemap.SitemapReader;
import org.summitwire.ingest.sources.sitemap.SitemapReading;
import org.summitwire.ingest.sources.syntax.Refusal;

/** What is sent to read our files, to ask our neighbours, or to fill our memory. */
class HostileFeedsTest {

    private static final URI BASE = URI.create("https://feeds.example/feed");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final FeedReader reader = new FeedReader(FeedLimits.usual());

    @Test
    void aBillionLaughsStayOneWord() {
        var lol = new StringBuilder("<!DOCTYPE rss [<!ENTITY lol0 \"ha\">");
        for (int at = 1; at <= 30; at++) {
            lol.append("<!ENTITY lol")
                    .append(at)
                    .append(" \"")
                    .append(("&lol" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        var feed = feed(lol + "]>" + rss("<item><title>&lol30;</title></item>"));

        assertThat(feed.entries().get(0).title()).isEqualTo("&lol30;");
    }

    @Test
    void oneLongEntityManyTimesStaysShort() {
        var sent = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>"
                + rss("<item><title>" + "&a;".repeat(100_000) + "</title></item>");

        assertThat(feed(sent).entries().get(0).title()).hasSize(1_000);
    }

    @Test
    void noFileIsOpened(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-words");
        var sent = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">"
                + "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>"
                + rss("<item><title>&x;</title><description>&x;</description></item>");

        assertThat(feed(sent).toString()).doesNotContain("the-secret-words").contains("&x;");
    }

    /** A listener stands where the document points, and hears nothing. */
    @Test
    void nobodyIsAsked() throws IOException {
        try (var neighbour = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            neighbour.setSoTimeout(200);
            var url = "http://127.0.0.1:" + neighbour.getLocalPort() + "/";
            var sent = "<?xml-stylesheet href=\"" + url + "s.xsl\"?><!DOCTYPE rss PUBLIC \"-//X//Y\" \"" + url
                    + "x.dtd\" [" + "<!ENTITY x SYSTEM \"" + url + "x\"><!ENTITY % p SYSTEM \"" + url + "p\"> %p;]>";
            var body = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"" + url + " "
                    + url + "s.xsd\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"";
            var include = "<xi:include href=\"" + url + "i\"/>";

            feed(sent + "<rss version=\"2.0\"" + body + "><channel>" + include
                    + "<item><title>&x;</title></item></channel></rss>");
            var sitemap = new SitemapReader(SitemapLimits.usual())
                    .read(
                            (sent + "<urlset" + body + ">" + include + "<url><loc>" + url + "page</loc></url></urlset>")
                                    .getBytes(UTF_8),
                            null,
                            BASE);

            assertThat(sitemap).isInstanceOf(SitemapReading.Pages.class);
            assertThat(heard(neighbour)).isFalse();
        }
    }

    private static boolean heard(ServerSocket neighbour) throws IOException {
        try (var visitor = neighbour.accept()) {
            return visitor.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void depthIsRefused() {
        for (var sent : new String[] {
            "<rss><channel>" + "<a>".repeat(200_000),
            "{\"items\":" + "[".repeat(200_000),
            "<feed><entry><content type='xhtml'>" + "<div>".repeat(200_000)
        }) {
            var reading = reader.read(sent.getBytes(UTF_8), null, BASE);

            assertThat(((FeedReading.Unreadable) reading).refusal().reason()).isEqualTo(Refusal.Reason.TOO_DEEP);
        }
    }

    @Test
    void aBombOfGzipIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            var block = new byte[1_000_000];
            Arrays.fill(block, (byte) ' ');
            for (int megabytes = 0; megabytes < 100; megabytes++) {
                gzip.write(block);
            }
        }
        var reading = reader.read(packed.toByteArray(), "application/gzip", BASE);

        assertThat(packed.size()).isLessThan(200_000);
        assertThat(((FeedReading.Unreadable) reading).refusal().words())
                .isEqualTo(
                        "found more after gunzip, from " + packed.size() + " bytes, expected at most 20000000 bytes");
    }

    @Test
    void gzipIsReadAndABrokenOneIsTold() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(rss("<item><title>A</title></item>").getBytes(UTF_8));
        }
        var cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 10);

        assertThat(reader.read(packed.toByteArray(), null, BASE)).isInstanceOf(FeedReading.Feed.class);
        assertThat(((FeedReading.Unreadable) reader.read(cut, null, BASE))
                        .refusal()
                        .reason())
                .isEqualTo(Refusal.Reason.BROKEN_GZIP);
    }

    /** Each of these would cost minutes if any step looked back over what it had read. */
    @Test
    void timeGrowsWithSizeAlone() {
        var million = 1_000_000;
        for (var sent : new String[] {
            rss("<item><title>" + "&".repeat(million) + "</title></item>"),
            rss("<item><title>" + "<".repeat(million) + "</title></item>"),
            rss("<!--".repeat(million / 4)),
            rss("<![CDATA[".repeat(million / 8)),
            "<rss " + "a='".repeat(million / 4),
            "<!DOCTYPE rss [" + "<!ENTITY a \"b\">".repeat(million / 16) + "]>" + rss(""),
            "<rss " + "x:y='1' ".repeat(million / 8) + "/>",
            rss("<item>" + "\n\r\t ".repeat(million / 4) + "</item>"),
            rss("<item><pubDate>" + "1 Jan ".repeat(million / 8) + "</pubDate></item>"),
            rss("<item><author>" + "a@".repeat(million / 2) + "</author></item>"),
            rss("<item><author>" + "a ".repeat(million / 2) + "</author></item>"),
            rss("<item><link>http://a.example/" + "ü".repeat(million / 2) + "</link></item>"),
            rss("<item/>".repeat(million / 8)),
            "<rss><channel/>" + "<item/>".repeat(million / 8) + "</rss>",
            rss("<ttl/>".repeat(million / 8)),
            rss("<item>" + "<pubDate/><dc:creator>a</dc:creator>".repeat(million / 32) + "</item>"),
            rss("<item/>".repeat(million)),
        }) {
            assertTimeout(SOON, () -> assertThat(reader.read(sent.getBytes(UTF_8), null, BASE))
                    .isNotNull());
        }
    }

    private FeedContent feed(String text) {
        var reading = reader.read(text.getBytes(UTF_8), null, BASE);
        assertThat(reading).isInstanceOf(FeedReading.Feed.class);
        return ((FeedReading.Feed) reading).content();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>T</title>" + items + "</channel></rss>";
    }
}
