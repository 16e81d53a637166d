package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryReason;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.DeliveryStatus;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.delivery.DeliveryIds;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.Redrive;

class BringAlertsTest extends BringingAlerts {

    @Test
    void anAlertIsSentAtOnceAndThatIsRecorded() {
        pipeline.subscribers.set(Subscribers.desk("desk"));

        var alert = raise("fact-1");
        pipeline.tick();

        var notice = pipeline.notices().get(0);
        assertThat(notice.id()).isEqualTo(DeliveryIds.of("desk", alert.getAlertId()));
        assertThat(notice.reason()).isEqualTo(Reason.MATCHED);
        var recorded = pipeline.recorded();
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0))
                .extracting(
                        DeliveryRecorded::getDeliveryId,
                        DeliveryRecorded::getStatus,
                        DeliveryRecorded::getAttempts,
                        DeliveryRecorded::getMessageId,
                        DeliveryRecorded::getAlertId)
                .containsExactly(notice.id(), DeliveryStatus.DELIVERED, 1, notice.id(), alert.getAlertId());
        assertThat(recorded.get(0).getLatestAttempts().get(0).getFailure()).isNull();
        assertThat(pending()).isZero();
    }

    @Test
    void aSecondRecordOfTheSameDeliveryIsNotSent() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        raise("fact-1");
        var due = pipeline.matched().get(0);
        pipeline.tick();
        assertThat(pipeline.sent()).hasSize(1);

        pipeline.due(new TestRecord<>(due.key(), due.value()));
        pipeline.tick();

        assertThat(pipeline.sent()).isEmpty();
    }

    @Test
    void whatFailsIsTriedAgainWithTheSameIdUntilItIsParkedWithItsCause() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        pipeline.answers("desk", DeliveryPipeline.failed("answered 503"));

        raise("fact-1");
        pipeline.tick();
        pipeline.pass(Duration.ofSeconds(5));
        pipeline.pass(Duration.ofMinutes(5));
        pipeline.pass(Duration.ofMinutes(30));

        assertThat(pipeline.notices())
                .extracting(it -> it.id())
                .hasSize(4)
                .containsOnly(DeliveryIds.of("desk", alertId("fact-1")));
        assertThat(pipeline.states())
                .containsExactly(
                        "desk RETRYING 1 answered 503",
                        "desk RETRYING 2 answered 503",
                        "desk RETRYING 3 answered 503",
                        "desk PARKED 4 given up after 4 attempts: answered 503");
        var parked = pipeline.parked();
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).key()).isEqualTo("desk");
        assertThat(DeadLetters.header(parked.get(0).headers(), DeadLetters.REASON))
                .contains("undeliverable");
        assertThat(DeadLetters.header(parked.get(0).headers(), DeadLetters.TOPIC))
                .contains("deliveries.due.v1");
        assertThat(DeadLetters.header(parked.get(0).headers(), DeadLetters.CAUSE)
                        .orElseThrow())
                .contains("subscription desk", "given up after 4 attempts: answered 503");
        assertThat(pending()).isZero();
    }

    @Test
    void whatIsFedAgainFromTheDeadLettersIsSentAgain() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        pipeline.answers("desk", new Attempt.Refused("answered 400"));
        raise("fact-1");
        pipeline.tick();
        var parked = pipeline.parked().get(0);
        pipeline.sent();
        pipeline.answers("desk", new Attempt.Delivered());

        var headers = new RecordHeaders();
        headers.add(
                Redrive.REDRIVEN_FROM,
                "deliveries.due.v1.notify-service.dlq-0@0".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        pipeline.due(new TestRecord<>(parked.key(), parked.value(), headers));
        pipeline.tick();

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        assertThat(pipeline.states()).containsExactly("desk PARKED 1 answered 400", "desk DELIVERED 1");
    }

    @Test
    void whatIsResentByCommandIsSentAgainWithTheSameId() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        raise("fact-1");
        var due = pipeline.matched().get(0).value();
        pipeline.tick();
        var first = pipeline.notices().get(0).id();

        pipeline.due(new TestRecord<>(
                "desk",
                DeliveryDue.newBuilder(due).setReason(DeliveryReason.RESENT).build()));
        pipeline.tick();

        assertThat(pipeline.notices())
                .extracting(it -> it.id() + " " + it.reason())
                .containsExactly(first + " RESENT");
    }

    @Test
    void aReceiverThatIsGoneTurnsTheSubscriptionOffAndTheAlertIsParked() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        pipeline.answers("desk", new Attempt.Gone("answered 410"));
        raise("fact-1");
        pipeline.tick();

        assertThat(pipeline.states()).containsExactly("desk PARKED 1 answered 410");
        assertThat(pipeline.turnedOff())
                .extracting(it -> it.getId() + " " + it.getEnabled() + " " + it.getDisabledBecause())
                .containsExactly("desk false the receiver wants no more: answered 410");
        assertThat(DeadLetters.header(pipeline.parked().get(0).headers(), DeadLetters.REASON))
                .contains("gone");
        raise("fact-2");
        pipeline.tick();
        assertThat(pipeline.sent()).containsExactly("desk fact-1");
    }

    @Test
    void orderIsKeptWhileAChannelFailsForAShortTime() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        pipeline.answers("desk", DeliveryPipeline.failed("reset"), new Attempt.Delivered());
        raise("fact-1");
        pipeline.tick();
        raise("fact-2");
        raise("fact-3");
        pipeline.tick();
        assertThat(pipeline.sent()).containsExactly("desk fact-1");

        pipeline.pass(Duration.ofSeconds(6));
        pipeline.tick();

        assertThat(pipeline.sent()).containsExactly("desk fact-1", "desk fact-2", "desk fact-3");
        assertThat(pipeline.states())
                .contains("desk WAITING 0 waits for its turn", "desk DELIVERED 2", "desk DELIVERED 1");
    }

    @Test
    void aMessageThatNobodyTakesDelaysTheOthersForHalfAMinute() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        pipeline.answers(
                "desk", DeliveryPipeline.failed("poison"), DeliveryPipeline.failed("poison"), new Attempt.Delivered());
        raise("fact-1");
        pipeline.tick();
        raise("fact-2");
        pipeline.pass(Duration.ofSeconds(6));
        assertThat(pipeline.sent()).containsExactly("desk fact-1", "desk fact-1");

        pipeline.pass(Duration.ofSeconds(31));

        assertThat(pipeline.sent()).containsExactly("desk fact-2");
    }

    @Test
    void anAlertOfANewerWriterIsParkedAsItCameAndTheNextIsSent() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        var known = due("desk", "fact-1");
        var due = DeliveryDue.newBuilder(known)
                .setAlert(AlertRaised.newBuilder(known.getAlert())
                        .setChange(ChangeClass.UNKNOWN)
                        .build())
                .build();
        pipeline.due(new TestRecord<>("desk", due));
        raise("fact-2");
        pipeline.tick();

        assertThat(pipeline.sent()).containsExactly("desk fact-2");
        assertThat(pipeline.parked()).extracting(TestRecord::value).containsExactly(due);
        assertThat(pipeline.states()).containsExactly("desk DELIVERED 1");
    }

    @Test
    void deliveriesAreCountedByKindAndOutcome() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        raise("fact-1");
        pipeline.pass(Duration.ofSeconds(2));

        assertThat(pipeline.meters
                        .counter("summitwire.deliveries", "channel", "webhook", "outcome", "delivered")
                        .count())
                .isEqualTo(1);
        assertThat(pipeline.meters
                        .timer("summitwire.alert.latency", "channel", "webhook")
                        .count())
                .isEqualTo(1);
        assertThat(pipeline.meters.get("summitwire.deliveries.pending").gauge().value())
                .isZero();
    }
}
