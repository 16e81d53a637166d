package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on loopback that remembers what it was asked, and answers 404 where it was told nothing. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final InstantSource clock;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** How to answer. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /** One request as it arrived. */
    record Asked(String host, String path, Headers headers, Instant at) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    Site(InstantSource clock) {
        this(clock, InetAddress.getLoopbackAddress());
    }

    Site(InstantSource clock, InetAddress address) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(address, 0), 0);
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    Site on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    Site on(String path, String type, String body) {
        return on(path, text(200, type, body));
    }

    Site robots(String text) {
        return on("/robots.txt", "text/plain", text);
    }

    static Reply text(int status, String type, String body) {
        return bytes(status, Map.of("Content-Type", type), body.getBytes(UTF_8));
    }

    static Reply status(int status, String... headers) {
        var map = new ConcurrentHashMap<String, String>();
        for (int at = 0; at < headers.length; at += 2) {
            map.put(headers[at], headers[at + 1]);
        }
        return bytes(status, map, new byte[0]);
    }

    static Reply redirect(int status, String location) {
        return status(status, "Location", location);
    }

    static Reply bytes(int status, Map<String, String> headers, byte[] body) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        };
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    List<Asked> asked() {
        return asked;
    }

    /** The paths that were asked for, in their order. */
    List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
            var path = exchange.getRequestURI().toString();
            asked.add(new Asked(host, path, exchange.getRequestHeaders(), clock.instant()));
            replies.getOrDefault(host + path, replies.getOrDefault(path, status(404)))
                    .to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
