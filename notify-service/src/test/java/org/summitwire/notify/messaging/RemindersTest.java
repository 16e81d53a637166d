package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.SUMMIT;
import static org.summitwire.notify.messaging.Changes.about;
import static org.summitwire.notify.messaging.Changes.change;
import static org.summitwire.notify.messaging.Changes.decided;
import static org.summitwire.notify.messaging.Changes.in;
import static org.summitwire.notify.messaging.Changes.knownAt;
import static org.summitwire.notify.messaging.Changes.target;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Fact;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.News;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;

/** Targets are known on 21 December 2025, to be reached by 2030 where nothing else is said. */
class RemindersTest {

    private static final String DUE =
            "CA+JAD summit, Tokyo: reminder: target of 3 trillion yen for business projects is due in 2030";
    private static final String SILENT =
            "CA+JAD summit, Tokyo: nothing heard for 12 months of the target of 3 trillion yen"
                    + " for business projects by 2030";
    private static final Fact YEN = target("3000000000000", "JPY");

    private AlertPipeline pipeline = AlertPipeline.reminding(null);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void aTargetIsRemindedOfOnceWhenItsYearComes() {
        hear(decided("fact-1"));
        pipeline.alerts();

        pipeline.at("2029-12-31T23:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
        pipeline.at("2030-01-01T00:00:00Z");
        assertThat(pipeline.headlines()).containsExactly(DUE);
        pipeline.wait(AlertPipeline.CHECK);
        pipeline.at("2031-01-01T00:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void aReminderCarriesTheTargetAndWhoToldItLast() {
        hear(decided("fact-1"));
        pipeline.alerts();
        pipeline.at("2030-01-01T01:00:00Z");

        var message = pipeline.record();
        var alert = message.value();
        assertThat(message.key()).isEqualTo(SUMMIT);
        assertThat(message.getRecordTime()).isEqualTo(Instant.parse("2030-01-01T01:00:00Z"));
        assertThat(alert.getChange()).isEqualTo(ChangeClass.REMINDER);
        assertThat(alert.getSubject()).isEqualTo(ChangeSubject.TARGET);
        assertThat(alert.getFactId()).isEqualTo("fact-1");
        assertThat(alert.getChangeId()).isEqualTo("change-fact-1-3000000000000");
        assertThat(alert.getBefore()).isEqualTo(YEN);
        assertThat(alert.getAfter()).isEqualTo(YEN);
        assertThat(alert.getKnownBefore()).isEqualTo("target of 3 trillion yen for business projects by 2030");
        assertThat(alert.getEvidence()).hasSize(1);
        assertThat(alert.getCorrects()).isEmpty();
        assertThat(alert.getLink()).isEqualTo("/summits/" + SUMMIT);
        assertThat(alert.getPublishedAt()).isEqualTo(Changes.PUBLISHED);
        assertThat(AlertMessages.alertOf(alert).change()).isEqualTo(News.REMINDER);
        assertThat(alert.getKnownAt()).isEqualTo(Instant.parse("2030-01-01T01:00:00Z"));
        assertThat(DeadLetters.header(message.headers(), CloudEvents.ID)).contains(alert.getAlertId());
        assertThat(DeadLetters.header(message.headers(), CloudEvents.TYPE)).contains("org.summitwire.alert.raised");
        assertThat(pipeline.meters
                        .counter("summitwire.alerts.raised", "class", "reminder", "kind", "target")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aYearThatHadComeBeforeItWasHeardOfIsHistory() {
        var past = target("3000000000000", "JPY", "2025");
        hear(about("fact-1", ChangeClass.NEW, null, past));
        pipeline.alerts();

        pipeline.at("2031-01-01T00:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void anotherYearIsRemindedOfAnewButNoneTwice() {
        hear(about("fact-1", ChangeClass.NEW, null, target("5", "GW", "2027")));
        pipeline.at("2027-01-01T00:00:00Z");
        hear(knownAt("2027-03-01T00:00:00Z", about("fact-1", ChangeClass.REVISED, null, target("5", "GW", "2028-06"))));
        pipeline.at("2028-06-01T00:00:00Z");
        hear(knownAt("2026-03-01T00:00:00Z", about("fact-1", ChangeClass.REVISED, null, target("5", "GW", "2027"))));
        pipeline.at("2029-01-01T00:00:00Z");

        assertThat(pipeline.alerts())
                .filteredOn(it -> it.getChange() == ChangeClass.REMINDER)
                .extracting(AlertRaised::getHeadline)
                .containsExactly(
                        "CA+JAD summit, Tokyo: reminder: target of 5 GW for business projects is due in 2027",
                        "CA+JAD summit, Tokyo: reminder: target of 5 GW for business projects is due in June 2028");
    }

    @Test
    void silenceIsRemindedOfOnceUntilTheTargetIsHeardOfAgain() {
        use(AlertPipeline.reminding("P12M"));
        hear(decided("fact-1"));
        pipeline.alerts();

        pipeline.at("2026-12-21T05:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
        pipeline.at("2026-12-21T06:00:00Z");
        assertThat(pipeline.headlines()).containsExactly(SILENT);
        pipeline.at("2027-05-01T00:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();

        hear(knownAt("2027-05-01T00:00:00Z", about("fact-1", ChangeClass.CORROBORATED, YEN, YEN)));
        pipeline.at("2028-04-30T23:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
        pipeline.at("2028-05-01T00:00:00Z");
        assertThat(pipeline.headlines()).containsExactly(SILENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeClass.class,
            names = {"REVISED", "STAGE_CHANGED", "CORROBORATED", "CONTRADICTED"})
    void anyChangeOfATargetEndsItsSilence(ChangeClass happening) {
        use(AlertPipeline.reminding("P12M"));
        hear(decided("fact-1"));
        pipeline.at("2026-11-01T00:00:00Z");
        hear(knownAt("2026-11-01T00:00:00Z", about("fact-1", happening, YEN, YEN)));
        pipeline.alerts();

        pipeline.at("2027-10-31T23:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void whatComesLateDoesNotBringSilenceBack() {
        use(AlertPipeline.reminding("P12M"));
        hear(knownAt("2026-06-01T00:00:00Z", decided("fact-1")));
        hear(knownAt("2025-06-01T00:00:00Z", about("fact-1", ChangeClass.CORROBORATED, YEN, YEN)));
        pipeline.alerts();

        pipeline.at("2027-05-31T00:00:00Z");
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void twoTargetsAndTwoOccasionsAreFourReminders() {
        use(AlertPipeline.reminding("P1Y"));
        hear(decided("fact-1"));
        hear(in("summit-2", decided("fact-2")));
        pipeline.alerts();
        pipeline.at("2031-01-01T00:00:00Z");

        assertThat(pipeline.alerts())
                .hasSize(4)
                .extracting(AlertRaised::getAlertId)
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameReminderHasTheSameIdInEveryReplay() {
        use(AlertPipeline.reminding("P1Y"));
        hear(decided("fact-1"));
        pipeline.alerts();
        pipeline.at("2031-01-01T00:00:00Z");
        var first = pipeline.alerts().stream().map(AlertRaised::getAlertId).toList();

        use(AlertPipeline.reminding("P6M"));
        hear(decided("fact-1"));
        pipeline.alerts();
        pipeline.at("2030-01-01T00:00:00Z");
        assertThat(pipeline.alerts()).extracting(AlertRaised::getAlertId).isEqualTo(first);

        hear(decided("fact-1"));
        pipeline.wait(AlertPipeline.CHECK);
        pipeline.wait(AlertPipeline.CHECK);
        assertThat(pipeline.alerts()).isEmpty();
    }

    @Test
    void nobodyIsRemindedUnlessReminders() {
        use(AlertPipeline.withoutReminders());
        hear(decided("fact-1"));
        pipeline.alerts();
        pipeline.at("2031-01-01T00:00:00Z");

        assertThat(pipeline.alerts()).isEmpty();
        assertThat(pipeline.watched()).isEqualTo(1); // so that reminders that are turned on later know it
    }

    private void hear(SummitChanged change) {
        pipeline.hear(change);
    }

    private void use(AlertPipeline other) {
        pipeline.close();
        pipeline = other;
    }
}
