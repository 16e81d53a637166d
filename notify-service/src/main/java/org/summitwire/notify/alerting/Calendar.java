package org.summitwire.notify.alerting;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes dates as the language does, as far as they are told: 2025, December 2025, 20 December 2025. */
final class Calendar {

    private static final TimeZone UTC = TimeZone.GMT_ZONE;

    private final ULocale locale;

    /** Looking up a pattern takes many times as long as a copy, and no format is for several threads. */
    private final Map<String, DateFormat> formats = new ConcurrentHashMap<>();

    Calendar(ULocale locale) {
        this.locale = locale;
    }

    /** One day or several; empty where no first day is told. */
    String days(@Nullable String start, @Nullable String end) {
        if (start == null) {
            return "";
        }
        if (end == null || end.equals(start) || start.length() != 10 || end.length() != 10) {
            return date(start);
        }
        var format = DateIntervalFormat.getInstance("yMMMMd", locale);
        format.setTimeZone(UTC);
        var days = new DateInterval(millis(LocalDate.parse(start)), millis(LocalDate.parse(end)));
        return format.format(days).replace('\u2009', ' ').replace(" – ", "–");
    }

    /** A year, a month or a day in ISO 8601; anything else as it came. */
    String date(String iso) {
        return switch (iso.length()) {
            case 7 -> written("yMMMM", millis(YearMonth.parse(iso).atDay(1)));
            case 10 -> written("yMMMMd", millis(LocalDate.parse(iso)));
            default -> iso;
        };
    }

    /** A moment, to the minute, in UTC. */
    String moment(Instant instant) {
        return written("yMMMMd", instant.toEpochMilli()) + ", " + written("HHmm", instant.toEpochMilli()) + " UTC";
    }

    private String written(String skeleton, long millis) {
        var format = formats.computeIfAbsent(skeleton, this::formatOf).clone();
        return format.format((Object) millis);
    }

    private DateFormat formatOf(String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(UTC);
        return format;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
