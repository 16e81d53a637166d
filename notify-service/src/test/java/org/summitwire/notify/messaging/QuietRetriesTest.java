package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.newDocuments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryReason;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.subscription.Silence;

/** What failed keeps quiet hours and silences too. Quiet hours are those of Jakarta, seven hours ahead. */
class QuietRetriesTest {

    private static final int MANY = 450;
    private static final Instant START = Instant.parse("2025-12-21T04:59:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    private final DeliveryPipeline pipeline = new DeliveryPipeline(START, MANY);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void aRetryThatFallsIntoQuietHoursWaitsForTheirEnd() {
        pipeline.subscribers.set(Subscribers.quiet("desk", "12:00", "13:00"));
        fails(2);
        raise("fact-1");
        pipeline.tick();
        pipeline.pass(Duration.ofSeconds(6));
        assertThat(pipeline.sent()).containsExactly("desk fact-1", "desk fact-1");

        pipeline.at("2025-12-21T05:59:59Z");
        assertThat(pipeline.sent()).isEmpty();
        pipeline.at("2025-12-21T06:00:00.050Z");

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        assertThat(pipeline.states())
                .containsExactly(
                        "desk RETRYING 1 away",
                        "desk RETRYING 2 away",
                        "desk WAITING 2 held until quiet hours end",
                        "desk DELIVERED 3");
    }

    @Test
    void aDigestThatFailedIsPutOffAsItWas() {
        pipeline.subscribers.set(Subscribers.hourlyAndQuiet("desk", "12:01", "13:00"));
        fails(2);
        raise("fact-1");
        pipeline.raise(Changes.in("summit-2", newDocuments("fact-2", 150, Bound.EXACT)));
        pipeline.at("2025-12-21T05:00:00.100Z");
        pipeline.pass(Duration.ofSeconds(6));
        var tried = pipeline.notices();
        raise("fact-3");
        pipeline.subscribers.replace(Subscribers.hourlyAndQuiet("desk", "12:01", "13:00")
                .silenced(List.of(new Silence("summit-2", null, NEW_YEAR, null)), pipeline.now()));

        pipeline.at("2025-12-21T05:59:59Z");
        assertThat(pipeline.notices()).isEmpty();
        assertThat(pipeline.recorded())
                .extracting(DeliveryRecorded::getWhy)
                .filteredOn("held until quiet hours end"::equals)
                .hasSize(2);
        pipeline.at("2025-12-21T06:00:00.050Z");

        var sent = pipeline.notices();
        assertThat(tried).hasSize(2).allSatisfy(it -> assertThat(it.alerts()).hasSize(2));
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).id()).isEqualTo(tried.get(0).id());
        assertThat(sent.get(0).alerts()).isEqualTo(tried.get(0).alerts());
        assertThat(sent.get(1).alerts()).extracting(Alert::factId).containsExactly("fact-3");
    }

    @Test
    void whatFailedIsDroppedWhereASilenceCoversAllOfIt() {
        pipeline.subscribers.set(Subscribers.hourly("desk"));
        fails(1);
        raise("fact-1");
        pipeline.raise(Changes.in("summit-2", newDocuments("fact-2", 150, Bound.EXACT)));
        pipeline.at("2025-12-21T05:00:00.100Z");
        assertThat(pipeline.notices()).hasSize(1);
        pipeline.states();
        pipeline.subscribers.replace(Subscribers.hourly("desk")
                .silenced(
                        List.of(
                                new Silence("summit-2", null, NEW_YEAR, null),
                                new Silence(Changes.SUMMIT, null, NEW_YEAR, "holidays")),
                        pipeline.now()));

        pipeline.pass(Duration.ofSeconds(6));

        assertThat(pipeline.notices()).isEmpty();
        assertThat(pipeline.states())
                .containsExactlyInAnyOrder(
                        "desk DROPPED 1 meeting silenced until 2026-01-01T00:00:00Z",
                        "desk DROPPED 1 meeting silenced until 2026-01-01T00:00:00Z: holidays");
    }

    @Test
    void ofADigestThatWasNotTriedOnlyWhatIsSilencedIsDropped() {
        pipeline.subscribers.set(Subscribers.hourly("desk"));
        raise("fact-1");
        pipeline.raise(Changes.in("summit-2", newDocuments("fact-2", 150, Bound.EXACT)));
        pipeline.subscribers.replace(Subscribers.hourly("desk")
                .silenced(List.of(new Silence("summit-2", null, NEW_YEAR, null)), pipeline.now()));

        pipeline.at("2025-12-21T05:00:00.100Z");

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        assertThat(pipeline.states())
                .contains("desk DELIVERED 1", "desk DROPPED 0 meeting silenced until 2026-01-01T00:00:00Z");
    }

    @Test
    void whatIsSentAgainByCommandIsRetriedInQuietHours() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        raise("fact-1");
        var due = pipeline.matched().get(0).value();
        pipeline.tick();
        pipeline.sent();
        pipeline.subscribers.replace(Subscribers.quiet("desk", "11:00", "13:00"));
        fails(1);

        pipeline.due(new TestRecord<>(
                "desk",
                DeliveryDue.newBuilder(due).setReason(DeliveryReason.RESENT).build()));
        pipeline.pass(Duration.ofSeconds(6));

        assertThat(pipeline.sent()).containsExactly("desk fact-1", "desk fact-1");
    }

    /** More than one errand takes. */
    @Test
    void howeverManyWaitNoneGoesOutInQuietHours() {
        pipeline.subscribers.set(Subscribers.quiet("desk", "11:00", "13:00"));
        var alert = DeliveryPipeline.alertOn(newDocuments("fact-1", 150, Bound.EXACT));
        for (var number = 1; number <= MANY; number++) {
            pipeline.raise(
                    AlertRaised.newBuilder(alert).setAlertId("alert-" + number).build());
        }
        pipeline.subscribers.replace(Subscribers.quiet("desk", "11:00", "14:00"));

        pipeline.at("2025-12-21T06:59:59Z");
        assertThat(pipeline.sent()).isEmpty();
        pipeline.at("2025-12-21T07:00:00.050Z");
        pipeline.tick();
        pipeline.tick();

        assertThat(pipeline.sent()).hasSize(MANY);
    }

    private void fails(int times) {
        var answers = new Attempt[times + 1];
        for (var time = 0; time < times; time++) {
            answers[time] = DeliveryPipeline.failed("away");
        }
        answers[times] = new Attempt.Delivered();
        pipeline.answers("desk", answers);
    }

    private void raise(String fact) {
        pipeline.raise(newDocuments(fact, 150, Bound.EXACT));
    }
}
