package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractorTest {

    private static final Samples PAGES = Samples.of("pages");
    private static final Samples UNSEEN = Samples.of("unseen");

    private final Extractor extractor = new Extractor();

    static Stream<String> exact() {
        return PAGES.names();
    }

    @ParameterizedTest
    @MethodSource("exact")
    void findsTheParagraphsOfAPage(String name) {
        assertThat(extractor.extract(PAGES.page(name)).paragraphs()).isEqualTo(PAGES.paragraphs(name));
    }

    @Test
    void isCloseToWhatWasWantedOnAllPages() {
        assertThat(mean(PAGES)).isGreaterThan(0.99);
    }

    @Test
    void isCloseOnLayoutsForWhichNoRuleWasMade() {
        assertThat(mean(UNSEEN)).isGreaterThan(0.90);
    }

    private double mean(Samples samples) {
        return samples.names()
                .mapToDouble(name -> Likeness.of(
                                extractor.extract(samples.page(name)).text(),
                                String.join("\n", samples.paragraphs(name)))
                        .f1())
                .average()
                .orElse(0);
    }

    @Test
    void tellsWhatItTookOutAndWhy() {
        assertThat(extractor.extract(PAGES.page("indonesian-portal")).removed()).anySatisfy(gone -> {
            assertThat(gone.rule()).isEqualTo("read also");
            assertThat(gone.words()).contains("Harga Teh Dunia Naik Lagi");
        });
    }

    @Test
    void takesTextFromDataWhereThePageShowsNone() {
        assertThat(extractor.extract(PAGES.page("next-data")).flags()).containsExactly(Flag.FROM_DATA);
    }

    @Test
    void flagsAPageWithoutText() {
        assertThat(of("<html><body><div id='app'></div></body></html>").flags()).containsExactly(Flag.NO_TEXT);
    }

    @Test
    void flagsAWall() {
        var page = of(
                "<article><p>" + SENTENCES + "</p><div class='piano-offer paywall-prompt'>Subscribe</div></article>");

        assertThat(page.flags()).containsExactly(Flag.PAYWALLED);
        assertThat(page.paragraphs()).containsExactly(SENTENCES);
    }

    @Test
    void readsABodyToldToMachinesWhereThePageShowsItsBeginningOnly() {
        var body = String.join(
                "\\n",
                List.of(SENTENCES, SENTENCES.replace("Ministers", "Envoys"), SENTENCES.replace("river", "lake")));
        var page = of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\",}</script><main><p>" + SENTENCES.substring(0, 90) + "…</p></main>");

        assertThat(page.paragraphs()).hasSize(3).first().isEqualTo(SENTENCES);
    }

    private static final String SENTENCES =
            "Ministers of four states met on the river on Monday and agreed to count the fish"
                    + " in it once a year. They will meet again in May, and until then each state counts on its own side, as it has"
                    + " done so far. A small office in Mainz will keep the books, and whoever wishes may look into them on any day of the week, on paper"
                    + " or from afar.";

    private Extracted of(String html) {
        return extractor.extract(
                new FetchedPage(html.getBytes(UTF_8), null, "text/html; charset=utf-8", Samples.FETCHED));
    }
}
