package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.messaging.Changes.newDocuments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.Bound;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;

/** Three messages of one subscription are on their way, one after the other, when it is changed. */
class ChangedMeanwhileTest {

    private static final Subscription DESK = Subscribers.quiet("desk", "11:00", "12:00");
    private static final String QUIET_ENDS = "2025-12-21T05:00:00.050Z";

    private final DeliveryPipeline pipeline = new DeliveryPipeline();

    @BeforeEach
    void raise() {
        pipeline.subscribers.set(DESK);
        for (var fact : List.of("fact-1", "fact-2", "fact-3")) {
            pipeline.raise(newDocuments(fact, 150, Bound.EXACT));
            pipeline.tick();
        }
        pipeline.states();
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void whatIsLeftGoesToTheNewAddress() {
        pipeline.meanwhile(this::move);

        pipeline.at(QUIET_ENDS);

        assertThat(targets())
                .containsExactly("https://desk.example/desk", "https://new.example/", "https://new.example/");
        assertThat(pipeline.states()).containsOnly("desk DELIVERED 1").hasSize(3);
    }

    @Test
    void whatIsLeftIsNotSentToASubscriptionThatIsTurnedOff() {
        pipeline.meanwhile(() -> pipeline.subscribers.replace(DESK.disabled("by its owner", pipeline.now())));

        pipeline.at(QUIET_ENDS);

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        assertThat(pipeline.states())
                .containsExactly(
                        "desk DELIVERED 1",
                        "desk DROPPED 0 the subscription is turned off: by its owner",
                        "desk DROPPED 0 the subscription is turned off: by its owner");
    }

    @Test
    void whatIsLeftIsNotSentIntoASilence() {
        var silence = new Silence(null, null, Instant.parse("2026-01-01T00:00:00Z"), "holidays");
        pipeline.meanwhile(() -> pipeline.subscribers.replace(DESK.silenced(List.of(silence), pipeline.now())));

        pipeline.at(QUIET_ENDS);

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        assertThat(pipeline.states())
                .containsExactly(
                        "desk DELIVERED 1",
                        "desk DROPPED 0 silenced until 2026-01-01T00:00:00Z: holidays",
                        "desk DROPPED 0 silenced until 2026-01-01T00:00:00Z: holidays");
    }

    @Test
    void whatIsLeftIsNotSentToASubscriptionThatIsRemoved() {
        pipeline.meanwhile(() -> pipeline.subscribers.remove("desk"));

        pipeline.at(QUIET_ENDS);
        pipeline.pass(Duration.ofMinutes(1));

        assertThat(pipeline.sent()).containsExactly("desk fact-1");
        assertThat(pipeline.states())
                .containsExactly(
                        "desk DELIVERED 1",
                        "desk DROPPED 0 the subscription was removed",
                        "desk DROPPED 0 the subscription was removed");
    }

    @Test
    void aReceiverThatIsGoneTurnsNoSubscriptionOffThatHasAnother() {
        pipeline.answers("desk", new Attempt.Gone("answered 410"), new Attempt.Delivered());
        pipeline.meanwhile(this::move);

        pipeline.at(QUIET_ENDS);

        assertThat(pipeline.turnedOff()).isEmpty();
        assertThat(pipeline.parked()).isEmpty();
        var notices = pipeline.notices();
        assertThat(notices)
                .extracting(it -> it.subscription().channel().target())
                .containsExactly(
                        "https://desk.example/desk",
                        "https://new.example/",
                        "https://new.example/",
                        "https://new.example/");
        assertThat(notices.get(1).id()).isEqualTo(notices.get(0).id());
        assertThat(pipeline.states())
                .containsExactly(
                        "desk RETRYING 1 answered 410, from an address that is no longer set",
                        "desk DELIVERED 2",
                        "desk DELIVERED 1",
                        "desk DELIVERED 1");
    }

    @Test
    void aReceiverThatFailedIsNotHeldAgainstTheNextOne() {
        pipeline.answers("desk", DeliveryPipeline.failed("answered 503"), new Attempt.Delivered());
        pipeline.meanwhile(this::move);

        pipeline.at(QUIET_ENDS);

        assertThat(targets()).hasSize(4).last().isEqualTo("https://new.example/");
        assertThat(pipeline.states())
                .startsWith("desk RETRYING 1 answered 503, from an address that is no longer set")
                .endsWith("desk DELIVERED 2", "desk DELIVERED 1", "desk DELIVERED 1");
    }

    private void move() {
        pipeline.subscribers.replace(Subscribers.moved(DESK, "https://new.example/", pipeline.now()));
    }

    private List<String> targets() {
        return pipeline.notices().stream()
                .map(it -> it.subscription().channel().target())
                .toList();
    }
}
