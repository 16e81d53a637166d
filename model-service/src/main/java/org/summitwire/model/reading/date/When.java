package org.summitwire.model.reading.date;

import java.time.LocalDate;

/**
 * Days that a sentence names. A bare weekday is one day for what has happened and another for what is to come.
 *
 * @param from the first piece that says it
 * @param to the piece behind the last
 * @param vague whether only a month or a year is told
 */
public record When(
        int from, int to, LocalDate start, LocalDate end, LocalDate comingStart, LocalDate comingEnd, boolean vague) {

    public static When on(int from, int to, LocalDate start, LocalDate end) {
        return new When(from, to, start, end, start, end, false);
    }

    static When during(int from, int to, LocalDate start, LocalDate end) {
        return new When(from, to, start, end, start, end, true);
    }

    public LocalDate start(boolean planned) {
        return planned ? comingStart : start;
    }

    public LocalDate end(boolean planned) {
        return planned ? comingEnd : end;
    }
}
