package org.summitwire.notify.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;

class LatestAlertsTest {

    private static final Instant FIVE = Instant.parse("2025-12-21T05:00:00Z");
    private static final String FACT = News150.alert("a").factId();

    private final LatestAlerts alerts = new LatestAlerts(3);
    private final List<String> heard = new ArrayList<>();

    LatestAlertsTest() {
        alerts.listen(new LatestAlerts.Listener() {

            @Override
            public void heard(Alert alert, LatestAlerts.Voices voices, long arrival) {
                heard.add(arrival + ": " + alert.id() + " " + voices.before() + " to " + voices.now());
            }

            @Override
            public void settled() {
                heard.add("settled");
            }
        });
    }

    @Test
    void aFurtherVoiceIsNewsOfTheLatestAlertAboutTheFact() {
        alerts.add(alert("a", 1));
        alerts.settle();
        alerts.add(alert("b", 2));
        alerts.told(FACT, 4, FIVE);
        alerts.told(FACT, 4, FIVE);
        alerts.told(FACT, 1, FIVE);
        alerts.told("fact-unheard-of", 5, FIVE);
        alerts.told(FACT, 6, FIVE.plusSeconds(1));

        assertThat(heard).containsExactly("settled", "1: b 0 to 3", "2: b 3 to 4", "3: b 4 to 6");
        assertThat(alerts.voices(alert("a", 1))).isEqualTo(3);
        assertThat(alerts.voices(alert("b", 2))).isEqualTo(6);
        assertThat(alerts.toldAt()).isEqualTo(FIVE.plusSeconds(1));
    }

    @Test
    void voicesOfThePastAreNoNews() {
        alerts.told(FACT, 4, FIVE); // its topic is read sooner than that of the alerts
        alerts.add(alert("a", 1));
        assertThat(alerts.voices(alert("a", 1))).isEqualTo(4);
        alerts.told(FACT, 5, FIVE);
        alerts.settle();

        assertThat(heard).containsExactly("settled");
        assertThat(alerts.voices(alert("a", 1))).isEqualTo(5);
    }

    @Test
    void anAlertThatFellOutIsNotHeardOfAgain() {
        for (var number = 1; number <= 4; number++) {
            alerts.add(alert("alert-" + number, number));
        }
        alerts.settle();
        alerts.told(FACT, 4, FIVE);

        assertThat(alerts.find("alert-1")).isEmpty();
        assertThat(alerts.voices(alert("alert-1", 1))).isEqualTo(3);
        assertThat(heard).containsExactly("settled", "1: alert-4 3 to 4");
    }

    @Test
    void forWhoAsksForVoicesAnAlertArrivesWhenItHasThem() {
        alerts.settle();
        alerts.add(alert("a", 1));
        alerts.told(FACT, 4, FIVE);
        alerts.add(alert("b", 2));
        alerts.told(FACT, 5, FIVE);

        assertThat(ids(since("a", 3))).containsExactly("b");
        assertThat(ids(since("b", 3))).isEmpty();
        assertThat(ids(since("a", 4))).containsExactly("b");
        assertThat(ids(since("gone", 5))).containsExactly("b");
        assertThat(ids(since("gone", 4))).containsExactly("a", "b");
        assertThat(ids(since("gone", 6))).isEmpty();
        assertThat(since("a", 6).known()).isTrue();
        assertThat(since(null, 4).arrival()).isEqualTo(4);
    }

    /** All arrivals are forgotten then: what was told after the last event is what the times say. */
    @Test
    void whatGotItsVoicesAroundARestartIsNotPassedOver() {
        alerts.add(alert("older", 1));
        alerts.add(about("fact-2", alert("last", 2)));
        alerts.told(FACT, 4, FIVE.plusSeconds(600));
        alerts.settle();

        assertThat(ids(since("last", 4))).containsExactly("older");
        assertThat(ids(since("last", 3))).isEmpty();
        assertThat(ids(since("last", 5))).isEmpty();
    }

    @Test
    void laterVoicesAreOfTheAlertThatTookTheFactOver() {
        alerts.told(FACT, 4, FIVE.plusSeconds(600));
        alerts.add(alert("first", 1));
        alerts.add(alert("second", 2));
        alerts.settle();

        assertThat(alerts.voices(alert("first", 1))).isEqualTo(3);
        assertThat(alerts.voices(alert("second", 2))).isEqualTo(4);
    }

    /** Changes are read from further back than alerts, and so behind them. */
    @Test
    void voicesOfThePastAreOfTheAlertOfTheirTime() {
        alerts.add(alert("first", 1));
        alerts.add(alert("second", 20));
        alerts.told(FACT, 4, FIVE.plusSeconds(600));
        alerts.told(FACT, 5, FIVE.plusSeconds(1_200));
        alerts.settle();

        assertThat(alerts.voices(alert("first", 1))).isEqualTo(4);
        assertThat(alerts.voices(alert("second", 20))).isEqualTo(5);
        assertThat(ids(since("gone", 4))).containsExactly("first", "second");
    }

    private LatestAlerts.Since since(@Nullable String id, int leastVoices) {
        return alerts.since(id, it -> leastVoices);
    }

    private static Alert about(String factId, Alert it) {
        return new Alert(
                it.id(),
                it.summitId(),
                it.changeId(),
                it.change(),
                it.kind(),
                factId,
                it.language(),
                it.headline(),
                it.text(),
                it.knownBefore(),
                it.before(),
                it.after(),
                it.meeting(),
                it.evidence(),
                it.cause(),
                it.link(),
                it.corrects(),
                it.publishedAt(),
                it.knownAt(),
                it.voices(),
                it.wordings());
    }

    private static Alert alert(String id, int minute) {
        return News150.alert(id, "summit-1", FIVE.plusSeconds(60L * minute));
    }

    private static List<String> ids(LatestAlerts.Since since) {
        return since.alerts().stream().map(Alert::id).toList();
    }
}
