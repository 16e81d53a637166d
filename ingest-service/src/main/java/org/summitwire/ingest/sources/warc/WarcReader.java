package org.summitwire.ingest.sources.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.summitwire.ingest.sources.syntax.WebAddress;
import org.summitwire.ingest.sources.warc.WarcProgress.Reason;

/**
 * Reads the pages of a web archive one after the other: WARC 1.0 and 1.1 (ISO 28500), gzipped record by record as Common
 * Crawl's news archives are, or not at all. A record that cannot be used is counted with its reason; behind a broken one
 * the next that is whole is sought. Not for use by several threads.
 */
public final class WarcReader implements Closeable {

    private final FileChannel archive;
    private final WarcLimits limits;
    private final RecordSearch search;
    private final long size;
    private final Map<Reason, Long> setAside = new EnumMap<>(Reason.class);
    private org.netpreserve.jwarc.@Nullable WarcReader records;
    private @Nullable WarcRecord pending;
    private long start;
    private long resumeAt;
    private boolean packedAsOne;
    private long count;
    private long pages;
    private @Nullable String lastFault;

    private WarcReader(FileChannel archive, long offset, WarcLimits limits) throws IOException {
        this.archive = archive;
        this.limits = limits;
        this.search = new RecordSearch(archive);
        this.size = archive.size();
        this.start = offset;
        this.resumeAt = offset;
        seek(offset);
    }

    /**
     * Opens an archive.
     *
     * @param offset 0, or the {@code resumeAt} of an earlier reading; elsewhere the next record is sought
     */
    public static WarcReader open(Path archive, long offset, WarcLimits limits) throws IOException {
        var channel = FileChannel.open(archive);
        try {
            if (offset < 0 || offset > channel.size()) {
                throw new IllegalArgumentException("Reading " + archive + " from byte " + offset + ": expected 0 to "
                        + channel.size() + ", the archive's size");
            }
            return new WarcReader(channel, offset, limits);
        } catch (IOException | RuntimeException notOpened) {
            channel.close();
            throw notOpened;
        }
    }

    /**
     * The next page; empty at the archive's end.
     *
     * @throws IOException where the disk fails, never where the archive is broken
     */
    public Optional<WarcPage> next() throws IOException {
        while (pending != null) {
            var record = pending;
            long offset = start;
            Content content = null;
            try {
                content = content(record);
            } catch (SetAside reason) {
                count(reason.reason());
            } catch (IOException | RuntimeException broken) {
                broken(offset, broken);
                continue;
            }
            boolean whole = advance(record, offset);
            if (content != null && whole) {
                pages++;
                return Optional.of(
                        new WarcPage(content.url(), record.date(), content.type(), content.bytes(), offset, resumeAt));
            }
        }
        return Optional.empty();
    }

    public WarcProgress progress() {
        return new WarcProgress(
                pending == null ? size : start, size, count, pages, setAside, packedAsOne ? 0 : resumeAt, lastFault);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed over and not compared
    private record Content(URI url, @Nullable String type, byte[] bytes) {}

    private Content content(WarcRecord record) throws IOException, SetAside {
        if (!(record instanceof WarcResponse response)) {
            throw new SetAside(Reason.NO_RESPONSE, record.type());
        }
        if (record.headers().contains("WARC-Truncated", "length")
                || record.headers().first("WARC-Truncated").isPresent()) {
            throw new SetAside(Reason.TRUNCATED, "");
        }
        if (record.body().size() > limits.record()) {
            throw new SetAside(
                    Reason.TOO_LARGE, "found a record of " + record.body().size() + " bytes");
        }
        var url = WebAddress.resolve(null, address(response));
        var type = record.headers().first("Content-Type").orElse("application/http");
        if (url.isEmpty() || !type.startsWith("application/http")) {
            throw new SetAside(Reason.NOT_HTTP, type);
        }
        var http = response.http();
        if (http.status() != 200) {
            throw new SetAside(Reason.STATUS, "found status " + http.status());
        }
        if (!HttpPayload.isHtml(http)) {
            throw new SetAside(Reason.NOT_HTML, "found no HTML");
        }
        var bytes = HttpPayload.of(http, limits.page());
        record.date(); // one that cannot be read breaks the record here
        return new Content(url.get(), http.headers().first("Content-Type").orElse(null), bytes);
    }

    /** WARC 1.0 was written with and without angle brackets around addresses. */
    private static String address(WarcResponse response) {
        var target = response.headers().first("WARC-Target-URI").orElse("");
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    /** Goes on to the record behind the one that was read; whether that one was whole to its end. */
    private boolean advance(WarcRecord record, long offset) throws IOException {
        try {
            record.body().consume();
        } catch (IOException | RuntimeException broken) {
            broken(offset, broken);
            return false;
        }
        try {
            take();
            return true;
        } catch (IOException | RuntimeException broken) {
            long next = records == null ? offset : records.position();
            count += next > offset ? 1 : 0;
            broken(next, broken);
            return next > offset;
        }
    }

    private void take() throws IOException {
        var reader = records;
        var next = reader == null ? Optional.<WarcRecord>empty() : reader.next();
        pending = next.orElse(null);
        long at = reader == null || pending == null ? size : reader.position();
        if (pending != null) {
            count++;
            packedAsOne |= at > 0 && reader != null && isPacked(reader) && !search.isMember(at);
        }
        start = at;
        resumeAt = at;
    }

    private static boolean isPacked(org.netpreserve.jwarc.WarcReader reader) {
        return reader.compression() == org.netpreserve.jwarc.WarcCompression.GZIP;
    }

    /** The single place where a record is lost to a fault of the archive. */
    private void broken(long offset, Exception cause) throws IOException {
        count(Reason.BROKEN);
        var words =
                cause instanceof EOFException ? "the archive ends in the record" : String.valueOf(cause.getMessage());
        lastFault =
                "record at byte " + offset + ": " + words.lines().findFirst().orElse("");
        seek(search.from(offset + 1));
    }

    /** Begins to read at an offset; what is no record there is broken, and the next is sought. */
    private void seek(long offset) throws IOException {
        long from = offset;
        while (true) {
            pending = null;
            start = from;
            resumeAt = from;
            if (from >= size) {
                return;
            }
            try {
                archive.position(from);
                records = new org.netpreserve.jwarc.WarcReader(archive);
                take();
                return;
            } catch (IOException | RuntimeException notARecord) {
                count++;
                count(Reason.BROKEN);
                lastFault = "record at byte " + from + ": " + notARecord.getMessage();
                from = search.from(from + 1);
            }
        }
    }

    private void count(Reason reason) {
        setAside.merge(reason, 1L, Long::sum);
    }
}
