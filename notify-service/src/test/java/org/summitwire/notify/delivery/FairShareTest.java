package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;

class FairShareTest {

    private final Map<String, Errand> errands = new HashMap<>();

    @Test
    void destinationsTakeTurns() {
        var share = new FairShare(99, 99, 99);
        add(share, "a1", "a2", "a3", "b1", "c1", "b2");

        assertThat(started(share)).containsExactly("a1", "b1", "c1", "a2", "b2", "a3");
        assertThat(share.running()).isEqualTo(6);
    }

    @Test
    void noMoreAreUnderWayToOneThanItMayHave() {
        var share = new FairShare(99, 2, 99);
        add(share, "a1", "a2", "a3", "a4", "b1");
        assertThat(started(share)).containsExactly("a1", "b1", "a2");

        share.finished(errands.get("b1"));
        assertThat(started(share)).isEmpty();
        share.finished(errands.get("a2"));
        assertThat(started(share)).containsExactly("a3");
    }

    @Test
    void noneTakesMoreThanHalfOfThePlacesThatAreFreeNorTheLastOnes() {
        var share = new FairShare(6, 99, 99);
        add(share, "a1", "a2", "a3", "a4");
        assertThat(started(share)).containsExactly("a1", "a2");

        add(share, "b1", "b2", "c1", "c2", "d1", "e1", "f1");
        assertThat(started(share)).containsExactly("b1", "c1", "d1", "e1");
        share.finished(errands.get("a1"));
        assertThat(started(share)).containsExactly("f1");
    }

    @Test
    void noneHoldsMoreThanHalfOfTheRoomThatIsFreeNorTheLastOfIt() {
        var share = new FairShare(1, 1, 20);

        assertThat(Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                        .map(it -> held(share, it)))
                .containsExactly(5, 4, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0);
    }

    @Test
    void oneErrandMayGoBeyondTheRoom() {
        var share = new FairShare(1, 1, 20);
        var great = Errands.to("a.example", "great", 50);
        share.add(great);
        assertThat(share.hasRoom(at("b"))).isFalse();

        assertThat(share.next()).contains(great);
        share.finished(great);

        assertThat(share.hasRoom(at("b"))).isTrue();
        assertThat(share.running()).isZero();
    }

    /** As many as are taken. */
    private static int held(FairShare share, String host) {
        var held = 0;
        for (; share.hasRoom(at(host)); held++) {
            share.add(Errands.to(host + ".example", host + held, 1));
        }
        return held;
    }

    /** Each to the host of its first letter. */
    private void add(FairShare share, String... names) {
        for (var name : names) {
            var errand = Errands.to(name.charAt(0) + ".example", name, 1);
            errands.put(name, errand);
            share.add(errand);
        }
    }

    private static List<String> started(FairShare share) {
        var started = new ArrayList<String>();
        for (var next = share.next(); next.isPresent(); next = share.next()) {
            started.add(next.get().subscription().id());
        }
        return started;
    }

    private static Destination at(String host) {
        return Destination.of(ChannelConfig.of(ChannelKind.WEBHOOK, "https://" + host + ".example/"));
    }
}
