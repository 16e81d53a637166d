package org.summitwire.model.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.model.Told;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Stage;

class OutlinesTest {

    private final Outlines outlines = new Outlines(3);

    @Test
    void untilAllIsKnownNothingIsListed() {
        outlines.hear(account("a", "2025-01-01"));

        assertThatThrownBy(outlines::latestFirst).isInstanceOf(AccountsAwayException.class);
        outlines.settle();
        assertThat(ids()).containsExactly("a");
    }

    @Test
    void whileAllIsToldAnewWhatIsKnownStands() {
        outlines.hear(account("a", "2025-01-01"));
        outlines.hear(account("b", "2025-02-01"));
        outlines.settle();

        outlines.restart();
        outlines.hear(account("b", "2025-02-01"));
        assertThat(ids()).containsExactly("b", "a");

        outlines.settle();
        assertThat(ids()).containsExactly("b");
    }

    @Test
    void theLatestMeetingIsFirstAndAnAccountThatChangesStandsWhereItBelongsNow() {
        outlines.settle();
        outlines.hear(account("a", "2025-01-01"));
        outlines.hear(account("b", "2025-03-01"));
        assertThat(ids()).containsExactly("b", "a");

        outlines.hear(account("a", "2025-05-01"));
        assertThat(ids()).containsExactly("a", "b");
        outlines.forget("a");
        outlines.forget("unknown");
        assertThat(ids()).containsExactly("b");
    }

    @Test
    void theEarliestFallsOut() {
        outlines.settle();
        for (var id : List.of("c", "a", "d", "b")) {
            outlines.hear(account(id, "2025-01-0" + (id.charAt(0) - 'a' + 1)));
        }

        assertThat(ids()).containsExactly("d", "c", "b");
    }

    @Test
    void aListThatWasHandedOutStaysAsItWas() {
        outlines.settle();
        outlines.hear(account("a", "2025-01-01"));
        var before = outlines.latestFirst();

        outlines.hear(account("b", "2025-02-01"));

        assertThat(before).hasSize(1);
        assertThat(outlines.latestFirst()).hasSize(2).isSameAs(outlines.latestFirst());
    }

    @Test
    void anOutlineHoldsWhatListsAskFor() {
        outlines.settle();
        outlines.hear(account("a", "2025-01-01"));

        var outline = outlines.latestFirst().get(0);

        assertThat(outline.involves("NZ")).as("by its leader").isTrue();
        assertThat(outline.involves("DE")).isFalse();
        assertThat(outline.targets())
                .singleElement()
                .satisfies(it -> assertThat(it.target().quantity().unit()).isEqualTo("JPY"));
        assertThat(outline.documents()).singleElement().satisfies(it -> assertThat(it.day())
                .isEqualTo("2025-12-20"));
    }

    private List<String> ids() {
        return outlines.latestFirst().stream().map(Outline::summitId).toList();
    }

    private static Account account(String id, String day) {
        var at = Instant.parse("2025-12-20T10:00:00Z");
        var source = new Source(
                "a1", null, "https://news.example/a1", "Outlet", null, "Title", "en", "l1", "r1", "h1", at, at, at);
        var told = Told.of(Told.held("parties:JP+KZ", "Tokyo", day, day))
                .leader("Hipkins", "NZ")
                .documents(7, Bound.EXACT, Stage.SIGNED)
                .target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "target");
        return Account.of(id, List.of(new Heard(source, 0, told.meeting(), told.reports())))
                .orElseThrow();
    }
}
