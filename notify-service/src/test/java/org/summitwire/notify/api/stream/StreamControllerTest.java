package org.summitwire.notify.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.api.Fetched;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.api.Subscribed;
import org.summitwire.notify.api.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a real web server; heartbeats are handed in. */
@Timeout(60)
class StreamControllerTest {

    private static final Instant FIVE = Instant.parse("2025-12-21T05:00:00Z");
    private static final int QUEUE = 20;
    private static final int READERS = 4;

    private final LatestAlerts alerts = new LatestAlerts(5_000);
    private final Subscribed subscriptions = new Subscribed();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AlertStreams streams = new AlertStreams(
            alerts, new StreamSettings(READERS, QUEUE, Duration.ofHours(1), Duration.ofSeconds(3)), meters);
    private final WebServer server = new WebServer(new StreamController(streams, new Fetched(subscriptions)));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() throws Exception {
        streams.stop();
        server.close();
    }

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

    @Test
    void whereThereIsNoneItIsAProblem() throws Exception {
        subscriptions.put(Subscribed.toAll("off", 1).disabled("answered 410", FIVE));

        var missing = refused("/subscriptions/nobody/stream");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(missing.body()).contains("There is no subscription 'nobody'");
        assertThat(refused("/subscriptions/off/stream").body()).contains("is turned off: answered 410");
        assertThat(refused("/alerts/stream?language=fr").statusCode()).isEqualTo(400);
        assertThat(refused("/alerts/stream?lastEventId=" + "x".repeat(201)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoAsksForTheHeadAloneDoesNotReadAlong() throws Exception {
        alerts.settle();
        var head = HttpRequest.newBuilder(server.uri("/alerts/stream"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();

        var answer = http.send(head, BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream;charset=UTF-8");
        assertThat(streams.size()).isZero();
    }

    @Test
    void heartbeatsAreComments() throws Exception {
        alerts.settle();
        try (var reading = open("/alerts/stream")) {
            reading.next();
            streams.beat();
            assertThat(reading.next()).isEqualTo(":");
            streams.beat();
            streams.beat();
            streams.beat();
            streams.beat();
            alerts.add(alert("a", 1));

            assertThat(ids(reading, 1)).containsExactly("a");
        }
    }

    @Test
    void aSlowReaderIsCutOffWithAReasonAndGoesOn() throws Exception {
        alerts.settle();
        int last = 3_000;
        List<String> read;
        try (var slow = new Slow("/alerts/stream", server.port());
                var quick = open("/alerts/stream")) {
            quick.next();
            assertThat(slow.line()).contains("200");
            var took = IntStream.range(0, last)
                    .peek(it -> alerts.add(alert("alert-" + it, it)))
                    .mapToObj(it -> read(quick))
                    .toList();
            assertThat(took.get(last - 1)).startsWith("id: alert-" + (last - 1) + "\n");

            read = slow.rest();
        }
        assertThat(cutOff("too-slow")).isEqualTo(1);
        assertThat(read).anyMatch(it -> it.startsWith("data: {\"reason\":\"too-slow\",\"detail\":"));
        var ids = read.stream().filter(it -> it.startsWith("id: ")).toList();
        assertThat(ids).hasSizeLessThan(last - QUEUE).startsWith("id: alert-0").doesNotHaveDuplicates();

        var next = ids.size();
        try (var again = open("/alerts/stream", ids.get(next - 1).substring(4))) {
            assertThat(ids(again, last - next))
                    .containsExactlyElementsOf(IntStream.range(next, last)
                            .mapToObj(it -> "alert-" + it)
                            .toList());
        }
    }

    @Test
    void aReaderThatIsStuckIsCutOff() throws Exception {
        alerts.settle();
        IntStream.range(0, 4_000).forEach(it -> alerts.add(alert("alert-" + it, it)));
        try (var stuck = new Slow("/alerts/stream?lastEventId=nothing", server.port())) {
            assertThat(stuck.line()).contains("200");
            await(() -> streams.size() == 1);
            assertThat(meters.get("summitwire.streams.readers").gauge().value()).isEqualTo(1);
            streams.beat();
            streams.beat();
            streams.beat();

            assertThat(streams.size()).isZero();
            assertThat(cutOff("stuck")).isEqualTo(1);
        }
    }

    @Test
    void thereIsRoomForSoMany() throws Exception {
        alerts.settle();
        var open = new ArrayList<Reading>();
        for (var i = 0; i < READERS; i++) {
            open.add(open("/alerts/stream"));
        }

        var refused = refused("/alerts/stream");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("retry-after")).contains("10");
        open.remove(0).close();
        await(() -> {
            streams.beat();
            return streams.size() < READERS;
        });
        open.add(open("/alerts/stream"));
        for (var each : open) {
            each.close();
        }
    }

    @Test
    void whenTheServiceStopsTheyAreToldAndEnd() throws Exception {
        alerts.settle();
        try (var reading = open("/alerts/stream")) {
            reading.next();
            streams.stop();

            assertThat(reading.next()).startsWith("event: closed\ndata: {\"reason\":\"stopping\"");
            assertThat(reading.isAtItsEnd()).isTrue();
            assertThat(refused("/alerts/stream").statusCode()).isEqualTo(503);
        }
    }

    private double cutOff(String reason) {
        return meters.counter("summitwire.streams.cut.off", "reason", reason).count();
    }

    private static Alert alert(String id, int second) {
        return News150.alert(id, "summit-1", FIVE.plusSeconds(second));
    }

    private static String read(Reading reading) {
        try {
            return reading.next();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> ids(Reading reading, int count) throws IOException {
        var ids = new ArrayList<String>();
        while (ids.size() < count) {
            var event = reading.next();
            if (event.startsWith("id: ")) {
                ids.add(event.lines().findFirst().orElseThrow().substring(4));
            }
        }
        return ids;
    }

    private static JsonNode data(String event) {
        return JsonMapper.shared()
                .readTree(event.lines()
                        .filter(it -> it.startsWith("data: "))
                        .findFirst()
                        .orElseThrow()
                        .substring(6));
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        while (!condition.holds()) {
            Thread.onSpinWait();
        }
    }

    private HttpResponse<String> refused(String path) throws IOException, InterruptedException {
        return http.send(request(path, null), BodyHandlers.ofString());
    }

    private Reading open(String path) throws IOException, InterruptedException {
        return open(path, null);
    }

    private Reading open(String path, @Nullable String lastEventId) throws IOException, InterruptedException {
        return new Reading(http.send(request(path, lastEventId), BodyHandlers.ofInputStream()));
    }

    private HttpRequest request(String path, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(server.uri(path)).header("accept", "text/event-stream");
        Optional.ofNullable(lastEventId).ifPresent(it -> request.header("last-event-id", it));
        return request.build();
    }

    /** Reads event by event. */
    private static final class Reading implements AutoCloseable {

        private final HttpResponse<java.io.InputStream> answer;
        private final BufferedReader in;

        Reading(HttpResponse<java.io.InputStream> answer) {
            this.answer = answer;
            this.in = new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
        }

        /** The lines of the next event or comment. */
        String next() throws IOException {
            var lines = new ArrayList<String>();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            return String.join("\n", lines);
        }

        boolean isAtItsEnd() throws IOException {
            return in.readLine() == null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Reads only when it is asked to, on a connection with little room. */
    private static final class Slow implements AutoCloseable {

        private final Socket socket = new Socket();
        private final BufferedReader in;

        Slow(String path, int port) throws IOException {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), 256);
        }

        String line() throws IOException {
            return String.valueOf(in.readLine());
        }

        List<String> rest() throws IOException {
            var lines = new ArrayList<String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
            return lines;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
