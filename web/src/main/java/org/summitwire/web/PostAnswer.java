package org.summitwire.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules.Objection;

/** What became of something that was posted. No answer tells the path or query of its URL, which may hold a token. */
public sealed interface PostAnswer {

    /**
     * The host answered, whatever it said; redirects are answers too.
     *
     * @param status 200 to 599, as it came
     * @param words the first bytes of the content, read as UTF-8, of 512 bytes at most
     */
    record Answered(int status, Head head, String words) implements PostAnswer {

        /** How long the host asks to be left alone (RFC 9110, 10.2.3); zero where it asks for nothing. */
        public Duration retryAfter(Instant now) {
            return head.retryAfter(now);
        }
    }

    /**
     * By our rules not sent, or its answer not taken. It stays so until the URL, or a setting, changes.
     *
     * @param detail a sentence with what was found and what was expected
     * @param objection what the rules of addresses say against it; null where they say nothing
     */
    record Refused(Fault fault, String detail, @Nullable Objection objection) implements PostAnswer {}

    /**
     * It did not work, and may work later. Whether the host has taken it in is not known.
     *
     * @param detail a sentence with what was found and what was expected
     */
    record Failed(Fault fault, String detail) implements PostAnswer {}
}
