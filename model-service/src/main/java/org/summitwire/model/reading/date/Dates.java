package org.summitwire.model.reading.date;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds the days that sentences of one article name. */
public final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final int RECENT = 4;

    private final LocalDate published;
    private @Nullable When last;
    private int lastIndex;

    public Dates(LocalDate published) {
        this.published = published;
    }

    public LocalDate published() {
        return published;
    }

    /** Those of one sentence; sentences are asked for in the order of the text, as 'the next day' needs one before. */
    public List<When> in(Sentence sentence) {
        var found = new ArrayList<When>();
        var attempt = new Attempt(sentence);
        var at = 0;
        while (at < sentence.size()) {
            var when = daysFrom(sentence, at);
            when = when == null ? attempt.at(at) : when;
            if (when == null) {
                at++;
            } else {
                found.add(when);
                remember(when, sentence);
                at = Math.max(when.to(), at + 1);
            }
        }
        return found;
    }

    private void remember(When when, Sentence sentence) {
        if (!when.vague()) {
            last = when;
            lastIndex = sentence.index();
        }
    }

    /** 'the following day', 'two days later': counted from the day named before, in the sentence or shortly before it */
    private @Nullable When daysFrom(Sentence sentence, int at) {
        var before = last;
        if (before == null || sentence.index() - lastIndex > RECENT) {
            return null;
        }
        if (sentence.is(at, Kind.NEXT_DAY)) {
            return counted(before, sentence.at(at).is(Kind.NEXT_DAY, "-1") ? -1 : 1, at, at + 1);
        }
        var later = sentence.is(at + 1, Kind.DAYS) && sentence.is(at + 2, Kind.LATER);
        var days = later ? daysAt(sentence, at) : 0;
        return days == 0 ? null : counted(before, sentence.at(at + 2).is(Kind.LATER, "-1") ? -days : days, at, at + 3);
    }

    private static When counted(When day, int days, int from, int to) {
        var past = (days < 0 ? day.start() : day.end()).plusDays(days);
        var coming = (days < 0 ? day.comingStart() : day.comingEnd()).plusDays(days);
        return new When(from, to, past, past, coming, coming, false);
    }

    /** The number of days that a piece tells, 0 where it tells none. */
    private static int daysAt(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if (piece.isNumber()) {
            return number(piece, 2);
        }
        var value = piece.value(Kind.CARDINAL);
        return value == null || value.length() > 3 || value.indexOf('.') >= 0 ? 0 : Integer.parseInt(value);
    }

    /** The year that a piece tells, 0 where it tells none. */
    public static int yearAt(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size() || !sentence.at(at).isNumber()) {
            return 0;
        }
        var year = number(sentence.at(at), 4);
        var plain = !sentence.is(at - 1, Kind.CURRENCY) && !sentence.is(at + 1, Kind.MAGNITUDE);
        return year >= FIRST_YEAR && year <= LAST_YEAR && plain ? year : 0;
    }

    private static int number(Piece piece, int digits) {
        if (!piece.isNumber() || piece.end() - piece.start() > digits) {
            return 0;
        }
        var words = piece.words();
        for (var i = 0; i < words.length(); i++) {
            if (!Character.isDigit(words.charAt(i))) {
                return 0;
            }
        }
        return Integer.parseInt(words);
    }

    /** Tries the ways of naming days, one after the other. */
    private final class Attempt {
        private final Sentence sentence;

        Attempt(Sentence sentence) {
            this.sentence = sentence;
        }

        @Nullable
        When at(int at) {
            var piece = sentence.at(at);
            if (piece.isNumber()) {
                return orElse(
                        orElse(orElse(numeric(at), dayFirst(at)), orElse(iso(at), daysAgo(at))),
                        orElse(dayAlone(at), year(at)));
            }
            if (piece.is(Kind.CARDINAL)) {
                return daysAgo(at);
            }
            if (piece.is(Kind.MONTH)) {
                return orElse(monthFirst(at), month(at));
            }
            if (piece.is(Kind.WEEKDAY)) {
                return weekday(at);
            }
            return piece.is(Kind.DAY_OFFSET) ? offset(at) : null;
        }

        /** '11/2/2025', '4/4' */
        private @Nullable When numeric(int at) {
            if (!sentence.isMark(at + 1, '/') || at + 2 >= sentence.size()) {
                return null;
            }
            var day = number(sentence.at(at), 2);
            var month = number(sentence.at(at + 2), 2);
            var withYear = sentence.isMark(at + 3, '/') && at + 4 < sentence.size();
            var year = withYear ? number(sentence.at(at + 4), 4) : 0;
            var to = withYear ? at + 5 : at + 3;
            var date = month > 12 ? date(year, day, month) : date(year, month, day);
            return date == null ? null : When.on(at, to, date, date);
        }

        /** '2025-07-23', '23.07.2025' */
        private @Nullable When iso(int at) {
            var words = sentence.at(at).words();
            if (words.length() == 10 && words.charAt(2) == '.' && words.charAt(5) == '.') {
                var date = date(digits(words, 6, 10), digits(words, 3, 5), digits(words, 0, 2));
                return date == null ? null : When.on(at, at + 1, date, date);
            }
            var dashes = sentence.isMark(at + 1, '-') && sentence.isMark(at + 3, '-') && at + 4 < sentence.size();
            if (!dashes || number(sentence.at(at), 4) < FIRST_YEAR) {
                return null;
            }
            var date = date(number(sentence.at(at), 4), number(sentence.at(at + 2), 2), number(sentence.at(at + 4), 2));
            return date == null ? null : When.on(at, at + 5, date, date);
        }

        private static int digits(String words, int from, int to) {
            var part = words.substring(from, to);
            return part.chars().allMatch(Character::isDigit) ? Integer.parseInt(part) : 0;
        }

        /** 'eight days ago', 'delapan hari lalu' */
        private @Nullable When daysAgo(int at) {
            if (!sentence.is(at + 1, Kind.DAYS) || !sentence.is(at + 2, Kind.AGO)) {
                return null;
            }
            var days = daysAt(sentence, at);
            var date = published.minusDays(days);
            return days < 1 ? null : When.on(at, at + 3, date, date);
        }

        /** 'on the 29th', 'tanggal 29': in the month that makes it nearest, or next where it is to come. */
        private @Nullable When dayAlone(int at) {
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
        private @Nullable When dayFirst(int at) {
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
        private @Nullable When monthFirst(int at) {
            var next = sentence.isMark(at + 1, '.') ? at + 2 : at + 1;
            next += sentence.is(next, Kind.DEFINITE) ? 1 : 0;
            var first = day(next);
            if (first == 0) {
                return null;
            }
            var range = isRange(next + 1) && day(next + 2) > 0 && yearAt(sentence, next + 2) == 0;
            var month = monthOf(at);
            var behind = sentence.is(next + 1, Kind.ORDINAL_SUFFIX) ? next + 2 : next + 1;
            return range
                    ? span(at, next + 3, month, first, month, day(next + 2))
                    : span(at, behind, month, first, month, first);
        }

        private @Nullable When span(int from, int to, int month, int day, int endMonth, int endDay) {
            var yearPiece = sentence.isMark(to, ',') ? to + 1 : to;
            var year = yearAt(sentence, yearPiece);
            var start = date(year, month, day);
            var end = date(year, endMonth, endDay);
            if (start == null || end == null) {
                return null;
            }
            var behind = year == 0 ? to : yearPiece + 1;
            return When.on(from, behind, start, end.isBefore(start) ? start : end);
        }

        private @Nullable When month(int at) {
            var year = yearAt(sentence, at + 1);
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

        private @Nullable When year(int at) {
            var year = yearAt(sentence, at);
            return year == 0 ? null : When.during(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        /** 'Sabtu kemarin', 'Jumat pekan lalu', 'Friday and Saturday', 'next Tuesday' */
        private @Nullable When weekday(int at) {
            var explicit = explicitBehind(at);
            if (explicit != null) {
                return explicit;
            }
            var day = dayOfWeek(at);
            var second = isRange(at + 1) && sentence.is(at + 2, Kind.WEEKDAY) ? at + 2 : at;
            var to = second + 1;
            var past = published.with(TemporalAdjusters.previousOrSame(day));
            var coming = published.with(TemporalAdjusters.nextOrSame(day));
            var week = sentence.is(to, Kind.OF) ? to + 1 : to;
            if (isWeek(week, Kind.LAST)) {
                past = published.minusWeeks(1).with(day);
                coming = past;
                to = week + 2;
            } else if (isWeek(week, Kind.NEXT)) {
                past = published.plusWeeks(1).with(day);
                coming = past;
                to = week + 2;
            } else if (week > to && sentence.is(week, Kind.THIS_WEEK)) {
                past = published.with(day);
                coming = past;
                to = week + 1;
            } else if (sentence.is(at - 1, Kind.LAST) || sentence.is(to, Kind.LAST)) {
                past = published.with(TemporalAdjusters.previous(day));
                coming = past;
                to += sentence.is(to, Kind.LAST) ? 1 : 0;
            } else if (sentence.is(at - 1, Kind.NEXT) || sentence.is(to, Kind.NEXT)) {
                past = published.with(TemporalAdjusters.next(day));
                coming = past;
                to += sentence.is(to, Kind.NEXT) ? 1 : 0;
            } else if (sentence.is(to, Kind.DAY_OFFSET)) {
                past = offsetOf(to) <= 0 ? past : coming;
                coming = past;
                to += 1;
            } else if (sentence.is(to, Kind.THIS_WEEK)) {
                past = published.with(day);
                coming = past;
                to += 1;
            }
            var days = ChronoUnit.DAYS.between(past, past.with(TemporalAdjusters.nextOrSame(dayOfWeek(second))));
            var pastEnd = past.plusDays(days);
            return new When(at, to, past, pastEnd, coming, coming.plusDays(days), false);
        }

        /** 'pekan lalu', 'last week' */
        private boolean isWeek(int at, Kind which) {
            return (sentence.is(at, Kind.WEEK) && sentence.is(at + 1, which))
                    || (sentence.is(at, which) && sentence.is(at + 1, Kind.WEEK));
        }

        /** 'Selasa (11/2/2025)', 'Rabu, 12 Februari 2025': the date counts, not the weekday. */
        private @Nullable When explicitBehind(int at) {
            var next = sentence.isMark(at + 1, '(') || sentence.isMark(at + 1, ',') ? at + 2 : at + 1;
            if (next >= sentence.size()) {
                return null;
            }
            var piece = sentence.at(next);
            var when = piece.isNumber() ? orElse(numeric(next), dayFirst(next)) : null;
            if (piece.is(Kind.MONTH)) {
                when = monthFirst(next);
            }
            if (when == null) {
                return null;
            }
            var closed = sentence.isMark(at + 1, '(') && sentence.isMark(when.to(), ')') ? 1 : 0;
            return When.on(at, when.to() + closed, when.start(), when.end());
        }

        private @Nullable When offset(int at) {
            var days = offsetOf(at);
            var date = published.plusDays(days);
            return When.on(at, at + 1, date, date);
        }

        private int offsetOf(int at) {
            return Integer.parseInt(requireNonNull(sentence.at(at).value(Kind.DAY_OFFSET)));
        }

        private int day(int at) {
            if (at >= sentence.size()) {
                return 0;
            }
            var day = number(sentence.at(at), 2);
            return day <= 31 ? day : 0;
        }

        private boolean isRange(int at) {
            return sentence.is(at, Kind.RANGE) || sentence.isMark(at, '-') || sentence.isMark(at, '/');
        }

        private int monthOf(int at) {
            return Integer.parseInt(requireNonNull(sentence.at(at).value(Kind.MONTH)));
        }

        private DayOfWeek dayOfWeek(int at) {
            return DayOfWeek.of(Integer.parseInt(requireNonNull(sentence.at(at).value(Kind.WEEKDAY))));
        }

        /** A date without a year is the one nearest to publication. */
        private @Nullable LocalDate date(int year, int month, int day) {
            try {
                if (year >= FIRST_YEAR) {
                    return LocalDate.of(year, month, day);
                }
                var same = LocalDate.of(published.getYear(), month, day);
                var days = ChronoUnit.DAYS.between(published, same);
                return days > 183 ? same.minusYears(1) : days < -183 ? same.plusYears(1) : same;
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }

        private static @Nullable When orElse(@Nullable When first, @Nullable When second) {
            return first != null ? first : second;
        }
    }
}
