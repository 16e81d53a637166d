package org.summitwire.model.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds the days that sentences of one article name. */
public final class Dates {

    static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final int RECENT = 8;

    /** 'on Monday, a day before the summit': the day behind the one that was just named */
    private static final String BEFORE = "BEFORE";

    /** 'the day on which': the day that was just named */
    private static final String SAME = "SAME";

    private static final int TIED = 1;

    private static final int SAID_WITHIN = 4;

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
        var attempt = new NamedDays(sentence, published);
        var at = 0;
        while (at < sentence.size()) {
            var when = daysFrom(sentence, at);
            when = when == null ? attempt.at(at) : when;
            when = when == null ? null : withEnd(when, attempt, sentence);
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

    /** 'Monday (1/9) to Wednesday (3/9)', 'from Nov 30 through Dec 2': two days with nothing but 'to' between them. */
    private static When withEnd(When first, NamedDays attempt, Sentence sentence) {
        var until = sentence.isMark(first.to(), ',') ? first.to() + 1 : first.to();
        if (first.vague() || !sentence.is(until, Kind.RANGE) || sentence.is(until, Kind.AND)) {
            return first;
        }
        var next = until + 1;
        while (next < sentence.size() && sentence.at(next).isAny(Kind.DEFINITE, Kind.ON_DAY)) {
            next++;
        }
        var second = next < sentence.size() ? attempt.at(next) : null;
        var whole = second == null || second.vague() || sentence.has(Kind.CANCELLED) ? null : first.until(second);
        return whole == null ? first : whole;
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
        if (sentence.is(at, Kind.NEXT_DAY) && sentence.at(at).is(Kind.NEXT_DAY, BEFORE)) {
            var tied = lastIndex == sentence.index() && before.to() <= at && at - before.to() <= TIED;
            return tied ? dayBehind(before, sentence, at) : null;
        }
        if (sentence.is(at, Kind.NEXT_DAY)) {
            var days = sentence.at(at).is(Kind.NEXT_DAY, "-1")
                    ? -1
                    : sentence.at(at).is(Kind.NEXT_DAY, SAME) ? 0 : 1;
            return counted(before, days, at, at + 1);
        }
        var later = sentence.is(at + 1, Kind.DAYS) && sentence.is(at + 2, Kind.LATER);
        var days = later ? daysAt(sentence, at) : 0;
        return days == 0 ? null : counted(before, sentence.at(at + 2).is(Kind.LATER, "-1") ? -days : days, at, at + 3);
    }

    private static When dayBehind(When day, Sentence sentence, int at) {
        var said = sentence.find(Kind.SAY, day.from() - SAID_WITHIN, day.from()) >= 0;
        var planned = !said && sentence.find(Kind.PLAN, 0, at) >= 0;
        var date = day.end(planned).plusDays(1);
        return When.on(at, at + 1, date, date);
    }

    private static When counted(When day, int days, int from, int to) {
        var past = (days < 0 ? day.start() : day.end()).plusDays(days);
        var coming = (days < 0 ? day.comingStart() : day.comingEnd()).plusDays(days);
        return new When(from, to, past, past, coming, coming, false);
    }

    /** The number of days that a piece tells, 0 where it tells none. */
    static int daysAt(Sentence sentence, int at) {
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

    static int number(Piece piece, int digits) {
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
}
