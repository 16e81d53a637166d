package org.summitwire.ingest.fetching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;

/** Reads the files that are named at the start, one after the other, then watches a folder; on a thread of its own. */
public final class Feeder {

    private static final Logger log = LoggerFactory.getLogger(Feeder.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final List<Path> atStart;
    private final @Nullable Path rejected;
    private final @Nullable WatchedFolder watched;
    private final Duration between;
    private final ArticleFileReader files;
    private final PatientOutbox outbox;
    private final Ledger ledger;
    private final SetAside setAside;
    private final CountDownLatch startRead = new CountDownLatch(1);
    private @Nullable Thread thread;

    /**
     * Reads nothing until it is started.
     *
     * @param atStart files and folders, in the order in which they are read
     * @param rejected where to keep what of them cannot be read; null to leave it in the files alone
     * @param between two looks at the watched folder
     */
    public Feeder(
            List<Path> atStart,
            @Nullable Path rejected,
            @Nullable WatchedFolder watched,
            Duration between,
            ArticleFileReader files,
            PatientOutbox outbox,
            Ledger ledger,
            SetAside setAside) {
        this.atStart = List.copyOf(atStart);
        this.rejected = rejected;
        this.watched = watched;
        this.between = between;
        this.files = files;
        this.outbox = outbox;
        this.ledger = ledger;
        this.setAside = setAside;
    }

    public synchronized void start() {
        if (atStart.isEmpty() && watched == null) {
            startRead.countDown();
            return;
        }
        thread = new Thread(this::run, "ingest-files");
        thread.start();
    }

    /**
     * Waits until the files that are named at the start have been read, every article of them kept by the broker.
     *
     * @return false where that did not happen in time
     */
    public boolean awaitStartRead(Duration patience) throws InterruptedException {
        return startRead.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns when the batch under way is through, or given up for the next start. */
    public synchronized void stop() {
        outbox.stop();
        if (thread != null) {
            try {
                thread.join(PATIENCE_AT_STOP.toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
            thread = null;
        }
    }

    private void run() {
        try {
            for (var path : atStart) {
                feed(path);
            }
            startRead.countDown();
            while (watched != null) {
                look(watched);
                outbox.pause(between);
            }
        } catch (InterruptedException stopped) {
            log.info("reading of files stopped");
        }
    }

    private void look(WatchedFolder folder) throws InterruptedException {
        try {
            folder.look();
        } catch (IOException unreadable) {
            notReadable("the watched folder", unreadable);
        }
    }

    /** Reads a file, or all article files of a folder by name. */
    void feed(Path path) throws InterruptedException {
        try {
            var all = Files.isDirectory(path)
                    ? ArticleFiles.in(path).stream()
                            .filter(ArticleFiles::isArticles)
                            .toList()
                    : List.of(path);
            for (var file : all) {
                feedOnce(file);
            }
        } catch (IOException unreadable) {
            notReadable(path.toString(), unreadable);
        }
    }

    private void feedOnce(Path file) throws InterruptedException {
        try {
            if (ledger.knows(file)) {
                log.info("file was read before file={}", file);
                return;
            }
            files.feed(file, rejected);
            ledger.remember(file);
        } catch (IOException unreadable) {
            notReadable(file.toString(), unreadable);
        }
    }

    private void notReadable(String what, IOException unreadable) {
        var fault = Fault.of(Place.WHOLE, "", unreadable.toString(), "a readable file of articles");
        setAside.count("files", Reason.NOT_READABLE, what, List.of(fault));
    }
}
