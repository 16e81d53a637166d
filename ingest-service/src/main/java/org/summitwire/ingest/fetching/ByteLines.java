package org.summitwire.ingest.fetching;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, one at a time: a file may be larger than memory, a line may not. */
final class ByteLines implements AutoCloseable {

    private final InputStream in;
    private final int longest;
    private int number;
    private boolean tooLong;

    private ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    static ByteLines of(Path file, int longest) throws IOException {
        return new ByteLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16), longest);
    }

    /** The next line without its end; null after the last. Of a line that is too long, its first bytes. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(4096);
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < longest) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        return withoutReturn(line.toByteArray());
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last is longer than a line may be. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean returned = line.length > 0 && line[line.length - 1] == '\r';
        return returned ? java.util.Arrays.copyOf(line, line.length - 1) : line;
    }
}
