package org.summitwire.model.reading.date;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tries the ways of naming days, one after the other; those of the week and counted ones are its own. */
final class NamedDays {

    private final Sentence sentence;
    private final LocalDate published;
    private final CalendarDays calendar;

    NamedDays(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
        this.calendar = new CalendarDays(sentence, published);
    }

    @Nullable
    When at(int at) {
        var piece = sentence.at(at);
        if (piece.isNumber()) {
            return orElse(
                    orElse(orElse(calendar.numeric(at), calendar.dayFirst(at)), orElse(calendar.iso(at), daysAgo(at))),
                    orElse(calendar.dayAlone(at), calendar.year(at)));
        }
        if (piece.is(Kind.CARDINAL)) {
            return daysAgo(at);
        }
        if (piece.is(Kind.MONTH)) {
            return orElse(calendar.monthFirst(at), calendar.month(at));
        }
        if (piece.is(Kind.WEEKDAY)) {
            return weekday(at);
        }
        if (piece.is(Kind.WEEKEND)) {
            return weekend(at);
        }
        return piece.is(Kind.DAY_OFFSET) ? offset(at) : null;
    }

    /** 'over the weekend', 'next weekend', 'akhir pekan lalu' */
    private When weekend(int at) {
        var past = published.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        var coming = published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var on = published.getDayOfWeek();
        if (on == DayOfWeek.SATURDAY || on == DayOfWeek.SUNDAY) {
            past = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            coming = past;
        }
        var to = at + 1;
        if (sentence.is(at - 1, Kind.LAST) || sentence.is(to, Kind.LAST)) {
            past = published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
            coming = past;
            to += sentence.is(to, Kind.LAST) ? 1 : 0;
        } else if (sentence.is(at - 1, Kind.NEXT) || sentence.is(to, Kind.NEXT)) {
            past = published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            coming = past;
            to += sentence.is(to, Kind.NEXT) ? 1 : 0;
        }
        return new When(at, to, past, past.plusDays(1), coming, coming.plusDays(1), false);
    }

    /** 'eight days ago', 'delapan hari lalu' */
    private @Nullable When daysAgo(int at) {
        if (!sentence.is(at + 1, Kind.DAYS) || !sentence.is(at + 2, Kind.AGO)) {
            return null;
        }
        var days = Dates.daysAt(sentence, at);
        var date = published.minusDays(days);
        return days < 1 ? null : When.on(at, at + 3, date, date);
    }

    /** 'Sabtu kemarin', 'Jumat pekan lalu', 'Friday and Saturday', 'next Tuesday' */
    private @Nullable When weekday(int at) {
        var explicit = explicitBehind(at);
        if (explicit != null) {
            return explicit;
        }
        var day = dayOfWeek(at);
        var second = calendar.isRange(at + 1) && sentence.is(at + 2, Kind.WEEKDAY) ? at + 2 : at;
        var span = second > at ? spanBehind(at, second) : null;
        if (span != null) {
            return span;
        }
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
        var when = piece.isNumber() ? orElse(calendar.numeric(next), calendar.dayFirst(next)) : null;
        if (piece.is(Kind.MONTH)) {
            when = calendar.monthFirst(next);
        }
        if (when == null) {
            return null;
        }
        var closed = sentence.isMark(at + 1, '(') && sentence.isMark(when.to(), ')') ? 1 : 0;
        return When.on(at, when.to() + closed, when.start(), when.end());
    }

    /** 'Sabtu sampai Senin (16-18/12)', 'Saturday and Sunday, December 20 and 21' */
    private @Nullable When spanBehind(int first, int second) {
        var told = explicitBehind(second);
        if (told == null) {
            return null;
        }
        var one = told.start().equals(told.end());
        var start = one ? told.end().with(TemporalAdjusters.previousOrSame(dayOfWeek(first))) : told.start();
        return When.on(first, told.to(), start, told.end());
    }

    private @Nullable When offset(int at) {
        var days = offsetOf(at);
        var date = published.plusDays(days);
        return When.on(at, at + 1, date, date);
    }

    private int offsetOf(int at) {
        return Integer.parseInt(requireNonNull(sentence.at(at).value(Kind.DAY_OFFSET)));
    }

    private DayOfWeek dayOfWeek(int at) {
        return DayOfWeek.of(Integer.parseInt(requireNonNull(sentence.at(at).value(Kind.WEEKDAY))));
    }

    private static @Nullable When orElse(@Nullable When first, @Nullable When second) {
        return first != null ? first : second;
    }
}
