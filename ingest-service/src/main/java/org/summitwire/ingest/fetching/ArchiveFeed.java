package org.summitwire.ingest.fetching;

import java.io.IOException;
import java.nio.file.Path;

/** Feeds an archive of pages, as crawlers write them. */
public interface ArchiveFeed {

    /**
     * Returns when the broker has every article of the archive.
     *
     * @throws IOException where the disk fails, never where the archive is broken
     */
    void feed(Path archive) throws IOException, InterruptedException;
}
