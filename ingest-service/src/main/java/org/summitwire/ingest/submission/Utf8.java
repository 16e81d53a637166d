package org.summitwire.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Bytes as text, or why they are none. */
record Utf8(String text, @Nullable Reason reason, @Nullable Fault fault) {

    static Utf8 decode(byte[] bytes, Place place) {
        if (bytes.length == 0) {
            return wrong(Reason.EMPTY, Fault.of(place, "", "nothing", "an article"));
        }
        int start = startOf(bytes);
        if (start < 0) {
            return wrong(Reason.NOT_UTF8, Fault.of(place, "", "a UTF-16 byte order mark at byte 0", "UTF-8"));
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return wrong(Reason.BINARY, Fault.of(place, "", "a NUL byte at byte " + at, "text in UTF-8"));
            }
        }
        var decoder = UTF_8.newDecoder(); // reports what is malformed
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            var found = String.format("byte 0x%02x at byte %d", bytes[at] & 0xff, at);
            return wrong(Reason.NOT_UTF8, Fault.of(place, "", found, "UTF-8"));
        }
        var text = out.flip().toString();
        return text.isBlank()
                ? wrong(Reason.EMPTY, Fault.of(place, "", "white space only", "an article"))
                : new Utf8(text, null, null);
    }

    /** After a UTF-8 byte order mark; -1 for one of UTF-16. */
    private static int startOf(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return -1;
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return marked ? 3 : 0;
    }

    private static Utf8 wrong(Reason reason, Fault fault) {
        return new Utf8("", reason, fault);
    }
}
