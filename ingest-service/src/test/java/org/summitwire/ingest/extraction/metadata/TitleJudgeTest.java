package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleJudgeTest {

    private static final String HEADLINE = "Lima Negara Teken Nota Energi";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Lima Negara Teken Nota Energi - Kabarnusa.com
                    Lima Negara Teken Nota Energi | Kabarnusa
                    Lima Negara Teken Nota Energi Halaman 2 - Kabarnusa.com
                    Lima Negara Teken Nota Energi Halaman all - Kabarnusa.com
                    Lima Negara Teken Nota Energi - Halaman 3
                    Lima Negara Teken Nota Energi | Page 2 of 3 | Kabarnusa
                    Kabarnusa - Lima Negara Teken Nota Energi
                    Kabarnusa | Lima Negara Teken Nota Energi
                    Lima Negara Teken Nota Energi – Kabarnusa
                    Lima Negara Teken Nota Energi — KABARNUSA.COM
                    Lima Negara Teken Nota Energi :: Kabarnusa
                    Lima Negara Teken Nota Energi » Kabarnusa
                    Lima Negara Teken Nota Energi - Nasional - Kabarnusa
                    Lima Negara Teken Nota Energi | Nasional | Kabarnusa.com
                    Lima Negara Teken Nota Energi_Kabarnusa
                    Lima Negara Teken Nota Energi｜Kabarnusa
                    Lima Negara Teken Nota Energi
                    """)
    void leavesSiteSectionAndPageOut(String title) {
        assertThat(titleOf("<title>" + title + "</title><meta name=section content=Nasional>"))
                .isEqualTo(HEADLINE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Jepang - Kirgizstan: Babak Baru Kerja Sama
                    Hubungan Rusia-Ukraina Memburuk
                    KTT Asia Tengah | Apa Yang Disepakati Para Pemimpin Hari Ini di Tokyo
                    Part 2: The Long Road
                    Kabar dari Osh - Catatan Seorang Musafir
                    """)
    void keepsWhatIsOfTheHeadline(String title) {
        assertThat(titleOf("<title>" + title + "</title>")).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    <title>Kabarnusa</title><meta property=og:title content=Kabarnusa><h1>Lima Negara Teken Nota Energi</h1>
                    <title>Lima Negara Teken Nota Energi - X</title><h1>Lima Negara Teken Nota Energi</h1>
                    <meta property=og:title content='Lima Negara Teken Nota…'><title>Lima Negara Teken Nota Energi | Kabarnusa</title>
                    <title>Lima Negara Teken Nota Energi</title><h1><a href=/>Kabar Nusa Portal Berita</a></h1>
                    <title>Lima Negara Teken Nota Energi</title><h1>Kabarnusa</h1><h2>Lima Negara Teken Nota Energi</h2>
                    <meta property=og:title content='Lima Negara Teken Nota Energi'><h1>LIMA NEGARA TEKEN NOTA ENERGI</h1>
                    <meta property=og:title content='Lima Negara &amp;amp;amp; Jepang Teken Nota'><h1>Lima Negara Teken Nota Energi</h1>
                    <h1>Lima Negara Teken Nota Energi</h1>
                    <script type=application/ld+json>{"@type":"NewsArticle","headline":"Lima Negara Teken Nota Energi"}</script><title>Kabarnusa.com</title>
                    """)
    void reconcilesWhatThePageDeclaresAndShows(String markup) {
        assertThat(titleOf(markup)).isEqualTo(HEADLINE);
    }

    @Test
    void isEmptyWhereNothingIsATitle() {
        assertThat(titleOf("<p>Teks</p>")).isNull();
    }

    private static String titleOf(String markup) {
        return Metadata.of(
                        Jsoup.parse(markup),
                        "https://www.kabarnusa.com/read/1/lima-negara",
                        Instant.parse("2025-12-21T00:00:00Z"))
                .title();
    }
}
