package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Knows whether those that a verb is said of act together: 'both sides', 'the five', 'Kenya and Peru'. */
final class Together {

    /** A verb and its auxiliaries stand no farther from who acts. */
    private static final int NEAR = 3;

    private static final int SUBJECT = 8;

    private Together() {}

    static boolean act(Sentence sentence, int verb) {
        return sentence.find(Kind.BOTH, 0, verb) >= 0
                || sentence.find(Kind.OFFICES, 0, verb) >= 0
                || isNumber(sentence, verb)
                || isPair(sentence, verb);
    }

    /** 'The five will': a number that counts nothing. */
    private static boolean isNumber(Sentence sentence, int verb) {
        var number = sentence.find(Kind.CARDINAL, 0, Math.min(verb, NEAR));
        return number >= 0
                && (number + 1 == verb
                        || sentence.is(number + 1, Kind.PLAN)
                        || sentence.is(number + 1, Kind.AUXILIARY)
                        || sentence.is(number + 1, Kind.AGREE));
    }

    private static boolean isPair(Sentence sentence, int verb) {
        for (var and = Math.max(1, verb - SUBJECT); and < verb; and++) {
            if (sentence.is(and, Kind.AND)
                    && isParty(sentence, and - 1)
                    && sentence.find(Kind.RELATIVE, and, verb) < 0
                    && (isParty(sentence, and + 1) || isParty(sentence, and + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParty(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.at(at).isCapital()
                && (sentence.at(at)
                                .isAny(
                                        Kind.COUNTRY,
                                        Kind.LEADER,
                                        Kind.ORGANISATION,
                                        Kind.REGION,
                                        Kind.CAPITAL,
                                        Kind.FORUM)
                        || !sentence.at(at).isKnown());
    }
}
