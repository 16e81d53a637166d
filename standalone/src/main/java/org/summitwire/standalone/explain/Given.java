package org.summitwire.standalone.explain;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of articles that do not say it themselves.
 *
 * @param published RFC 3339
 * @param dated whether the user gave it
 */
public record Given(
        String published, boolean dated, String publisher, @Nullable String language, @Nullable String url) {

    private static final String UNNAMED = "unnamed";

    /**
     * From options; published at this moment where the day is not given.
     *
     * @param published a day, or a time with offset
     * @throws IllegalArgumentException where it is neither
     */
    public static Given of(
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable String url,
            Clock clock) {
        var time = published == null ? OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS) : time(published);
        return new Given(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time),
                published != null,
                publisher == null ? UNNAMED : publisher,
                language,
                url);
    }

    /** Of a day alone its noon: only the day tells what 'yesterday' is. */
    private static OffsetDateTime time(String text) {
        try {
            return text.length() == "2025-12-20".length()
                    ? LocalDate.parse(text).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
        } catch (DateTimeException neither) {
            throw new IllegalArgumentException(
                    "--published is '" + Harmless.line(text) + "'; expected 2025-12-20 or 2025-12-20T18:30:00+09:00",
                    neither);
        }
    }
}
