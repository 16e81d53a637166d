package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final String BEFORE =
            """
            date,label,set,language,kind,precision,recall,f1
            2026-11-20,before,own,*,areas,.900,.800,.847
            """;

    @Test
    void aMeasurementIsPutAtItsEnd() {
        var history = History.parse(BEFORE).with(FRIDAY, "Areas, one by one", List.of(Sets.areas("own", 9, 1, 0)));

        assertThat(history.csv())
                .isEqualTo(
                        BEFORE
                                + """
                        2026-11-27,Areas; one by one,own,*,areas,1.000,.900,.947
                        2026-11-27,Areas; one by one,own,id,areas,1.000,.900,.947
                        """);
    }

    @Test
    void measuredTwiceUnderOneLabelOnOneDayTheLaterCounts() {
        var once = History.parse(BEFORE).with(FRIDAY, "x", List.of(Sets.areas("own", 9, 1, 0)));
        var twice = once.with(FRIDAY, "x", List.of(Sets.areas("own", 1, 0, 0)));

        assertThat(twice.entries()).hasSameSizeAs(once.entries());
        assertThat(twice.csv()).contains("own,id,areas,1.000,1.000,1.000").doesNotContain(".947");
    }

    @Test
    void aBrokenLineIsRefused() {
        assertThatThrownBy(() -> History.parse("date\n2026-11-20,own"))
                .hasMessage("A line of the history has eight cells, not as this: 2026-11-20,own");
    }
}
