package org.summitwire.benchmark.pipeline;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.summitwire.ingest.intake.Article;
import org.summitwire.wire.Topic;

/** In turn, round for round, on the same articles: the pipeline, plain produce and consume, a bare count. */
final class Throughput {

    private static final String ARTICLES = Topic.Names.ARTICLES_PUBLISHED;

    /** Where the compilers take less of the processor time, what is measured is what runs on for days. */
    private static final double WARM = 0.05;

    private final Stand stand;
    private final RawTopics topics;
    private final Newsroom newsroom;
    private final PrintStream progress;
    private int next;
    private int done;
    private Rates pipeline = new Rates();
    private Rates produce = new Rates();
    private Rates consume = new Rates();
    private Rates count = new Rates();
    private double valueBytes;
    private double published;

    Throughput(Stand stand, RawTopics topics, Newsroom newsroom, PrintStream progress) {
        this.stand = stand;
        this.topics = topics;
        this.newsroom = newsroom;
        this.progress = progress;
    }

    /**
     * Rounds that do not count, until the compilers take no more than a twentieth of the processor time.
     *
     * @param most so many at most
     */
    void warmUp(int most, int articles) throws InterruptedException {
        var share = 1.0;
        for (var round = 1; round <= most && share > WARM; round++) {
            var cost = Meter.processorTime();
            var compiling = Meter.compilingTime();
            round(articles);
            share = (Meter.compilingTime() - compiling) / (Meter.processorTime() - cost);
            report("warm-up %d of at most %d, compilers %.0f %%".formatted(round, most, 100 * share));
        }
        pipeline = new Rates();
        produce = new Rates();
        consume = new Rates();
        count = new Rates();
    }

    /** Rounds that count. */
    void rounds(int rounds, int articles) throws InterruptedException {
        for (var round = 1; round <= rounds; round++) {
            round(articles);
            report("round %d of %d".formatted(round, rounds));
        }
    }

    private void report(String round) {
        progress.printf(
                "%s, published in %.1f s; medians so far: pipeline %,.0f/s, bare count %,.0f/s, produce %,.0f/s, consume %,.0f/s%n",
                round, published, pipeline.rate(), count.rate(), produce.rate(), consume.rate());
    }

    private void round(int articles) throws InterruptedException {
        var topic = "bench-" + ++done;
        var before = topics.ends(ARTICLES);
        through(takeNext(articles));
        var records = topics.read(ARTICLES, before, articles);
        valueBytes =
                records.stream().mapToInt(raw -> raw.value().length).average().orElse(0);
        topics.create(topic);
        topics.create(topic + "-counted");
        produce.measure(articles, () -> {
            topics.produce(topic, records);
            return System.nanoTime();
        });
        consume.measure(articles, () -> {
            topics.consume(topic, Map.of(), articles, record -> {});
            return System.nanoTime();
        });
        count(topic + "-counted", records);
        topics.delete(List.of(topic, topic + "-counted"));
    }

    /** Articles that were not yet taken. */
    List<Article> takeNext(int articles) {
        var from = next;
        next += articles;
        return newsroom.articles(from, next);
    }

    private void through(List<Article> articles) throws InterruptedException {
        pipeline.measure(articles.size(), () -> {
            var began = System.nanoTime();
            stand.publish(articles);
            published = (System.nanoTime() - began) / 1e9;
            return stand.awaitQuiet();
        });
    }

    private void count(String topic, List<Raw> records) throws InterruptedException {
        var counted = new AtomicLong();
        try (var streams = BareStreams.counting(topic, counted, stand)) {
            streams.awaitRunning();
            count.measure(records.size(), () -> {
                topics.produce(topic, records);
                while (counted.get() < records.size()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                }
                return System.nanoTime();
            });
        }
    }

    Rates pipeline() {
        return pipeline;
    }

    Rates produce() {
        return produce;
    }

    Rates consume() {
        return consume;
    }

    Rates count() {
        return count;
    }

    /** Of one article as published, on average, before compression. */
    double valueBytes() {
        return valueBytes;
    }
}
