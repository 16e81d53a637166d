package org.summitwire.model.reading.fact;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears by when: 'pada 2032', 'over the next five years', 'by the end of the decade', 'tahun ini'. */
final class Deadlines {

    private static final int BY_WITHIN = 4;

    /** 'by then' speaks of a year named so many sentences before. */
    private static final int TOLD_WITHIN = 2;

    private static final String NAMED = "NAMED";

    /** 'By 2030, they said, it should be reached': a sentence that opens with a year is about it. */
    private static final int OPENING = 2;

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

    /** The one nearest to the amount, behind it rather than before. */
    Deadline near(Clause clause, Amount amount, int startYear) {
        var best = Deadline.NONE;
        var sentence = clause.sentence();
        for (var at = clause.from(); at < clause.to(); at++) {
            var deadline = at >= amount.from() && at < amount.to() ? null : at(sentence, clause, at, startYear);
            if (deadline != null && (best.by() == null || distance(deadline, amount) < distance(best, amount))) {
                best = deadline;
            }
        }
        for (var other : scene.amounts(sentence)) {
            var inClause = other.from() >= clause.from() && other.to() <= clause.to();
            var years = inClause && other.number() != amount.number() ? years(sentence, other) : 0;
            if (years > 0) {
                var behind = endOfSpan(clause, yearsAt(sentence, other) + 1);
                var span = new Deadline(
                        Integer.toString(startYear + years),
                        Period.ofYears(years),
                        Math.max(0, other.from() - 1),
                        behind);
                if (best.by() == null || distance(span, amount) < distance(best, amount)) {
                    best = span;
                }
            }
        }
        return best;
    }

    private static int distance(Deadline deadline, Amount amount) {
        return deadline.from() >= amount.number()
                ? deadline.from() - amount.number()
                : 2 * (amount.number() - deadline.from());
    }

    private @Nullable Deadline at(Sentence sentence, Clause clause, int at, int startYear) {
        var published = scene.published().getYear();
        var year = Dates.yearAt(sentence, at);
        var by = year < published ? -1 : sentence.findBefore(Kind.BY, at);
        var future = by >= 0 && sentence.at(by).is(Kind.BY, "FUTURE");
        if (by >= Math.max(clause.from(), at - BY_WITHIN) && (!future || year > published)) {
            return new Deadline(Integer.toString(year), null, at - 1, at + 1);
        }
        var bare = year > published && sentence.is(at - 1, Kind.YEARS); // 'dikerek ke RM140 miliar tahun 2028'
        if (bare || (year >= published && isNamedFor(sentence, clause, at))) {
            return new Deadline(Integer.toString(year), null, at - 1, at + 1);
        }
        if (year >= published && sentence.is(at + 1, Kind.TARGET)) {
            return new Deadline(Integer.toString(year), null, at, at + 1); // 'the 2030 target'
        }
        if (sentence.is(at, Kind.THIS_YEAR)) {
            return new Deadline(Integer.toString(published), null, at, at + 1);
        }
        if (sentence.is(at, Kind.SAME_YEAR)) {
            var before = toldBefore(sentence, at);
            return before == null ? null : new Deadline(before, null, at, at + 1);
        }
        var counted = at > 0
                && (sentence.is(at - 1, Kind.CARDINAL) || sentence.at(at - 1).isNumber());
        if (sentence.is(at, Kind.NEXT_YEAR) && !counted) {
            return new Deadline(Integer.toString(published + 1), null, at, at + 1);
        }
        if (!sentence.is(at, Kind.DECADE)) {
            return null;
        }
        if (sentence.find(Kind.END_OF, at - 4, at) >= 0 || sentence.find(Kind.END_OF, at + 1, at + 4) >= 0) {
            return new Deadline(Integer.toString(published / 10 * 10 + 10), null, at - 1, at + 1);
        }
        return sentence.find(Kind.WITHIN, at - 3, at) >= 0 || sentence.is(at - 1, Kind.PURPOSE)
                ? new Deadline(Integer.toString(startYear + 10), Period.ofYears(10), at - 1, at + 1)
                : null;
    }

