package org.summitwire.benchmark.pipeline;

import java.io.PrintStream;
import java.util.List;
import org.summitwire.wire.Topic;

/** In turn, at the same even rate: from publication to alert, and through two bare hops that read what is committed. */
final class Latency {

    private static final int TURNS = 2;
    /** Milliseconds at the start of a turn that do not count. */
    private static final long SETTLING = 3000;

    private final Stand stand;
    private final RawTopics topics;
    private final Throughput source;
    private final PrintStream progress;
    private final Samples alerts = new Samples();
    private final Samples hops = new Samples();
    private final Samples kept = new Samples();

    Latency(Stand stand, RawTopics topics, Throughput source, PrintStream progress) {
        this.stand = stand;
        this.topics = topics;
        this.source = source;
        this.progress = progress;
    }

    void measure(double rate, int seconds) throws InterruptedException {
        for (var turn = 0; turn < TURNS; turn++) {
            var before = topics.ends(Topic.Names.ARTICLES_PUBLISHED);
            var articles = source.takeNext((int) (rate * seconds));
            var arrivals = new Arrivals(topics, Topic.Names.ALERTS_RAISED, System.currentTimeMillis() + SETTLING);
            kept.add(Pace.keep(rate, articles, stand::publish));
            stand.awaitQuiet();
            alerts.addAll(arrivals.stop());
            hop(rate, topics.read(Topic.Names.ARTICLES_PUBLISHED, before, articles.size()), "hop-" + turn);
            progress.printf(
                    "latency %d of %d: to alert p50 %.0f p99 %.0f ms, two hops p50 %.0f p99 %.0f ms%n",
                    turn + 1, TURNS, alerts.median(), alerts.percentile(99), hops.median(), hops.percentile(99));
        }
    }

    private void hop(double rate, List<Raw> records, String name) throws InterruptedException {
        var all = List.of(name + "-start", name + "-middle", name + "-end");
        all.forEach(topics::create);
        try (var first = BareStreams.passing(all.get(0), all.get(1), stand);
                var second = BareStreams.passing(all.get(1), all.get(2), stand)) {
            first.awaitRunning();
            second.awaitRunning();
            var arrivals = new Arrivals(topics, all.get(2), System.currentTimeMillis() + SETTLING);
            Pace.keep(rate, records, due -> topics.produce(all.get(0), due));
            Thread.sleep(1000); // both commits of the last record have long passed then
            hops.addAll(arrivals.stop());
        }
        topics.delete(all);
    }

    Samples alerts() {
        return alerts;
    }

    Samples hops() {
        return hops;
    }

    double keptRate() {
        return kept.median();
    }
}
