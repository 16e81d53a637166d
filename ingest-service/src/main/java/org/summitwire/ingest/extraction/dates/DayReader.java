package org.summitwire.ingest.extraction.dates;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a day that is written out: with the month's name, or in numbers, in the orders of the world. */
final class DayReader {

    private static final Set<String> ORDINALS =
            Set.of("st", "nd", "rd", "th", "er", "º", "ª", "ro", "do", "e", "a", "o", "ième", "ème", "eme");
    private static final Set<String> OF = Set.of("de", "di", "del", "of", "d", "da", "do", "dell", "bulan");
    private static final Set<String> BEFORE_YEAR = Set.of("de", "del", "of", "di", "năm", "yil", "yili", "พ.ศ", "ค.ศ");
    private static final String SEPARATORS = "/-.‐‑–";

    private final Tokens tokens;
    private final Locality locality;
    private final LocalDate today;

    DayReader(Tokens tokens, Locality locality, LocalDate today) {
        this.tokens = tokens;
        this.locality = locality;
        this.today = today;
    }

    /** The day that starts at this token. */
    @Nullable
    Day at(int index) {
        var token = tokens.at(index);
        if (token.kind() == Tokens.Kind.WORD) {
            return monthNameFirst(index);
        }
        if (token.kind() != Tokens.Kind.NUMBER) {
            return null;
        }
        return switch (token.text().length()) {
            case 8 ->
                tokens.isGlued(index)
                                || (tokens.isGlued(index + 1)
                                        && !tokens.word(index + 1).equals("t"))
                        ? null
                        : inOneNumber(index);
            case 4 -> yearFirst(index);
            case 1, 2 -> dayOrMonthFirst(index);
            default -> null;
        };
    }

    private @Nullable Day dayOrMonthFirst(int index) {
        var day = dayThenName(index);
        if (day == null) {
            day = withMonthSign(index);
        }
        return day == null ? inNumbers(index) : day;
    }

    /** 20251120. */
    private @Nullable Day inOneNumber(int index) {
        int number = tokens.number(index, 8, 8);
        return Day.written(number / 10_000, number / 100 % 100, number % 100, index + 1);
    }

    /** 2025-11-20, 2025/11/20, 2025. 11. 20., 2025年11月20日, 2025년 11월 20일, 2025 November 20, 2025-Nov-20. */
    private @Nullable Day yearFirst(int index) {
        int year = year(index);
        if (year < 0) {
            return null;
        }
        int at = tokens.isMark(index + 1, SEPARATORS + ",") || isWord(index + 1, "年", "년") ? index + 2 : index + 1;
        int month = tokens.number(at, 1, 2);
        if (month >= 0 && at == index + 2) {
            boolean parted = tokens.isMark(at + 1, SEPARATORS) || isWord(at + 1, "月", "월");
            int day = parted ? tokens.number(at + 2, 1, 2) : -1;
            int end = isWord(at + 3, "日", "일", "号") ? at + 4 : at + 3;
            return day < 0 ? null : Day.written(year, month, day, end);
        }
        int named = month(at);
        if (named == 0) {
            return null;
        }
        int dayAt = afterMark(at + monthWords(at), SEPARATORS + ",");
        int day = tokens.number(dayAt, 1, 2);
        return day < 0 ? null : Day.written(year, named, day, dayAt + 1);
    }

    /** 20 November 2025, 20th of Nov., 2025, 20-Nov-25, 20. November 2025, 20 de noviembre de 2025, 1er août 2025. */
    private @Nullable Day dayThenName(int index) {
        int day = tokens.number(index, 1, 2);
        int at = index + 1;
        if (tokens.isGlued(at) && ORDINALS.contains(tokens.word(at))) {
            at++;
        }
        at = afterMark(at, SEPARATORS + ",");
        if (OF.contains(tokens.word(at)) && month(at) == 0) {
            at++;
        }
        if (isWord(at, "tháng", "thg")) {
            return vietnamese(day, at);
        }
        int month = month(at);
        if (month == 0) {
            return null;
        }
        return withYear(month, day, at + monthWords(at));
    }

    /** 20 tháng 11, 2025; 20 tháng 11 năm 2025. */
    private @Nullable Day vietnamese(int day, int monthWord) {
        int month = tokens.number(monthWord + 1, 1, 2);
        return month < 0 ? null : withYear(month, day, monthWord + 2);
    }

