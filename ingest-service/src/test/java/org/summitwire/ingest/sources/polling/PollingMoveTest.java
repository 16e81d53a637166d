package org.summitwire.ingest.sources.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.sources.polling.PollOutcome.Failed;
import org.summitwire.ingest.sources.polling.PollOutcome.Hints;
import org.summitwire.ingest.sources.polling.PollOutcome.NotModified;
import org.summitwire.ingest.sources.polling.PollOutcome.Read;

/** What is kept of an answer: where a source is now, and its marks. */
class PollingMoveTest extends Plans {

    @Test
    void aMoveIsBelievedWhenItWasSeenThreeTimes() {
        var state = plan.first("moved", NOON);
        for (int poll = 1; poll <= 3; poll++) {
            assertThat(state.address(OLD)).isEqualTo(OLD);
            state = plan.after(state, new Read(1, List.of(), "\"new\"", null, Hints.NONE, NEW), state.due());
        }
        assertThat(state.address(OLD)).isEqualTo(NEW);

        state = plan.after(state, new NotModified(null, null), state.due());
        assertThat(state.address(OLD)).isEqualTo(NEW);
        assertThat(state.etag()).isEqualTo("\"new\"");
        for (int failure = 0; failure < Move.DOUBTED; failure++) {
            state = plan.after(state, new Failed("status 404", null), state.due());
        }
        assertThat(state.address(OLD)).isEqualTo(OLD);
        assertThat(state.etag()).isNull();
    }

    @Test
    void aMoveThatIsTakenBackIsNot() {
        var state = plan.first("flapping", NOON);
        for (int poll = 0; poll < 20; poll++) {
            var target = poll % 3 == 2 ? null : NEW;
            state = plan.after(state, new NotModified(null, target), state.due());
        }

        assertThat(state.address(OLD)).isEqualTo(OLD);
    }

    @Test
    void marksOfTheLastAnswerAreKept() {
        var state = plan.after(plan.first("a", NOON), new Read(0, List.of(), "\"x\"", "Sat", Hints.NONE, null), NOON);
        var later = plan.after(
                plan.after(state, new NotModified(null, null), NOON), new Failed("f".repeat(9_999), null), NOON);

        assertThat(later.etag()).isEqualTo("\"x\"");
        assertThat(later.lastModified()).isEqualTo("Sat");
        assertThat(later.lastError()).hasSize(500);
        assertThat(later.tally()).isEqualTo(new Tally(3, 0, 1, 1, 1, 0, 0));
        assertThat(plan.after(state, new Read(0, List.of(), "e".repeat(9_999), null, Hints.NONE, null), NOON)
                        .etag())
                .isNull();
    }
}
