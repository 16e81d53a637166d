package org.summitwire.benchmark.alerts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;
import org.summitwire.benchmark.pipeline.Meter;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import org.summitwire.standalone.EmbeddedBroker;
import org.summitwire.standalone.Services;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/**
 * {@code ./run bench alerts}: from a change to the receiver, for many subscriptions, while one receiver never answers. The services
 * run as under {@code ./run}, on a broker of their own, in one process with what measures them.
 */
public final class AlertsBench {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long PATIENCE_SECONDS = 120;
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final int AT_ONCE = 64;

    /** Where the compilers take less of the processor time, what is measured is what runs on for days. */
    private static final double WARM = 0.05;

    private static final int SLICE_SECONDS = 10;

    /** So many slices at most until the whole rate: compilers that find no processor free take the longer. */
    private static final int SLICES_TO_RATE = 6;

    private final AlertsOptions options;
    private final PrintStream out;
    private final PrintStream progress;
    private final Clock clock = Clock.systemUTC();
    private final Forums forums;

    private AlertsBench(AlertsOptions options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
        this.forums = new Forums(options.subscriptions());
    }

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException with words for the user where an option is not understood
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress)
            throws IOException, InterruptedException {
        new AlertsBench(AlertsOptions.of(arguments), out, progress).run();
    }

    private void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("summitwire-bench");
        try (var receiver = Receiver.start(clock);
                var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                var services = Services.start(broker.bootstrapServers(), settings(folder))) {
            LoggingSystem.get(AlertsBench.class.getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
            LoggingSystem.get(AlertsBench.class.getClassLoader()).setLogLevel("org.summitwire", LogLevel.ERROR);
            subscribe(services, receiver);
            measure(services, receiver, broker.bootstrapServers());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> settings(Path folder) {
        return List.of(
                "server.port=0",
                "summitwire.streams.state-dir=" + folder.resolve("state"),
                "summitwire.notify.console=false",
                "summitwire.notify.key=" + KEY,
                "summitwire.ingest.files=",
                "summitwire.ingest.watch=",
                "summitwire.ingest.ledger=",
                "logging.file.name=" + folder.resolve("bench.log"));
    }

    private void subscribe(Services services, Receiver receiver) throws InterruptedException {
        var keeper = services.bean(SubscriptionKeeper.class);
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var all = forums.subscriptions(receiver.address(), receiver.address().resolve("/" + Forums.HANGING), since);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var kept : threads.invokeAll(all.stream()
                    .map(it -> (Callable<Boolean>) () -> keeper.put(it))
                    .toList())) {
                kept.get();
            }
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException("The subscriptions are not kept", failed.getCause());
        } finally {
            threads.shutdown();
        }
        progress.printf("%,d subscriptions, one of them to a receiver that never answers%n", all.size());
    }

    private void measure(Services services, Receiver receiver, String brokers)
            throws InterruptedException, IOException {
        int warm;
        int all;
        long warmSeconds;
        double load;
        double kept;
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "linger.ms", 0),
                new StringSerializer(),
                AvroSerde.of(SummitChanged.class, SchemaIds.bundled()).serializer())) {
            var from = System.nanoTime();
            warm = warmUp(producer, receiver);
            warmSeconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
            all = warm + options.rate() * options.seconds();
            load = Meter.load();
            var start = System.nanoTime();
            feed(producer, receiver, warm, all, options.rate());
            kept = (all - warm) / ((System.nanoTime() - start) / 1e9);
        }
        var expected = takers(0, all);
        await(receiver, expected);
        TimeUnit.SECONDS.sleep(2); // for repeats, if there are any
        progress.println();
        report(services, receiver, new Run(warm, all, warmSeconds, kept, expected, load));
    }

    /**
     * Changes that do not count, slowly first, until the compilers take little and all messages are received: what counts does not
     * stand behind what the start held up.
     *
     * @return how many they were
     */
    private int warmUp(KafkaProducer<String, SummitChanged> producer, Receiver receiver) throws InterruptedException {
        var sent = 0;
        var share = 1.0;
        var steps = Math.max(1, Math.min(SLICES_TO_RATE, options.warmUp() / SLICE_SECONDS));
        for (var slice = 1; slice * SLICE_SECONDS <= options.warmUp() && share > WARM; slice++) {
            var rate = Math.max(1, options.rate() * Math.min(slice, steps) / steps);
            var cost = Meter.processorTime();
            var compiling = Meter.compilingTime();
            feed(producer, receiver, sent, sent + rate * SLICE_SECONDS, rate);
            sent += rate * SLICE_SECONDS;
            var latest = (Meter.compilingTime() - compiling) / (Meter.processorTime() - cost);
            share = rate == options.rate() ? latest : 1.0;
            progress.printf("\rwarm-up at %d a second, compilers %.0f %% ", rate, 100 * latest);
        }
        await(receiver, takers(0, sent));
        progress.println();
        return sent;
    }

    private int takers(int from, int to) {
        return IntStream.range(from, to).map(forums::takers).sum();
    }

    private void await(Receiver receiver, int expected) throws InterruptedException {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (var ticks = 0; receiver.size() < expected && System.nanoTime() < patience; ticks++) {
            TimeUnit.MILLISECONDS.sleep(100);
            if (ticks % 50 == 0) {
                progress.printf("\r%,d messages of %,d ", receiver.size(), expected);
                progress.flush();
            }
        }
    }

    /**
     * What was measured.
     *
     * @param warm changes that do not count
     * @param all changes
     * @param warmSeconds until all of those were received
     * @param kept the rate that was kept, a second
     */
    private record Run(int warm, int all, long warmSeconds, double kept, int expected, double load) {}

    @SuppressWarnings("FutureReturnValueIgnored") // what is lost shows at the receiver
    private void feed(KafkaProducer<String, SummitChanged> producer, Receiver receiver, int from, int to, int rate) {
        var start = System.nanoTime();
        for (var sent = from; sent < to; ) {
            var due = Math.min(to, from + (int) ((System.nanoTime() - start) / 1e9 * rate));
            for (; sent < due; sent++) {
                var now = Instant.ofEpochMilli(clock.millis());
                var change = forums.change(sent, now);
                producer.send(new ProducerRecord<>(
                        Topic.Names.SUMMITS_CHANGED, null, now.toEpochMilli(), change.getSummitId(), change));
                if (sent % (rate * 5) == 0) {
                    progress.printf("\r%,d changes, %,d messages ", sent, receiver.size());
                    progress.flush();
                }
            }
            LockSupport.parkNanos(TICK);
        }
    }

    private void report(Services services, Receiver receiver, Run run) throws IOException {
        var ages = receiver.ages(run.warm(), run.all());
        out.printf(
                "%,d subscriptions, %d changes a second (kept: %.1f) for %d s, after %d s that do not count; load %.1f%n%n",
                options.subscriptions(), options.rate(), run.kept(), options.seconds(), run.warmSeconds(), run.load());
        out.printf(
                "from change to receiver  p50 %,d ms, p99 %,d ms, max %,d ms%n",
                at(ages, 50), at(ages, 99), at(ages, 100));
        out.printf(
                "messages                 %,d of %,d expected, %,d lost, %,d repeated (warm-up included)%n",
                receiver.size(), run.expected(), Math.max(0, run.expected() - receiver.size()), receiver.repeats());
        out.printf(
                "heap                     %.0f MB after a collection, %.0f MB resident, broker and receiver included%n",
                Meter.heap() / 1e6, Meter.resident() / 1e6);
        var states = services.bean(DeliveryLog.class).of(Forums.HANGING, 100);
        out.printf(
                "the hanging channel      %,d alerts, %,d attempts at it, %,d of its latest %,d deliveries came to an end%n",
                run.all(),
                receiver.hanging(),
                states.stream().filter(it -> it.nextAttemptAt() == null).count(),
                states.size());
    }

    private static long at(long[] sorted, int percent) {
        return sorted.length == 0 ? -1 : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
