package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.documents;
import static org.summitwire.notify.messaging.Changes.newDocuments;
import static org.summitwire.notify.messaging.Changes.newTarget;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.delivery.DeliveryIds;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;

class MatchAlertsTest {

    private final DeliveryPipeline pipeline = new DeliveryPipeline();

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void anAlertGoesToThoseWhoseFilterTakesIt() {
        pipeline.subscribers.set(
                Subscribers.desk("all"),
                Subscribers.filtered("targets", "kind = 'target'"),
                Subscribers.filtered("documents", "kind = 'document'"));

        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));

        assertThat(matched()).containsExactly("all MATCHED 1", "documents MATCHED 1");
    }

    @Test
    void whatIsDueCarriesTheAlertUnderAnIdOfItsOwn() {
        pipeline.subscribers.set(Subscribers.desk("all"));

        var alert = pipeline.raise(newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED));

        var due = pipeline.matched().get(0);
        assertThat(due.key()).isEqualTo("all");
        assertThat(due.value().getAlert()).isEqualTo(alert);
        assertThat(due.value().getDeliveryId()).isEqualTo(DeliveryIds.of("all", alert.getAlertId()));
        assertThat(DeadLetters.header(due.headers(), CloudEvents.ID))
                .contains(due.value().getDeliveryId());
    }

    @Test
    void theSameAlertAgainIsDueToNobody() {
        pipeline.subscribers.set(Subscribers.desk("all"));
        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        matched();

        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));

        assertThat(matched()).isEmpty();
    }

    @Test
    void nothingGoesToThoseWhoAreTurnedOffOrCameLaterOrFetch() {
        pipeline.subscribers.set(
                Subscribers.desk("off").disabled("its receiver is gone", Changes.KNOWN),
                Subscribers.since("later", "2025-12-21T05:01:00.001Z"),
                Subscribers.since("just-in-time", "2025-12-21T05:01:00Z"),
                Subscribers.over("events", ChannelKind.SSE),
                Subscribers.over("feed", ChannelKind.FEED));

        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));

        assertThat(matched()).containsExactly("just-in-time MATCHED 1");
    }

    @Test
    void aCorrectionGoesToThoseWhoGotTheAlertWhateverTheirFilterSays() {
        pipeline.subscribers.set(
                Subscribers.filtered("new", "change = 'new'"), Subscribers.filtered("revised", "change = 'revised'"));
        var first = pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        assertThat(matched()).containsExactly("new MATCHED 1");

        pipeline.raise(revised(150, 160), List.of(first.getAlertId(), "of-no-alert"));

        assertThat(matched()).containsExactly("new CORRECTION 1", "revised MATCHED 1");
    }

    @Test
    void anAlertWithTooFewVoicesWaitsForTheVoicesThatAreAskedFor() {
        pipeline.subscribers.set(Subscribers.desk("all"), Subscribers.voices("two", 2), Subscribers.voices("three", 3));
        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        assertThat(matched()).containsExactly("all MATCHED 1");

        pipeline.hear(corroborated(2));
        assertThat(matched()).containsExactly("two CORROBORATED 2");
        pipeline.hear(corroborated(2));
        assertThat(matched()).isEmpty();
        pipeline.hear(corroborated(3));
        assertThat(matched()).containsExactly("three CORROBORATED 3");
        pipeline.hear(corroborated(4));
        assertThat(matched()).isEmpty();
    }

    @Test
    void theVoiceMayBeHeardAheadOfTheAlert() {
        pipeline.subscribers.set(Subscribers.voices("two", 2));
        pipeline.hear(corroborated(2));

        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));

        assertThat(matched()).containsExactly("two MATCHED 2");
    }

    @Test
    void whatIsCorrectedWhileItIsHeldIsNotSentAnyMore() {
        pipeline.subscribers.set(Subscribers.voices("two", 2));
        var first = pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        var second = pipeline.raise(revised(150, 160), List.of(first.getAlertId()));
        assertThat(matched()).isEmpty();

        pipeline.hear(corroborated(2));

        assertThat(pipeline.matched())
                .extracting(it -> it.value().getAlert().getAlertId())
                .containsExactly(second.getAlertId());
    }

    @Test
    void whoWaitsForVoicesIsToldWhatTheFactHasBecome() {
        pipeline.subscribers.set(
                Subscribers.voices("new", 2, "change = 'new'"),
                Subscribers.voices("three", 3, "change = 'new'"),
                Subscribers.voices("revised", 3, "change = 'revised'"));
        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        var second = pipeline.raise(revised(150, 160));
        assertThat(matched()).isEmpty();

        pipeline.hear(corroborated(2));
        assertThat(matched()).containsExactly("new CORROBORATED 2");
        pipeline.hear(corroborated(3));

        assertThat(pipeline.matched())
                .extracting(it -> it.key() + " " + it.value().getAlert().getAlertId())
                .containsExactlyInAnyOrder("revised " + second.getAlertId(), "three " + second.getAlertId());
    }

    @Test
    void theVoiceMayComeWithTheRevision() {
        pipeline.subscribers.set(Subscribers.voices("new", 2, "change = 'new'"));
        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        pipeline.hear(corroborated(1));

        pipeline.raise(SummitChanged.newBuilder(revised(150, 160))
                .setLineages(List.of("lineage-1", "lineage-2"))
                .build());

        assertThat(matched()).containsExactly("new CORROBORATED 2");
    }

    @Test
    void nobodyWaitsForWhatIsWithdrawn() {
        pipeline.subscribers.set(Subscribers.voices("new", 2, "change = 'new'"));
        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));
        pipeline.raise(AlertRaised.newBuilder(DeliveryPipeline.alertOn(newDocuments("fact-1", 150, Bound.EXACT)))
                .setAlertId("withdrawal")
                .setChange(ChangeClass.WITHDRAWN)
                .build());

        pipeline.hear(corroborated(2));

        assertThat(matched()).isEmpty();
    }

    @Test
    void whatOutlivesADeploymentKeepsItsName() {
        assertThat(pipeline.driver.getAllStateStores())
                .containsOnlyKeys(
                        "alerts-matched", "voices-heard", "alerts-held", "deliveries-pending", "deliveries-seen");
    }

    private List<String> matched() {
        return pipeline.matched().stream()
                .map(it -> it.value())
                .map(it -> it.getSubscriptionId() + " " + it.getReason() + " " + it.getVoices())
                .toList();
    }

    private static SummitChanged revised(long from, long to) {
        return Changes.revisedDocuments("fact-1", documents(from, Bound.EXACT), documents(to, Bound.EXACT));
    }

    private static SummitChanged corroborated(int voices) {
        var fact = documents(150, Bound.EXACT);
        var change = Changes.change(
                "corroborated-" + voices,
                ChangeClass.CORROBORATED,
                ChangeSubject.DOCUMENT,
                "fact-1",
                fact,
                fact,
                Stage.SIGNED,
                Stage.SIGNED);
        return SummitChanged.newBuilder(change)
                .setLineages(java.util.stream.IntStream.rangeClosed(1, voices)
                        .mapToObj(it -> "lineage-" + it)
                        .toList())
                .build();
    }
}
