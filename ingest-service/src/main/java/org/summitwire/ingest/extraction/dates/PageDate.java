package org.summitwire.ingest.extraction.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as finely as a page tells it: a day; with the time of day where that is told; with the offset from UTC where
 * the zone is told too.
 *
 * @param time to the second, in the place's own clock
 * @param offset only beside a time
 * @param rule where the page tells it, such as {@code json-ld datePublished} or {@code visible}
 */
public record PageDate(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset, String rule) {

    public PageDate {
        if (time == null && offset != null) {
            throw new IllegalArgumentException(
                    "An offset needs a time of day, but " + date + " " + offset + " has none: leave the offset out");
        }
    }

    public static PageDate of(LocalDate date, String rule) {
        return new PageDate(date, null, null, rule);
    }

    /** The point in time, if date, time and zone are all told. */
    public Optional<Instant> instant() {
        return time == null || offset == null
                ? Optional.empty()
                : Optional.of(date.atTime(time).toInstant(offset));
    }

    /** The point in time, with what was not told taken as midnight and UTC; for ordering alone. */
    public Instant roughly() {
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                .toInstant(offset == null ? ZoneOffset.UTC : offset);
    }

    public PageDate by(String otherRule) {
        return new PageDate(date, time, offset, otherRule);
    }

    public PageDate in(@Nullable ZoneOffset otherOffset) {
        return new PageDate(date, time, otherOffset, rule);
    }

    public PageDate withoutTime() {
        return new PageDate(date, null, null, rule);
    }

    /** How finely it is told: 0 a day, 1 a local time, 2 an instant. */
    public int fineness() {
        return time == null ? 0 : offset == null ? 1 : 2;
    }

    /** ISO 8601: {@code 2025-11-20}, {@code 2025-11-20T14:30:00} or {@code 2025-11-20T14:30:00+07:00}. */
    public String iso() {
        if (time == null) {
            return date.toString();
        }
        var seconds = time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
        return date + "T" + seconds + (offset == null ? "" : offset.getId());
    }

    @Override
    public String toString() {
        return iso() + " (" + rule + ")";
    }
}
