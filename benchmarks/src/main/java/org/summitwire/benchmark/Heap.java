package org.summitwire.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;

/**
 * What stays on the heap when articles have been read.
 *
 * @param articles how many were read so far
 * @param rate how many of them a second of this thread's processor time, which a busy machine disturbs less
 */
record Heap(int articles, long bytes, double rate) {

    private static final int TIMES = 4;

    /** After some rounds over the corpus, after twice as many, and so on. */
    static List<Heap> after(int rounds) throws IOException {
        var reader = Readers.standard();
        var corpus = Corpus.atHand();
        var heaps = new ArrayList<Heap>();
        for (var time = 1; time <= TIMES; time++) {
            var start = processorTime();
            for (var round = 0; round < rounds; round++) {
                read(reader, corpus);
            }
            var articles = rounds * corpus.articles().size();
            heaps.add(new Heap(time * articles, used(), articles / (processorTime() - start)));
        }
        return heaps;
    }

    private static void read(ArticleReader reader, Corpus corpus) {
        for (var article : corpus.articles()) {
            if (reader.read(article).language().isEmpty()) {
                throw new IllegalStateException("No language: " + article.id());
            }
        }
    }

    private static double processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
