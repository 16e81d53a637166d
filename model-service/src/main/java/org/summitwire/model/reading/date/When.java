package org.summitwire.model.reading.date;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Days that a sentence names. A bare weekday is one day for what has happened and another for what is to come.
 *
 * @param from the first piece that says it
 * @param to the piece behind the last
 * @param vague whether only a month or a year is told
 */
public record When(
        int from, int to, LocalDate start, LocalDate end, LocalDate comingStart, LocalDate comingEnd, boolean vague) {

    private static final int LONGEST = 15;

    public static When on(int from, int to, LocalDate start, LocalDate end) {
        return new When(from, to, start, end, start, end, false);
    }

    static When during(int from, int to, LocalDate start, LocalDate end) {
        return new When(from, to, start, end, start, end, true);
    }

    /** From the one to the other; a bare weekday is the next one behind the first. Null where that is none or far off. */
    @Nullable
    When until(When last) {
        var bare = !last.start.equals(last.comingStart);
        var day = TemporalAdjusters.nextOrSame(last.end.getDayOfWeek());
        var lastEnd = bare ? end.with(day) : last.end;
        var lastComing = bare ? comingEnd.with(day) : last.comingEnd;
        var near = lastEnd.isAfter(end)
                && lastEnd.isBefore(start.plusDays(LONGEST))
                && lastComing.isBefore(comingStart.plusDays(LONGEST));
        return near ? new When(from, last.to, start, lastEnd, comingStart, lastComing, false) : null;
    }

    public LocalDate start(boolean planned) {
        return planned ? comingStart : start;
    }

    public LocalDate end(boolean planned) {
        return planned ? comingEnd : end;
    }
}
