package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds what is said of fields that stand before it: 'come first', 'were singled out for joint work', 'form the pillars'. */
final class FieldPredicates {

    private static final int PREDICATE_WITHIN = 12;
    private static final int PREDICATE_NEAR = 6;

    /** 'are our three new pillars': no more stands between the verb and the noun. */
    private static final int NOUN_WITHIN = 5;

    private FieldPredicates() {}

    /** Where what is said of fields begins that stand before it; -1 where nothing is. */
    static int predicate(Sentence sentence) {
        for (var first = sentence.find(Kind.COMES_FIRST, 2);
                first >= 0;
                first = sentence.find(Kind.COMES_FIRST, first + 1)) {
            var agenda = sentence.is(first + 1, Kind.SUBORDINATE); // 'top the list when they meet'
            if (!agenda && !sentence.is(first - 1, Kind.RELATIVE) && isOfFields(sentence, first)) {
                return beginsAt(sentence, first);
            }
        }
        var emphasis = Emphasis.predicate(sentence);
        if (emphasis > 0) {
            return beginsAt(sentence, emphasis);
        }
        for (var verb = sentence.find(Kind.MAKES_UP, 2); verb >= 0; verb = sentence.find(Kind.MAKES_UP, verb + 1)) {
            if (isNoun(sentence, verb)) {
                return beginsAt(sentence, verb);
            }
        }
        for (var together = sentence.find(Kind.COOPERATION, 4);
                together >= 0;
                together = sentence.find(Kind.COOPERATION, together + 1)) {
            if (isChosenFor(sentence, together)) {
                return beginsAt(sentence, together - 2);
            }
        }
        for (var as = sentence.find(Kind.AS, 2); as >= 0; as = sentence.find(Kind.AS, as + 1)) {
            if (sentence.find(Kind.AREA, as + 1, as + PREDICATE_NEAR) >= 0 && sentence.findBefore(Kind.RANK, as) < 0) {
                return beginsAt(sentence, as);
            }
        }
        return -1;
    }

    /** 'were singled out for joint work', 'have been listed for closer cooperation' */
    private static boolean isChosenFor(Sentence sentence, int together) {
        var verb = together - 2;
        var chosen = sentence.at(verb).isAny(Kind.CHOOSE, Kind.RANK)
                && sentence.at(verb - 1).isAny(Kind.COPULA, Kind.AUXILIARY);
        var named = sentence.is(verb, Kind.COPULA) && sentence.at(verb).words().indexOf(' ') > 0; // 'were listed'
        return sentence.is(together - 1, Kind.PURPOSE) && (chosen || named);
    }

    /** Said of any fields, or of cooperation in them: 'Cooperation in A, B and C will be deepened' */
    private static boolean isOfFields(Sentence sentence, int first) {
        return !sentence.at(first).is(Kind.COMES_FIRST, "TOGETHER")
                || ((sentence.is(first, Kind.OBLIGE) || sentence.find(Kind.PLAN, first - NOUN_WITHIN, first) >= 0)
                        && sentence.find(Kind.COOPERATION, 0, first) >= 0);
    }

    /** Back over the verb and its auxiliaries to the end of the list: 'are marked out as', 'diangkat sebagai' */
    static int beginsAt(Sentence sentence, int at) {
        var begin = at;
        for (var back = at - 1; back >= Math.max(1, at - PREDICATE_NEAR); back--) {
            if (sentence.isMark(back, ',')) {
                break;
            }
            if (sentence.at(back).isAny(Kind.AUXILIARY, Kind.COPULA, Kind.RANK, Kind.STAGE, Kind.LAUNCH, Kind.PLAN)) {
                begin = back;
            }
        }
        var verb = begin == at && at > 1 && !sentence.at(at - 1).isKnown() && sentence.is(at, Kind.AS);
        return verb ? at - 1 : begin;
    }

    static boolean isPrior(Sentence sentence, int copula, boolean agreed) {
        var field = sentence.find(Kind.AREA, copula + 1, copula + PREDICATE_WITHIN);
        var prior = field >= 0
                && (sentence.find(Kind.PRIORITY, copula, field + 5) >= 0
                        || sentence.find(Kind.AS, copula, field) >= 0
                        || sentence.find(Kind.COOPERATION, copula, field + 5) >= 0);
        return prior || (agreed && sentence.find(Kind.PRIORITY, copula, copula + 4) >= 0);
    }

    /** 'are its chosen fields', 'adalah tiga pilar baru kita': the noun is all that is said. */
    static boolean isNoun(Sentence sentence, int copula) {
        var field = sentence.find(Kind.AREA, copula + 1, copula + NOUN_WITHIN);
        for (var at = copula + 1; at < field; at++) {
            if (sentence.at(at).isMark() || sentence.at(at).isAny(Kind.TOPIC, Kind.STAGE, Kind.AND, Kind.NEGATION)) {
                return false;
            }
        }
        return field >= 0;
    }
}
