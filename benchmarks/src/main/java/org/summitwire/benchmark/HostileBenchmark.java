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

/** Text that is made to be slow: whatever one piece costs, four times as many may not cost more each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HostileBenchmark {

    /** An underscore stands for a space, a tilde for a new line, a caret for a combining accent. */
    @Param({
        "9",
        "\"'(",
        "[",
        "])_",
        "a^^",
        "~-_x",
        "dan_",
        "KTT_ASEAN_",
        "1_juta_",
        "10_Mei_2024,_",
        "ditandatangani_",
        "5_dokumen_ditandatangani._",
        "Presiden_Abc_Def._",
        "Deklarasi_Abc_ditandatangani_di_Tokyo._"
    })
    public String piece = "9";

    @Param({"250", "1000"})
    public int kilobytes;

    private final ArticleReader reader = Readers.standard();
    private @Nullable Article article;

    @Setup
    public void repeat() throws IOException {
        var plain = piece.replace('_', ' ').replace('~', '\n').replace('^', '\u0301');
        article = Corpus.atHand().repeating(plain, kilobytes * 1000);
    }

    @Benchmark
    public Reading text() {
        return reader.read(requireNonNull(article));
    }
}
