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
 */
record Heap(int articles, long bytes) {

    private static final int TIMES = 4;

    /** After some rounds over the corpus, after twice as many, and so on. */
    static List<Heap> after(int rounds) throws IOException {
        var reader = Readers.standard();
        var corpus = Corpus.atHand();
        var heaps = new ArrayList<Heap>();
        for (var time = 1; time <= TIMES; time++) {
            for (var round = 0; round < rounds; round++) {
                read(reader, corpus);
            }
            heaps.add(new Heap(time * rounds * corpus.articles().size(), used()));
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

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
