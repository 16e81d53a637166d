package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.SUMMIT;
import static org.summitwire.notify.messaging.Changes.about;
import static org.summitwire.notify.messaging.Changes.change;
import static org.summitwire.notify.messaging.Changes.decided;
import static org.summitwire.notify.messaging.Changes.in;
import static org.summitwire.notify.messaging.Changes.knownAt;
import static org.summitwire.notify.messaging.Changes.newDocuments;
import static org.summitwire.notify.messaging.Changes.newTarget;
import static org.summitwire.notify.messaging.Changes.target;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Fact;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;

/** Which targets are watched, how long, and how they are looked through. */
class WatchedTargetsTest {

    private static final Fact YEN = target("3000000000000", "JPY");

    private AlertPipeline pipeline = AlertPipeline.reminding(null);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void whatIsNotDecidedOrNoTargetIsNotWatched() {
        hear(newTarget("fact-1", "5", "GW", Stage.PLANNED));
        hear(newDocuments("fact-2", 150, Bound.EXACT));
        hear(decided("fact-3"));
        hear(change(
                "back",
                ChangeClass.STAGE_CHANGED,
                ChangeSubject.TARGET,
                "fact-3",
                YEN,
                YEN,
                Stage.AGREED,
                Stage.PLANNED));

        assertThat(pipeline.watched()).isZero();
    }

    @Test
    void whatIsWithdrawnIsNotRemindedOf() {
        hear(decided("fact-1"));
        hear(about("fact-1", ChangeClass.WITHDRAWN, YEN, null));
        pipeline.alerts();
        pipeline.at("2031-01-01T00:00:00Z");

        assertThat(pipeline.alerts()).isEmpty();
        assertThat(pipeline.watched()).isZero();
    }

    @Test
    void whatWentIntoAnotherFactIsNotRemindedOf() {
        hear(decided("fact-1"));
        hear(SummitChanged.newBuilder(about("fact-1", ChangeClass.MERGED, YEN, YEN))
                .setMergedIntoFact("fact-2")
                .build());

        assertThat(pipeline.watched()).isZero();
    }

    @Test
    void whatWentToAnotherSummitIsRemindedOfThere() {
        hear(decided("fact-1"));
        hear(SummitChanged.newBuilder(about("fact-1", ChangeClass.MERGED, YEN, null))
                .setMergedInto("summit-2")
                .build());
        hear(in("summit-2", about("fact-1", ChangeClass.MERGED, YEN, YEN)));
        pipeline.alerts();
        pipeline.at("2030-01-01T00:00:00Z");

        assertThat(pipeline.alerts()).extracting(AlertRaised::getSummitId).containsExactly("summit-2");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeClass.class,
            names = {"MERGED", "WITHDRAWN"})
    void withAMeetingItsTargetsGo(ChangeClass end) {
        hear(decided("fact-1"));
        hear(decided("fact-2"));
        hear(in(SUMMIT + "-2", decided("fact-3")));
        var gone = change("gone", end, ChangeSubject.MEETING, null, null, null, null, null);
        hear(SummitChanged.newBuilder(gone)
                .setMergedInto(end == ChangeClass.MERGED ? "summit-2" : null)
                .build());

        assertThat(pipeline.watched()).isEqualTo(1);
    }

    @Test
    void manyTargetsAreLookedAtBitByBit() {
        use(AlertPipeline.reminding(null, 2));
        for (var i = 1; i <= 5; i++) {
            hear(decided("fact-" + i));
        }
        pipeline.alerts();

        pipeline.at("2030-01-01T00:00:00Z");
        assertThat(pipeline.alerts()).hasSize(2);
        pipeline.wait(Duration.ofSeconds(1));
        assertThat(pipeline.alerts()).hasSize(2);
        pipeline.wait(Duration.ofSeconds(1));
        assertThat(pipeline.alerts()).hasSize(1);
        pipeline.wait(Duration.ofSeconds(1));
        pipeline.at("2030-01-02T00:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhileOldChangesAreWorkedThrough() {
        use(AlertPipeline.reminding("P12M"));
        pipeline.at("2027-06-01T00:00:00Z");
        pipeline.hearLate(decided("fact-1"), Changes.KNOWN);
        pipeline.alerts();
        pipeline.wait(AlertPipeline.CHECK);
        assertThat(pipeline.alerts()).isEmpty();

        var again = knownAt("2027-05-31T00:00:00Z", about("fact-1", ChangeClass.CORROBORATED, YEN, YEN));
        pipeline.hearLate(again, again.getKnownAt());
        pipeline.wait(AlertPipeline.CHECK);
        pipeline.wait(AlertPipeline.CHECK);
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void aTargetThatCannotBePutIntoWordsKeepsNoOtherFromBeingToldAndIsSetAside() {
        use(AlertPipeline.reminding("P12M"));
        hear(about("fact-1", ChangeClass.NEW, null, target("5", "GW", "some-day-x")));
        hear(decided("fact-2"));
        pipeline.alerts();
        pipeline.at("2027-01-01T00:00:00Z");

        assertThat(pipeline.headlines())
                .singleElement()
                .asString()
                .contains("nothing heard for 12 months", "3 trillion yen");
        assertThat(pipeline.watched()).isEqualTo(1);
    }

    private void hear(SummitChanged change) {
        pipeline.hear(change);
    }

    private void use(AlertPipeline other) {
        pipeline.close();
        pipeline = other;
    }
}
