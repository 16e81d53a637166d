package org.summitwire.web;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to send, and how much of an answer to wait for.
 *
 * @param headers besides Host, Connection and Content-Length, which are set by who sends
 * @param body null where there is none. Not copied: nobody may change it
 * @param connect until a connection stands, and until a name is looked up
 * @param total until the last byte
 * @param most bytes of the answer's content on the wire
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Question(
        String method,
        Map<String, String> headers,
        byte @Nullable [] body,
        Duration connect,
        Duration total,
        long most) {

    private static final String SIGNS = "!#$%&'*+-.^_`|~";

    public Question {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach(Question::check);
        if (connect.isNegative() || connect.isZero() || total.isNegative() || total.isZero()) {
            throw new IllegalArgumentException(
                    "Both times must be longer than nothing, but are connect=" + connect + " total=" + total);
        }
    }

    /** A character of a token (RFC 9110, 5.6.2). */
    private static boolean isOfAName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }

    /** Line ends would let a value write headers of its own; the value may be a secret, so that it is not told. */
    private static void check(String name, String value) {
        if (name.isEmpty() || !name.chars().allMatch(Question::isOfAName)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a header: expected letters and dashes");
        }
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw new IllegalArgumentException(
                    "The header " + name + " has a line end or another control character in it; expected none");
        }
    }
}
