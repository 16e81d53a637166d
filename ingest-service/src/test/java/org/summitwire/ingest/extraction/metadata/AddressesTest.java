package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Canonical addresses, further pages and the day that an address holds. */
class AddressesTest {

    private static final Instant FETCHED = Instant.parse("2025-12-21T00:00:00Z");
    private static final String PAGE = "https://news.kabar.co.id/read/8123/lima-negara";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://news.kabar.co.id/read/8123/lima-negara, https://news.kabar.co.id/read/8123/lima-negara",
        "https://www.kabar.co.id/read/8123/lima-negara?utm_source=x, https://www.kabar.co.id/read/8123/lima-negara",
        "//news.kabar.co.id/read/8123/, https://news.kabar.co.id/read/8123",
        "/read/8123/lima-negara, https://news.kabar.co.id/read/8123/lima-negara",
        "lima-negara-2, https://news.kabar.co.id/read/8123/lima-negara-2",
        "http://NEWS.kabar.co.id:80/read/8123/lima%2Dnegara, http://news.kabar.co.id/read/8123/lima-negara",
        "https://news.kabar.co.id/read/8123/lima negara, https://news.kabar.co.id/read/8123/lima%20negara",
        "https://amp.kabar.co.id/read/8123/amp/, https://amp.kabar.co.id/read/8123"
    })
    void takesACanonicalAddressOfTheSite(String canonical, String expected) {
        assertThat(of("<link rel=canonical href='" + canonical + "'>").canonicalUrl())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', ",
        "https://news.kabar.co.id/, the home page",
        "https://news.kabar.co.id, the home page",
        "/, the home page",
        "https://www.kabar.co.id/index.html, the home page",
        "https://lain.co.id/read/8123, of another site than news.kabar.co.id",
        "https://co.id/read/8123, of another site than news.kabar.co.id",
        "javascript:void(0), no http address",
        "http://[broken, no http address",
        "mailto:a@b.c, no http address"
    })
    void setsAsideWhatIsNoCanonicalAddress(String canonical, String reason) {
        var metadata = of("<link rel=canonical href='" + canonical + "'>");

        assertThat(metadata.canonicalUrl()).isNull();
        assertThat(metadata.setAside())
                .extracting(SetAside::reason)
                .isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div class=pagination><b>1</b><a href='?page=2'>2</a><a href='?page=3'>3</a></div>                | ?page=2 ?page=3
                    <div class=pagination><a href='?page=2'>Selanjutnya</a></div>                                     | ?page=2
                    <div class=detail__anchor-numb></div><div class=page-links><a href='/read/8123/lima-negara/2'>2</a></div> | /2
                    <ul class=halaman><li><a href='/read/8123/lima-negara/page/2'>Halaman 2</a></ul>                  | /page/2
                    <link rel=next href='/read/8123/lima-negara?page=2'>                                              | ?page=2
                    <div class=pager><a href='?page=3'>3</a><a href='?page=2'>2</a><a href='?page=2'>Next</a></div>   | ?page=2 ?page=3
                    <div class=pagination><a href='/read/8123/lima-negara?page=1'>1</a></div>                         |
                    <link rel=next href='/read/8124/berita-lain'>                                                     |
                    <div class=pagination><a href='/read/8124/berita-lain?page=2'>2</a></div>                         |
                    <div class=pagination><a href='/nasional?page=2'>2</a></div>                                      |
                    <div class=comment-list><div class=pagination><a href='?page=2'>2</a></div></div>                 |
                    <p><a href='?page=2'>2</a>                                                                        |
                    <div class=pagination><a href='javascript:next()'>2</a><a>3</a><a href=''>4</a></div>             |
                    """)
    void followsThePagesOfTheArticleAlone(String markup, String expected) {
        var links = of(markup).furtherPages().links();

        assertThat(String.join(" ", links).replace(PAGE, "")).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div class=paging><a href='?page=all'>Tampilkan Semua</a></div>    | ?page=all
                    <div class=paging><a href='?showpage=all'>Show All</a></div>       | ?showpage=all
                    <div class=paging><a href='?single=1'>Single page</a></div>        | ?single=1
                    <div class=paging><a href='/nasional?page=all'>Semua</a></div>     |
                    """)
    void knowsThePageThatShowsTheWholeArticle(String markup, String expected) {
        var whole = of(markup).furtherPages().wholeArticle();

        assertThat(whole == null ? null : whole.replace(PAGE, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://a.com/2025/11/20/slug, 2025-11-20",
        "https://a.com/2025/nov/20/slug, 2025-11-20",
        "https://a.com/news/2025-11-20-slug.html, 2025-11-20",
        "https://a.com/20251120/slug, 2025-11-20",
        "https://a.com/read/20251120143012-4-123/slug, 2025-11-20",
        "https://a.com/c/1/2025/1120/slug,",
        "https://a.com/2025/11/slug,",
        "https://a.com/123456789012/slug,",
        "https://a.com/2025/02/30/slug,",
        "https://a.com/?d=2025/11/20,"
    })
    void readsTheDayOfAnAddress(String address, String expected) {
        var day = AddressDate.in(Addresses.absolute(address, null))
                .map(Object::toString)
                .orElse(null);

        assertThat(day).isEqualTo(expected);
    }

    private static Metadata of(String markup) {
        return Metadata.of(Jsoup.parse(markup), PAGE, FETCHED);
    }
}
