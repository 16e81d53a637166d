package org.summitwire.ingest.fetching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;
import org.summitwire.ingest.submission.SubmissionReader;

/** Feeds one file: good lines are published, bad ones are kept with their reason and stop nobody. */
public final class ArticleFileReader {

    private static final Logger log = LoggerFactory.getLogger(ArticleFileReader.class);
    private static final String STAGE = "files";
    private static final int BATCH = 200;
    private static final int PROGRESS = 1_000;

    private final SubmissionReader reader;
    private final Intake intake;
    private final PatientOutbox outbox;
    private final SetAside setAside;
    private final ArchiveFeed archives;
    private final int largest;

    /**
     * Reads no file yet.
     *
     * @param archives takes the files that hold pages
     * @param largest bytes of one line, and of a document that is not in lines
     */
    public ArticleFileReader(
            SubmissionReader reader,
            Intake intake,
            PatientOutbox outbox,
            SetAside setAside,
            ArchiveFeed archives,
            long largest) {
        this.reader = reader;
        this.intake = intake;
        this.outbox = outbox;
        this.setAside = setAside;
        this.archives = archives;
        this.largest = Math.toIntExact(largest);
    }

    /**
     * Returns when the broker has every article of the file that can be read.
     *
     * @param rejected folder for what cannot be read; null to leave it in the file alone
     */
    void feed(Path file, @Nullable Path rejected) throws IOException, InterruptedException {
        try (var kept = new RejectedLines(rejected, file)) {
            var progress = new Progress(file, kept);
            if (ArticleFiles.isArchive(file)) {
                archives.feed(file);
                return;
            }
            if (ArticleFiles.isLines(file)) {
                feedLines(file, progress);
            } else {
                feedDocument(file, progress);
            }
            kept.complete();
            log.info("file read file={} accepted={} rejected={}", file, progress.accepted, kept.count());
        }
    }

    private void feedLines(Path file, Progress progress) throws IOException, InterruptedException {
        var batch = new ArrayList<Entry>();
        try (var lines = ByteLines.of(file, largest)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (lines.isTooLong()) {
                    batch.add(tooLong(line, Place.line(lines.number())));
                } else if (!isBlank(line)) {
                    batch.add(reader.readLine(line, lines.number()));
                }
                if (batch.size() == BATCH) {
                    progress.take(batch);
                    batch.clear();
                }
            }
        }
        progress.take(batch);
    }

    private void feedDocument(Path file, Progress progress) throws IOException, InterruptedException {
        if (Files.size(file) > largest) {
            progress.take(List.of(tooLong(new byte[0], Place.WHOLE)));
            return;
        }
        progress.take(reader.readDocument(Files.readAllBytes(file)));
    }

    private Entry tooLong(byte[] bytes, Place place) {
        var fault = Fault.of(place, "", "more than " + largest + " bytes", "at most " + largest);
        var raw = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        return Entry.Wrong.because(Reason.TOO_LARGE, fault, raw);
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    /** How far one file has been read. */
    private final class Progress {

        private final Path file;
        private final RejectedLines kept;
        private long accepted;
        private long told;

        Progress(Path file, RejectedLines kept) {
            this.file = file;
            this.kept = kept;
        }

        void take(List<Entry> entries) throws IOException, InterruptedException {
            var taken = intake.take(entries);
            outbox.publish(taken.articles());
            accepted += taken.articles().size();
            for (var wrong : taken.refused()) {
                setAside.count(STAGE, wrong.reason(), file + " " + wrong.place(), wrong.faults());
                kept.add(wrong);
            }
            if (accepted - told >= PROGRESS) {
                told = accepted;
                log.info("file goes on file={} accepted={} rejected={}", file, accepted, kept.count());
            }
        }
    }
}
