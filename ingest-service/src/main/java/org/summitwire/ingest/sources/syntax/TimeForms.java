package org.summitwire.ingest.sources.syntax;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of time in feeds: RFC 3339 and ISO 8601 with their usual damage, seconds since 1970, and, by {@link
 * TimeWords}, those with the month in letters.
 */
final class TimeForms {

    private static final int LONGEST = 100;
    private static final long EARLIEST = 631_152_000; // 1990
    private static final long LATEST = 4_102_444_800L; // 2100

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|(\\d{2})(\\d{2}))?(?:(?:\\s*[Tt,]\\s*|\\s+)(\\d.*))?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:\\s*,?\\s*(\\d.*))?");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):?(\\d{2})(?:[:.]?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*"
                    + "([A-Za-z]{1,5})?\\s*([+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s*[A-Za-z]{1,5})?");

    private TimeForms() {}

    static Optional<TimeTold> read(String written) {
        if (written.length() > 10 * LONGEST) {
            return Optional.empty();
        }
        var text = written.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(any(text));
        } catch (DateTimeException | NumberFormatException noSuchTime) {
            return Optional.empty();
        }
    }

    private static @Nullable TimeTold any(String text) {
        if (text.matches("\\d{10}(?:\\d{3})?")) {
            return sinceEpoch(text);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            var month = iso.group(2) != null ? iso.group(2) : iso.group(4);
            var day = iso.group(3) != null ? iso.group(3) : iso.group(5);
            return day == null && iso.group(6) != null
                    ? null
                    : with(date(iso.group(1), month == null ? "1" : month, day == null ? "1" : day), iso.group(6));
        }
        var slashed = SLASHED.matcher(text);
        return slashed.matches() ? slashed(slashed) : TimeWords.read(text);
    }

    private static @Nullable TimeTold sinceEpoch(String digits) {
        long seconds = Long.parseLong(digits.substring(0, 10));
        return seconds < EARLIEST || seconds > LATEST
                ? null
                : new TimeTold(Instant.ofEpochSecond(seconds), ZoneOffset.UTC, false);
    }

    /** 20/12/2025 is the one day it can be; 10/12/2025 could be two, and is none. */
    private static @Nullable TimeTold slashed(Matcher form) {
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        boolean dayFirst = first > 12;
        return with(date(form.group(3), form.group(dayFirst ? 2 : 1), form.group(dayFirst ? 1 : 2)), form.group(4));
    }

    static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** A day with a clock's time, zone and offset; with none of them, the day alone. */
    static @Nullable TimeTold with(LocalDate day, @Nullable String clock) {
        if (clock == null) {
            return new TimeTold(day.atStartOfDay().toInstant(ZoneOffset.UTC), null, true);
        }
        var form = CLOCK.matcher(clock.replaceAll("[()\\[\\]]", "").strip());
        if (!form.matches()) {
            return null;
        }
        var zone = form.group(5) == null ? null : Zones.named(form.group(5));
        var offset = form.group(6) == null ? zone : Zones.of(form.group(6));
        if (offset == null && form.group(6) != null) {
            return null;
        }
        return told(day, form, offset, "-0000".equals(form.group(6)) || "-00:00".equals(form.group(6)));
    }

    private static TimeTold told(LocalDate day, Matcher clock, @Nullable ZoneOffset offset, boolean unknown) {
        int hour = hour(Integer.parseInt(clock.group(1)), clock.group(4));
        int minute = Integer.parseInt(clock.group(2));
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        boolean nextDay = hour == 24 && minute == 0 && second == 0;
        var time = LocalTime.of(nextDay ? 0 : hour, minute, second == 60 ? 59 : second); // a leap second is its last
        var at = LocalDateTime.of(nextDay ? day.plusDays(1) : day, time);
        var by = offset == null ? ZoneOffset.UTC : offset;
        return new TimeTold(at.toInstant(by), unknown ? null : offset, false);
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of a half day: " + hour);
        }
        return hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
}
