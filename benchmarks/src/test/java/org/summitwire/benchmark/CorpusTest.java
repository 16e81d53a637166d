package org.summitwire.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private final Corpus seeds = seeds();

    @Test
    void strungTextIsAsLongAsAskedFor() {
        assertThat(seeds.strungTo(1_000).body()).hasSize(1_000);
        assertThat(seeds.strungTo(100_000).body()).hasSize(100_000);
    }

    @Test
    void hostileTextIsAsLongAsAskedForButForHalfAPiece() {
        assertThat(seeds.repeating("1 juta ", 10_000).body())
                .endsWith("1 juta 1 juta ")
                .hasSizeBetween(9_990, 10_000);
    }

    private static Corpus seeds() {
        try {
            return Corpus.of("seeds", Path.of("../seeds/articles.jsonl"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
