package org.summitwire.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.summitwire.benchmark.alerts.AlertsBench;
import org.summitwire.benchmark.feeds.FeedsBench;
import org.summitwire.benchmark.pipeline.GrowthBench;
import org.summitwire.benchmark.pipeline.PipelineBench;

/** {@code ./run bench [NAME] [options]} */
public final class Bench {

    private static final int WRONG_USAGE = 2;
    private static final String USAGE =
            """
            Usage: ./run bench [NAME] [options]

              pipeline   the whole pipeline beside plain produce and consume, a bare exactly-once count, and two bare
                         hops, on the same broker (the default)
                         [--articles N a round] [--seed N] [--warm-ups N at most] [--quick]
              growth     what an article costs and what is kept, at each tenth of many articles
                         [--articles N in all, 1000000] [--seed N] [--quick]
              feeds      ten thousand feeds followed at once on a simulated web: how politely, how evenly, what is lost
                         [--feeds N] [--seconds N] [--threads N] [--seed N] [--quick]
              alerts     from a change to the receivers of a thousand subscriptions, while one of them never answers
                         [--subscriptions N] [--rate N a second] [--seconds N] [--warm-up N seconds at most] [--quick]
              reading    how fast articles are read, without a broker
                         [--quick]
              cleaning   how fast the articles on web pages are found, on one core, beside parsing alone
                         [--seed N] [--quick] [DIR of *.html, else the project's own pages, padded to the weight of real ones]

            Progress goes to stderr. docs/benchmarks.md has figures.
            """;

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        var words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(USAGE);
            return;
        }
        var isNamed = !words.isEmpty() && !words.get(0).startsWith("-");
        try {
            run(isNamed ? words.get(0) : "pipeline", words.subList(isNamed ? 1 : 0, words.size()));
        } catch (IllegalArgumentException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.print(USAGE);
            System.exit(WRONG_USAGE);
        }
    }

    private static void run(String name, List<String> options)
            throws RunnerException, IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (name) {
            case "pipeline" -> PipelineBench.run(options, out, System.err);
            case "growth" -> GrowthBench.run(options, out, System.err);
            case "feeds" -> FeedsBench.run(options, out, System.err);
            case "alerts" -> AlertsBench.run(options, out, System.err);
            case "reading" -> ReadingBench.run(options);
            case "cleaning" -> CleaningBench.run(options, out);
            default -> throw new IllegalArgumentException("There is no benchmark " + name);
        }
    }
}
