package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentedFiguresTest {

    private static final String PAGE =
            """
            # Quality

            <!-- measured by the build: not to be edited -->

            ### The set `dev`: 3 articles

            | told before |

            <!-- end of what the build measured -->

            ## Known misses
            """;

    private final List<Measured> sets = List.of(Sets.areas("own", 900, 100, 0));
    private final String written = DocumentedFigures.rewritten(PAGE, sets);

    @Test
    void whatWasMeasuredIsWrittenAndAllElseStays() {
        assertThat(written)
                .startsWith("# Quality\n")
                .endsWith("## Known misses\n")
                .contains("| told before |\n\n### The set `own`: 1 articles\n")
                .contains("| areas | 1.000 | .900 | .947 | .947 |");
        assertThat(DocumentedFigures.rewritten(written, sets)).isEqualTo(written);
    }

    @Test
    void aSmallDifferenceIsNone() {
        assertThat(DocumentedFigures.differences(written, List.of(Sets.areas("own", 901, 99, 0))))
                .isEmpty();
    }

    @Test
    void aLargerOneIsTold() {
        assertThat(DocumentedFigures.differences(written, List.of(Sets.areas("own", 920, 80, 0))))
                .containsExactly(
                        "own: told '| areas | 1.000 | .900 | .947 | .947 |',"
                                + " measured '| areas | 1.000 | .920 | .958 | .958 |'",
                        "side by side: told '| areas |  |  |  | 1.000 | .900 | .947 |',"
                                + " measured '| areas |  |  |  | 1.000 | .920 | .958 |'");
    }

    @Test
    void aSetThatThePageDoesNotTellIsADifference() {
        assertThat(DocumentedFigures.differences(PAGE, sets)).isNotEmpty();
    }

    @Test
    void aPageWithoutItsMarksIsRefused() {
        assertThatThrownBy(() -> DocumentedFigures.rewritten("# Quality\n", sets))
                .hasMessageStartingWith("docs/quality.md has lost its mark");
    }
}
