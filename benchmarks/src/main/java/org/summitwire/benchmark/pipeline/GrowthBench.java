package org.summitwire.benchmark.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** {@code ./run bench growth}: what an article costs, and what is kept, as articles grow in number. */
public final class GrowthBench {

    private static final int ARTICLES = 1_000_000;
    private static final int TENTHS = 10;
    private static final int BLOCK = 1_000;

    private final Options options;
    private final PrintStream out;
    private final PrintStream progress;
    private double generating;

    private GrowthBench(Options options, PrintStream out, PrintStream progress) {
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
        new GrowthBench(Options.of(arguments), out, progress).run();
    }

    private void run() throws IOException, InterruptedException {
        var articles = options.articlesOr(options.quick() ? ARTICLES / 50 : ARTICLES);
        var newsroom = new Newsroom(options.seed());
        line("%,d articles, seed %d, load %.1f", articles, options.seed(), Meter.load());
        line(
                "%11s %9s %12s %9s %9s %10s %10s %6s",
                "articles", "a second", "CPU each", "heap MB", "RSS MB", "stores MB", "topics MB", "load");
        try (var stand = Stand.start()) {
            for (var tenth = 0; tenth < TENTHS; tenth++) {
                tenth(stand, newsroom, share(articles, tenth), share(articles, tenth + 1));
            }
        }
    }

    private static int share(int articles, int tenths) {
        return (int) ((long) articles * tenths / TENTHS);
    }

    private void tenth(Stand stand, Newsroom newsroom, int from, int to) throws IOException, InterruptedException {
        generating = 0;
        var cost = Meter.processorTime();
        var start = System.nanoTime();
        for (var at = from; at < to; at += BLOCK) {
            var own = Meter.ownProcessorTime();
            var block = newsroom.articles(at, Math.min(to, at + BLOCK));
            generating += Meter.ownProcessorTime() - own;
            stand.publish(block);
            progress.printf("\r%,d published ", at + block.size());
        }
        var seconds = (stand.awaitQuiet() - start) / 1e9;
        var spent = Meter.processorTime() - cost - generating;
        progress.print("\r");
        var heap = Meter.heap();
        line(
                "%,11d %,9.0f %,9.0f µs %9.1f %9.1f %10.1f %10.1f %6.1f",
                to,
                (to - from) / seconds,
                1e6 * spent / (to - from),
                heap / 1e6,
                Meter.resident() / 1e6,
                stand.bytesOf("state", "") / 1e6,
                stand.bytesOf("broker", ".log") / 1e6,
                Meter.load());
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
