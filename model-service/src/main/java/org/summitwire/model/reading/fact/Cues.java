package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds the words nearest to an amount that say what it is for, in its own clause. */
final class Cues {

    static final int FAR = 26;

    private Cues() {}

    /** Behind the cue or before it, and no other cue between. */
    static boolean isNearer(int cue, int other, Amount amount) {
        return other < 0 || distance(cue, amount) <= distance(other, amount);
    }

    static int distance(int cue, Amount amount) {
        return cue < amount.from() ? amount.from() - cue : 2 * Math.max(1, cue - amount.to() + 1);
    }

    static int nearest(Clause clause, Kind kind, Amount amount, int behind) {
        var before = lastBefore(clause, kind, amount);
        if (before >= 0 && amount.from() - before > FAR) {
            before = -1;
        }
        var after = clause.sentence().find(kind, amount.number() + 1, Math.min(clause.to(), amount.to() + behind));
        if (after >= 0 && !isOne(clause.sentence(), after, amount)) {
            after = -1;
        }
        return after < 0 ? before : nearer(before, after, amount);
    }

    static int nearer(int one, int other, Amount amount) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return distance(one, amount) <= distance(other, amount) ? one : other;
    }

    static int lastBefore(Clause clause, Kind kind, Amount amount) {
        var sentence = clause.sentence();
        for (var at = amount.from() - 1; at >= clause.from(); at--) {
            if (sentence.is(at, kind)) {
                return isOne(sentence, at, amount) ? at : -1;
            }
        }
        return -1;
    }

    static boolean isOne(Sentence sentence, int at, Amount amount) {
        return Clause.isOne(sentence, Math.min(at, amount.number()), Math.max(at, amount.number()));
    }
}
