package org.summitwire.ingest.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day read from tokens.
 *
 * @param next the token after it
 * @param yearAssumed whether no year was written
 * @param orderAssumed whether day and month could be the other way round
 */
record Day(LocalDate date, int next, boolean yearAssumed, boolean orderAssumed) {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;
    private static final int BUDDHIST_ERA = 543;

    static @Nullable Day written(int year, int month, int day, int next) {
        var date = date(year, month, day);
        return date == null ? null : new Day(date, next, false, false);
    }

    /** The last such day up to tomorrow. */
    static @Nullable Day ofAssumedYear(int month, int day, LocalDate today, int next) {
        var date = date(today.getYear(), month, day);
        if (date != null && date.isAfter(today.plusDays(1))) {
            date = date(today.getYear() - 1, month, day);
        }
        return date == null ? null : new Day(date, next, true, false);
    }

    Day withOrderAssumed() {
        return new Day(date, next, yearAssumed, true);
    }

    /** A year of two digits lies between 1970 and 2069; Thailand counts from 543 before Christ. */
    static @Nullable LocalDate date(int written, int month, int day) {
        int year = written;
        if (year >= 0 && year < 100) {
            year += year < 70 ? 2000 : 1900;
        } else if (year >= 2443 && year <= 2643) {
            year -= BUDDHIST_ERA;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
