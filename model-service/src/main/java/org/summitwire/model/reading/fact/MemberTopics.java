package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds where what a member of a set is on begins: behind the 'on' of 'one on ports', the 'covers' of 'the third covers'. */
final class MemberTopics {

    /** 'one of them, a three-year one, is on' */
    private static final int TOPIC_WITHIN = 8;

    /** ', between the central banks of the two states,' */
    private static final int LONGEST_ASIDE = 16;

    private MemberTopics() {}

    /** From where what a member is on begins; -1 where nothing says so. */
    static int behind(Sentence sentence, int at) {
        var from = withoutAside(sentence, at + 1);
        if (countsSomethingElse(sentence, at)) {
            return -1;
        }
        for (var i = from; i < Math.min(sentence.size(), from + TOPIC_WITHIN); i++) {
            var piece = sentence.at(i);
            if (piece.is(Kind.TOPIC, "STRONG") || (i == from && isCovering(sentence, at, i))) {
                return i;
            }
            if (piece.isMark('.')
                    || piece.isMark(';')
                    || piece.isMark(':')
                    || piece.isAny(Kind.STAGE, Kind.AND, Kind.MEETING, Kind.VISIT)) {
                return -1;
            }
            if (piece.isMark(',')
                    && !sentence.at(Math.min(i + 1, sentence.size() - 1)).is(Kind.TOPIC, "STRONG")) {
                return -1;
            }
        }
        return -1;
    }

    /** 'one company works on', 'satu menteri' */
    private static boolean countsSomethingElse(Sentence sentence, int one) {
        var counts = sentence.is(one, Kind.CARDINAL) || sentence.is(one, Kind.MEMBER);
        if (!counts || one + 1 >= sentence.size()) {
            return false;
        }
        var next = sentence.at(one + 1);
        return next.isWord() && (!next.isKnown() || next.isAny(Kind.OFFICE, Kind.OFFICES, Kind.COUNTRY, Kind.NATIONAL));
    }

    /** 'covers', and the 'with' of 'one has to do with tea, another with coffee' */
    private static boolean isCovering(Sentence sentence, int one, int at) {
        return sentence.is(at, Kind.COVERS)
                || (sentence.is(at, Kind.WITH) && at == one + 1 && sentence.find(Kind.TOPIC, 0, one) >= 0);
    }

    /** Behind ', between the two central banks,' */
    private static int withoutAside(Sentence sentence, int from) {
        if (sentence.isMark(from, ',') && sentence.is(from + 1, Kind.WITH)) {
            for (var i = from + 2; i < Math.min(sentence.size(), from + LONGEST_ASIDE); i++) {
                if (sentence.isMark(i, ',')) {
                    return i + 1;
                }
            }
        }
        return from;
    }
}
