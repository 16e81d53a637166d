package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.newDocuments;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryReason;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.DeliveryStatus;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.delivery.DeliveryIds;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.Redrive;

class BringAlertsTest {

    private final DeliveryPipeline pipeline = new DeliveryPipeline();

    @AfterEach
    void close() {
        pipeline.close();
    }

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
    void aDigestIsOneMessageWithAllThatIsDueThen() {
        pipeline.subscribers.set(Subscribers.hourly("desk"));
        raise("fact-1");
        raise("fact-2");
        pipeline.pass(Duration.ofSeconds(30));
        assertThat(pipeline.sent()).isEmpty();
        assertThat(pipeline.states())
                .containsExactly("desk WAITING 0 held for a digest", "desk WAITING 0 held for a digest");

        pipeline.at("2025-12-21T05:00:00.100Z"); // a full hour in Jakarta too
        raise("fact-3");
        pipeline.tick();

        var notice = pipeline.notices();
        assertThat(notice).hasSize(1);
        assertThat(notice.get(0).alerts()).extracting(it -> it.factId()).containsExactlyInAnyOrder("fact-1", "fact-2");
        assertThat(pipeline.recorded())
                .filteredOn(it -> it.getStatus() == DeliveryStatus.DELIVERED)
                .hasSize(2)
                .extracting(DeliveryRecorded::getMessageId)
                .containsOnly(notice.get(0).id());
    }

    @Test
    void aDigestThatFailsIsRepeatedAsItWas() {
        pipeline.subscribers.set(Subscribers.hourly("desk"));
        pipeline.answers("desk", DeliveryPipeline.failed("away"), new Attempt.Delivered());
        raise("fact-1");
        pipeline.raise(Changes.in("summit-2", newDocuments("fact-2", 150, Bound.EXACT)));
        pipeline.at("2025-12-21T05:00:00.100Z");
        var first = pipeline.notices();
        pipeline.subscribers.replace(Subscribers.silenced("desk", new Silence("summit-2", null, Instant.MAX, null)));

        pipeline.pass(Duration.ofSeconds(6));

        var second = pipeline.notices();
        assertThat(second).hasSize(1);
        assertThat(second.get(0).id()).isEqualTo(first.get(0).id());
        assertThat(second.get(0).alerts()).hasSize(2).isEqualTo(first.get(0).alerts());
    }

    @Test
    void quietHoursPutOffToTheirEnd() {
        pipeline.subscribers.set(Subscribers.quiet("desk", "11:00", "13:00")); // Jakarta: 04:00 to 06:00 UTC
        raise("fact-1");
        pipeline.at("2025-12-21T05:59:59Z");
        assertThat(pipeline.sent()).isEmpty();
        assertThat(pipeline.recorded())
                .extracting(it -> it.getStatus() + " " + it.getNextAttemptAt())
                .containsExactly("WAITING 2025-12-21T06:00:00Z");

        pipeline.at("2025-12-21T06:00:00.050Z");

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
    }

    @Test
    void silencesDropAndSayWhy() {
        pipeline.subscribers.set(Subscribers.silenced(
                "desk", new Silence(null, null, Instant.parse("2026-01-01T00:00:00Z"), "holidays")));
        raise("fact-1");
        pipeline.tick();

        assertThat(pipeline.sent()).isEmpty();
        assertThat(pipeline.states())
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("desk DROPPED 0 ").contains("holidays"));
    }

    @Test
    void whatWaitsForASubscriptionThatIsTurnedOffIsDropped() {
        pipeline.subscribers.set(Subscribers.hourly("desk"));
        raise("fact-1");
        pipeline.states();
        pipeline.subscribers.replace(Subscribers.hourly("desk").disabled("by its owner", pipeline.now()));

        pipeline.at("2025-12-21T05:00:01Z");

        assertThat(pipeline.sent()).isEmpty();
        assertThat(pipeline.states()).containsExactly("desk DROPPED 0 the subscription is turned off: by its owner");
    }

    @Test
    void aSubscriptionThatIsNotKnownYetHasAMinuteToBecomeKnown() {
        pipeline.subscribers.set(Subscribers.desk("desk"));
        var due = due("desk", "fact-1");
        var gone = due("gone", "fact-2");
        pipeline.subscribers.set();
        pipeline.due(new TestRecord<>("desk", due));
        pipeline.due(new TestRecord<>("gone", gone));
        pipeline.tick();
        pipeline.subscribers.set(Subscribers.desk("desk"));
        pipeline.tick();
        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        pipeline.tick();
        pipeline.states();

        pipeline.pass(Duration.ofMinutes(2));

        assertThat(pipeline.states()).containsExactly("gone DROPPED 0 the subscription was removed");
    }

    @Test
    void ofMoreThanMayWaitTheOldestIsParked() {
        pipeline.subscribers.set(Subscribers.hourly("desk"));
        for (var fact = 1; fact <= DeliveryPipeline.MOST + 1; fact++) {
            raise("fact-" + fact);
            pipeline.tick();
        }

        assertThat(pending()).isEqualTo(DeliveryPipeline.MOST);
        assertThat(pipeline.parked()).singleElement().satisfies(it -> {
            assertThat(it.value().getAlert().getFactId()).isEqualTo("fact-1");
            assertThat(DeadLetters.header(it.headers(), DeadLetters.REASON)).contains("overflow");
        });
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

    private DeliveryDue due(String subscription, String fact) {
        return DeliveryMessages.due(
                DeliveryPipeline.alertOn(newDocuments(fact, 150, Bound.EXACT)),
                subscription,
                Reason.MATCHED,
                1,
                pipeline.now());
    }

    private AlertRaised raise(String fact) {
        return pipeline.raise(newDocuments(fact, 150, Bound.EXACT));
    }

    private static String alertId(String fact) {
        return DeliveryPipeline.alertOn(newDocuments(fact, 150, Bound.EXACT)).getAlertId();
    }

    private long pending() {
        var count = 0;
        try (var all = pipeline.driver.getKeyValueStore(BringAlerts.PENDING).all()) {
            for (; all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }
}
