package org.summitwire.ingest.sources.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.sources.sitemap.SitemapReading.News;
import org.summitwire.ingest.sources.sitemap.SitemapReading.Page;
import org.summitwire.ingest.sources.sitemap.SitemapReading.Pages;
import org.summitwire.ingest.sources.sitemap.SitemapReading.Part;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.TimeTold;

class SitemapReaderTest {

    private static final URI BASE = URI.create("https://kabar.example/sitemaps/news.xml");

    private final SitemapReader reader = new SitemapReader(SitemapLimits.usual());

    @Test
    void readsNews() throws IOException {
        var pages = (Pages) reader.read(bytes("news.xml"), "text/html", BASE);

        assertThat(pages.pages())
                .containsExactly(
                        new Page(
                                URI.create("https://kabar.example/dunia/koridor?a=1&b=2"),
                                Instant.parse("2025-12-20T12:00:00Z"),
                                true,
                                new News(
                                        "Kabar Contoh",
                                        "id",
                                        new TimeTold(
                                                Instant.parse("2025-12-20T11:30:00Z"), ZoneOffset.ofHours(7), false),
                                        "Lima negara & koridor baru")),
                        new Page(
                                URI.create("https://kabar.example/dunia/delegasi"),
                                Instant.parse("2025-12-19T00:00:00Z"),
                                true,
                                new News(
                                        "Kabar Contoh",
                                        "en",
                                        new TimeTold(Instant.parse("2025-12-19T00:00:00Z"), null, true),
                                        "Delegations arrive")),
                        new Page(URI.create("https://other.example/elsewhere"), null, false, null),
                        new Page(URI.create("https://kabar.example/relative/of/root"), null, true, null));
        assertThat(pages.faults())
                .containsExactly(
                        "left out 1 that are no web address, the first 'not an address at all'",
                        "1 addresses are not of the host kabar.example");
    }

    @Test
    void readsAnIndexAndLeavesTheFollowingToOthers() throws IOException {
        var index = (SitemapReading.Index) reader.read(bytes("index.xml"), null, BASE);

        assertThat(index.parts())
                .containsExactlyInAnyOrder(
                        new Part(
                                URI.create("https://kabar.example/sitemap-2025-12.xml.gz"),
                                Instant.parse("2025-12-20T10:00:00Z"),
                                true),
                        new Part(URI.create("https://files.example/sitemap.xml"), null, false));
        assertThat(index.faults()).first().asString().contains("javascript:alert(1)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<urlset><url><loc>https://kabar.example/a</loc></url></urlset>",
                "<urlset xmlns='http://www.google.com/schemas/sitemap/0.84'><url><loc>https://kabar.example/a</loc></url></urlset>",
                "<s:urlset xmlns:s='urn:any'><s:url><s:loc>https://kabar.example/a</s:loc></s:url></s:urlset>",
                " \n<?xml version='1.0'?><!DOCTYPE urlset [<!ENTITY x 'y'>]><urlset><url><loc>https://kabar.example/a</loc></url></urlset>",
                "<urlset><url><loc><![CDATA[https://kabar.example/a]]></loc></url></urlset>",
                "\ufeffhttps://kabar.example/a\r\n\r\n",
            })
    void readsItsOtherSpellings(String sitemap) {
        assertThat(reader.read(sitemap.getBytes(UTF_8), null, BASE))
                .isInstanceOfSatisfying(Pages.class, pages -> assertThat(pages.pages())
                        .containsExactly(new Page(URI.create("https://kabar.example/a"), null, true, null)));
    }

    @Test
    void readsGzip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes("news.xml"));
        }

        assertThat(((Pages) reader.read(packed.toByteArray(), null, BASE)).pages())
                .hasSize(4);
    }

    @Test
    void leavesOutWhatIsBeyondTheLimit() {
        var small = new SitemapReader(new SitemapLimits(10_000, 3));
        var xml = "<urlset>" + "<url><loc>https://kabar.example/a</loc></url>".repeat(5) + "</urlset>";
        var text = "https://kabar.example/a\n".repeat(5);

        for (var sitemap : List.of(xml, text)) {
            var pages = (Pages) small.read(sitemap.getBytes(UTF_8), null, BASE);

            assertThat(pages.pages()).hasSize(3);
            assertThat(pages.faults()).containsExactly("left out all addresses beyond 3");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                              | EMPTY      | found nothing, expected a sitemap
            <html><body/></html>           | WRONG_KIND | found a web page, expected <urlset> or <sitemapindex>
            <rss/>                         | WRONG_KIND | found a feed <rss>, expected a sitemap; set the kind to feed
            no addresses here              | WRONG_KIND | found text that begins 'no addresses here'
            <urlset><url><loc>x</urlset>   | BROKEN_XML | line 1, column
            """)
    void saysWhatIsWrong(String text, Refusal.Reason reason, String words) {
        var reading = reader.read((text == null ? "" : text).getBytes(UTF_8), null, BASE);

        assertThat(reading).isInstanceOfSatisfying(SitemapReading.Unreadable.class, unreadable -> {
            assertThat(unreadable.refusal().reason()).isEqualTo(reason);
            assertThat(unreadable.refusal().toString()).startsWith(words);
        });
    }

    @Test
    void fiftyThousandAddressesAreRead() {
        var xml = new StringBuilder("<urlset>");
        for (int at = 0; at < 50_001; at++) {
            xml.append("<url><loc>https://kabar.example/")
                    .append(at)
                    .append("</loc><lastmod>2025-12-20</lastmod></url>");
        }

        var pages = (Pages) reader.read(xml.append("</urlset>").toString().getBytes(UTF_8), null, BASE);

        assertThat(pages.pages()).hasSize(50_000);
        assertThat(pages.faults()).containsExactly("left out all addresses beyond 50000");
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = SitemapReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
