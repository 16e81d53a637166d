package org.summitwire.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.extraction.Extractor;
import org.summitwire.ingest.extraction.FetchedPage;

class PaddingTest {

    private static final Path OWN = Path.of("../ingest-service/src/test/resources/org/summitwire/ingest/extraction");

    private final Extractor extractor = new Extractor();

    @Test
    void pagesGetTheWeightOfRealOnes() throws IOException {
        var pages = Pages.padded(OWN, Padding.usual(7));

        assertThat(pages.kilobytes()).isBetween(70.0, 90.0);
        assertThat(pages.pages())
                .allSatisfy(page -> assertThat(page.bytes().length).isBetween(40_000, 130_000));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var pages = Pages.padded(OWN, Padding.usual(7)).pages();
        var again = Pages.padded(OWN, Padding.usual(7)).pages();
        var others = Pages.padded(OWN, Padding.usual(8)).pages();

        for (int number = 0; number < pages.size(); number++) {
            assertThat(again.get(number).bytes()).isEqualTo(pages.get(number).bytes());
        }
        assertThat(Arrays.equals(others.get(0).bytes(), pages.get(0).bytes())).isFalse();
    }

    @Test
    void theirArticlesAreStillThere() throws IOException {
        var plain = Pages.padded(OWN, new Padding(0, 0, 7)).pages();
        var padded = Pages.padded(OWN, Padding.usual(7)).pages();

        int same = 0;
        for (int number = 0; number < plain.size(); number++) {
            same += text(padded.get(number)).equals(text(plain.get(number))) ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(plain.size() * 9 / 10);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> Pages.in(Path.of("no-such-folder")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no folder no-such-folder");
    }

    private List<String> text(FetchedPage page) {
        return extractor.extract(page).paragraphs();
    }
}
