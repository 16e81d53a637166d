package org.summitwire.ingest.submission;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and times as RFC 3339, section 5.6, writes them: with seconds and an offset; T may be a space. */
final class Rfc3339 {

    private static final Pattern SHAPE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d{2}:\\d{2})");

    private Rfc3339() {}

    static Optional<OffsetDateTime> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.parse(text.toUpperCase(Locale.ROOT).replace(' ', 'T')));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
