package org.summitwire.model.reading.date;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Days that a sentence names by number and month. */
final class CalendarDays {

    private final Sentence sentence;
    private final LocalDate published;

    CalendarDays(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /** '11/2/2025', '4/4', '16-18/12/2025' */
    @Nullable
    When numeric(int at) {
        var range = sentence.isMark(at + 1, '-') && day(at + 2) > 0;
        var last = range ? at + 2 : at;
        if (!sentence.isMark(last + 1, '/') || last + 2 >= sentence.size()) {
            return null;
        }
        var day = Dates.number(sentence.at(last), 2);
        var month = Dates.number(sentence.at(last + 2), 2);
        var withYear = sentence.isMark(last + 3, '/') && last + 4 < sentence.size();
        var year = withYear ? Dates.number(sentence.at(last + 4), 4) : 0;
        if (!withYear && !isDayTold(at)) {
            return null; // 'Policy Note 03/23'
        }
        var date = month > 12 ? date(year, day, month) : date(year, month, day);
        var first = range && date != null ? date(date.getYear(), date.getMonthValue(), day(at)) : date;
        return date == null || first == null || first.isAfter(date)
                ? null
                : When.on(at, withYear ? last + 5 : last + 3, first, date);
    }

    /** '(4/4', 'Selasa 4/4', 'on 4/4' */
    private boolean isDayTold(int at) {
        return sentence.isMark(at - 1, '(')
                || sentence.isMark(at - 1, ',')
                || (at > 0 && sentence.at(at - 1).isAny(Kind.WEEKDAY, Kind.ON_DAY, Kind.DAY_OF_MONTH));
    }

    /** '2025-07-23', '23.07.2025' */
    @Nullable
    When iso(int at) {
        var words = sentence.at(at).words();
        if (words.length() == 10 && words.charAt(2) == '.' && words.charAt(5) == '.') {
            var date = date(digits(words, 6, 10), digits(words, 3, 5), digits(words, 0, 2));
            return date == null ? null : When.on(at, at + 1, date, date);
        }
        var dashes = sentence.isMark(at + 1, '-') && sentence.isMark(at + 3, '-') && at + 4 < sentence.size();
        if (!dashes || Dates.number(sentence.at(at), 4) < Dates.FIRST_YEAR) {
            return null;
        }
        var date = date(
                Dates.number(sentence.at(at), 4),
                Dates.number(sentence.at(at + 2), 2),
                Dates.number(sentence.at(at + 4), 2));
        return date == null ? null : When.on(at, at + 5, date, date);
    }

    private static int digits(String words, int from, int to) {
        var part = words.substring(from, to);
        return part.chars().allMatch(Character::isDigit) ? Integer.parseInt(part) : 0;
    }

    /** 'on the 29th', 'tanggal 29': in the month that makes it nearest, or next where it is to come. */
    @Nullable
    When dayAlone(int at) {
        var day = day(at);
        var named = sentence.is(at - 1, Kind.DAY_OF_MONTH)
                || (sentence.is(at - 1, Kind.DEFINITE)
                        && sentence.is(at + 1, Kind.ORDINAL_SUFFIX)
                        && sentence.is(at - 2, Kind.ON_DAY));
        if (day == 0 || !named) {
            return null;
        }
        LocalDate best = null;
        LocalDate coming = null;
        for (var month = -1; month <= 1; month++) {
            var first = published.withDayOfMonth(1).plusMonths(month);
            var date = day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
            if (date != null && (best == null || distance(date) < distance(best))) {
                best = date;
            }
            if (date != null && coming == null && !date.isBefore(published)) {
                coming = date;
            }
        }
        return best == null || coming == null ? null : new When(at, at + 1, best, best, coming, coming, false);
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(published, date));
    }

