package org.summitwire.notify.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.api.Subscribed;

/** What ends a stream, and who gets none. */
class StreamLimitsTest extends Streams {

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
