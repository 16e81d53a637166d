package org.summitwire.ingest.sources.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds where the next record begins, in an archive that is broken before it. */
final class RecordSearch {

    private static final byte[] WARC = "WARC/".getBytes(US_ASCII);
    private static final int WINDOW = 65_536;
    private static final int GZIP_HEAD = 10;

    private final FileChannel archive;

    RecordSearch(FileChannel archive) {
        this.archive = archive;
    }

    /** The offset of the first record at or after another; the archive's size where none follows. */
    long from(long start) throws IOException {
        var window = new byte[WINDOW];
        long at = Math.max(0, start);
        int filled = read(window, at);
        while (filled >= WARC.length) {
            for (int offset = 0; offset + WARC.length <= filled; offset++) {
                if (begins(window, offset, filled, at)) {
                    return at + offset;
                }
            }
            at += Math.max(1, filled - GZIP_HEAD);
            filled = filled < WINDOW ? 0 : read(window, at);
        }
        return archive.size();
    }

    /** Whether a gzip member begins here: then a record can be read from here on its own. */
    boolean isMember(long offset) throws IOException {
        var head = new byte[3];
        return read(head, offset) == 3 && isGzip(head, 0);
    }

    private boolean begins(byte[] window, int offset, int filled, long at) throws IOException {
        if (window[offset] == 'W') {
            boolean afterLine = at + offset == 0 || offset == 0 || window[offset - 1] == '\n';
            return afterLine && Arrays.equals(window, offset, offset + WARC.length, WARC, 0, WARC.length);
        }
        return offset + 3 <= filled && isGzip(window, offset) && unpacksToARecord(at + offset);
    }

    /** RFC 1952, section 2.3: magic, deflate. */
    private static boolean isGzip(byte[] bytes, int at) {
        return bytes[at] == 0x1f && bytes[at + 1] == (byte) 0x8b && bytes[at + 2] == 8;
    }

    private boolean unpacksToARecord(long offset) throws IOException {
        var packed = new byte[512];
        int length = read(packed, offset);
        int flags = length > 3 ? packed[3] : -1;
        if (length <= GZIP_HEAD || (flags & 0xe0) != 0) {
            return false;
        }
        int body = flags == 0 ? GZIP_HEAD : afterExtras(packed, length, flags);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, body, length - body);
            var unpacked = new byte[WARC.length];
            return inflater.inflate(unpacked) == WARC.length && Arrays.equals(unpacked, WARC);
        } catch (DataFormatException noMember) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** After the optional extra field, name and comment. */
    private static int afterExtras(byte[] head, int length, int flags) {
        int at = GZIP_HEAD;
        if ((flags & 4) != 0 && at + 2 <= length) {
            at += 2 + (head[at] & 0xff) + ((head[at + 1] & 0xff) << 8);
        }
        for (int texts = ((flags & 8) >> 3) + ((flags & 16) >> 4); texts > 0; texts--) {
            while (at < length && head[at] != 0) {
                at++;
            }
            at++;
        }
        return Math.min(length, at + ((flags & 2) != 0 ? 2 : 0));
    }

    private int read(byte[] into, long at) throws IOException {
        var buffer = ByteBuffer.wrap(into);
        while (buffer.hasRemaining()) {
            if (archive.read(buffer, at + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.position();
    }
}
