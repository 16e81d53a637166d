package org.summitwire.standalone.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Extractor;
import org.summitwire.ingest.extraction.FetchedPage;

/** One web page in a file, packed or not. */
public final class PageFile {

    private PageFile() {}

    /**
     * Its bytes, up to one more than are looked at.
     *
     * @param fetchedAt null for the time when the file was changed last
     */
    public static FetchedPage read(Path file, @Nullable Instant fetchedAt) throws IOException {
        try (var in = open(file)) {
            var bytes = in.readNBytes(Extractor.LARGEST + 1);
            var at = fetchedAt == null ? Files.getLastModifiedTime(file).toInstant() : fetchedAt;
            return new FetchedPage(bytes, null, null, at);
        } catch (NoSuchFileException gone) {
            throw new IOException("is no longer there", gone);
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException notPacked) {
            in.close();
            throw new IOException("is not packed with gzip, as its name says: " + notPacked.getMessage(), notPacked);
        }
    }
}
