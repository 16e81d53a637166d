package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Where a person's name ends, that begins at a piece. */
final class Names {

    private static final int LONGEST = 10;

    /** 'as', 'ash', 'ar': an article before the name that it is tied to is no longer. */
    private static final int TIED_ARTICLE = 4;

    private static final int ACRONYM = 3;

    private Names() {}

    /** The piece behind the name; the same piece where no name begins there. */
    static int end(Sentence sentence, int from) {
        var at = from;
        var last = from;
        while (at < sentence.size() && at - from < LONGEST) {
            if (at == from + 1 && isHeadlined(sentence, at)) {
                return at;
            }
            if (isPart(sentence, at) || (at > from && (isNamesake(sentence, at) || isOddPart(sentence, at)))) {
                last = ++at;
            } else if (at > from && isJoint(sentence, at)) {
                at++;
            } else {
                break;
            }
        }
        return last;
    }

    static boolean isPart(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        var piece = sentence.at(at);
        if (piece.is(Kind.LEADER)) {
            return true;
        }
        return piece.isWord() && piece.isCapital() && (!piece.isKnown() || isFirstName(sentence, at));
    }

    /** 'Santiago Peña', 'April Smith', 'Said Omar', 'Al Sabah': a word of the lexicon that a name goes on with. */
    private static boolean isFirstName(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if (piece.is(Kind.PARTICLE)) {
            return true;
        }
        var next = at + 1 < sentence.size() ? sentence.at(at + 1) : null;
        if (piece.is(Kind.OFFICE)) {
            return sentence.is(at - 1, Kind.HONORIFIC) && next != null && next.is(Kind.PARTICLE); // 'Dr. Sultan bin'
        }
        return piece.isAny(Kind.CITY, Kind.MONTH, Kind.SAY)
                && !piece.is(Kind.COUNTRY)
                && at > 0
                && sentence.at(at - 1).isAny(Kind.OFFICE, Kind.HONORIFIC)
                && next != null
                && (isPlainCapital(next) || (next.isCapital() && next.is(Kind.PARTICLE)));
    }

    /** 'Prabowo Bawa Pulang': behind a name that is known begins what he does, in a headline's capitals. */
    private static boolean isHeadlined(Sentence sentence, int at) {
        return sentence.is(at - 1, Kind.LEADER)
                && at + 1 < sentence.size()
                && isPlainCapital(sentence.at(at))
                && isPlainCapital(sentence.at(at + 1));
    }

    /** The 'Than' of 'U Than Swe', the 'May' of 'Theresa May': a small word with a capital, inside a name. */
    private static boolean isOddPart(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var small = piece.isWord()
                && piece.isCapital()
                && piece.isAny(Kind.FUNCTION, Kind.COMPARED, Kind.HOPE, Kind.PLAN)
                && !piece.isAny(Kind.AND, Kind.OFFICE, Kind.HONORIFIC, Kind.MONTH);
        return small && isPlainCapital(sentence.at(at - 1)) && at + 1 < sentence.size() && isPart(sentence, at + 1);
    }

    /** 'TNI', 'BUMN': what an office is of, and nobody's name. */
    static boolean isAcronym(Piece piece) {
        return isInitials(piece) && piece.end() - piece.start() >= ACRONYM;
    }

    /** 'KP', 'KZ': not a name by itself. */
    static boolean isInitials(Piece piece) {
        return piece.isUpper() && !piece.isKnown();
    }

    private static boolean isPlainCapital(Piece piece) {
        return piece.isCapital() && !piece.isKnown();
    }

    /** 'Jae-myung', 'bin Salman', 'J. D.' */
    private static boolean isJoint(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var goesOn = isPart(sentence, at + 1) || sentence.is(at + 1, Kind.PARTICLE) || sentence.isMark(at + 1, '-');
        if (piece.isMark('-')) {
            return !piece.isSpaced()
                    && at + 1 < sentence.size()
                    && !sentence.at(at + 1).isSpaced();
        }
        if (piece.isMark('.')) {
            return goesOn && sentence.at(at - 1).folded().length() == 1;
        }
        return (piece.is(Kind.PARTICLE) && goesOn) || isNamesake(sentence, at) || isTiedArticle(sentence, at);
    }

    /** The 'as' of 'as-Sisi', the 'ash' of 'ash-Sharaa' */
    private static boolean isTiedArticle(Sentence sentence, int at) {
        var piece = sentence.at(at);
        return sentence.isMark(at + 1, '-')
                && piece.isWord()
                && piece.end() - piece.start() <= TIED_ARTICLE
                && !sentence.at(at + 1).isSpaced()
                && isPart(sentence, at + 2)
                && !sentence.at(at + 2).isSpaced();
    }

    /** The 'myung' of 'Jae-myung' */
    private static boolean isNamesake(Sentence sentence, int at) {
        return sentence.isMark(at - 1, '-')
                && sentence.at(at).isWord()
                && !sentence.at(at).isSpaced();
    }
}
