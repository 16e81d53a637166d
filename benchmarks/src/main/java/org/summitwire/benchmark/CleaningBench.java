package org.summitwire.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./run bench cleaning [--quick] [DIR]}: how fast web pages are cleaned, on one core. */
final class CleaningBench {

    private static final String QUICK = "--quick";

    private CleaningBench() {}

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException with words for the user where an option is not understood
     */
    static void run(List<String> arguments, PrintStream out) throws RunnerException, IOException {
        var rest = new ArrayList<>(arguments);
        boolean quick = rest.remove(QUICK);
        if (rest.size() > 1 || rest.stream().anyMatch(word -> word.startsWith("-"))) {
            throw new IllegalArgumentException("cleaning knows no option but --quick, and takes one folder of pages");
        }
        rest.forEach(folder -> System.setProperty(Pages.FOLDER, folder));
        var pages = Pages.atHand();
        out.printf(
                Locale.ROOT,
                "Cleaning %d web pages (%s), %.0f KB each on average, one thread%n",
                pages.pages().size(),
                pages.name(),
                pages.kilobytes());
        for (var result : new Runner(options(quick)).run()) {
            var score = result.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "%-6s %,8.0f pages/s (± %,.0f)%n",
                    score.getLabel(),
                    score.getScore(),
                    score.getScoreError());
        }
    }

    private static Options options(boolean quick) {
        var folder = System.getProperty(Pages.FOLDER);
        var options = new OptionsBuilder()
                .include(CleaningBenchmark.class.getName() + "\\.")
                .threads(1)
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 40 : 60)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT);
        return folder == null
                ? options.jvmArgs("-Xmx512m", "-XX:+UseSerialGC").build()
                : options.jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "-D" + Pages.FOLDER + "=" + folder)
                        .build();
    }
}
