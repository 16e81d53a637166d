package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.text.Kind;

/** Tells what a figure counts from the nearest word that says so. */
final class Measures {

    private Measures() {}

    /** What the figure between two pieces counts. */
    static Measure near(Clause clause, int from, int to) {
        var sentence = clause.sentence();
        var best = -1;
        for (var at = clause.find(Kind.MEASURE); at >= 0; at = sentence.find(Kind.MEASURE, at + 1, clause.to())) {
            if (best < 0 || distance(at, from, to) < distance(best, from, to)) {
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
        if (measure != Measure.OTHER) {
            return measure;
        }
        return isOfPower(amount) ? Measure.ENERGY : "person".equals(amount.unit()) ? Measure.PEOPLE : measure;
    }

    static boolean isOfPower(Amount amount) {
        return "MW".equals(amount.unit()) || "GW".equals(amount.unit());
    }

    private static int distance(int at, int from, int to) {
        return at < from ? from - at : Math.max(0, at - to + 1);
    }
}
