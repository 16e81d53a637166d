package org.summitwire.ingest.extraction.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a line of a page, in the customs of its language and country. It looks at the first 400 characters
 * and takes time in proportion to them; it never throws.
 */
public final class DateReader {

    static final String RELATIVE = "relative";
    static final String WRITTEN = "written";

    /** Seconds of 1990 and 2100: what a number for machines must lie between. */
    private static final long FIRST_SECOND = 631_152_000L;

    private static final long LAST_SECOND = 4_102_444_800L;
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(.*)");

    private static final int LONGEST_VALUE = 100;
    private static final int MOST = 4;
    private static final int JOINERS = 4;

    private static final Set<String> JOINING = Set.of(
            "t", "at", "pukul", "pkl", "jam", "um", "à", "a", "las", "às", "as", "ore", "alle", "kl", "lúc", "เวลา",
            "saat", "в", "o", "om", "time", "den", "the", "on", "waktu", "klo", "soat", "г", "года", "р", "h", "vào");

    private final Tokens tokens;
    private final Locality locality;
    private final DayReader days;
    private final ClockReader clocks;
    private final RelativeReader relatives;

    /** How sure a found date is of itself. */
    public enum Sureness {
        WRITTEN_OUT,
        /** Day and month could be the other way round. */
        ORDER_ASSUMED,
        /** No year is written. */
        YEAR_ASSUMED,
        /** Told from the time of the fetch. */
        RELATIVE
    }

    /**
     * A date and where it stands.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     */
    public record Found(PageDate date, int start, int end, Sureness sureness) {}

    private DateReader(String text, Locality locality, Instant now, boolean machine) {
        this.tokens = Tokens.of(text);
        this.locality = locality;
        this.relatives = new RelativeReader(tokens, now, locality);
        this.days = new DayReader(tokens, locality, relatives.today());
        this.clocks = new ClockReader(tokens, machine);
    }

    /** The first four dates of a line that is meant for people. */
    public static List<Found> allIn(String line, Locality locality, Instant now) {
        return new DateReader(line, locality, now, false).all();
    }

    /** The date of an attribute or field that is meant for machines: ISO 8601, RFC 1123 and what passes for them. */
    public static Optional<PageDate> value(String value, Locality locality, Instant now) {
        var text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        if (text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return ofDigits(text);
        }
        return new DateReader(parted(text), locality, now, true)
                .all().stream()
                        .filter(found -> found.sureness() != Sureness.YEAR_ASSUMED)
                        .map(Found::date)
                        .findFirst();
    }

    /** ISO 8601's basic form, 20251120T143000Z, with its parts parted. */
    private static String parted(String text) {
        var basic = BASIC.matcher(text);
        return basic.matches()
                ? basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3) + "T" + basic.group(4) + ":"
                        + basic.group(5) + basic.group(6)
                : text;
    }

    /** Seconds or milliseconds since 1970, 20251120 or 20251120143000. */
    private static Optional<PageDate> ofDigits(String digits) {
        try {
            return switch (digits.length()) {
                case 8 -> Optional.of(PageDate.of(basicDate(digits), WRITTEN));
                case 12, 14 -> Optional.of(new PageDate(basicDate(digits), basicTime(digits), null, WRITTEN));
                case 10 -> ofSeconds(Long.parseLong(digits));
                case 13 -> ofSeconds(Long.parseLong(digits) / 1000);
                default -> Optional.empty();
            };
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static LocalDate basicDate(String digits) {
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8)));
    }

    private static LocalTime basicTime(String digits) {
        return LocalTime.of(Integer.parseInt(digits.substring(8, 10)), Integer.parseInt(digits.substring(10, 12)));
    }

    private static Optional<PageDate> ofSeconds(long seconds) {
        if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            return Optional.empty();
        }
        var then = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return Optional.of(new PageDate(then.toLocalDate(), then.toLocalTime(), ZoneOffset.UTC, WRITTEN));
    }

    private List<Found> all() {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < tokens.size() && found.size() < MOST) {
            var next = at(at);
            if (next == null) {
                at++;
            } else {
                found.add(next.found());
                at = Math.max(at + 1, next.next());
            }
        }
        return found;
    }

    private record Step(Found found, int next) {}

    private @Nullable Step at(int index) {
        var day = days.at(index);
        if (day != null) {
            return dayThenClock(index, day);
        }
        var age = relatives.ageAt(index);
        if (age != null) {
            return step(index, age.next(), age.date(), Sureness.RELATIVE);
        }
        var named = relatives.dayAt(index);
        if (named != null) {
            return namedDay(index, relatives.today().plusDays(named));
        }
        return clockThenDay(index);
    }

    private @Nullable Step dayThenClock(int index, Day day) {
        var clock = clockAfter(day.next());
        if (clock == null) {
            return day.yearAssumed() ? null : step(index, day.next(), PageDate.of(day.date(), WRITTEN), sureness(day));
        }
        return step(index, clock.next(), clock.on(day.date(), locality, WRITTEN), sureness(day));
    }

    /** 'kemarin, 14:30' is as good as a date; without the time it is a word like others. */
    private @Nullable Step namedDay(int index, LocalDate date) {
        int from = tokens.word(index).equals("hari") ? index + 2 : index + 1;
        var clock = clockAfter(from);
        return clock == null ? null : step(index, clock.next(), clock.on(date, locality, RELATIVE), Sureness.RELATIVE);
    }

    private @Nullable Step clockThenDay(int index) {
        var clock = clocks.at(index);
        if (clock == null) {
            return null;
        }
        for (int at = clock.next(); at <= clock.next() + JOINERS; at++) {
            var day = days.at(at);
            if (day != null) {
                return day.yearAssumed()
                        ? null
                        : step(index, day.next(), clock.on(day.date(), locality, WRITTEN), sureness(day));
            }
            if (tokens.at(at).kind() == Tokens.Kind.NUMBER) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Clock clockAfter(int from) {
        for (int at = from; at <= from + JOINERS; at++) {
            var clock = clocks.at(at);
            if (clock != null) {
                return days.at(at) == null ? clock : null;
            }
            boolean joins = tokens.isMark(at, ",|-–—•·/()（）@:;.、‧[]") || JOINING.contains(tokens.word(at));
            if (!joins && !isWeekday(at)) {
                return null;
            }
        }
        return null;
    }

    /** '2025年11月20日（木）14:30' and '20 Nov 2025, Thu, 14:30': one word in brackets or between commas. */
    private boolean isWeekday(int at) {
        return tokens.isWord(at) && tokens.isMark(at - 1, "(（,、") && tokens.isMark(at + 1, ")）,、");
    }

    private Step step(int index, int next, PageDate date, Sureness sureness) {
        int start = tokens.at(index).start();
        int end = tokens.at(Math.min(next, tokens.size()) - 1).end();
        return new Step(new Found(date, start, end, sureness), next);
    }

    private static Sureness sureness(Day day) {
        return day.yearAssumed()
                ? Sureness.YEAR_ASSUMED
                : day.orderAssumed() ? Sureness.ORDER_ASSUMED : Sureness.WRITTEN_OUT;
    }
}
