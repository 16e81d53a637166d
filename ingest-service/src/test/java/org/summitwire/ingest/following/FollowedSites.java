package org.summitwire.ingest.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.PollingSettings;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.ingest.web.WebSettings;

/** Sites that are followed, and what is told of them. */
abstract class FollowedSites {

    static final Duration PAUSE = Duration.ofSeconds(2);
    static final Duration LOOK = Duration.ofMillis(2);
    static final int OURS = 0;
    static final int THEIRS = 1;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T12:00:00Z"));
    final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final ExecutorService threads = Executors.newCachedThreadPool();
    final Desk desk = new Desk();
    final Sources sources = new Sources();
    HttpServer server;
    WebClient web;
    Follower follower;
    final FeedCounts counts = new FeedCounts("one", now.get());

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Keeps what it is given, in its order; refuses as often as it is told. */
    static final class Desk implements Post {

        final List<String> told = new CopyOnWriteArrayList<>();
        final List<FoundPage> found = new CopyOnWriteArrayList<>();
        final AtomicInteger refusals = new AtomicInteger();

        private void keep(String what) throws NotAcknowledged {
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                told.add("refused " + what);
                throw new NotAcknowledged("the broker is away", null);
            }
            told.add(what);
        }

        @Override
        public void found(List<FoundPage> pages) throws NotAcknowledged {
            keep("found " + pages.size());
            found.addAll(pages);
        }

        @Override
        public void polled(FeedState state) throws NotAcknowledged {
            keep("polled " + state.id());
        }

        @Override
        public void fetched(Article article, String feedId) throws NotAcknowledged {
            keep("fetched " + URI.create(article.identity().url()).getPath() + " of " + feedId);
        }

        @Override
        public void setAside(FoundPage page, String reason, String words) throws NotAcknowledged {
            keep("set aside " + page.url().getPath() + ": " + reason);
        }

        @Override
        public void configured(FeedConfig config, Instant changedAt) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removed(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void finished(Ticket ticket) {
            told.add("finished " + ticket.offset());
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        var settings = WebSettings.usual("desk@desk.example")
                .allowing(List.of("127.0.0.1:*"))
                .with(WebSettings.Politeness.usual().pausing(PAUSE));
        web = new WebClient(settings, now::get, 42, host -> List.of(InetAddress.getLoopbackAddress()));
        follower = new Follower(
                sources,
                new Poller(web, now::get, PollingSettings.usual()),
                new PageFetcher(web, now::get),
                desk,
                host -> host.startsWith("our") ? OURS : THEIRS,
                now::get,
                new SimpleMeterRegistry(),
                counts);
        follower.start(4, LOOK);
    }

    @AfterEach
    void stop() throws IOException {
        follower.close();
        web.close();
        server.stop(0);
        threads.shutdownNow();
    }

    /** Moves the clock on for as long as it takes. */
    void untilTold(String... what) {
        eventually().until(() -> moved(desk.told.containsAll(List.of(what))));
    }

    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    boolean moved(boolean done) {
        if (!done) {
            now.updateAndGet(time -> time.plusSeconds(1));
        }
        return done;
    }

    void handIn(List<FoundPage> pages) {
        for (int number = 0; number < pages.size(); number++) {
            follower.fetch(pages.get(number), new Ticket(OURS, number));
        }
    }

    FoundPage notBefore(Instant time, String host, String path) {
        return new FoundPage(
                at(host, path), "daily", null, List.of(), null, null, null, null, null, null, now.get(), 0, time);
    }

    FeedConfig config(String id, String host, String path) {
        return new FeedConfig(
                id,
                at(host, path),
                FeedConfig.Kind.FEED,
                "The Daily",
                "en",
                null,
                true,
                null,
                Duration.ofMinutes(3),
                FeedConfig.FullText.NO,
                List.of());
    }

    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    void feed(String path, String... links) {
        answers.put(path, exchange -> text(exchange, 200, "application/rss+xml", rss(links)));
    }

    static String rss(String... links) {
        var items = new StringBuilder();
        for (var link : links) {
            items.append("<item><title>News of ")
                    .append(link)
                    .append("</title><link>")
                    .append(link)
                    .append("</link></item>");
        }
        return "<rss version=\"2.0\"><channel><title>The Daily</title>" + items + "</channel></rss>";
    }

    void page(String path) {
        var text =
                "The council met on Tuesday and agreed that the old harbour will be opened to the public next year. ";
        answers.put(
                path,
                exchange -> text(
                        exchange,
                        200,
                        "text/html",
                        "<!DOCTYPE html><html><head><title>Harbour " + path
                                + "</title></head><body><article><h1>Harbour " + path + "</h1>"
                                + ("<p>" + text + text + "</p>").repeat(5) + "</article></body></html>"));
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
            var path = exchange.getRequestURI().getPath();
            asked.add(host + path);
            answers.getOrDefault(path, it -> text(it, 404, "text/plain", "")).to(exchange);
        }
    }

    static void text(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
