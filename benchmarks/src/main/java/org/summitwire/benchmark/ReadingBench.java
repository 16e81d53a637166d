package org.summitwire.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./run bench reading [--quick]}: how fast articles are read, without a broker. */
final class ReadingBench {

    private ReadingBench() {}

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException with words for the user where an option is not understood
     */
    static void run(List<String> arguments) throws RunnerException, IOException {
        if (!List.of("--quick").containsAll(arguments)) {
            throw new IllegalArgumentException("reading knows no option but --quick");
        }
        var effort = arguments.isEmpty() ? Effort.FULL : Effort.QUICK;
        var table = new Table(System.out, Corpus.atHand());
        table.articles(run(ArticleBenchmark.class, effort.warm()));
        table.lengths(run(LengthBenchmark.class, effort));
        table.hostile(run(HostileBenchmark.class, effort.rough()));
        table.heap(Heap.after(effort.rounds()));
    }

    /** How long to measure: the short way tells an order of magnitude, not a difference of some percent. */
    private record Effort(int forks, int warmups, int iterations, int rounds) {

        static final Effort QUICK = new Effort(1, 4, 3, 100);
        static final Effort FULL = new Effort(3, 8, 4, 500);

        /** The rules are many small methods: two cores need most of a minute to compile them. */
        Effort warm() {
            return new Effort(forks, 8 * warmups, iterations, rounds);
        }

        /** For what is compared with itself only, and would take minutes otherwise. */
        Effort rough() {
            return new Effort(1, forks == 1 ? 1 : 3, forks == 1 ? 1 : 3, rounds);
        }
    }

    private static Collection<RunResult> run(Class<?> benchmark, Effort effort) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .threads(1)
                .forks(effort.forks)
                .warmupIterations(effort.warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.iterations)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }
}
