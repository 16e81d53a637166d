package org.summitwire.ingest.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;

/**
 * Takes the bytes of a request, within limits: of one body, and of all bodies that are held at once.
 *
 * <p>Whoever gets {@link Taken} gives its room back when the bytes are no longer needed.
 */
final class RequestBody {

    private static final Set<String> LINES =
            Set.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines");
    private static final int UNIT = 1024;

    private final int largest;
    private final Semaphore room;

    /**
     * @param largest bytes of one body
     * @param inFlight bytes of all bodies that are worked on at once
     */
    RequestBody(long largest, long inFlight) {
        this.largest = Math.toIntExact(largest);
        this.room = new Semaphore(units(Math.max(largest, inFlight)));
    }

    /** What became of a request's body. */
    sealed interface Received {}

    /** The bytes, and whether the sender says that they are one article a line. */
    static final class Taken implements Received {

        private final byte[] bytes;
        private final boolean lines;
        private final int units;

        private Taken(byte[] bytes, boolean lines, int units) {
            this.bytes = bytes;
            this.lines = lines;
            this.units = units;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean lines() {
            return lines;
        }
    }

    record Refused(int status, Reason reason, Fault fault) implements Received {}

    Received take(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            return refused(415, Reason.COMPRESSED, "Content-Encoding " + encoding, "a body that is not compressed");
        }
        var lines = isLines(request.getContentType());
        if (lines == null) {
            var expected = "application/json or application/x-ndjson in UTF-8";
            return refused(415, Reason.UNSUPPORTED_TYPE, "Content-Type " + request.getContentType(), expected);
        }
        long length = request.getContentLengthLong();
        if (length > largest) {
            return refused(413, Reason.TOO_LARGE, length + " bytes", "at most " + largest);
        }
        int units = units(length < 0 ? largest : length);
        if (!room.tryAcquire(units)) {
            return refused(503, Reason.BUSY, "more requests than can be held at once", "a later try");
        }
        return held(request, lines, units);
    }

    void giveBack(Taken taken) {
        room.release(taken.units);
    }

    private Received held(HttpServletRequest request, boolean lines, int units) {
        Received received = null;
        try {
            var bytes = request.getInputStream().readNBytes(largest + 1);
            received = bytes.length > largest
                    ? refused(413, Reason.TOO_LARGE, "more than " + largest + " bytes", "at most " + largest)
                    : new Taken(bytes, lines, units);
            return received;
        } catch (IOException brokenOff) {
            return refused(400, Reason.BROKEN_OFF, "a body that broke off: " + brokenOff.getMessage(), "a whole body");
        } finally {
            if (!(received instanceof Taken)) {
                room.release(units);
            }
        }
    }

    /** Null for a type that is not read here. */
    private static @Nullable Boolean isLines(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return false;
        }
        try {
            var type = MimeTypeUtils.parseMimeType(contentType);
            if (!isUtf8(type)) {
                return null;
            }
            var name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
            return LINES.contains(name) ? Boolean.TRUE : name.equals("application/json") ? Boolean.FALSE : null;
        } catch (IllegalArgumentException noType) {
            return null;
        }
    }

    private static boolean isUtf8(MimeType type) {
        var charset = type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }

    private static Refused refused(int status, Reason reason, String found, String expected) {
        return new Refused(status, reason, Fault.of(Place.WHOLE, "", found, expected));
    }

    private static int units(long bytes) {
        return Math.toIntExact(bytes / UNIT + 1);
    }
}
