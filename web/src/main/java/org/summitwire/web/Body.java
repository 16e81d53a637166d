package org.summitwire.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body, unpacks it, and stops where it is larger than allowed.
 *
 * @param most bytes, on the wire and unpacked
 * @param ratio how many times larger it may become, from a mebibyte on
 * @param cuts whether what is longer is cut off, other than refused
 */
public record Body(int most, int ratio, boolean cuts) {

    private static final int CHUNK = 16 << 10;
    private static final int SMALL = 1 << 20;
    private static final String EXPECTED = "; expected gzip, deflate or none";

    /**
     * Reads all.
     *
     * @param encoding the header Content-Encoding
     */
    public byte[] read(InputStream wire, @Nullable String encoding) throws IOException {
        var counted = new Counted(wire);
        try (var unpacked = unpacked(counted, encoding)) {
            return all(unpacked, counted, unpacked != counted);
        } catch (ZipException broken) {
            throw Trouble.failure(
                    Fault.NOT_UNPACKED,
                    "the content is labelled '" + encoding + "' and is not: " + broken.getMessage());
        } catch (EOFException cut) {
            throw Trouble.failure(Fault.BROKEN_OFF, "the packed content ends before it is complete");
        }
    }

    /** Unpacks a file that came packed with gzip, under the same limits; any other is given back as it is. */
    public byte[] unpackFile(byte[] file) throws IOException {
        boolean packed = file.length > 2 && file[0] == 0x1f && file[1] == (byte) 0x8b;
        return packed ? read(new ByteArrayInputStream(file), "gzip") : file;
    }

    private byte[] all(InputStream unpacked, Counted counted, boolean packed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (int read = unpacked.read(chunk); read >= 0; read = unpacked.read(chunk)) {
            int room = most - bytes.size();
            if (read > room && cuts) {
                bytes.write(chunk, 0, room);
                return bytes.toByteArray();
            }
            if (read > room) {
                throw packed
                        ? tooLarge(Fault.TOO_LARGE_UNPACKED, "unpacked")
                        : tooLarge(Fault.TOO_LARGE, "on the wire");
            }
            bytes.write(chunk, 0, read);
            if (packed && bytes.size() > SMALL && bytes.size() / ratio > counted.count) {
                throw Trouble.refusal(
                        Fault.PACKED_TOO_TIGHTLY,
                        counted.count + " bytes unpack to more than " + bytes.size() + "; expected no more than "
                                + ratio + " times as many");
            }
        }
        return bytes.toByteArray();
    }

    private Trouble tooLarge(Fault fault, String where) {
        return Trouble.refusal(
                fault, "the content has more than " + most + " bytes " + where + ", the most that is taken");
    }

    private static InputStream unpacked(InputStream wire, @Nullable String encoding) throws IOException {
        var name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> wire;
            case "gzip", "x-gzip" -> gunzipped(wire);
            case "deflate" -> inflated(wire);
            default ->
                throw Trouble.refusal(
                        Fault.ENCODING,
                        name.indexOf(',') >= 0
                                ? "the content is packed more than once, '" + encoding + "'" + EXPECTED
                                : "the content is packed as '" + encoding + "', which was not asked for" + EXPECTED);
        };
    }

    /** An empty body is empty, whatever it is labelled as. */
    private static InputStream gunzipped(InputStream wire) throws IOException {
        var buffered = new BufferedInputStream(wire, CHUNK);
        return isEmpty(buffered) ? buffered : new GZIPInputStream(buffered, CHUNK);
    }

    /** Deflate is zlib's format by RFC 9110, and bare deflate by some servers: zlib's first two bytes tell. */
    private static InputStream inflated(InputStream wire) throws IOException {
        var buffered = new BufferedInputStream(wire, CHUNK);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        if (first < 0) {
            return buffered;
        }
        boolean zlib = (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
        var inflater = new Inflater(!zlib);
        return new InflaterInputStream(buffered, inflater, CHUNK) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static boolean isEmpty(BufferedInputStream stream) throws IOException {
        stream.mark(1);
        boolean empty = stream.read() < 0;
        stream.reset();
        return empty;
    }

    private final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream wire) {
            super(wire);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        /** Closing the wire is its owner's: a body that is not wanted is not read to its end. */
        @Override
        public void close() {}

        private void count(int read) throws Trouble {
            count += read;
            if (count > most && !cuts) {
                throw tooLarge(Fault.TOO_LARGE, "on the wire");
            }
        }
    }
}
