package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** 'Leaders meet in Lima on Friday': a bare weekday beside a verb of the present is one to come. */
final class PresentTense {

    private PresentTense() {}

    /** Whether the verb nearest to a day in its clause, first the one before it, is of the present. */
    static boolean reaches(Clause clause, When when) {
        if (when.start().equals(when.comingStart())) {
            return false;
        }
        var sentence = clause.sentence();
        for (var at = when.from() - 1; at >= clause.from(); at--) {
            if (isVerb(sentence.at(at))) {
                return isPresent(sentence, at);
            }
        }
        for (var at = when.to(); at < clause.to(); at++) {
            if (isVerb(sentence.at(at))) {
                return isPresent(sentence, at);
            }
        }
        return false;
    }

    private static boolean isVerb(Piece piece) {
        return piece.is(Kind.PRESENT)
                || piece.isAny(Kind.MEET, Kind.HELD, Kind.STAGE, Kind.SAY)
                || piece.isAny(Kind.VISIT, Kind.ABSENT, Kind.CANCELLED);
    }

    /** 'meet'; but neither 'did not meet', 'failed to meet', 'could meet' nor 'the hosts' */
    private static boolean isPresent(Sentence sentence, int at) {
        if (!sentence.is(at, Kind.PRESENT)) {
            return false;
        }
        return at == 0
                || !sentence.at(at - 1)
                        .isAny(Kind.LOCATIVE, Kind.NEGATION, Kind.HOPE, Kind.DEFINITE, Kind.ARTICLE, Kind.NATIONAL);
    }
}
