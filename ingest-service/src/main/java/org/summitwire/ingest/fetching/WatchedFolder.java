package org.summitwire.ingest.fetching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;

/**
 * A folder in which files are dropped. A file is read once its size and time stay the same from one look to the next,
 * then moved to {@code done/}; what could not be read of it is in {@code rejected/}, and is read again when it is moved
 * back.
 */
public final class WatchedFolder {

    private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);

    private final Path folder;
    private final ArticleFileReader files;
    private final SetAside setAside;
    private final Map<Path, Seen> seen = new HashMap<>();

    public WatchedFolder(Path folder, ArticleFileReader files, SetAside setAside) {
        this.folder = folder;
        this.files = files;
        this.setAside = setAside;
    }

    /** One look: reads what has come to rest since the last one. */
    void look() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var there = ArticleFiles.in(folder);
        seen.keySet().retainAll(there);
        for (var file : there) {
            if (!ArticleFiles.isHidden(file)) {
                lookAt(file);
            }
        }
    }

    private void lookAt(Path file) throws InterruptedException {
        try {
            var now = Seen.of(file);
            var before = seen.get(file);
            if (before == null || !before.sameAs(now)) {
                seen.put(file, now);
            } else if (!before.settled) {
                seen.put(file, now.settle());
                read(file);
            }
        } catch (NoSuchFileException taken) {
            seen.remove(file); // by whoever put it there, or by another instance
        } catch (IOException unreadable) {
            notReadable(file, unreadable.toString());
        }
    }

    private void read(Path file) throws IOException, InterruptedException {
        if (!ArticleFiles.isArticles(file)) {
            notReadable(file, "a name that ends in none of .json, .jsonl, .ndjson, .warc, .warc.gz");
            return;
        }
        files.feed(file, folder.resolve("rejected"));
        var done = Files.createDirectories(folder.resolve("done"));
        Files.move(file, free(done, String.valueOf(file.getFileName())), StandardCopyOption.ATOMIC_MOVE);
        seen.remove(file);
        log.info("file done file={}", file);
    }

    /** Said once for each state of a file; it stays where it is and is tried again when it changes. */
    private void notReadable(Path file, String found) {
        var fault = Fault.of(Place.WHOLE, "", found, "a readable file of articles");
        setAside.count("files", Reason.NOT_READABLE, file.toString(), List.of(fault));
    }

    private static Path free(Path done, String name) {
        var free = done.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = done.resolve(name + "." + number);
        }
        return free;
    }

    /** A file as it was at one look; settled once it has been tried in that state. */
    private record Seen(long size, FileTime modified, boolean settled) {

        static Seen of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(attributes.size(), attributes.lastModifiedTime(), false);
        }

        boolean sameAs(Seen other) {
            return size == other.size && modified.equals(other.modified);
        }

        Seen settle() {
            return new Seen(size, modified, true);
        }
    }
}
