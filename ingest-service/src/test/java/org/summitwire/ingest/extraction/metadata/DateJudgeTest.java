package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.ingest.extraction.dates.PageDate;

/** Which of a page's dates is the article's. */
class DateJudgeTest {

    private static final Instant FETCHED = Instant.parse("2025-12-21T02:00:00Z");
    private static final String PROSE =
            "<p>" + "Para pemimpin bertemu dan menyepakati rencana kerja yang akan dilaksanakan. ".repeat(4) + "</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <meta property=article:published_time content=2025-12-20T19:30:00+07:00>                                      | 2025-12-20T19:30:00+07:00
                    <meta property=article:published_time content=2025-12-20T19:30:00Z>{h}<p>Sabtu, 20 Des 2025 19:30 WIB</p>     | 2025-12-20T19:30:00+07:00
                    <meta property=article:published_time content=2025-12-20T12:30:00Z>{h}<p>Sabtu, 20 Des 2025 19:30 WIB</p>     | 2025-12-20T19:30:00+07:00
                    <meta property=article:published_time content=2025-12-20T19:30:00>{h}<p>Sabtu, 20 Des 2025 19:30 WITA</p>     | 2025-12-20T19:30:00+08:00
                    <meta property=article:published_time content=2025-12-20>{h}<p>Sabtu, 20 Des 2025 19:30 WIB</p>               | 2025-12-20T19:30:00+07:00
                    <meta property=article:published_time content=2025-12-20T00:00:00+00:00>{h}<p>20 Des 2025</p>                 | 2025-12-20
                    <meta property=article:published_time content=2025-12-19T23:10:00Z>{h}<p>20 Desember 2025</p>                 | 2025-12-19T23:10:00Z
                    <meta property=article:published_time content=2027-12-20T19:30:00Z>{h}<p>20 Desember 2025</p>                 | 2025-12-20
                    <meta property=article:published_time content=1970-01-01T00:00:00Z>{h}<p>20 Desember 2025</p>                 | 2025-12-20
                    <meta property=article:published_time content=0001-01-01T00:00:00>{h}<p>20 Desember 2025</p>                  | 2025-12-20
                    <meta name=date content='20/12/2025 19:30'>                                                                  | 2025-12-20T19:30:00
                    <meta name=parsely-pub-date content=2025-12-20T12:30:00Z>                                                    | 2025-12-20T12:30:00Z
                    <meta name=sailthru.date content='Sat, 20 Dec 2025 12:30:00 +0000'>                                          | 2025-12-20T12:30:00Z
                    <meta name=DC.date.issued content=2025-12-20>                                                                | 2025-12-20
                    <meta name=cXenseParse:recs:publishtime content=2025-12-20T12:30:00.000Z>                                    | 2025-12-20T12:30:00Z
                    <meta itemprop=datePublished content=1766230200>                                                             | 2025-12-20T11:30:00Z
                    {h}<time datetime=2025-12-20T19:30+0700>kemarin</time>                                                       | 2025-12-20T19:30:00+07:00
                    {h}<span class=tanggal>Sabtu, 20 Desember 2025 &#124; 19.30 WIB</span>                                          | 2025-12-20T19:30:00+07:00
                    {h}<p>Oleh Dian Sari, 20 Desember 2025 19:30</p>                                                             | 2025-12-20T19:30:00
                    <p>Sabtu 20/12/2025, 19:30 WIB</p>{h}                                                                        | 2025-12-20T19:30:00+07:00
                    {h}<p>Diterbitkan: 18 Des 2025 08:00 WIB</p><p>Diperbarui: 20 Des 2025 09:00 WIB</p>                          | 2025-12-18T08:00:00+07:00
                    {h}<p>Diperbarui 20 Des 2025 09:00 WIB, terbit 18 Des 2025 08:00 WIB</p>                                      | 2025-12-18T08:00:00+07:00
                    {h}<div class=date>1 jam lalu</div>                                                                          | 2025-12-21T08:00:00+07:00
                    {h}<div class=date>Kemarin, 14:00 WIB</div>                                                                  | 2025-12-20T14:00:00+07:00
                    """)
    void findsWhenItWasPublished(String markup, String expected) {
        assertThat(iso(of(markup).published())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {h}{p}<aside><p>20 Desember 2025 10:00 WIB</p></aside>
                    {h}{p}<div class=sidebar><span class=date>5 menit lalu</span></div>
                    {h}{p}<div class=related-posts><time datetime=2025-12-20>20 Des</time></div>
                    {h}{p}<div id=comments><p>Budi, 20 Desember 2025 10:00</p></div>
                    {h}{p}<footer>20 Desember 2025</footer>
                    {h}{p}<p>Copyright © 20 Desember 2025</p>
                    {h}{p}<p>© 2019-2025 Kabar Nusa</p>
                    <header>Minggu, 21 Desember 2025</header>{h}{p}
                    <div>Minggu, 21 Desember 2025</div>{h}{p}
                    {h}<p>Pertemuan berikutnya akan berlangsung di Samarkand pada 20 November 2025 menurut para pejabat yang hadir di sana dan ikut merundingkan naskah itu.</p>
                    {h}<figure><figcaption>Foto bersama, 20 Desember 2025</figcaption></figure>{p}
                    {h}{p}<article><h3>Lain</h3><time datetime=2025-12-20></time></article><article><h3>Lain</h3><time datetime=2025-12-20></time></article><article><h3>Lain</h3><time datetime=2025-12-20></time></article>
                    <meta property=article:modified_time content=2025-12-20T19:30:00+07:00>{h}{p}
                    """)
    void refusesDatesOfOtherThings(String markup) {
        assertThat(of(markup).published()).isNull();
    }

    @Test
    void takesTheDayOfTheAddressWhereNothingElseIsSaid() {
        var metadata = of("https://kabar.id/2025/12/20/lima-negara", "{h}{p}");

        assertThat(metadata.published()).isEqualTo(PageDate.of(LocalDate.of(2025, 12, 20), "address"));
    }

    @Test
    void believesTwoAgainstOne() {
        var metadata = of(
                "https://kabar.id/2013/03/05/lima-negara",
                "<meta property=article:published_time content=2025-12-01T10:00:00Z>{h}<p class=date>5 Maret 2013</p>{p}");

        assertThat(iso(metadata.published())).isEqualTo("2013-03-05");
        assertThat(metadata.setAside()).extracting(SetAside::reason).contains("less is said for it");
    }

    @Test
    void setsAsideAChangeBeforePublication() {
        var metadata = of("<meta property=article:published_time content=2025-12-20T10:00:00Z>"
                + "<meta property=article:modified_time content=2025-12-10T10:00:00Z>");

        assertThat(metadata.modified()).isNull();
        assertThat(metadata.setAside()).extracting(SetAside::reason).containsExactly("before it was published");
    }

    @Test
    void tellsTheLastChangeWhereThatIsAllThereIs() {
        var metadata = of("<meta property=article:modified_time content=2025-12-20T19:30:00+07:00>{h}{p}");

        assertThat(metadata.dated()).map(PageDate::iso).hasValue("2025-12-20T19:30:00+07:00");
    }

    @Test
    void doesNotTakeTheDayOfTheChangeForThatOfPublication() {
        var metadata = of(
                "<meta property=article:published_time content=2025-12-01T10:00:00Z>"
                        + "<meta property=article:modified_time content=2025-12-20T10:00:00Z>{h}<p class=date>20 Desember 2025</p>");

        assertThat(iso(metadata.published())).isEqualTo("2025-12-01T10:00:00Z");
    }

    @Test
    void readsTheOrderOfDayAndMonthByTheSite() {
        var line = "<h1>Leaders agree on rail link</h1><p class=date>03/04/2025</p>" + "<p>"
                + "The leaders of the states agreed that it is to be built. ".repeat(5);

        assertThat(iso(of("https://a.co.uk/x", line).published())).isEqualTo("2025-04-03");
        assertThat(iso(of("https://a.com/x", line).published())).isEqualTo("2025-03-04");
    }

    private static Metadata of(String markup) {
        return of("https://www.kabar.id/nasional/lima-negara", markup);
    }

    private static Metadata of(String url, String markup) {
        var page =
                markup.replace("{h}", "<h1>Lima Negara Teken Nota Energi</h1>").replace("{p}", PROSE);
        return Metadata.of(Jsoup.parse("<title>Lima Negara Teken Nota Energi</title>" + page), url, FETCHED);
    }

    private static String iso(PageDate date) {
        return date == null ? null : date.iso();
    }
}
