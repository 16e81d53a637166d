package org.summitwire.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./run bench cleaning [--quick] [--seed N] [DIR]}: how fast web pages are cleaned, on one core. */
final class CleaningBench {

    private CleaningBench() {}

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException with words for the user where an option is not understood
     */
    static void run(List<String> arguments, PrintStream out) throws RunnerException, IOException {
        boolean quick = understand(arguments);
        var pages = Pages.atHand();
        line(
                out,
                "Cleaning %d web pages (%s), %.0f KB each on average, one thread, pages a second",
                pages.pages().size(),
                pages.name(),
                pages.kilobytes());
        line(out, "         median    least     most   of seconds");
        tell(run("clean", quick ? Effort.QUICK : Effort.FULL), out);
        tell(run("parse", quick ? Effort.QUICK.shorter() : Effort.FULL.shorter()), out);
    }

    /** Whether it is to be quick; folder and seed are kept where the forks are told of them. */
    private static boolean understand(List<String> arguments) {
        boolean quick = false;
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var word = left.next();
            if (word.equals("--quick")) {
                quick = true;
            } else if (word.equals("--seed")) {
                System.setProperty(Pages.SEED, String.valueOf(number(left)));
            } else if (!word.startsWith("-") && System.getProperty(Pages.FOLDER) == null) {
                System.setProperty(Pages.FOLDER, word);
            } else {
                throw new IllegalArgumentException(
                        "cleaning knows no option but --quick and --seed N, and takes one folder of pages, not "
                                + word);
            }
        }
        return quick;
    }

    private static long number(Iterator<String> left) {
        var word = left.hasNext() ? left.next() : "nothing";
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("--seed needs a whole number, not " + word, noNumber);
        }
    }

    /** How long to measure, in seconds; the first ones of each fork, in which the compiler works, do not count. */
    private record Effort(int forks, int warmups, int seconds) {

        static final Effort QUICK = new Effort(1, 25, 5);
        static final Effort FULL = new Effort(3, 30, 6);

        /** Parsing alone is sooner compiled. */
        Effort shorter() {
            return new Effort(forks, 8, 5);
        }
    }

    private static RunResult run(String what, Effort effort) throws RunnerException {
        return new Runner(options(what, effort)).runSingle();
    }

    private static Options options(String what, Effort effort) {
        var options = new OptionsBuilder()
                .include(CleaningBenchmark.class.getName() + "\\." + what + "$")
                .threads(1)
                .forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.seconds())
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT);
        var seed = "-D" + Pages.SEED + "=" + Pages.seed();
        var folder = System.getProperty(Pages.FOLDER);
        return folder == null
                ? options.jvmArgs("-Xmx512m", "-XX:+UseSerialGC", seed).build()
                : options.jvmArgs("-Xmx512m", "-XX:+UseSerialGC", seed, "-D" + Pages.FOLDER + "=" + folder)
                        .build();
    }

    /** The median over the seconds of all forks: one that the machine disturbed does not count. */
    private static void tell(RunResult result, PrintStream out) {
        var seconds = result.getPrimaryResult().getStatistics();
        line(
                out,
                "%-6s %,8.0f %,8.0f %,8.0f   %d",
                result.getPrimaryResult().getLabel(),
                seconds.getPercentile(50),
                seconds.getMin(),
                seconds.getMax(),
                seconds.getN());
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
