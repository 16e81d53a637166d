package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds what is put first by a verb and a noun: 'priority will be given to', 'pays special attention to', 'mendapat perhatian utama'. */
final class Emphasis {

    /** 'give the highest possible priority' */
    private static final int ADJECTIVES = 4;

    /** 'priority is now to be given' */
    private static final int AUXILIARIES = 4;

    private Emphasis() {}

    /** The word that the fields stand behind, as the last of 'emphasis will be placed on'; -1 where there is none. */
    static int link(Sentence sentence) {
        for (var noun = sentence.find(Kind.EMPHASIS, 0); noun >= 0; noun = sentence.find(Kind.EMPHASIS, noun + 1)) {
            if (isVerb(sentence, noun) || sentence.at(noun).is(Kind.EMPHASIS, "BEGIN")) {
                continue;
            }
            var passive = behindAuxiliaries(sentence, noun + 1);
            var with = sentence.at(passive + 1).is(Kind.WITH, "PARTNER"); // 'work will begin with'
            var begins = sentence.at(passive).is(Kind.EMPHASIS, "BEGIN");
            if ((begins || isVerb(sentence, passive)) && (with || isLink(sentence.at(passive + 1)))) {
                return passive + 1;
            }
            var link = isLink(sentence.at(noun + 1)) ? noun + 1 : noun + 2;
            if (isLink(sentence.at(link)) && verb(sentence, noun) >= 0) {
                return link;
            }
        }
        return -1;
    }

    /** Where 'were given priority' begins: the fields stand before it; -1 where nothing is said so. */
    static int predicate(Sentence sentence) {
        for (var noun = sentence.find(Kind.EMPHASIS, 2); noun >= 0; noun = sentence.find(Kind.EMPHASIS, noun + 1)) {
            var verb = verb(sentence, noun);
            if (!isVerb(sentence, noun) && verb > 0 && isVerb(sentence, verb) && !isLink(sentence.at(noun + 1))) {
                return verb;
            }
        }
        return -1;
    }

    /** Said of nobody: 'priority goes to' */
    static boolean isPassive(Sentence sentence, int link) {
        return isVerb(sentence, link - 1) || sentence.at(link - 1).is(Kind.EMPHASIS, "BEGIN");
    }

    private static boolean isVerb(Sentence sentence, int at) {
        return sentence.at(at).is(Kind.EMPHASIS, "GIVE");
    }

    private static int behindAuxiliaries(Sentence sentence, int from) {
        var at = from;
        while (at < from + AUXILIARIES
                && !sentence.is(at, Kind.EMPHASIS)
                && sentence.at(at)
                        .isAny(
                                Kind.AUXILIARY,
                                Kind.COPULA,
                                Kind.PLAN,
                                Kind.HOPE,
                                Kind.OBLIGE,
                                Kind.GOAL_VERB,
                                Kind.PURPOSE)) {
            at++;
        }
        return at;
    }

    /** The verb before the noun, or a word like 'with'; -1 where a mark or nothing of the kind stands there. */
    private static int verb(Sentence sentence, int noun) {
        for (var at = noun - 1; at >= Math.max(0, noun - ADJECTIVES); at--) {
            if (isVerb(sentence, at) || sentence.at(at).is(Kind.WITH, "PARTNER")) {
                return at;
            }
            if (sentence.at(at).isMark() || sentence.is(at, Kind.AND)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLink(Piece piece) {
        return piece.isAny(Kind.PURPOSE, Kind.AREA_LINK, Kind.LOCATIVE, Kind.TITLE_LINK)
                && !piece.isAny(Kind.AND, Kind.DEFINITE, Kind.RELATIVE, Kind.OF);
    }
}
