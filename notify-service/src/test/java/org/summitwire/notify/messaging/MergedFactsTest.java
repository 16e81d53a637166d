package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.change;
import static org.summitwire.notify.messaging.Changes.documents;
import static org.summitwire.notify.messaging.Changes.in;
import static org.summitwire.notify.messaging.Changes.newDocuments;
import static org.summitwire.notify.messaging.Changes.revisedDocuments;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Fact;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;

/** Facts that go over to another summit, or into another fact, and what is alerted of them then. */
class MergedFactsTest {

    private static final String OTHER = "ca-jad-2025-12-18";

    private final AlertPipeline pipeline = AlertPipeline.withoutReminders();

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void whatIsWithdrawnInTheOtherSummitCorrectsTheAlertOfTheFirst() {
        pipeline.hear(newDocuments("fact-1", 150, Bound.EXACT));
        goesOver("fact-1", 150);
        pipeline.hear(in(OTHER, withdrawn("fact-1", 150)));

        var told = pipeline.alerts();
        assertThat(told).extracting(AlertRaised::getChange).containsExactly(ChangeClass.NEW, ChangeClass.WITHDRAWN);
        assertThat(told.get(1).getSummitId()).isEqualTo(OTHER);
        assertThat(told.get(1).getCorrects()).contains(told.get(0).getAlertId());
    }

    @Test
    void whatIsRevisedInTheOtherSummitCorrectsTheAlertOfTheFirst() {
        pipeline.hear(newDocuments("fact-1", 150, Bound.EXACT));
        goesOver("fact-1", 150);
        pipeline.hear(in(OTHER, revised("fact-1", 150, 160)));

        var told = pipeline.alerts();
        assertThat(told).extracting(AlertRaised::getChange).containsExactly(ChangeClass.NEW, ChangeClass.REVISED);
        assertThat(told.get(1).getCorrects()).contains(told.get(0).getAlertId());
    }

    @Test
    void whatHadBeenRevisedInTheFirstIsCorrectedAsThat() {
        pipeline.hear(newDocuments("fact-1", 150, Bound.EXACT));
        pipeline.hear(revised("fact-1", 150, 160));
        goesOver("fact-1", 160);
        pipeline.hear(in(OTHER, withdrawn("fact-1", 160)));

        var told = pipeline.alerts();
        assertThat(told.get(2).getCorrects())
                .contains(told.get(1).getAlertId())
                .doesNotContain(told.get(0).getAlertId());
    }

    @Test
    void whatCameOverIsNotToldAsNewAgain() {
        pipeline.hear(newDocuments("fact-1", 150, Bound.EXACT));
        goesOver("fact-1", 150);
        pipeline.hear(in(OTHER, newDocuments("fact-1", 150, Bound.EXACT)));

        assertThat(pipeline.alerts()).hasSize(1);
    }

    @Test
    void theSameMergerTwiceIsOnce() {
        pipeline.hear(newDocuments("fact-1", 150, Bound.EXACT));
        goesOver("fact-1", 150);
        goesOver("fact-1", 150);
        pipeline.hear(in(OTHER, revised("fact-1", 150, 160)));
        pipeline.hear(in(OTHER, withdrawn("fact-1", 160)));

        var told = pipeline.alerts();
        assertThat(told).hasSize(3);
        assertThat(told.get(2).getCorrects()).hasSize(3).endsWith(told.get(1).getAlertId());
    }

    @Test
    void whatWasOnlyPlannedIsWithdrawnInSilenceThereToo() {
        var planned = documents(150, Bound.EXACT);
        pipeline.hear(in(OTHER, merged("fact-1", null, planned, planned, Stage.PLANNED)));
        pipeline.hear(in(OTHER, withdrawn("fact-1", 150)));

        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void aFactThatWentIntoAnotherIsCorrectedWithIt() {
        pipeline.hear(newDocuments("fact-1", 150, Bound.EXACT));
        pipeline.hear(newDocuments("fact-2", 160, Bound.EXACT));
        pipeline.hear(
                merged("fact-1", "fact-2", documents(150, Bound.EXACT), documents(160, Bound.EXACT), Stage.SIGNED));
        pipeline.hear(withdrawn("fact-2", 160));

        var told = pipeline.alerts();
        assertThat(told).hasSize(3);
        assertThat(told.get(2).getCorrects())
                .containsExactly(told.get(1).getAlertId(), told.get(0).getAlertId());
    }

    /** As model-service tells it: one summit gives the fact away, the other takes it in. */
    private void goesOver(String factId, long count) {
        var fact = documents(count, Bound.EXACT);
        var given = merged(factId, null, fact, null, Stage.SIGNED);
        pipeline.hear(SummitChanged.newBuilder(given).setMergedInto(OTHER).build());
        pipeline.hear(in(OTHER, merged(factId, null, fact, fact, Stage.SIGNED)));
    }

    private static SummitChanged merged(
            String factId, @Nullable String into, Fact before, @Nullable Fact after, Stage stage) {
        var merged = change(
                "merged-" + factId,
                ChangeClass.MERGED,
                ChangeSubject.DOCUMENT,
                factId,
                before,
                after,
                stage,
                after == null ? null : stage);
        return SummitChanged.newBuilder(merged).setMergedIntoFact(into).build();
    }

    private static SummitChanged revised(String factId, long before, long after) {
        return revisedDocuments(factId, documents(before, Bound.EXACT), documents(after, Bound.EXACT));
    }

    private static SummitChanged withdrawn(String factId, long count) {
        return change(
                "withdrawn-" + factId,
                ChangeClass.WITHDRAWN,
                ChangeSubject.DOCUMENT,
                factId,
                documents(count, Bound.EXACT),
                null,
                Stage.SIGNED,
                null);
    }
}
