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
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.PollingSettings;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.ingest.web.WebSettings;

/** A real server on loopback, real threads, and a clock that stands still until it is moved. */
class FollowerTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(2);
    private static final int OURS = 0;
    private static final int THEIRS = 1;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T12:00:00Z"));
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Desk desk = new Desk();
    private final Sources sources = new Sources();
    private HttpServer server;
    private WebClient web;
    private Follower follower;
    private final FeedCounts counts = new FeedCounts("one", now.get());

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Keeps what it is given, in its order; refuses as often as it is told. */
    private static final class Desk implements Post {

        private final List<String> told = new CopyOnWriteArrayList<>();
        private final List<FoundPage> found = new CopyOnWriteArrayList<>();
        private final AtomicInteger refusals = new AtomicInteger();

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

    @Test
    void aSourceIsPolledAndItsPagesAreFetched() {
        follower.assigned(Set.of(OURS));
        page("/a");
        page("/b");
        feed("/feed", "/a", "/b");
        sources.configured("daily", config("daily", "our.example", "/feed"));

        untilTold("polled daily");
        assertThat(desk.told).containsExactly("found 2", "polled daily");
        handIn(desk.found);
        untilTold("finished 0", "finished 1");

        assertThat(desk.told)
                .contains("fetched /a of daily", "fetched /b of daily")
                .doesNotHaveDuplicates();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "our.example/robots.txt", "our.example/feed", "our.example/a", "our.example/b");
    }

    @Test
    void aSourceIsPolledAgainWhenItIsDue() {
        follower.assigned(Set.of(OURS));
        feed("/feed");
        sources.configured("daily", config("daily", "our.example", "/feed"));
        untilTold("polled daily");
        eventually().until(() -> follower.waiting() == 1);
        var due = sources.state("daily").orElseThrow().due();

        assertThat(due).isAfter(now.get());
        desk.told.clear();
        untilTold("polled daily");

        assertThat(now.get()).isAfterOrEqualTo(due);
        assertThat(asked).containsExactly("our.example/robots.txt", "our.example/feed", "our.example/feed");
    }

    @Test
    void hostsOfOthersAreNotAskedUntilTheyAreOurs() {
        follower.assigned(Set.of(OURS));
        feed("/feed");
        sources.configured("theirs", config("theirs", "their.example", "/feed"));
        sources.configured("ours", config("ours", "our.example", "/feed"));
        untilTold("polled ours");

        eventually().until(() -> follower.waiting() == 1); // the next poll of ours
        assertThat(asked).noneMatch(what -> what.startsWith("their."));

        follower.assigned(Set.of(THEIRS));
        untilTold("polled theirs");
    }

    @Test
    void aSourceThatGoesIsNotPolled() {
        follower.assigned(Set.of(OURS));
        sources.configured("daily", config("daily", "our.example", "/feed"));
        assertThat(follower.waiting()).isEqualTo(1);

        sources.configured("daily", null);

        assertThat(follower.waiting()).isZero();
    }

    @Test
    void aSourceThatChangesIsPolledWhereItIsNow() {
        follower.assigned(Set.of(OURS));
        feed("/new");
        sources.configured("daily", config("daily", "our.example", "/old"));
        sources.configured("daily", config("daily", "our-other.example", "/new"));

        assertThat(follower.waiting()).isEqualTo(1);
        untilTold("polled daily");

        assertThat(asked).containsExactly("our-other.example/robots.txt", "our-other.example/new");
    }

    @Test
    void ofASourceThatGoesWhileItIsPolledNothingIsTold() throws InterruptedException {
        follower.assigned(Set.of(OURS));
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        answers.put("/slow", exchange -> {
            arrived.countDown();
            waitFor(goOn);
            text(exchange, 200, "application/rss+xml", rss());
        });
        feed("/feed");
        sources.configured("gone", config("gone", "our.example", "/slow"));
        eventually().until(() -> moved(arrived.getCount() == 0));
        sources.configured("gone", null);
        goOn.countDown();
        sources.configured("daily", config("daily", "our.example", "/feed"));

        untilTold("polled daily");
        assertThat(desk.told).doesNotContain("polled gone");
    }

    @Test
    void pagesOfPartitionsThatWentAreDropped() {
        follower.assigned(Set.of(OURS, THEIRS));
        page("/a");
        var later = now.get().plusSeconds(60);
        follower.fetch(notBefore(later, "our.example", "/a"), new Ticket(OURS, 1));
        follower.fetch(notBefore(later, "their.example", "/a"), new Ticket(THEIRS, 2));
        follower.fetch(notBefore(later, "their.example", "/b"), new Ticket(THEIRS, 3));

        follower.revoked(Set.of(THEIRS));
        assertThat(follower.waiting()).isEqualTo(1);
        untilTold("finished 1");

        assertThat(desk.told).containsExactly("fetched /a of daily", "finished 1");
        assertThat(asked).noneMatch(what -> what.startsWith("their."));
    }

    /** The poll has read robots.txt and waits for the host's next turn when its partition goes. */
    @Test
    void aPollThatWasInterruptedByRevocationIsBegunAgainOnceItsHostIsOursAgain() {
        follower.assigned(Set.of(OURS));
        feed("/feed");
        sources.configured("daily", config("daily", "our.example", "/feed"));
        now.updateAndGet(time -> time.plusSeconds(60));
        eventually().until(() -> asked.contains("our.example/robots.txt") && follower.waiting() == 1);

        follower.revoked(Set.of(OURS));
        assertThat(follower.waiting()).isZero();
        follower.assigned(Set.of(OURS));

        untilTold("polled daily");
    }

    @Test
    void whatTheBrokerDoesNotTakeIsAskedAgainAndNothingIsLost() {
        follower.assigned(Set.of(OURS));
        page("/a");
        feed("/feed", "/a");
        desk.refusals.set(2);
        sources.configured("daily", config("daily", "our.example", "/feed"));
        untilTold("polled daily");
        assertThat(desk.told).containsExactly("refused found 1", "refused found 1", "found 1", "polled daily");

        desk.told.clear();
        desk.refusals.set(1);
        handIn(desk.found);
        untilTold("finished 0");

        assertThat(desk.told)
                .filteredOn(what -> !what.contains("polled"))
                .containsSubsequence("refused fetched /a of daily", "fetched /a of daily", "finished 0");
    }

    @Test
    void aPageThatIsNotThereIsSetAside() {
        follower.assigned(Set.of(OURS));
        follower.fetch(notBefore(now.get(), "our.example", "/none"), new Ticket(OURS, 7));

        untilTold("finished 7");

        assertThat(desk.told).containsExactly("set aside /none: gone", "finished 7");
    }

    @Test
    void aPageThatFailsIsHandedOnToBeTriedLater() {
        follower.assigned(Set.of(OURS));
        answers.put("/a", exchange -> text(exchange, 500, "text/plain", "broken"));
        var before = now.get();
        follower.fetch(notBefore(before, "our.example", "/a"), new Ticket(OURS, 7));

        untilTold("finished 7");

        assertThat(desk.told).containsExactly("found 1", "finished 7");
        assertThat(desk.found.get(0).tries()).isEqualTo(1);
        assertThat(desk.found.get(0).notBefore()).isAfterOrEqualTo(before.plusSeconds(30));
    }

    @Test
    void manyPagesOfOneHostComeOneAfterTheOtherAndEachIsAskedForOnce() {
        follower.assigned(Set.of(OURS));
        for (int number = 0; number < 8; number++) {
            page("/" + number);
            follower.fetch(notBefore(now.get(), "our.example", "/" + number), new Ticket(OURS, number));
        }

        untilTold("finished 7");

        assertThat(desk.told)
                .filteredOn(what -> what.startsWith("fetched"))
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(asked).hasSize(9).doesNotHaveDuplicates();
        assertThat(asked)
                .startsWith("our.example/robots.txt", "our.example/0", "our.example/1", "our.example/2")
                .endsWith("our.example/7");
        assertThat(counts.of("daily")) // four teach that the host has one text for all its pages
                .isEqualTo(Map.of("article", 4L, "article:mostly-repeated", 4L));
    }

    /** Moves the clock on for as long as it takes. */
    private void untilTold(String... what) {
        eventually().until(() -> moved(desk.told.containsAll(List.of(what))));
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    private boolean moved(boolean done) {
        if (!done) {
            now.updateAndGet(time -> time.plusSeconds(1));
        }
        return done;
    }

    private void handIn(List<FoundPage> pages) {
        for (int number = 0; number < pages.size(); number++) {
            follower.fetch(pages.get(number), new Ticket(OURS, number));
        }
    }

    private FoundPage notBefore(Instant time, String host, String path) {
        return new FoundPage(
                at(host, path), "daily", null, List.of(), null, null, null, null, null, null, now.get(), 0, time);
    }

    private FeedConfig config(String id, String host, String path) {
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

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    private void feed(String path, String... links) {
        answers.put(path, exchange -> text(exchange, 200, "application/rss+xml", rss(links)));
    }

    private static String rss(String... links) {
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

    private void page(String path) {
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

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
            var path = exchange.getRequestURI().getPath();
            asked.add(host + path);
            answers.getOrDefault(path, it -> text(it, 404, "text/plain", "")).to(exchange);
        }
    }

    private static void text(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
