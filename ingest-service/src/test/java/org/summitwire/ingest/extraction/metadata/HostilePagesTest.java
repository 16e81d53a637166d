package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No page makes the reading throw, or take its time. */
class HostilePagesTest {

    private static final Instant FETCHED = Instant.parse("2025-12-21T02:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String URL = "https://kabar.id/berita/1";

    static Stream<String> largePages() {
        int many = 20_000;
        return Stream.of(
                "<div class=sidebar>".repeat(3_000) + "<h1>Judul yang dalam sekali</h1>",
                "<div class=pagination>".repeat(3_000) + "<a href='?page=2'>2</a>",
                "<time datetime=2025-12-20>20 Desember 2025</time>".repeat(many),
                "<span class='author date byline'>Oleh Budi 20/12/2025</span>".repeat(many),
                "<h1>Judul nomor satu dari banyak</h1>".repeat(many),
                "<p>Penulis: Editor: Sumber: Reporter: By: ".repeat(many),
                "<meta name=author content=Budi>".repeat(many),
                "<meta property=og:title content='" + "a - ".repeat(100_000) + "'>",
                "<title>" + "Halaman ".repeat(100_000) + "</title>",
                "<h1>" + "x".repeat(1_000_000) + "</h1>",
                "<p>" + "1/".repeat(500_000) + "</p>",
                "<p>" + "(((((".repeat(100_000) + "</p>",
                "<p>" + "By By By ".repeat(100_000) + "</p>",
                "<script type=application/ld+json>" + "[".repeat(200_000) + "</script>",
                "<script type=application/ld+json>" + "{\"@graph\":".repeat(50_000) + "</script>",
                "<script type=application/ld+json>["
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Judul\"},".repeat(10_000) + "{}]</script>",
                "<script type=application/ld+json>{\"headline\":\"" + "\\".repeat(200_000) + "</script>",
                "<div itemprop=author rel=author><span itemprop=datePublished>".repeat(2_000),
                "<link rel=canonical href='https://kabar.id/" + "%".repeat(100_000) + "'>",
                "<ul class=breadcrumb>" + "<li><a href=/>Satu</a>".repeat(many) + "</ul>",
                "<article><footer class=nav>".repeat(3_000) + "<h1>Judul yang dalam sekali</h1>");
    }

    @ParameterizedTest
    @MethodSource("largePages")
    void readsLargePagesInTime(String markup) {
        var document = Jsoup.parse(markup);

        var metadata = Assertions.assertTimeout(LONGEST, () -> Metadata.of(document, URL, FETCHED));

        assertThat(metadata.setAside()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<html>",
                "\u0000",
                "<title></title>",
                "<h1></h1>",
                "<meta>",
                "<meta content>",
                "<link rel=canonical>",
                "<script type=application/ld+json></script>",
                "<script type=application/ld+json>null</script>",
                "<script type=application/ld+json>42</script>",
                "<script type=application/ld+json>{]</script>",
                "<script type=application/ld+json>{\"@type\":null,\"author\":[[[]]],\"datePublished\":{}}</script>",
                "<script type=application/ld+json>{\"@id\":\"a\",\"author\":{\"@id\":\"a\"},\"@type\":\"Article\"}</script>",
                "<script type=application/ld+json>{\"@type\":[\"Article\",7],\"headline\":[{}],\"publisher\":\"\",\"url\":7}</script>",
                "<time datetime>",
                "<time datetime='2025-99-99'>",
                "<a rel=next href='::'>",
                "<body lang='-'>",
                "<html lang='_'>",
                "<link rel=next href='http://[::1'>",
                "<meta property=og:url content='http://'>",
                "<meta property=og:url content='http:///x'>",
                "<meta property=og:url content='http://a_b.id/x'>"
            })
    void readsBrokenPages(String markup) {
        var metadata = Metadata.of(Jsoup.parse(markup), "not an address", FETCHED);

        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.published()).isNull();
        assertThat(metadata.canonicalUrl()).isNull();
    }

    @Test
    void takesNoOrganisationForAPerson() {
        var metadata = Metadata.of(
                Jsoup.parse("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Judul\","
                        + "\"author\":{\"@type\":\"Organization\",\"name\":\"Nusa Cipta Karya\"}}</script>"),
                URL,
                FETCHED);

        assertThat(metadata.authors()).isEmpty();
    }

    @Test
    void readsPagesMadeOfPiecesInAnyOrder() {
        var pieces = new String[] {
            "<div class=",
            "sidebar>",
            "<h1>",
            "Judul",
            "</h1>",
            "<time datetime=",
            "2025-12-20",
            ">",
            "</div>",
            "<meta name=",
            "author content=",
            "'",
            "\"",
            "<script type=application/ld+json>",
            "{\"@type\":\"NewsArticle\",",
            "\"headline\":",
            "[",
            "]",
            "}",
            "</script>",
            "<a href=?page=2>2</a>",
            " 20 Des 2025 ",
            "Oleh Budi",
            " | ",
            " - ",
            "&quot;",
            "\u0000",
            "\uD800",
            "12:60 ",
            "GMT+99",
            "31/02/2025",
            "<link rel=canonical href=",
            "//",
            "id",
            " - Kabar.id",
            "<title>",
            "</title>",
            "9999999999999"
        };
        var random = new Random(7);
        for (int page = 0; page < 3_000; page++) {
            var markup = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                markup.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThatCode(() -> Metadata.of(Jsoup.parse(markup.toString()), URL, FETCHED))
                    .as("of %s", markup)
                    .doesNotThrowAnyException();
        }
    }
}
