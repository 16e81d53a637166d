package org.summitwire.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** Prints what was measured, in figures that mean something to a reader. */
final class Table {

    private final PrintStream out;
    private final Corpus corpus;

    Table(PrintStream out, Corpus corpus) {
        this.out = out;
        this.corpus = corpus;
    }

    void articles(Collection<RunResult> results) {
        var lengths = corpus.articles().stream().mapToInt(it -> it.body().length());
        line(
                "%d articles of %s, %.0f characters each",
                size(), corpus.name(), lengths.average().orElse(0));
        for (var result : results) {
            line("  %,.0f articles a second on one thread", score(result));
            line("  %,.0f bytes allocated an article", allocated(result));
        }
    }

    void lengths(Collection<RunResult> results) {
        line("Articles strung together");
        for (var result : results) {
            var chars = 1000 * kilobytes(result);
            line(
                    "  %,5d kB  %6.1f ns and %5.1f bytes allocated a character",
                    kilobytes(result), score(result) / chars, allocated(result) / chars);
        }
    }

    /** Growth 1.0 is linear, 4.0 is quadratic. */
    void hostile(Collection<RunResult> results) {
        line("Hostile text: nanoseconds a character at 250 kB and at 1,000 kB, and how they grow");
        Map<String, Double> shorter = new LinkedHashMap<>();
        for (var result : results) {
            var piece = result.getParams().getParam("piece");
            var each = score(result) / (1000.0 * kilobytes(result));
            var before = shorter.putIfAbsent(piece, each);
            if (before != null) {
                line("  %-42s %8.1f %8.1f %6.2f", piece, before, each, each / before);
            }
        }
    }

    void heap(List<Heap> heaps) {
        line("One thread for a while: articles a second of its processor time, and the heap after a collection");
        for (var heap : heaps) {
            line("  %,7.0f  %6.1f MB when %,d articles were read", heap.rate(), heap.bytes() / 1e6, heap.articles());
        }
    }

    private int size() {
        return corpus.articles().size();
    }

    private static int kilobytes(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("kilobytes"));
    }

    /** The median of the iterations of all forks: one that the machine disturbed does not count. */
    private static double score(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(it -> it.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(it -> it.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
