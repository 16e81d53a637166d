package org.summitwire.benchmark;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.Reading;

/** How many articles a second one thread reads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class ArticleBenchmark {

    private final ArticleReader reader = Readers.standard();
    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void open() throws IOException {
        articles = Corpus.atHand().articles();
    }

    @Benchmark
    public Reading article() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return reader.read(articles.get(next));
    }
}
