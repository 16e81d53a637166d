package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells what a figure counts from the nearest word that says so. */
final class Measures {

    private Measures() {}

    /** What the figure between two pieces counts. */
    static Measure near(Clause clause, int from, int to) {
        var sentence = clause.sentence();
        var best = -1;
        for (var at = clause.find(Kind.MEASURE); at >= 0; at = sentence.find(Kind.MEASURE, at + 1, clause.to())) {
            if (best < 0 || distance(sentence, at, from, to) < distance(sentence, best, from, to)) {
                best = at;
            }
        }
        return best < 0
                ? Measure.OTHER
                : Measure.valueOf(requireNonNull(sentence.at(best).value(Kind.MEASURE)));
    }

    /** 'will carry 1,000 MW': power counts energy, whatever else is told. */
    static Measure near(Clause clause, Amount amount) {
        var measure = near(clause, amount.from(), amount.to());
        if (measure == Measure.PEOPLE && tells(clause, Measure.TOURISM)) {
            return Measure.TOURISM; // 'visits of 300,000 people'
        }
        if (measure != Measure.OTHER) {
            return measure;
        }
        if ("project".equals(amount.unit())) {
            return Measure.BUSINESS_PROJECTS;
        }
        return isOfPower(amount) ? Measure.ENERGY : "person".equals(amount.unit()) ? Measure.PEOPLE : measure;
    }

    private static boolean tells(Clause clause, Measure measure) {
        var sentence = clause.sentence();
        for (var at = clause.find(Kind.MEASURE); at >= 0; at = sentence.find(Kind.MEASURE, at + 1, clause.to())) {
            if (sentence.at(at).is(Kind.MEASURE, measure.name())) {
                return true;
            }
        }
        return false;
    }

    static boolean isOfPower(Amount amount) {
        return "MW".equals(amount.unit()) || "GW".equals(amount.unit());
    }

    /** '$3 billion in investment': what stands behind 'in' is as near as can be. */
    private static int distance(Sentence sentence, int at, int from, int to) {
        if (at == to + 1 && sentence.at(to).isAny(Kind.LOCATIVE, Kind.OF)) {
            return 1;
        }
        return at < from ? from - at : Math.max(0, at - to + 1);
    }
}
