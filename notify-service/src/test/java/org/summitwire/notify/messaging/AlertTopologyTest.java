package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.SUMMIT;
import static org.summitwire.notify.messaging.Changes.change;
import static org.summitwire.notify.messaging.Changes.documents;
import static org.summitwire.notify.messaging.Changes.newDocuments;
import static org.summitwire.notify.messaging.Changes.newTarget;
import static org.summitwire.notify.messaging.Changes.revisedDocuments;
import static org.summitwire.notify.messaging.Changes.target;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Raised;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;

class AlertTopologyTest {

    private final AlertPipeline pipeline = AlertPipeline.withoutReminders();
    private final MeterRegistry meters = pipeline.meters;

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void anAlertCarriesTheNewsItsEvidenceAndItsHeaders() {
        hear(newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED));

        var message = pipeline.record();
        assertThat(message.key()).isEqualTo(SUMMIT);
        var alert = message.value();
        assertThat(alert.getHeadline())
                .isEqualTo("CA+JAD summit, Tokyo: target of 3 trillion yen for business projects by 2030");
        assertThat(alert.getChange()).isEqualTo(ChangeClass.NEW);
        assertThat(alert.getSubject()).isEqualTo(ChangeSubject.TARGET);
        assertThat(alert.getFactId()).isEqualTo("fact-1");
        assertThat(alert.getChangeId()).isEqualTo("change-fact-1-3000000000000");
        assertThat(alert.getKnownBefore()).isNull();
        assertThat(alert.getCorrects()).isEmpty();
        assertThat(alert.getAfter()).isEqualTo(target("3000000000000", "JPY"));
        assertThat(alert.getEvidence()).hasSize(1);
        assertThat(alert.getLink()).isEqualTo("/summits/" + SUMMIT);
        assertThat(alert.getKnownAt()).isEqualTo(Changes.KNOWN);
        assertThat(DeadLetters.header(message.headers(), CloudEvents.ID)).contains(alert.getAlertId());
        assertThat(DeadLetters.header(message.headers(), CloudEvents.TYPE)).contains("org.summitwire.alert.raised");
        assertThat(DeadLetters.header(message.headers(), CloudEvents.TIME)).contains("2025-12-21T05:01:00Z");
    }

    @Test
    void theSameChangeTwiceIsOneAlert() {
        hear(newDocuments("fact-1", 150, Bound.MORE_THAN));
        hear(newDocuments("fact-1", 150, Bound.MORE_THAN));

        assertThat(pipeline.alerts()).hasSize(1);
        assertThat(meters.counter("summitwire.alerts.withheld", "reason", "already_raised")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void twoFactsOfOneValueAreTwoAlerts() {
        hear(newDocuments("fact-1", 1, Bound.EXACT));
        hear(newDocuments("fact-2", 1, Bound.EXACT));

        assertThat(pipeline.alerts())
                .extracting(AlertRaised::getAlertId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aRevisionCorrectsWhatWasAlerted() {
        hear(newDocuments("fact-1", 150, Bound.MORE_THAN));
        hear(revisedDocuments("fact-1", documents(150, Bound.MORE_THAN), documents(160, Bound.EXACT)));

        var told = pipeline.alerts();
        assertThat(told).extracting(AlertRaised::getChange).containsExactly(ChangeClass.NEW, ChangeClass.REVISED);
        assertThat(told.get(1).getCorrects()).containsExactly(told.get(0).getAlertId());
        assertThat(told.get(1).getHeadline())
                .isEqualTo("CA+JAD summit, Tokyo: 160 cooperation documents signed (previously: more than 150)");
        assertThat(told.get(1).getKnownBefore()).isEqualTo("more than 150 cooperation documents signed");
    }

    @Test
    void aWithdrawalCorrectsEverythingThatWasAlerted() {
        hear(newDocuments("fact-1", 150, Bound.EXACT));
        hear(revisedDocuments("fact-1", documents(150, Bound.EXACT), documents(130, Bound.EXACT)));
        hear(withdrawn("fact-1", 130));

        var told = pipeline.alerts();
        assertThat(told.get(2).getChange()).isEqualTo(ChangeClass.WITHDRAWN);
        assertThat(told.get(2).getCorrects())
                .containsExactly(told.get(0).getAlertId(), told.get(1).getAlertId());
    }

    @Test
    void whatWasNeverAlertedIsWithdrawnInSilence() {
        hear(withdrawn("fact-1", 130));

        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedWaitsUntilItIsDecided() {
        hear(newTarget("fact-1", "5", "GW", Stage.PLANNED));
        assertThat(pipeline.alerts()).isEmpty();

        var now = target("5", "GW");
        hear(change(
                "c2",
                ChangeClass.STAGE_CHANGED,
                ChangeSubject.TARGET,
                "fact-1",
                now,
                now,
                Stage.PLANNED,
                Stage.AGREED));
        hear(change(
                "c3", ChangeClass.STAGE_CHANGED, ChangeSubject.TARGET, "fact-1", now, now, Stage.AGREED, Stage.SIGNED));

        var told = pipeline.alerts();
        assertThat(told).extracting(AlertRaised::getChange).containsExactly(ChangeClass.NEW);
        assertThat(told.get(0).getKnownBefore())
                .isEqualTo("target of 5 GW for business projects by 2030, not yet decided");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeSubject.class,
            names = {"MEETING", "PARTICIPANT", "AREA", "INITIATIVE", "PLEDGE", "SIDE_MEETING"})
    void otherFactsRaiseNone(ChangeSubject subject) {
        hear(change("c", ChangeClass.NEW, subject, null, null, null, null, Stage.AGREED));

        assertThat(pipeline.alerts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeClass.class,
            names = {"CORROBORATED", "CONTRADICTED", "MERGED"})
    void otherChangesRaiseNone(ChangeClass happening) {
        var fact = documents(150, Bound.EXACT);
        hear(change("c", happening, ChangeSubject.DOCUMENT, "fact-1", fact, fact, Stage.SIGNED, Stage.SIGNED));

        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void aChangeWithoutAFactIsParkedAndTheNextIsHeard() {
        var nameless = change(
                "broken",
                ChangeClass.NEW,
                ChangeSubject.DOCUMENT,
                null,
                null,
                documents(2, Bound.EXACT),
                null,
                Stage.SIGNED);
        hear(nameless);
        hear(newDocuments("fact-1", 3, Bound.EXACT));

        assertThat(pipeline.alerts()).hasSize(1);
        var parked = pipeline.driver
                .createOutputTopic(
                        "summits.changed.v1.notify-service.dlq",
                        Serdes.String().deserializer(),
                        pipeline.changes.deserializer())
                .readRecordsToList();
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).value()).isEqualTo(nameless);
        assertThat(DeadLetters.header(parked.get(0).headers(), DeadLetters.CAUSE)
                        .orElseThrow())
                .contains("broken", "names no fact");
    }

    @Test
    void whatOutlivesADeploymentKeepsItsName() {
        assertThat(pipeline.description())
                .contains("raise-alerts", "stores: [alerts-raised]", "watch-targets", "stores: [targets-watched]");
    }

    @Test
    void countsAlertsByClassAndKind() {
        hear(newDocuments("fact-1", 150, Bound.MORE_THAN));

        assertThat(meters.counter("summitwire.alerts.raised", "class", "new", "kind", "document")
                        .count())
                .isEqualTo(1);
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

    private void hear(SummitChanged change) {
        pipeline.hear(change);
    }

    /** The names of the stored facts' alerts survive the store's own format. */
    @Test
    void theStoreReadsWhatItWrote() {
        hear(newDocuments("fact-1", 150, Bound.EXACT));
        hear(newDocuments("fact-2", 7, Bound.EXACT));

        var stored = pipeline.driver
                .<String, Raised>getKeyValueStore("alerts-raised")
                .get(SUMMIT);
        var ids = pipeline.alerts().stream().map(AlertRaised::getAlertId).toList();
        assertThat(stored.of("fact-1")).isEqualTo(List.of(ids.get(0)));
        assertThat(stored.of("fact-2")).isEqualTo(List.of(ids.get(1)));
    }
}
