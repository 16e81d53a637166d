package org.summitwire.ingest.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.ingest.web.WebSettings;
import org.summitwire.web.address.Resolver;

/** A real server on loopback, and a client that may ask it without a pause. */
final class FollowedSite implements AutoCloseable {

    /** The page is of the time at which the tests run. */
    static final String PARAGRAPHS =
            """
            <p>The ministers of both countries met on Tuesday in the capital, and agreed to meet once more next spring.</p>
            <p>They spoke of trade, of the railway that is to link their ports, and of the students whom each side takes.</p>
            <p>A statement that was read out afterwards named three working groups, which are to report within a year.</p>
            """;

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final WebClient client;

    /** How to answer. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    FollowedSite(InstantSource clock) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var settings = WebSettings.usual("")
                .allowing(List.of("127.0.0.0/8:*"))
                .with(WebSettings.Politeness.usual().pausing(Duration.ZERO));
        client = new WebClient(settings, clock, 7, Resolver.system());
    }

    WebClient client() {
        return client;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Paths as they were asked for, with what was asked to hold, {@code If-None-Match} among it; robots.txt left out. */
    List<String> asked() {
        return asked;
    }

    FollowedSite on(String path, String type, String body) {
        replies.put(path, exchange -> send(exchange, 200, type, body));
        return this;
    }

    FollowedSite on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    FollowedSite page(String path, String title, String inHead, String body) {
        return on(
                path,
                "text/html",
                "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title>" + inHead
                        + "</head><body><article><h1>" + title + "</h1>" + body + "</article></body></html>");
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            if (!path.equals("/robots.txt")) {
                var mark = exchange.getRequestHeaders().getFirst("If-None-Match");
                asked.add(mark == null ? path : path + " unless " + mark);
            }
            replies.getOrDefault(path, other -> send(other, 404, "text/plain", "nothing here"))
                    .to(exchange);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.stop(0);
    }
}
