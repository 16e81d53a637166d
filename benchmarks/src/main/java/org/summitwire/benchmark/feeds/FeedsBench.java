package org.summitwire.benchmark.feeds;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.summitwire.benchmark.pipeline.Meter;
import org.summitwire.ingest.following.FeedCounts;
import org.summitwire.ingest.following.Follower;
import org.summitwire.ingest.following.PageFetcher;
import org.summitwire.ingest.following.Poller;
import org.summitwire.ingest.following.Sources;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.PollingSettings;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.ingest.web.WebSettings;

/** {@code ./run bench feeds}: thousands of feeds at once, as they are followed by one instance, on a simulated web. */
public final class FeedsBench {

    private static final int TENTHS = 10;
    private static final int COLLECTIONS = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofMinutes(5);

    /** The slowest feeds are asked each 120 seconds; a page is tried again after 30, and if that fails after 180 more. */
    private static final Duration REST = Duration.ofSeconds(220);

    private final FeedsOptions options;
    private final PrintStream progress;
    private final Report report;
    private final RunningClock clock = new RunningClock(Clock.systemUTC().instant());
    private final Town town;
    private final Mailbox mailbox;

    private FeedsBench(FeedsOptions options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.progress = progress;
        this.report = new Report(out);
        this.town = new Town(options.feeds(), options.seed(), PAUSE);
        this.mailbox = new Mailbox(town, clock);
    }

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException with words for the user where an option is not understood
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress)
            throws IOException, InterruptedException {
        var options = FeedsOptions.of(arguments);
        LoggingSystem.get(FeedsBench.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        new FeedsBench(options, out, progress).run();
    }

    private void run() throws IOException, InterruptedException {
        report.head(town, options, Meter.load());
        try (var web = new Web(town, clock);
                var client = client(web.port())) {
            var sources = new Sources();
            var polling = new PollingSettings(LEAST, MOST, MOST, MOST, MOST);
            try (var follower = new Follower(
                    sources,
                    new Poller(client, clock, polling),
                    new PageFetcher(client, clock),
                    mailbox,
                    host -> 0,
                    clock,
                    new SimpleMeterRegistry(),
                    new FeedCounts("bench", clock.instant()))) {
                mailbox.deliverTo(follower);
                follower.assigned(Set.of(0));
                town.feeds().forEach(feed -> sources.configured("feed-" + feed.number(), config(feed, web.port())));
                follower.start(options.threads());
                measure(web, follower, sources);
            }
        }
    }

    private WebClient client(int port) {
        var politeness = new WebSettings.Politeness(
                PAUSE,
                Duration.ofSeconds(60),
                options.threads(),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofHours(24),
                Duration.ofSeconds(30),
                100_000);
        var settings = WebSettings.usual("desk@feeds.test")
                .allowing(List.of("127.0.0.1:" + port))
                .with(politeness);
        var all = List.of(InetAddress.getLoopbackAddress());
        return new WebClient(settings, clock, options.seed(), host -> all);
    }

    private static FeedConfig config(Feed feed, int port) {
        var most = feed.interval();
        return new FeedConfig(
                "feed-" + feed.number(),
                URI.create("http://" + feed.outlet().name() + ":" + port + "/feed-" + feed.number() + ".xml"),
                FeedConfig.Kind.FEED,
                feed.outlet().name(),
                "en",
                null,
                true,
                most.multipliedBy(3).dividedBy(4),
                most,
                FeedConfig.FullText.NO,
                List.of());
    }

    private void measure(Web web, Follower follower, Sources sources) throws InterruptedException, IOException {
        var half = memory();
        var end = half;
        var each = TimeUnit.SECONDS.toNanos(options.seconds()) / TENTHS;
        for (var tenth = 1; tenth <= TENTHS; tenth++) {
            end = tenth(web, follower, tenth * each);
            half = tenth == TENTHS / 2 ? end : half;
        }
        var until = TENTHS * each;
        await(until + REST.toNanos(), () -> isMissing(until));
        town.feeds().forEach(feed -> sources.configured("feed-" + feed.number(), null));
        // at the end no polls are left: what waits is a page whose host was in trouble
        await(clock.nanos() + REST.toNanos(), () -> mailbox.open() > follower.waiting());
        report.demands(town, web, mailbox, follower.waiting(), half, end, until);
    }

    private Report.Memory tenth(Web web, Follower follower, long until) throws InterruptedException, IOException {
        var requests = web.requests();
        var polls = web.polls();
        var notModified = web.notModified();
        var late = web.lateAnew();
        var start = clock.nanos();
        while (clock.nanos() < until) {
            TimeUnit.MILLISECONDS.sleep(200);
            tell(web, follower);
        }
        var seconds = (clock.nanos() - start) / 1e9;
        var asked = web.requests() - requests;
        var share = (web.notModified() - notModified) / (double) Math.max(1, web.polls() - polls);
        var waiting = follower.waiting();
        var memory = memory();
        progress.print("\r");
        report.tenth(new Report.Tenth(clock.nanos() / 1e9, asked / seconds, share, late, waiting, memory));
        return memory;
    }

    private void tell(Web web, Follower follower) {
        progress.printf(
                "\r%,d requests, %,d articles, %,d wait ", web.requests(), mailbox.articles(), follower.waiting());
        progress.flush();
    }

    /** While others go on: of some collections the one after which least had come again. */
    private static Report.Memory memory() throws IOException {
        var heap = LongStream.generate(Meter::heap).limit(COLLECTIONS).min().orElseThrow() / 1e6;
        var threads = ManagementFactory.getThreadMXBean().getThreadCount();
        return new Report.Memory(heap, Meter.resident() / 1e6, threads, Meter.load());
    }

    private void await(long latest, BooleanSupplier isWaiting) throws InterruptedException {
        while (clock.nanos() < latest && isWaiting.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(500);
            progress.printf("\r%,d articles, %,d pages open ", mailbox.articles(), mailbox.open());
        }
        progress.print("\r");
    }

    private boolean isMissing(long until) {
        return town.feeds().stream().anyMatch(feed -> feed.isHealthy() && feed.missing(until) > 0);
    }
}
