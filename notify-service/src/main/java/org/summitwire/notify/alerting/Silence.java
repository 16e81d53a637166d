package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * How long nothing is heard until that is worth a reminder: years, months and days of the calendar (P12M), or hours (PT720H).
 *
 * @param period zero where it is told in hours
 * @param time zero where it is told in units of the calendar
 */
public record Silence(Period period, Duration time) {

    private static final String EXPECTED =
            "an ISO 8601 period of at least a day and at most a hundred years, such as P12M or" + " PT720H";

    private static final Instant ANY_DAY = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant DAY_AFTER = ANY_DAY.plus(Duration.ofDays(1));
    private static final Instant CENTURY_AFTER = Instant.parse("2101-01-01T00:00:00Z");

    public Silence {
        requireNonNull(period, "period");
        requireNonNull(time, "time");
    }

    /**
     * Reads P12M, P1Y6M, P30D or PT720H.
     *
     * @throws IllegalArgumentException naming what was expected, for anything else
     */
    public static Silence parse(String text) {
        try {
            var silence = text.toUpperCase(Locale.ROOT).contains("T")
                    ? new Silence(Period.ZERO, Duration.parse(text))
                    : new Silence(Period.parse(text), Duration.ZERO);
            if (silence.isInBounds()) {
                return silence;
            }
        } catch (DateTimeParseException notIso) {
            throw new IllegalArgumentException(EXPECTED, notIso);
        }
        throw new IllegalArgumentException(EXPECTED);
    }

    private boolean isInBounds() {
        if (period.isNegative()) {
            return false;
        }
        try {
            var over = overFrom(ANY_DAY);
            return !over.isBefore(DAY_AFTER) && !over.isAfter(CENTURY_AFTER);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return false;
        }
    }

    /** When the silence is that long, by the calendar in UTC. */
    public Instant overFrom(Instant heard) {
        return heard.atZone(ZoneOffset.UTC).plus(period).plus(time).toInstant();
    }
}
