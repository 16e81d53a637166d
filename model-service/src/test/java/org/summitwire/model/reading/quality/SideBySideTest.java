package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void eachSetHasItsFiguresInTheRowOfTheKind() {
        var sections = new LinkedHashMap<String, List<String>>();
        sections.put("dev", List.of("| areas | .969 | .886 | .925 | .914 |", "| city |  |  | .982 | 1.000 |"));
        sections.put("aside", List.of("| areas | .700 | .600 | .646 |"));

        assertThat(SideBySide.of(sections))
                .startsWith(SideBySide.HEADING)
                .contains(
                        "|  | `dev`: precision | recall | F1 or accuracy | `aside`: precision | recall | F1 or accuracy |",
                        "| areas | .969 | .886 | .925 | .700 | .600 | .646 |",
                        "| city |  |  | .982 |  |  |  |",
                        "| pledges |  |  |  |  |  |  |");
    }
}