    /** '20 Desember 2025', '19–20 Desember', '30 November to 2 December 2025' */
    @Nullable
    When dayFirst(int at) {
        var first = day(at);
        if (first == 0) {
            return null;
        }
        var range = isRange(at + 1) && day(at + 2) > 0;
        var last = range ? at + 2 : at;
        if (sentence.is(last + 1, Kind.ORDINAL_SUFFIX)) {
            last += sentence.is(last + 2, Kind.OF) ? 2 : 1;
        }
        if (!sentence.is(last + 1, Kind.MONTH)) {
            return null;
        }
        var second = sentence.is(last + 1, Kind.MONTH)
                && isRange(last + 2)
                && day(last + 3) > 0
                && sentence.is(last + 4, Kind.MONTH);
        var to = second ? last + 5 : last + 2;
        var month = monthOf(last + 1);
        var endMonth = second ? monthOf(last + 4) : month;
        var endDay = second ? day(last + 3) : range ? day(at + 2) : first;
        return span(at, to, month, first, endMonth, endDay);
    }

    /** 'December 19 and 20, 2025', 'Feb 12' */
    @Nullable
    When monthFirst(int at) {
        var next = sentence.isMark(at + 1, '.') ? at + 2 : at + 1;
        next += sentence.is(next, Kind.DEFINITE) ? 1 : 0;
        var first = day(next);
        if (first == 0) {
            return null;
        }
        var range = isRange(next + 1) && day(next + 2) > 0 && Dates.yearAt(sentence, next + 2) == 0;
        var month = monthOf(at);
        var behind = sentence.is(next + 1, Kind.ORDINAL_SUFFIX) ? next + 2 : next + 1;
        return range
                ? span(at, next + 3, month, first, month, day(next + 2))
                : span(at, behind, month, first, month, first);
    }

    private @Nullable When span(int from, int to, int month, int day, int endMonth, int endDay) {
        var yearPiece = sentence.isMark(to, ',') ? to + 1 : to;
        var year = Dates.yearAt(sentence, yearPiece);
        var start = date(year, month, day);
        var end = date(year, endMonth, endDay);
        if (start == null || end == null) {
            return null;
        }
        var behind = year == 0 ? to : yearPiece + 1;
        return When.on(from, behind, start, end.isBefore(start) ? start : end);
    }

    @Nullable
    When month(int at) {
        var year = Dates.yearAt(sentence, at + 1);
        if (year == 0) {
            return lastMonth(at);
        }
        var month = YearMonth.of(year, monthOf(at));
        return When.during(at, at + 2, month.atDay(1), month.atEndOfMonth());
    }

    /** 'last October', 'Juli lalu' */
    private @Nullable When lastMonth(int at) {
        var before = sentence.is(at - 1, Kind.LAST);
        if (!before && !sentence.is(at + 1, Kind.LAST)) {
            return null;
        }
        var month = YearMonth.of(published.getYear(), monthOf(at));
        if (!month.isBefore(YearMonth.from(published))) {
            month = month.minusYears(1);
        }
        return When.during(before ? at - 1 : at, before ? at + 1 : at + 2, month.atDay(1), month.atEndOfMonth());
    }

    @Nullable
    When year(int at) {
        var year = Dates.yearAt(sentence, at);
        return year == 0 ? null : When.during(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private int day(int at) {
        if (at >= sentence.size()) {
            return 0;
        }
        var day = Dates.number(sentence.at(at), 2);
        return day <= 31 ? day : 0;
    }

    boolean isRange(int at) {
        return sentence.is(at, Kind.RANGE) || sentence.isMark(at, '-') || sentence.isMark(at, '/');
    }

    private int monthOf(int at) {
        return Integer.parseInt(requireNonNull(sentence.at(at).value(Kind.MONTH)));
    }

    /** A date without a year is the one nearest to publication. */
    private @Nullable LocalDate date(int year, int month, int day) {
        try {
            if (year >= Dates.FIRST_YEAR) {
                return LocalDate.of(year, month, day);
            }
            var same = LocalDate.of(published.getYear(), month, day);
            var days = ChronoUnit.DAYS.between(published, same);
            return days > 183 ? same.minusYears(1) : days < -183 ? same.plusYears(1) : same;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
