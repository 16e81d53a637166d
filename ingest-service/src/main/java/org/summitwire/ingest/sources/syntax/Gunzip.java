package org.summitwire.ingest.sources.syntax;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Gzipped files, which servers send as they lie on their disk; never unpacked beyond a limit. */
public final class Gunzip {

    private static final int TIMES = 2; // a file gzipped twice is met where server and author both compress

    private Gunzip() {}

    /**
     * The bytes, unpacked if they are a gzip file.
     *
     * @param most in bytes, before and after
     */
    public static byte[] unpacked(byte[] bytes, int most) throws Refused {
        var unpacked = bytes;
        for (int time = 0; time < TIMES && isGzip(unpacked); time++) {
            unpacked = unpack(unpacked, most);
        }
        if (unpacked.length > most) {
            throw tooLarge(unpacked.length + " bytes", most);
        }
        return unpacked;
    }

    /** RFC 1952, section 2.3.1: two magic bytes and the one compression method there is. */
    static boolean isGzip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
    }

    private static byte[] unpack(byte[] bytes, int most) throws Refused {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes), 16_384)) {
            var unpacked = in.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw tooLarge("more after gunzip, from " + bytes.length + " bytes", most);
            }
            return unpacked;
        } catch (IOException broken) {
            throw new Refused(Refusal.whole(
                    Refusal.Reason.BROKEN_GZIP,
                    "found a broken gzip file (" + broken.getMessage() + "), expected a whole one"));
        }
    }

    private static Refused tooLarge(String found, int most) {
        return new Refused(
                Refusal.whole(Refusal.Reason.TOO_LARGE, "found " + found + ", expected at most " + most + " bytes"));
    }
}
