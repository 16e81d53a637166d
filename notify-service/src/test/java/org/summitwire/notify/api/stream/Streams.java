package org.summitwire.notify.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.api.Fetched;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.api.Subscribed;
import org.summitwire.notify.api.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that streams alerts, and those who read them. */
@Timeout(60)
abstract class Streams {

    static final Instant FIVE = Instant.parse("2025-12-21T05:00:00Z");
    static final int QUEUE = 20;
    static final int READERS = 4;

    final LatestAlerts alerts = new LatestAlerts(5_000);
    final Subscribed subscriptions = new Subscribed();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final AlertStreams streams = new AlertStreams(
            alerts, new StreamSettings(READERS, QUEUE, Duration.ofHours(1), Duration.ofSeconds(3)), meters);
    final WebServer server = new WebServer(new StreamController(streams, new Fetched(subscriptions, alerts)));
    final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() throws Exception {
        streams.stop();
        server.close();
    }

    static Alert alert(String id, int second) {
        return News150.alert(id, "summit-1", FIVE.plusSeconds(second));
    }

    static String read(Reading reading) {
        try {
            return reading.next();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static List<String> ids(Reading reading, int count) throws IOException {
        var ids = new ArrayList<String>();
        while (ids.size() < count) {
            var event = reading.next();
            if (event.startsWith("id: ")) {
                ids.add(event.lines().findFirst().orElseThrow().substring(4));
            }
        }
        return ids;
    }

    static JsonNode data(String event) {
        return JsonMapper.shared()
                .readTree(event.lines()
                        .filter(it -> it.startsWith("data: "))
                        .findFirst()
                        .orElseThrow()
                        .substring(6));
    }

    interface Condition {
        boolean holds();
    }

    static void await(Condition condition) {
        while (!condition.holds()) {
            Thread.onSpinWait();
        }
    }

    HttpResponse<String> refused(String path) throws IOException, InterruptedException {
        return http.send(request(path, null), BodyHandlers.ofString());
    }

    Reading open(String path) throws IOException, InterruptedException {
        return open(path, null);
    }

    Reading open(String path, @Nullable String lastEventId) throws IOException, InterruptedException {
        return new Reading(http.send(request(path, lastEventId), BodyHandlers.ofInputStream()));
    }

    HttpRequest request(String path, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(server.uri(path)).header("accept", "text/event-stream");
        Optional.ofNullable(lastEventId).ifPresent(it -> request.header("last-event-id", it));
        return request.build();
    }

    /** Reads event by event. */
    static final class Reading implements AutoCloseable {

        final HttpResponse<java.io.InputStream> answer;
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
}
