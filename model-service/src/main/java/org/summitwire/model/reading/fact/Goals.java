package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Finds what makes an amount a goal of the parties. */
final class Goals {

    private static final int BEHIND = 10;

    private final Scene scene;
    private final Duties duties;

    Goals(Scene scene, Duties duties) {
        this.scene = scene;
        this.duties = duties;
    }

    /** The nearest piece that makes it a goal: one named, one agreed in so many words, one that both wish for. */
    static int nearest(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var best = Cues.nearest(clause, Kind.TARGET, amount, BEHIND);
        best = Cues.nearer(best, Cues.nearest(clause, Kind.GOAL_VERB, amount, BEHIND), amount);
        var raise = Cues.lastBefore(clause, Kind.RAISE, amount);
        if (raise >= 0 && amount.from() - raise <= Cues.FAR) {
            var agreed = sentence.find(Kind.AGREE, clause.from(), raise);
            best = agreed >= 0 || Duties.isAgreed(sentence, raise) ? Cues.nearer(best, raise, amount) : best;
        }
        if ("percent".equals(amount.unit())) {
            best = Cues.nearer(best, Cues.lastBefore(clause, Kind.AGREE, amount), amount);
        }
        var wish = Cues.nearest(clause, Kind.WISH, amount, BEHIND);
        return wish >= 0 && Duties.isJoint(sentence) ? Cues.nearer(best, wish, amount) : best;
    }

    /** 'a promise easy to measure: trade is to reach $5 billion by 2030': trade is aimed at, and never given. */
    int dueTrade(Clause clause, Amount amount, int pledge) {
        if (pledge > amount.from() || Measures.near(clause, amount) != Measure.TRADE) {
            return -1;
        }
        var bound = duties.bound(clause, amount);
        return bound > pledge && bound < amount.from() && amount.from() - bound <= BEHIND ? bound : -1;
    }

    /** 'siap melatih': a verb of taking people in right before their number */
    static boolean isTaken(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at).is(Kind.PLEDGE, "PERSON");
    }

    /** 'Kedua negara akan melatih 1.500 teknisi sampai 2027': what both will do by a year is a goal, no gift of one. */
    boolean isTrainedByBoth(Clause clause, Amount amount) {
        return isTaken(clause.sentence(), amount.from() - 1)
                && clause.has(Kind.BOTH)
                && duties.isDue(clause, amount)
                && scene.realityAt(clause.sentence(), amount.number()) != Reality.RECALLED;
    }

    /** A line under 'Objectives shared by the two sides:' */
    boolean isListed(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var opener = scene.opener(sentence);
        return opener != null
                && sentence.line().sort() == Sort.ITEM
                && (opener.has(Kind.TARGET) || (isOfOutcomes(opener) && duties.isDue(clause, amount)))
                && (opener.line().sort() == Sort.HEADING || opener.isMark(opener.size() - 1, ':'));
    }

    private static boolean isOfOutcomes(Sentence opener) {
        return opener.has(Kind.AGREE) || opener.has(Kind.OUTCOMES);
    }
}
