package org.summitwire.benchmark.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Takes alerts over HTTP and notes how old each is; whoever asks for the other path waits for ever. */
final class Receiver implements AutoCloseable {

    private static final Pattern KNOWN = Pattern.compile("\"knownAt\":\"([^\"]+)\"");
    private static final Pattern FACT = Pattern.compile("\"factId\":\"fact-(\\d+)\"");

    private final Clock clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Taken> taken = new HashMap<>();
    private final AtomicInteger hanging = new AtomicInteger();
    private int repeats;

    /**
     * One message.
     *
     * @param fact the number of the change that it tells of
     * @param age milliseconds since that change
     */
    record Taken(int fact, long age) {}

    private Receiver(HttpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    static Receiver start(Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        var receiver = new Receiver(server, clock);
        server.setExecutor(receiver.threads);
        server.createContext("/", receiver::take);
        server.createContext("/" + Forums.HANGING, receiver::hang);
        server.start();
        return receiver;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void take(HttpExchange exchange) throws IOException {
        var now = clock.instant();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
        var known = KNOWN.matcher(body);
        var fact = FACT.matcher(body);
        if (known.find() && fact.find()) {
            var age = Duration.between(Instant.parse(known.group(1)), now).toMillis();
            note(
                    exchange.getRequestURI() + " "
                            + exchange.getRequestHeaders().getFirst("webhook-id"),
                    new Taken(Integer.parseInt(fact.group(1)), age));
        }
    }

    private synchronized void note(String message, Taken one) {
        if (taken.putIfAbsent(message, one) != null) {
            repeats++;
        }
    }

    private void hang(HttpExchange exchange) {
        hanging.incrementAndGet();
        try {
            closing.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    synchronized int size() {
        return taken.size();
    }

    synchronized int repeats() {
        return repeats;
    }

    int hanging() {
        return hanging.get();
    }

    /** Ages in milliseconds, in order, of what tells of these changes. */
    synchronized long[] ages(int from, int to) {
        List<Long> ages = new ArrayList<>();
        taken.values().stream()
                .filter(it -> it.fact() >= from && it.fact() < to)
                .forEach(it -> ages.add(it.age()));
        var sorted = ages.stream().mapToLong(it -> it).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
