package org.summitwire.ingest.following;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.extraction.Extractor;
import org.summitwire.ingest.extraction.FetchedPage;
import org.summitwire.ingest.fetching.ArchiveFeed;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.warc.WarcLimits;
import org.summitwire.ingest.sources.warc.WarcPage;
import org.summitwire.ingest.sources.warc.WarcReader;

/**
 * Feeds the pages of a WARC archive, such as those of Common Crawl's news. Articles go the way of fetched ones, so that those
 * that are known are not published again: an archive that was broken off can be fed anew from its start.
 */
public final class WebArchive implements ArchiveFeed, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebArchive.class);
    private static final int TOLD_EVERY = 1_000;
    private static final long RETRY_MS = 2_000;

    private final Post post;
    private final MeterRegistry meters;
    private final Extractor extractor = new Extractor();
    private final CountDownLatch stopped = new CountDownLatch(1);

    public WebArchive(Post post, MeterRegistry meters) {
        this.post = post;
        this.meters = meters;
    }

    @Override
    public void feed(Path archive) throws IOException, InterruptedException {
        var counts = new TreeMap<String, Long>();
        try (var reader = WarcReader.open(archive, 0, WarcLimits.usual())) {
            var told = 0L;
            for (var page = reader.next(); page.isPresent(); page = reader.next()) {
                feed(page.get(), counts);
                if (++told % TOLD_EVERY == 0) {
                    tell("archive goes on", archive, reader, counts);
                }
            }
            reader.progress().setAside().forEach((reason, number) -> {
                counts.merge("record:" + reason.slug(), number, Long::sum);
                meters.counter("summitwire.pages", "outcome", "set-aside", "reason", reason.slug())
                        .increment(number);
            });
            tell("archive read", archive, reader, counts);
        }
    }

    private static void tell(String what, Path archive, WarcReader reader, Map<String, Long> counts) {
        var progress = reader.progress();
        LOG.info(
                "{} file={} percent={} records={} pages={} outcomes={} fault=\"{}\"",
                what,
                archive,
                progress.size() == 0 ? 100 : 100 * progress.read() / progress.size(),
                progress.records(),
                progress.pages(),
                counts,
                progress.lastFault() == null ? "" : progress.lastFault());
    }

    private void feed(WarcPage archived, Map<String, Long> counts) throws InterruptedException {
        var found = FoundPage.at(archived.url(), null, archived.fetchedAt());
        var page = new FetchedPage(
                archived.bytes(), archived.url().toString(), archived.contentType(), archived.fetchedAt());
        var alone = new HostMemory(); // so that an archive gives the same, whatever was read before
        var result =
                PageArticle.of(found, archived.url(), archived.fetchedAt(), List.of(extractor.extract(page)), alone);
        if (result instanceof PageFetcher.Result.Got got) {
            count(counts, "article", "none");
            untilKept(() -> post.fetched(got.article(), null));
        } else if (result instanceof PageFetcher.Result.Aside aside) {
            count(counts, "set-aside", aside.reason());
        }
    }

    private void count(Map<String, Long> counts, String outcome, String reason) {
        counts.merge(reason.equals("none") ? outcome : outcome + ":" + reason, 1L, Long::sum);
        meters.counter("summitwire.pages", "outcome", outcome, "reason", reason).increment();
    }

    /** Something to send. */
    private interface Sending {
        void send() throws NotAcknowledged;
    }

    private void untilKept(Sending sending) throws InterruptedException {
        while (true) {
            try {
                sending.send();
                return;
            } catch (NotAcknowledged away) {
                LOG.warn("An article of an archive waits for the broker: {}", away.getMessage());
                if (stopped.await(RETRY_MS, TimeUnit.MILLISECONDS)) {
                    throw new InterruptedException(
                            "stopped in the midst of an archive, which is fed anew at the next start");
                }
            }
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
