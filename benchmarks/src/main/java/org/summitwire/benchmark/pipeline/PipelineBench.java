package org.summitwire.benchmark.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.summitwire.wire.Topic;

/** {@code ./run bench pipeline}: throughput and latency of the whole, beside what its broker and Kafka Streams can do. */
public final class PipelineBench {

    private static final int ARTICLES = 30_000;
    private static final int WARM_UPS = 12;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 20;

    private final Options options;
    private final PrintStream out;
    private final PrintStream progress;

    private PipelineBench(Options options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException with words for the user where an option is not understood
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress)
            throws IOException, InterruptedException {
        new PipelineBench(Options.of(arguments), out, progress).run();
    }

    private void run() throws IOException, InterruptedException {
        var articles = options.articlesOr(options.quick() ? ARTICLES / 6 : ARTICLES);
        var load = Meter.load();
        progress.printf("starting the broker and the services; seed %d, load %.1f%n", options.seed(), load);
        try (var stand = Stand.start();
                var topics = new RawTopics(stand.brokers(), Topic.Names.ARTICLES_PUBLISHED)) {
            var throughput = new Throughput(stand, topics, new Newsroom(options.seed()), progress);
            throughput.warmUp(options.warmUpsOr(options.quick() ? 1 : WARM_UPS), articles);
            throughput.rounds(options.quick() ? 2 : ROUNDS, articles);
            var latency = new Latency(stand, topics, throughput, progress);
            var half = throughput.pipeline().rate() / 2;
            latency.measure(half, options.quick() ? SECONDS / 2 : SECONDS);
            line(
                    "%,d articles a round of %,.0f bytes each, seed %d; load %.1f at the start, %.1f at the end",
                    articles, throughput.valueBytes(), options.seed(), load, Meter.load());
            rates(throughput);
            latencies(latency, half);
        }
    }

    private void rates(Throughput measured) {
        line("%-34s %9s %19s %9s %12s", "", "a second", "least and most", "ratio", "CPU each");
        var pipeline = measured.pipeline();
        rate("plain produce (lz4, acks all)", measured.produce(), pipeline);
        rate("plain consume", measured.consume(), pipeline);
        rate("bare exactly-once count", measured.count(), pipeline);
        rate("pipeline, publish to quiet", pipeline, pipeline);
        var ratio = pipeline.rate() / measured.count().rate();
        line("pipeline at least a quarter of the bare count: %s (%.2f)", holds(ratio >= 0.25), ratio);
    }

    private void rate(String name, Rates rates, Rates pipeline) {
        line(
                "%-34s %,9.0f %,9.0f %,9.0f %9.2f %9.0f µs",
                name, rates.rate(), rates.least(), rates.most(), pipeline.rate() / rates.rate(), rates.cost());
    }

    private void latencies(Latency measured, double half) {
        line("");
        line("at %,.0f articles a second, half of the full load (%,.0f were kept)", half, measured.keptRate());
        line("%-34s %9s %9s %9s", "", "p50", "p99", "measured");
        latency("publish to alert", measured.alerts());
        latency("two bare exactly-once hops", measured.hops());
        var ratio = measured.alerts().percentile(99) / measured.hops().percentile(99);
        line("p99 no more than twice that of two bare hops: %s (%.2f)", holds(ratio <= 2), ratio);
    }

    private void latency(String name, Samples samples) {
        line("%-34s %6.0f ms %6.0f ms %,9d", name, samples.median(), samples.percentile(99), samples.size());
    }

    private static String holds(boolean holds) {
        return holds ? "holds" : "does not hold";
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