    /** 'a target was set for 2030', '2030 as the deadline', 'menjadikan 2030 sebagai tenggat' */
    private static boolean isNamedFor(Sentence sentence, Clause clause, int at) {
        return (at > 0
                        && sentence.at(at - 1).isAny(Kind.PURPOSE, Kind.PLAN, Kind.YEARS)
                        && (clause.has(Kind.TARGET) || clause.has(Kind.GOAL_VERB)))
                || isNamed(sentence, at + 1, at + 1 + BY_WITHIN);
    }

    private static boolean isNamed(Sentence sentence, int from, int to) {
        return named(sentence, from, to) >= 0;
    }

    /** 'deadline', 'tenggat'; -1 where none is named */
    static int named(Sentence sentence, int from, int to) {
        for (var at = sentence.find(Kind.BY, from, to); at >= 0; at = sentence.find(Kind.BY, at + 1, to)) {
            if (sentence.at(at).is(Kind.BY, NAMED)) {
                return at;
            }
        }
        return -1;
    }

    /** The one nearest to the amount; where its sentence tells none, the one that the next is about. */
    Deadline told(Clause clause, Amount amount, int startYear) {
        var near = near(clause, amount, startYear);
        var index = clause.sentence().index() + 1;
        if (near.by() != null || index >= scene.text().sentences().size()) {
            return near;
        }
        var next = scene.text().sentences().get(index);
        var whole = new Clause(next, 0, next.size());
        var counts = scene.amounts(next).stream().anyMatch(it -> it.unit() != null);
        if (counts || next.line().paragraph() != clause.sentence().line().paragraph()) {
            return near;
        }
        for (var at = 0; at < next.size(); at++) {
            var deadline = at(next, whole, at, startYear);
            if (deadline != null && (at <= OPENING || next.has(Kind.TARGET) || isNamed(next, 0, next.size()))) {
                return new Deadline(deadline.by(), deadline.period(), deadline.from(), 0);
            }
        }
        return near;
    }

    /** The last year still to come that a sentence or those right before it name; null where none does. */
    private @Nullable String toldBefore(Sentence sentence, int end) {
        var told = sentence;
        var to = end;
        for (var back = 0; back <= TOLD_WITHIN; back++) {
            for (var at = to - 1; at >= 0; at--) {
                if (Dates.yearAt(told, at) >= scene.published().getYear()) {
                    return Integer.toString(Dates.yearAt(told, at));
                }
            }
            if (told.index() == 0) {
                return null;
            }
            told = scene.text().sentences().get(told.index() - 1);
            to = told.size();
        }
        return null;
    }

    /** The years of 'lima tahun', 'ten-year'; 0 where the amount counts something else, or tells the past. */
    private static int years(Sentence sentence, Amount amount) {
        var at = yearsAt(sentence, amount);
        var span = at >= 0
                && amount.unit() == null
                && amount.value().signum() > 0
                && amount.value().scale() <= 0
                && amount.value().intValue() <= 50
                && sentence.find(Kind.LAST, amount.from() - 2, amount.from()) < 0
                && !sentence.is(at + 1, Kind.AGO)
                && !sentence.is(at + 1, Kind.LAST);
        var within = span
                && (sentence.find(Kind.WITHIN, amount.from() - 3, amount.number()) >= 0
                        || isNamed(sentence, amount.from() - 3, amount.from())
                        || sentence.is(at + 1, Kind.NEXT)
                        || sentence.is(amount.from() - 1, Kind.PURPOSE)
                        || sentence.find(Kind.GOAL_VERB, amount.from() - 2, amount.from()) >= 0
                        || sentence.find(Kind.NEXT, amount.from() - 2, amount.from()) >= 0);
        return within ? amount.value().intValue() : 0;
    }

    private static int yearsAt(Sentence sentence, Amount amount) {
        var at = sentence.isMark(amount.to(), '-') ? amount.to() + 1 : amount.to();
        return sentence.is(at, Kind.YEARS) ? at : -1;
    }

    /** 'lima tahun ke depan' */
    private static int endOfSpan(Clause clause, int from) {
        var next = clause.sentence().find(Kind.NEXT, from, Math.min(clause.to(), from + 2));
        return next < 0 ? from : next + 1;
    }
}
