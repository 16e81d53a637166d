package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final Instant NOW = Instant.parse("2025-12-21T05:00:00Z");

    private final Backlog backlog = new Backlog();

    @Test
    void whatWaitsGoesInTheOrderInWhichItCameOnceItsTimeHasCome() {
        put("b", "desk", 0, 2);
        put("a", "desk", 0, 3);
        put("c", "desk", -1, 4);
        put("d", "desk", 1, 1);

        assertThat(ids(backlog.parcels("desk", NOW, 9, 9))).containsExactly("b", "a", "c");
        assertThat(ids(backlog.parcels("desk", NOW, 2, 9))).containsExactly("b", "a");
        assertThat(ids(backlog.parcels("desk", at(1), 9, 9))).containsExactly("d", "b", "a", "c");
        assertThat(backlog.first()).contains(at(-1));
    }

    @Test
    void aSubscriptionIsReadyWhileNothingOfItIsUnderWay() {
        put("a", "desk", 0, 0);
        put("b", "other", 1, 0);
        assertThat(backlog.ready(at(-1))).isEmpty();
        assertThat(backlog.ready(NOW)).containsExactly("desk");
        assertThat(backlog.ready(at(1))).containsExactly("desk", "other");

        backlog.went("desk", backlog.parcels("desk", NOW, 9, 9));
        assertThat(backlog.ready(at(1))).containsExactly("other");
        assertThat(backlog.isUnderWay("desk", "a")).isTrue();
        assertThat(backlog.oldest("desk")).isEmpty();

        backlog.cameBack("desk");
        assertThat(backlog.ready(at(1))).containsExactly("desk", "other");
    }

    @Test
    void aChannelThatFailsIsLeftAloneEvenWhenAllThatWaitedIsGone() {
        put("a", "desk", 0, 0);
        backlog.fares("desk", new ChannelHealth(1, at(5), Duration.ZERO));
        backlog.remove("a");
        put("b", "desk", 0, 0);

        assertThat(backlog.ready(at(4))).isEmpty();
        assertThat(backlog.ready(at(5))).containsExactly("desk");
    }

    @Test
    void aDigestHoldsAllOfItsTimeAndIsNamedByThem() {
        put("a", "desk", 0, 0, at(0), null);
        put("b", "desk", 0, 1, at(0), null);
        put("c", "desk", 0, 2, at(-1), null);
        put("d", "desk", 0, 3, null, null);

        var parcels = backlog.parcels("desk", NOW, 9, 9);

        assertThat(parcels)
                .extracting(it -> String.join(
                        "+", it.deliveries().stream().map(Waiting::id).toList()))
                .containsExactly("a+b", "c", "d");
        assertThat(ids(parcels)).containsExactly(DeliveryIds.ofDigest(List.of("a", "b")), "c", "d");
    }

    @Test
    void whatDoesNotFitIntoOneDigestGoesInTheNext() {
        put("a", "desk", 0, 0, at(0), null);
        put("b", "desk", 0, 1, at(0), null);
        put("c", "desk", 0, 2, at(0), null);

        assertThat(backlog.parcels("desk", NOW, 9, 2))
                .extracting(it -> it.deliveries().size())
                .containsExactly(2, 1);
    }

    @Test
    void whatWasTriedInOneMessageIsRepeatedInIt() {
        put("a", "desk", 0, 0, at(0), "message");
        put("b", "desk", 0, 1, at(0), null);
        put("c", "desk", 0, 2, at(0), "message");

        var parcels = backlog.parcels("desk", NOW, 9, 1);

        assertThat(ids(parcels)).containsExactly("message", "b");
        assertThat(parcels.get(0).deliveries()).extracting(Waiting::id).containsExactly("a", "c");
    }

    @Test
    void whatIsPutAgainTakesThePlaceOfWhatWasThere() {
        put("a", "desk", 0, 0);
        put("a", "desk", 7, 0);

        assertThat(backlog.size()).isEqualTo(1);
        assertThat(backlog.size("desk")).isEqualTo(1);
        assertThat(backlog.ready(at(6))).isEmpty();
        backlog.remove("a");
        assertThat(backlog.size()).isZero();
        assertThat(backlog.first()).isEmpty();
    }

    private void put(String id, String subscription, int at, int due) {
        put(id, subscription, at, due, null, null);
    }

    private void put(
            String id, String subscription, int at, int due, @Nullable Instant digest, @Nullable String message) {
        backlog.put(new Waiting(id, subscription, at(at), NOW.minusSeconds(100).plusSeconds(due), digest, message));
    }

    private static Instant at(int seconds) {
        return NOW.plusSeconds(seconds);
    }

    private static List<String> ids(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::id).toList();
    }
}
