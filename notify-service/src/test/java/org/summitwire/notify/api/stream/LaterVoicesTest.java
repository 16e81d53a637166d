package org.summitwire.notify.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.delivery.Notices;

/** An alert that had too few voices when it was raised comes when it has them, once. */
class LaterVoicesTest {

    private static final Instant FIVE = Instant.parse("2025-12-21T05:00:00Z");
    private static final String FACT = News150.alert("a").factId();

    private final LatestAlerts alerts = new LatestAlerts(100);
    private final AlertStreams streams = new AlertStreams(
            alerts, new StreamSettings(10, 10, Duration.ofHours(1), Duration.ofSeconds(3)), new SimpleMeterRegistry());

    @Test
    void comesWhenThereAreEnough() {
        alerts.settle();
        var three = reader(3, null);
        var four = reader(4, null);
        var five = reader(5, null);

        alerts.add(alert("a", 1));
        assertThat(three).containsExactly("a");
        assertThat(four).isEmpty();
        alerts.told(FACT, 4, FIVE);
        alerts.told(FACT, 4, FIVE);
        assertThat(four).containsExactly("a");
        assertThat(five).isEmpty();
        alerts.told(FACT, 5, FIVE);

        assertThat(three).containsExactly("a");
        assertThat(four).containsExactly("a");
        assertThat(five).containsExactly("a");
    }

    @Test
    void aCorrectionWaitsForNoneAndComesOnce() {
        alerts.settle();
        var four = reader(4, null);

        alerts.add(Notices.correcting(alert("a", 1), "corrected"));
        assertThat(four).containsExactly("a");
        alerts.told(FACT, 4, FIVE);

        assertThat(four).containsExactly("a");
    }

    @Test
    void comesToOneWhoWasAwayMeanwhile() {
        alerts.settle();
        alerts.add(alert("known", 0));
        alerts.told(FACT, 4, FIVE);
        alerts.add(alert("a", 1));
        alerts.told(FACT, 5, FIVE);

        assertThat(reader(4, "known")).containsExactly("a");
        assertThat(reader(5, "known")).containsExactly("a");
        assertThat(reader(6, "known")).isEmpty();
        assertThat(reader(5, "a")).isEmpty();
    }

    /** Three voices tell it. */
    private static Alert alert(String id, int minute) {
        return News150.alert(id, "summit-1", FIVE.plusSeconds(60L * minute));
    }

    /** The ids of the alerts that a reader gets. */
    private List<String> reader(int leastVoices, @Nullable String lastEventId) {
        var ids = new ArrayList<String>();
        var reader = streams.read(new Ids(ids), new WithVoices(leastVoices), lastEventId);
        assertThat(reader).isNotNull();
        reader.opened();
        return ids;
    }

    private record WithVoices(int least) implements Wanted {

        @Override
        public int leastVoices(Alert alert) {
            return alert.corrects().isEmpty() ? least : 1;
        }

        @Override
        public Optional<Alert> take(Alert alert) {
            return Optional.of(alert);
        }

        @Override
        public Optional<String> over() {
            return Optional.empty();
        }
    }

    private record Ids(List<String> ids) implements Outlet {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void write(byte[] bytes) {
            new String(bytes, UTF_8)
                    .lines()
                    .filter(it -> it.startsWith("id: "))
                    .map(it -> it.substring("id: ".length()))
                    .forEach(ids::add);
        }

        @Override
        public void flush() {
            // all is there
        }

        @Override
        public void end() {
            // nothing to end
        }
    }
}