    /** November 20, 2025; Nov. 20th 2025; Nov 20 14:30:00 WIB 2025. */
    private @Nullable Day monthNameFirst(int index) {
        int month = month(index);
        if (month == 0) {
            return null;
        }
        int at = afterMark(index + monthWords(index), SEPARATORS);
        int day = tokens.number(at, 1, 2);
        if (day < 0) {
            return null;
        }
        at++;
        if (tokens.isGlued(at) && ORDINALS.contains(tokens.word(at))) {
            at++;
        }
        return withYear(month, day, at);
    }

    /** The year stands next, or after a time of day as Unix prints dates, or is not written. */
    private @Nullable Day withYear(int month, int day, int from) {
        int at = afterMark(from, SEPARATORS + ",");
        boolean apostrophe = tokens.isMark(at, "'’‘");
        if (apostrophe || BEFORE_YEAR.contains(tokens.word(at))) {
            at++;
        }
        int year = year(at);
        if (year < 0 && (apostrophe || tokens.isMark(at - 1, "-/")) && !tokens.isMark(at + 1, ":")) {
            year = tokens.number(at, 2, 2);
        }
        if (year >= 0 && !tokens.isMark(at + 1, ":")) {
            return Day.written(year, month, day, at + 1);
        }
        var asUnix = yearAfterTime(month, day, from);
        return asUnix == null ? Day.ofAssumedYear(month, day, today, from) : asUnix;
    }

    /** 'Nov 20 14:30:00 WIB 2025': the day ends before the time, which is read next. */
    private @Nullable Day yearAfterTime(int month, int day, int from) {
        boolean time = tokens.number(from, 2, 2) >= 0 && tokens.isMark(from + 1, ":");
        for (int at = from + 5; time && at <= from + 8; at++) {
            int year = year(at);
            if (year >= 0 && !tokens.isGlued(at)) {
                return Day.written(year, month, day, from);
            }
        }
        return null;
    }

    /** 11月20日, 11월 20일: the year is this one. */
    private @Nullable Day withMonthSign(int index) {
        if (!isWord(index + 1, "月", "월") || !isWord(index + 3, "日", "일")) {
            return null;
        }
        return Day.ofAssumedYear(tokens.number(index, 1, 2), tokens.number(index + 2, 1, 2), today, index + 4);
    }

    /** 15/02/2016, 15-2-16, 15.02.2016; 2/15/2016 where that is the custom or the only sense. */
    private @Nullable Day inNumbers(int index) {
        if (!tokens.isMark(index + 1, "/-.")
                || !tokens.isMark(index + 3, tokens.at(index + 1).text())) {
            return null;
        }
        int first = tokens.number(index, 1, 2);
        int second = tokens.number(index + 2, 1, 2);
        int year = year(index + 4);
        if (year < 0 && !(tokens.isMark(index + 1, ".") && tokens.isGlued(index) && index > 0)) {
            year = tokens.number(index + 4, 2, 2);
        }
        boolean goesOn = (tokens.isGlued(index) && tokens.isMark(index - 1, "/-.:"))
                || (tokens.isMark(index + 5, "/-.") && tokens.isGlued(index + 6));
        if (year < 0 || second < 0 || goesOn) {
            return null;
        }
        boolean dayFirst = locality.dayFirst() || tokens.isMark(index + 1, ".");
        boolean either = first <= 12 && second <= 12;
        boolean asDayFirst = either ? dayFirst : first > 12;
        var day =
                asDayFirst ? Day.written(year, second, first, index + 5) : Day.written(year, first, second, index + 5);
        boolean assumed = either && first != second && !locality.orderKnown();
        return day == null || !assumed ? day : day.withOrderAssumed();
    }

    /** A year of four digits, or -1. */
    private int year(int index) {
        int year = tokens.number(index, 4, 4);
        return year < 1000 ? -1 : year;
    }

    private int month(int index) {
        if (!tokens.isWord(index)) {
            return 0;
        }
        int named = Months.named(tokens.word(index), locality);
        return named == 0 && Months.beginWith(tokens.word(index)) && tokens.isWord(index + 1)
                ? Months.named(tokens.word(index) + " " + tokens.word(index + 1), locality)
                : named;
    }

    private int monthWords(int index) {
        return Months.named(tokens.word(index), locality) == 0 ? 2 : 1;
    }

    private int afterMark(int index, String marks) {
        return tokens.isMark(index, marks) ? index + 1 : index;
    }

    private boolean isWord(int index, String... words) {
        return tokens.isWord(index) && Set.of(words).contains(tokens.word(index));
    }
}
