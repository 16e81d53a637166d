package org.summitwire.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {

    private static final Path SEED = Path.of("../../shared/seeds/article-id-metrotvnews.txt");

    private static final String FIRST = "The leaders of six states met in Tokyo on Saturday and adopted a declaration.";
    private static final String SECOND = "More than 150 documents were signed and presented, the host's office said.";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void theSeedPageComesOutAsItsParagraphs() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed page is not here: " + SEED.toAbsolutePath());
        var page = Files.readString(SEED);
        var article = page.substring(page.indexOf("Tokyo: "), page.indexOf("Baca juga:"))
                .strip();

        var cleaned = cleaner.clean(new Page(page.lines().findFirst().orElseThrow(), "metrotvnews.com", page));

        assertThat(cleaned.body()).isEqualTo(article);
        assertThat(cleaned.agency()).isEqualTo("Antara");
    }

    @Test
    void aTitleThatIsNotThePagesOwnLeavesTheHeadlineAsAParagraph() {
        var cleaned = clean("Leaders meet in Tokyo", "Six leaders meet", FIRST);

        assertThat(cleaned.body()).isEqualTo("Six leaders meet\n\n" + FIRST);
    }

    @Test
    void theTopOfThePageGoes() {
        var cleaned = clean(
                "Six leaders meet", "Six Leaders Meet", "Pacific Ledger\n3 hours ago\nCover Berita", FIRST, SECOND);

        assertThat(cleaned.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aDateOrTheOutletsNameFurtherDownStays() {
        var cleaned = clean("Six leaders meet", FIRST, "20 December 2025", "Pacific Ledger", SECOND);

        assertThat(cleaned.removed()).isEmpty();
    }

    @Test
    void headlinesUnderAHeadingGoWithIt() {
        var cleaned = clean(
                "Six leaders meet",
                FIRST,
                "READ MORE\nProsecutors hand 120 documents to court in tender case\n2. Miner sets target of 3 million tonnes",
                SECOND);

        assertThat(cleaned.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aHeadlineAfterABlankLineGoesButASubheadingStays() {
        var cleaned = clean(
                "Six leaders meet",
                FIRST,
                "Baca juga",
                "Menteri Serahkan 150 Dokumen ke Pengadilan Tipikor",
                "Main outcomes",
                SECOND);

        assertThat(cleaned.body()).isEqualTo(FIRST + "\n\nMain outcomes\n\n" + SECOND);
    }

    @Test
    void sentencesUnderAHeadingStay() {
        var cleaned = clean("Six leaders meet", FIRST, "Related articles\n" + SECOND);

        assertThat(cleaned.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void teasersOfOtherArticlesGoWithTheirHeadlines() {
        var cleaned = clean(
                "Six leaders meet",
                FIRST,
                "Lanjut baca:",
                "thumb\nBPS: Target Ekspor 150 Juta Ton\n• 23 jam lalukabarraya.example\nthumb\nSixty firms sign\n• 2 hours ago");

        assertThat(cleaned.body()).isEqualTo(FIRST);
    }

    @Test
    void aPointOfAListIsNoTeaser() {
        var cleaned = clean("Six leaders meet", FIRST, "• 23 jam kerja disepakati", "• konektivitas");

        assertThat(cleaned.removed()).isEmpty();
    }

    @Test
    void listsOfTheArticleStayAsTheyAre() {
        var list = "1. Memorandum on energy\n2. Agreement on health\n3. Action plan 2026-2030";

        assertThat(clean("Six leaders meet", FIRST, list).body()).isEqualTo(FIRST + "\n\n" + list);
    }

    @Test
    void linesAreParagraphsWhereNoBlankLineParts() {
        var cleaned = cleaner.clean(new Page("Six leaders meet", "", FIRST + "\r\nBaca juga: x y\r\n" + SECOND));

        assertThat(cleaned.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void layoutCharactersTakeOneForm() {
        var cleaned = clean("Six leaders meet", "3\u00a0triliun\u2009yen \u200bdan Türkiye\u00ad.\u0007");

        assertThat(cleaned.body()).isEqualTo("3 triliun yen dan Türkiye.");
    }

    @Test
    void markupBecomesText() {
        var cleaned = clean(
                "Six leaders meet",
                "<div><script>alert('150 dokumen')</script><p>Target <b>3&nbsp;triliun</b> yen &amp; 150\ndokumen.</p>"
                        + "<p>Baca juga: <a href='x'>Harga Emas</a></p><ul><li>satu</li><li>dua</li></ul></div>");

        assertThat(cleaned.body()).isEqualTo("Target 3 triliun yen & 150 dokumen.\n\nsatu\n\ndua");
    }

    @Test
    void aFewTagsInTextLeaveItsParagraphs() {
        var cleaned = clean("Six leaders meet", "The <b>six</b> met.", "They signed.");

        assertThat(cleaned.body()).isEqualTo("The six met.\n\nThey signed.");
    }

    @Test
    void blankLinesInMarkupPartParagraphs() {
        assertThat(clean("Six leaders meet", "The six met.<br>", "They\nsigned.")
                        .body())
                .isEqualTo("The six met.\n\nThey signed.");
    }

    @Test
    void textWithAngleBracketsIsNoMarkup() {
        assertThat(clean("Six leaders meet", "Growth < 3 percent, debt > 40 percent.")
                        .body())
                .isEqualTo("Growth < 3 percent, debt > 40 percent.");
    }

    @Test
    void aPageOfNoiseAloneIsEmpty() {
        assertThat(clean("Six leaders meet", "ADVERTISEMENT", "Baca juga: Harga Emas")
                        .body())
                .isEmpty();
    }

    @Test
    void bylinesNameTheAuthors() {
        var cleaned = clean("KTT", FIRST, "Pewarta: Raka W./Dimas Arya\nEditor: Sinta A.\nOleh: Bagas P., pengamat");

        assertThat(cleaned.authors()).containsExactly("Raka W.", "Dimas Arya", "Bagas P.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Dilansir dari Antara, Minggu, pertemuan itu dibuka.                   | Antara
            Pertemuan itu dibuka, demikian dikutip dari Antara, Minggu (21/12).   | Antara
            Jakarta (ANTARA) - Uni Eropa mengadopsi deklarasi.                    | Antara
            TOKYO (Jiji) -- Japan adopted the declaration.                        | Jiji
            WASHINGTON (KBL) – Presiden menjamu lima tamu.                        | KBL
            YOKOHAMA, Japan, Aug 20 (PPS) — The prime minister spoke.             | PPS
            Reuters - The leaders met.                                            | Reuters
            The leaders met. (AFP)                                                | AFP
            TOKYO (PL) -- Japan will welcome the presidents.                      | -
            The European Investment Bank (EIB) - the bank - signed.               | -
            Pulau itu berada di antara dua negara.                                | -
            Menteri itu mengutip Reuters.                                         | Reuters
            """)
    void namesTheAgency(String paragraph, String agency) {
        assertThat(cleaner.clean(new Page("KTT", "Pacific Ledger", paragraph)).agency())
                .isEqualTo(agency);
    }

    private Cleaned clean(String title, String... blocks) {
        return cleaner.clean(
                new Page(title, "Pacific Ledger", Arrays.stream(blocks).collect(Collectors.joining("\n\n"))));
    }
}
