package org.summitwire.model.reading.figure;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Knows digits that count nothing: 'COP30', '2-1', '24/7', '10:30', '+62 812 3456 7890', 'Pasal 5'. */
final class Strays {

    private static final String CLOCK = "CLOCK";
    private static final int MANY = 3;

    private Strays() {}

    /** The piece behind a stray that begins at a piece; the same piece where none does. */
    static int end(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if (!piece.isNumber()) {
            return at;
        }
        var run = endOfRun(sentence, at);
        if (isCode(sentence, at, run)) {
            return run;
        }
        if (isNamed(sentence, at) || isZeroed(piece) || isGlued(sentence, at) || isPrefix(sentence, at)) {
            return at + 1;
        }
        var isOrdinal =
                sentence.is(at + 1, Kind.ORDINAL_SUFFIX) && !sentence.at(at + 1).isSpaced();
        var isTime = at + 1 < sentence.size() && sentence.at(at + 1).is(Kind.NUMBERED, CLOCK);
        return isOrdinal || isTime ? at + 2 : at;
    }

    /** 'Pasal 5', '#5', 'pukul 10.30' */
    private static boolean isNamed(Sentence sentence, int at) {
        if (at == 0) {
            return false;
        }
        var before = sentence.at(at - 1);
        return before.is(Kind.NUMBERED, "-") || before.isMark('#') || before.isMark('§') || before.isMark('/');
    }

    /** '007' */
    private static boolean isZeroed(Piece piece) {
        var words = piece.words();
        return words.length() > 1 && words.charAt(0) == '0' && Character.isDigit(words.charAt(1));
    }

    /** 'COP30', 'Su-35', 'ke-150', 'C5+1', but 'Rp30' and '10 miliar-15 miliar' */
    private static boolean isGlued(Sentence sentence, int at) {
        if (at == 0 || sentence.at(at).isSpaced()) {
            return false;
        }
        var before = sentence.at(at - 1);
        if (before.isWord()) {
            return !before.is(Kind.CURRENCY);
        }
        var joins = before.isMark('-') || before.isMark('+');
        if (!joins || at < 2 || before.isSpaced()) {
            return false;
        }
        var word = sentence.at(at - 2);
        return word.isWord() && !word.isAny(Kind.MAGNITUDE, Kind.CARDINAL, Kind.CURRENCY, Kind.UNIT);
    }

    /** '5G', '1990s' */
    private static boolean isPrefix(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        var next = sentence.at(at + 1);
        return next.isWord() && !next.isSpaced() && !next.isKnown();
    }

    /** Numbers that only marks or spaces part. */
    private static int endOfRun(Sentence sentence, int at) {
        var end = at + 1;
        while (end < sentence.size()) {
            var joint = end + 1 < sentence.size() && isJoint(sentence, end);
            if (sentence.at(end).isNumber() && sentence.at(end).isSpaced()) {
                end++;
            } else if (joint) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoint(Sentence sentence, int at) {
        var mark = sentence.at(at);
        var joins = mark.isMark('-') || mark.isMark('/') || mark.isMark(':') || mark.isMark('+');
        return joins
                && !mark.isSpaced()
                && sentence.at(at + 1).isNumber()
                && !sentence.at(at + 1).isSpaced();
    }

    private static boolean isCode(Sentence sentence, int from, int to) {
        var numbers = 0;
        var thousands = true;
        var broken = false;
        for (var at = from; at < to; at++) {
            var piece = sentence.at(at);
            if (piece.isNumber()) {
                numbers++;
                var digits = piece.words().length();
                thousands &= numbers == 1 ? digits <= MANY : digits == MANY && piece.isSpaced();
                broken |= numbers > 1 && isZeroed(piece) && digits > MANY;
            } else {
                thousands = false;
                broken |= !piece.isMark('-');
            }
        }
        var dialled = sentence.isMark(from - 1, '+') && numbers > 1;
        return broken || dialled || (numbers >= MANY && !thousands);
    }
}
