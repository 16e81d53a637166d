package org.summitwire.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.summitwire.ingest.extraction.Extracted;
import org.summitwire.ingest.extraction.Extractor;
import org.summitwire.ingest.extraction.FetchedPage;

/** How many pages a second one thread cleans; beside it, how many it can parse and do nothing with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class CleaningBenchmark {

    private final Extractor extractor = new Extractor();
    private List<FetchedPage> pages = List.of();
    private int next;

    @Setup
    public void open() throws IOException {
        pages = Pages.atHand().pages();
    }

    @Benchmark
    public Extracted clean() {
        return extractor.extract(page());
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(new String(page().bytes(), UTF_8));
    }

    private FetchedPage page() {
        next = next + 1 < pages.size() ? next + 1 : 0;
        return pages.get(next);
    }
}
