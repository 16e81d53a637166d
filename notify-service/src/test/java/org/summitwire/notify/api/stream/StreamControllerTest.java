package org.summitwire.notify.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.api.Subscribed;

/** Against a real web server; heartbeats are handed in. */
class StreamControllerTest extends Streams {

    @Test
    void tellsAlertsAsTheyCome() throws Exception {
        alerts.settle();
        try (var reading = open("/alerts/stream")) {
            assertThat(reading.answer.headers().firstValue("content-type")).contains("text/event-stream;charset=UTF-8");
            assertThat(reading.answer.headers().firstValue("cache-control")).contains("no-cache, no-transform");
            assertThat(reading.next()).isEqualTo("retry: 3000");
            alerts.add(alert("a", 1));
            alerts.add(alert("b", 2));

            var first = reading.next();
            assertThat(first).startsWith("id: a\nevent: alert\ndata: {");
            assertThat(data(first).get("headline").asString())
                    .isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
            assertThat(reading.next()).startsWith("id: b\n");
        }
    }

    @Test
    void thoseWhoComeWithoutAnIdGetWhatComesFromThenOn() throws Exception {
        alerts.add(alert("past", 1));
        alerts.settle();
        alerts.add(alert("before", 2));
        try (var reading = open("/alerts/stream?language=id")) {
            alerts.add(alert("a", 3));

            assertThat(reading.next()).startsWith("retry");
            var first = reading.next();
            assertThat(first).startsWith("id: a\n");
            assertThat(data(first).get("headline").asString()).contains("150 dokumen kerja sama");
        }
    }

    @ParameterizedTest
    @CsvSource({"/alerts/stream, b", "/alerts/stream?lastEventId=b,", "/alerts/stream?lastEventId=a, b"})
    void aReaderGoesOnAfterTheLastEventThatItHas(String path, @Nullable String header) throws Exception {
        alerts.add(alert("b", 2));
        alerts.add(alert("a", 1));
        alerts.add(alert("c", 3));
        alerts.settle();
        alerts.add(alert("d", 4));
        try (var reading = open(path, header)) {
            alerts.add(alert("e", 5));

            assertThat(ids(reading, 3)).containsExactly("c", "d", "e");
        }
    }

    @Test
    void whatCameLateIsNotPassedOver() throws Exception {
        alerts.settle();
        alerts.add(alert("b", 2));
        alerts.add(alert("a", 1));
        try (var reading = open("/alerts/stream", "b")) {
            assertThat(ids(reading, 1)).containsExactly("a");
        }
    }

    @Test
    void anIdThatIsNotHeldAnyMoreIsAGap() throws Exception {
        alerts.add(alert("a", 1));
        alerts.add(alert("b", 2));
        alerts.settle();
        try (var reading = open("/alerts/stream", "gone")) {
            reading.next();
            var gap = reading.next();
            assertThat(gap).startsWith("event: gap\ndata: ");
            assertThat(data(gap).get("lastEventId").asString()).isEqualTo("gone");
            assertThat(data(gap).get("held").asInt()).isEqualTo(2);
            assertThat(reading.next()).startsWith("id: a\n");
            assertThat(reading.next()).startsWith("id: b\n");
        }
    }

    @Test
    void anIdIsLookedForOnceThePastIsThere() throws Exception {
        try (var reading = open("/alerts/stream", "a")) {
            alerts.add(alert("a", 1));
            alerts.add(alert("b", 2));
            alerts.settle();

            assertThat(ids(reading, 1)).containsExactly("b");
        }
    }

    @Test
    void aSubscriptionTellsWhatItTakesInItsLanguage() throws Exception {
        subscriptions.put(Subscribed.toSummit("desk", "summit-2", "id"));
        alerts.settle();
        try (var reading = open("/subscriptions/desk/stream")) {
            alerts.add(News150.alert("a", "summit-1", FIVE));
            alerts.add(News150.alert("b", "summit-2", FIVE.plusSeconds(1)));

            reading.next();
            var first = reading.next();
            assertThat(first).startsWith("id: b\n");
            assertThat(data(first).get("language").asString()).isEqualTo("id");
        }
    }

    @Test
    void aSubscriptionIsAskedAnewForEachAlert() throws Exception {
        subscriptions.put(Subscribed.toSummit("desk", "summit-2", "en"));
        alerts.settle();
        try (var reading = open("/subscriptions/desk/stream")) {
            subscriptions.put(Subscribed.toSummit("desk", "summit-1", "en"));
            alerts.add(News150.alert("a", "summit-1", FIVE));

            assertThat(ids(reading, 1)).containsExactly("a");
        }
    }

    @Test
    void theStreamOfARemovedSubscriptionEnds() throws Exception {
        subscriptions.put(Subscribed.toAll("desk", 1));
        alerts.settle();
        try (var reading = open("/subscriptions/desk/stream")) {
            reading.next();
            subscriptions.remove("desk");
            streams.beat();

            assertThat(data(reading.next()).get("detail").asString()).isEqualTo("The subscription was removed");
            assertThat(reading.isAtItsEnd()).isTrue();
        }
    }
}
