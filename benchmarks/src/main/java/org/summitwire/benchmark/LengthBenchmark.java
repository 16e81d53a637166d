package org.summitwire.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.Reading;

/** How the time grows with the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LengthBenchmark {

    @Param({"1", "10", "100", "1000"})
    public int kilobytes;

    private final ArticleReader reader = Readers.standard();
    private @Nullable Article article;

    @Setup
    public void string() throws IOException {
        article = Corpus.atHand().strungTo(kilobytes * 1000);
    }

    @Benchmark
    public Reading articles() {
        return reader.read(requireNonNull(article));
    }
}
