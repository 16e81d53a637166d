package org.summitwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.NotYet;

class WebClientPaceTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ManualClock clock = new ManualClock();
    private final Site site = new Site(clock).on("/", "text/html", "here");
    private final WebClient client = Patience.client(Patience.SETTINGS, clock);

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @Test
    void whoeverComesTooEarlyIsToldWhenToComeAgain() {
        var request = WebRequest.of(site.at("news.example", "/"), Wanted.PAGE);
        var start = clock.instant();
        assertThat(client.readyAt(request.uri())).isEqualTo(start);

        assertThat(client.get(request)).isEqualTo(new NotYet(start.plus(PAUSE), request)); // robots.txt was read
        assertThat(client.readyAt(request.uri())).isEqualTo(start.plus(PAUSE));
        clock.advance(PAUSE.minusMillis(1));
        assertThat(client.get(request)).isInstanceOf(NotYet.class);
        clock.advance(Duration.ofMillis(1));
        assertThat(client.get(request)).isInstanceOf(Fetched.class);

        assertThat(site.paths()).containsExactly("/robots.txt", "/");
    }

    @Test
    void otherHostsNeedNotWait() {
        client.get(WebRequest.of(site.at("news.example", "/"), Wanted.PAGE));

        assertThat(client.readyAt(site.at("other.example", "/"))).isEqualTo(clock.instant());
        assertThat(client.readyAt(URI.create("http://NEWS.example.:8443/")))
                .isEqualTo(clock.instant().plus(PAUSE));
    }

    @Test
    void aRedirectToTheSameHostWaitsAndGoesOnWhereItWas() {
        site.on("/old", Site.redirect(301, "/"));
        var request = WebRequest.of(site.at("news.example", "/old"), Wanted.PAGE);
        client.get(request);
        clock.advance(PAUSE);

        var notYet = (NotYet) client.get(request);
        assertThat(notYet.then().uri()).isEqualTo(site.at("news.example", "/"));
        clock.advanceTo(notYet.until());
        var fetched = (Fetched) client.get(notYet.then());

        assertThat(fetched.movedTo()).isEqualTo(site.at("news.example", "/"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/old", "/");
    }

    @Test
    void oneHostIsAskedOnceAtATime() throws Exception {
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        site.on("/slow", exchange -> {
            arrived.countDown();
            await(goOn);
            Site.text(200, "text/html", "here").to(exchange);
        });
        var slow = WebRequest.of(site.at("news.example", "/slow"), Wanted.PAGE);
        client.get(slow);
        clock.advance(PAUSE);
        var threads = Executors.newSingleThreadExecutor();
        try {
            var first = threads.submit(() -> client.get(slow));
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            clock.advance(Duration.ofMinutes(5));

            assertThat(client.get(WebRequest.of(site.at("news.example", "/"), Wanted.PAGE)))
                    .isInstanceOfSatisfying(
                            NotYet.class, notYet -> assertThat(notYet.until()).isAfter(clock.instant()));

            goOn.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isInstanceOf(Fetched.class);
            assertThat(client.readyAt(slow.uri())).isEqualTo(clock.instant().plus(PAUSE));
        } finally {
            goOn.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void hostsAtOneAddressShareItsPlaces() throws Exception {
        var arrived = new CountDownLatch(4);
        var goOn = new CountDownLatch(1);
        site.on("/robots.txt", exchange -> {
            arrived.countDown();
            await(goOn);
            Site.status(404).to(exchange);
        });
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (int host = 0; host < 4; host++) {
                var request = WebRequest.of(site.at("host-" + host, "/"), Wanted.PAGE);
                threads.execute(() -> client.get(request));
            }
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            var fifth = WebRequest.of(site.at("host-4", "/"), Wanted.PAGE);
            assertThat(client.get(fifth)).isInstanceOf(NotYet.class);
            assertThat(client.readyAt(fifth.uri())).isEqualTo(clock.instant()); // it was not asked

            goOn.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Patience.get(client, clock, fifth)).isInstanceOf(Fetched.class);
        } finally {
            goOn.countDown();
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aHostThatAsksToBeLeftAloneIs(int status) {
        site.on("/busy", Site.status(status, "Retry-After", "120"));
        var failed = (Failed) Patience.get(client, clock, site.at("news.example", "/busy"));

        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(client.get(WebRequest.of(site.at("news.example", "/"), Wanted.PAGE)))
                .isInstanceOfSatisfying(NotYet.class, notYet -> assertThat(notYet.until())
                        .isEqualTo(clock.instant().plusSeconds(120)));
        assertThat(client.readyAt(site.at("other.example", "/"))).isEqualTo(clock.instant());
    }

    @Test
    void itMayNameADate() {
        var until = clock.instant().plusSeconds(1_000);
        site.on(
                "/busy",
                Site.status(
                        503,
                        "Retry-After",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC))));

        Patience.get(client, clock, site.at("news.example", "/busy"));

        assertThat(client.readyAt(site.at("news.example", "/"))).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"9999999999, PT24H", "-5, PT30S", "soon, PT30S", "'Wed, 04 Mar 2020 12:00:00 GMT', PT30S"})
    void whatItAsksForIsBounded(String retryAfter, Duration atLeast) {
        site.on("/busy", Site.status(429, "Retry-After", retryAfter));

        var failed = (Failed) Patience.get(client, clock, site.at("news.example", "/busy"));

        assertThat(failed.retryAfter().orElseThrow()).isBetween(atLeast, atLeast.plusSeconds(15));
    }

    @Test
    void troublesMakeItLongerAndAnAnswerEndsThem() {
        site.on("/busy", Site.status(503));
        var waits = new ArrayList<Long>();
        for (int trouble = 0; trouble < 4; trouble++) {
            var failed = (Failed) Patience.get(client, clock, site.at("news.example", "/busy"));
            waits.add(failed.retryAfter().orElseThrow().toSeconds());
        }
        assertThat(Patience.get(client, clock, site.at("news.example", "/"))).isInstanceOf(Fetched.class);
        var after = (Failed) Patience.get(client, clock, site.at("news.example", "/busy"));

        assertThat(waits.get(0)).isBetween(30L, 45L);
        assertThat(waits.get(1)).isBetween(60L, 90L);
        assertThat(waits.get(2)).isBetween(120L, 180L);
        assertThat(waits.get(3)).isBetween(240L, 360L);
        assertThat(after.retryAfter().orElseThrow().toSeconds()).isEqualTo(waits.get(0));
    }

    @Test
    void aBrokenPageIsNotItsHostsTrouble() throws IOException {
        site.on("/broken", Site.bytes(200, Map.of("Content-Encoding", "gzip"), new byte[] {1, 2, 3}));

        var failed = (Failed) Patience.get(client, clock, site.at("news.example", "/broken"));

        assertThat(failed.reason()).isEqualTo(Reason.NOT_UNPACKED);
        assertThat(failed.retryAfter()).isEmpty();
        assertThat(client.readyAt(site.at("news.example", "/")))
                .isEqualTo(clock.instant().plus(PAUSE));
    }

    /** A scheduler as it will be: who may be asked first is asked next, and time is only moved to when that is. */
    @Test
    void noHostIsAskedFasterThanItsRuleAndNoneStarves() {
        site.on("slow.host-3/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7");
        var feeds = IntStream.range(0, 120)
                .mapToObj(feed -> site.at(feed % 10 == 3 ? "slow.host-3" : "host-" + feed % 40, "/?" + feed))
                .toList();
        feeds.forEach(feed -> site.on(feed.getRawPath() + "?" + feed.getRawQuery(), "text/xml", "<rss/>"));
        record Due(Instant at, int order, WebRequest request) {}
        var due = new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
        feeds.forEach(feed -> due.add(new Due(clock.instant(), due.size(), WebRequest.of(feed, Wanted.FEED))));
        var end = clock.instant().plus(Duration.ofMinutes(10));

        while (due.peek().at().isBefore(end)) {
            var next = due.poll();
            clock.advanceTo(next.at());
            var answer = client.get(next.request());
            due.add(
                    answer instanceof NotYet notYet
                            ? new Due(notYet.until(), next.order(), notYet.then())
                            : new Due(clock.instant().plusSeconds(120), next.order(), next.request()));
        }

        assertThat(pausesByHost()).allSatisfy((host, pauses) -> assertThat(pauses)
                .isNotEmpty()
                .allMatch(pause -> pause.compareTo(host.equals("slow.host-3") ? Duration.ofSeconds(7) : PAUSE) >= 0));
        var times = site.asked().stream().collect(Collectors.groupingBy(Site.Asked::path, Collectors.counting()));
        assertThat(feeds).allSatisfy(feed -> assertThat(times.get("/?" + feed.getRawQuery()))
                .isGreaterThanOrEqualTo(3));
        assertThat(times.get("/robots.txt"))
                .isEqualTo(
                        site.asked().stream().map(Site.Asked::host).distinct().count());
    }

    /** Whoever gets the turn is answered only when all others were sent away. */
    @RepeatedTest(10)
    void ofManyThreadsOneGetsTheTurn() throws Exception {
        var others = new CountDownLatch(7);
        var arrived = new AtomicInteger();
        site.on("/robots.txt", exchange -> {
            arrived.incrementAndGet();
            await(others);
            Site.status(404).to(exchange);
        });
        var request = WebRequest.of(site.at("news.example", "/"), Wanted.PAGE);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var all = new ArrayList<Future<WebAnswer>>();
            for (int thread = 0; thread < 8; thread++) {
                all.add(threads.submit(() -> {
                    var answer = client.get(request);
                    others.countDown();
                    return answer;
                }));
            }
            for (var one : all) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isInstanceOf(NotYet.class);
            }

            assertThat(arrived).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<String, List<Duration>> pausesByHost() {
        var last = new HashMap<String, Instant>();
        var pauses = new HashMap<String, List<Duration>>();
        for (var asked : site.asked()) {
            var before = last.put(asked.host(), asked.at());
            if (before != null) {
                pauses.computeIfAbsent(asked.host(), host -> new ArrayList<>())
                        .add(Duration.between(before, asked.at()));
            }
        }
        return pauses;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
