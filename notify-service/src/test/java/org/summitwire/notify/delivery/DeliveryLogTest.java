package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.delivery.DeliveryState.Status;
import org.summitwire.notify.subscription.ChannelKind;

class DeliveryLogTest {

    private static final Instant NOW = Instant.parse("2025-12-21T05:00:00Z");

    private final DeliveryLog log = new DeliveryLog(3, 4);

    @Test
    void theLatestStateOfADeliveryStands() {
        log.add(state("a", "desk", Status.RETRYING, 1));
        log.add(state("b", "desk", Status.DELIVERED, 2));
        log.add(state("a", "desk", Status.PARKED, 3));
        log.add(state("a", "desk", Status.WAITING, 0));

        assertThat(log.of("desk", 9)).extracting(DeliveryState::id).containsExactly("a", "b");
        assertThat(log.find("a").orElseThrow().status()).isEqualTo(Status.PARKED);
        assertThat(log.latest(Status.PARKED, 9)).extracting(DeliveryState::id).containsExactly("a");
        assertThat(log.latest(null, 1)).extracting(DeliveryState::id).containsExactly("a");
    }

    @Test
    void ofASubscriptionAndInAllTheOldestFallOut() {
        for (var number = 0; number < 5; number++) {
            log.add(state("busy-" + number, "busy", Status.DELIVERED, number));
        }
        assertThat(log.of("busy", 9)).extracting(DeliveryState::id).containsExactly("busy-4", "busy-3", "busy-2");

        log.add(state("a", "desk", Status.DELIVERED, 9));
        log.add(state("b", "desk", Status.DELIVERED, 10));

        assertThat(log.latest(null, 9)).extracting(DeliveryState::id).containsExactly("b", "a", "busy-4", "busy-3");
        assertThat(log.find("busy-2")).isEmpty();
    }

    private static DeliveryState state(String id, String subscription, Status status, int seconds) {
        return new DeliveryState(
                id,
                subscription,
                "alert",
                "summit",
                ChannelKind.WEBHOOK,
                Reason.MATCHED,
                status,
                id,
                "headline",
                1,
                List.of(),
                null,
                null,
                NOW,
                NOW.plusSeconds(seconds));
    }
}
