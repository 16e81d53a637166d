package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.newDocuments;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.summitwire.event.Bound;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.DeliveryStatus;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.wire.DeadLetters;

/** What is not sent at once: digests, quiet hours, silences, subscriptions that are off or not known, and too much. */
class WaitingAlertsTest extends BringingAlerts {

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
}
