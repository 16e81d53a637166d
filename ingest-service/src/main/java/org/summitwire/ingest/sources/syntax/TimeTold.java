package org.summitwire.ingest.sources.syntax;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as a source tells it.
 *
 * @param at as an instant; by UTC where no offset was told, and the day's or month's start where no more was told
 * @param offset of the clock that it was told by; null where none was told, or {@code -0000} (RFC 3339, section 4.3)
 * @param dayOnly whether only a day (or a month, or a year) was told
 */
public record TimeTold(Instant at, @Nullable ZoneOffset offset, boolean dayOnly) {

    /** Reads the forms that feeds and sitemaps carry; empty where the text is none of them, or could be two days. */
    public static Optional<TimeTold> read(@Nullable String text) {
        return text == null ? Optional.empty() : TimeForms.read(text);
    }
}
