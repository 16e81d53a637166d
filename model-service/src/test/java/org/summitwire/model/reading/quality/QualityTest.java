package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.summitwire.model.reading.Readers;

/**
 * Measures how well the sets at hand are read, writes the report to {@code target/quality}, and holds the figures to
 * their floors. With {@code -Dsummitwire.quality.record=LABEL} the figures are taken into docs/quality.md and the history,
 * with {@code -Dsummitwire.quality.floors=true} floors are set anew a little below them.
 */
class QualityTest {

    private static final Path FLOORS =
            Project.module("src/test/resources/org/summitwire/model/reading/quality/floors.tsv");
    private static final Path PAGE = Project.docs("quality.md");
    private static final Path HISTORY = Project.docs("quality-history.csv");
    private static final String RECORD =
            "./mvnw -pl model-service -am test -Dtest=QualityTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dsummitwire.quality.record=\"what changed\"";

    private static Floors floors = Floors.parse(Project.read(FLOORS));
    private static List<Measured> measured = List.of();

    @BeforeAll
    static void measure() {
        var reader = Readers.standard();
        measured = Corpora.all().stream()
                .map(corpus -> Measured.of(corpus, reader))
                .toList();
        var label = System.getProperty("summitwire.quality.record");
        if (label != null) {
            record(label);
        }
        if (Boolean.getBoolean("summitwire.quality.floors")) {
            floors = floors.renewed(measured);
            Project.write(FLOORS, floors.tsv());
        }
        report();
    }

    private static void record(String label) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var history = History.parse(Project.read(HISTORY)).with(today, label, measured);
        Project.write(HISTORY, history.csv());
        Project.write(PAGE, DocumentedFigures.rewritten(Project.read(PAGE), measured));
    }

    private static void report() {
        var folder = Project.module("target/quality");
        var history = History.parse(Project.read(HISTORY));
        Project.write(folder.resolve("quality.md"), QualityReport.of(measured, floors, history));
        Project.write(folder.resolve("quality.json"), QualityData.json(measured));
        Project.write(folder.resolve("misses.tsv"), QualityData.misses(measured));
    }

    @Test
    void everyFigureStandsAtOrAboveItsFloor() {
        assertThat(String.join("\n", floors.breaches(measured)))
                .as("figures below their floors; all misses are in model-service/target/quality/misses.tsv")
                .isEmpty();
    }

    @Test
    void thePageTellsWhatIsMeasured() {
        assertThat(DocumentedFigures.differences(Project.read(PAGE), measured))
                .as("docs/quality.md tells other figures than are measured; write them anew with:\n%s", RECORD)
                .isEmpty();
    }
}
