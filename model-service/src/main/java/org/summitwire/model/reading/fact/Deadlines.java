package org.summitwire.model.reading.fact;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;

/** Hears by when: 'pada 2032', 'over the next five years', 'tahun ini'. */
final class Deadlines {

    private final Scene scene;

    Deadlines(Scene scene) {
        this.scene = scene;
    }

    /**
     * By when.
     *
     * @param to the piece behind the words, 0 where none say it
     */
    record Deadline(@Nullable String by, @Nullable Period period, int from, int to) {

        static final Deadline NONE = new Deadline(null, null, Integer.MAX_VALUE, 0);
    }

    Deadline near(Clause clause, Amount amount, int startYear) {
        var sentence = clause.sentence();
        for (var other : scene.amounts(sentence)) {
            var inClause = other.from() >= clause.from() && other.to() <= clause.to();
            if (inClause && sentence.is(other.to(), Kind.YEARS) && other.number() != amount.number() && isSpan(other)) {
                var years = other.value().intValue();
                return new Deadline(
                        Integer.toString(startYear + years),
                        Period.ofYears(years),
                        other.from() - 1,
                        endOfSpan(clause, other.to() + 1));
            }
        }
        for (var at = amount.to(); at < clause.to(); at++) {
            var year = Dates.yearAt(sentence, at);
            if (year >= scene.published().getYear() && sentence.find(Kind.BY, at - 3, at) >= 0) {
                return new Deadline(Integer.toString(year), null, at - 1, at + 1);
            }
            if (sentence.is(at, Kind.THIS_YEAR)) {
                return new Deadline(Integer.toString(scene.published().getYear()), null, at, at + 1);
            }
        }
        return Deadline.NONE;
    }

    /** 'lima tahun ke depan' */
    private static int endOfSpan(Clause clause, int from) {
        var next = clause.sentence().find(Kind.NEXT, from, Math.min(clause.to(), from + 2));
        return next < 0 ? from : next + 1;
    }

    private static boolean isSpan(Amount amount) {
        return amount.unit() == null
                && amount.value().signum() > 0
                && amount.value().intValue() <= 50;
    }
}
