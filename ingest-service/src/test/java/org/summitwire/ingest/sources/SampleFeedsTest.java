package org.summitwire.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.ingest.sources.config.FeedConfigEntry;
import org.summitwire.ingest.sources.config.FeedList;
import org.summitwire.ingest.sources.feed.FeedLimits;
import org.summitwire.ingest.sources.feed.FeedReader;
import org.summitwire.ingest.sources.feed.FeedReading;

/** The sample feeds that users are given. */
class SampleFeedsTest {

    private static final Path FEEDS = Path.of("..", "seeds", "feeds");
    private static final String HOST = "http://127.0.0.1:8000/";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"rss.xml, 2", "atom.xml, 1", "feed.json, 1"})
    void areReadWithoutAFault(String name, int entries) throws IOException {
        var reading = new FeedReader(FeedLimits.usual())
                .read(Files.readAllBytes(FEEDS.resolve(name)), null, URI.create(HOST + "feeds/" + name));
        var feed = ((FeedReading.Feed) reading).content();

        assertThat(feed.faults()).isEmpty();
        assertThat(feed.language()).isNotNull();
        assertThat(feed.entries()).hasSize(entries).allSatisfy(entry -> {
            assertThat(entry.link().toString()).startsWith(HOST);
            assertThat(entry.published().offset()).isNotNull();
            assertThat(entry.authors()).isNotEmpty();
        });
    }

    @Test
    void haveTheirRecords() throws IOException {
        assertThat(FeedList.read(Files.readAllBytes(FEEDS.resolve("feeds.jsonl"))))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry).isInstanceOf(FeedConfigEntry.Right.class));
    }
}
