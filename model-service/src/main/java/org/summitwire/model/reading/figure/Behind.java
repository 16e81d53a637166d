package org.summitwire.model.reading.figure;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** What stands behind a number: what it counts, and a hedge before or behind that. */
final class Behind {

    private static final int UNIT_WITHIN = 3;

    private final Sentence sentence;
    private int at;
    private @Nullable String unit;
    private @Nullable Bound bound;

    Behind(Sentence sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    int at() {
        return at;
    }

    @Nullable
    String unit() {
        return unit;
    }

    @Nullable
    Bound bound() {
        return bound;
    }

    void read(boolean withUnit) {
        readBound();
        if (withUnit) {
            readUnit();
        }
        if (bound == null) {
            readBound();
        }
        if (bound == null && unit == null && sentence.is(at, Kind.DOCUMENT)) {
            bound = boundAt(at + 1); // '150 dokumen lebih': the noun is no part of the number
        }
    }

    /** A sign before a number is that number's: the 'Rp' of 'pada 2026 Rp5 triliun' */
    static boolean isCurrencySign(Sentence sentence, int at) {
        return sentence.is(at, Kind.CURRENCY)
                && !sentence.is(at, Kind.NUMBERED)
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isNumber()
                && (!sentence.at(at).isSpaced() || !isLowerWord(sentence.at(at)));
    }

    /** The dollar of 'A$40 million'; in 'A $40 million loan' the letter is a word of its own. */
    static @Nullable String currency(Piece sign) {
        return sign.words().equals("A $") ? "USD" : sign.value(Kind.CURRENCY);
    }

    private static boolean isLowerWord(Piece piece) {
        return piece.isWord() && !piece.isCapital();
    }

    private void readUnit() {
        var next = isHyphen(at) ? at + 1 : at;
        if (sentence.is(next, Kind.CURRENCY) && !isCurrencySign(sentence, next)) {
            unit = sentence.at(next).value(Kind.CURRENCY);
            at = next + 1;
            return;
        }
        for (var i = next; i < Math.min(sentence.size(), next + UNIT_WITHIN); i++) {
            var piece = sentence.at(i);
            if (piece.is(Kind.UNIT)) {
                unit = piece.value(Kind.UNIT);
                at = i + 1;
                return;
            }
            if (isNation(piece)) {
                unit = "person";
                at = i + 1;
                return;
            }
            if (!piece.isWord() || endsWithoutUnit(piece)) {
                return;
            }
        }
    }

    /** '700 Sri Lankans' */
    private static boolean isNation(Piece piece) {
        return piece.is(Kind.NATIONAL) && piece.words().endsWith("ns");
    }

    private static boolean endsWithoutUnit(Piece piece) {
        return piece.isAny(
                Kind.TOPIC, Kind.AND, Kind.BY, Kind.DOCUMENT, Kind.MEETING, Kind.YEARS, Kind.CARDINAL, Kind.CURRENCY);
    }

    private boolean isHyphen(int index) {
        return sentence.isMark(index, '-') && !sentence.at(index).isSpaced();
    }

    private void readBound() {
        var next = isHyphen(at) && sentence.is(at + 1, Kind.BOUND_AFTER) ? at + 1 : at;
        bound = boundAt(next);
        at = bound == null ? at : next + 1;
    }

    private @Nullable Bound boundAt(int index) {
        if (!sentence.is(index, Kind.BOUND_AFTER) || goesOn(index)) {
            return null;
        }
        return Bound.valueOf(requireNonNullElse(sentence.at(index).value(Kind.BOUND_AFTER), "EXACT"));
    }

    /** '5 persen lebih tinggi', '150 plus 20', 'C5 + 1' */
    private boolean goesOn(int index) {
        var piece = sentence.at(index);
        if (piece.isMark('+') && piece.isSpaced()) {
            return true;
        }
        if (index + 1 >= sentence.size()) {
            return false;
        }
        var next = sentence.at(index + 1);
        var compares = next.isWord() && !next.isCapital() && (!next.isKnown() || next.is(Kind.UNCOUNTED));
        return next.isNumber() || next.is(Kind.CARDINAL) || (piece.isWord() && compares);
    }
}
