package org.summitwire.model.reading.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Reads numbers in digits, in words or in both: '1.200', 'tiga ratus tujuh belas miliar', '2 million 300 thousand'. */
final class Numerals {

    /** Signs that are one word with the digits behind them, as 'G20' is: 'R350bn'. */
    private static final Map<Character, String> LETTER_SIGNS = Map.of('R', "ZAR");

    private final Digits digits;

    Numerals(Digits digits) {
        this.digits = digits;
    }

    /** The number that begins at a piece; null where none does. */
    @Nullable
    Numeral at(Sentence sentence, int at, boolean signed) {
        if (at >= sentence.size()) {
            return null;
        }
        var piece = sentence.at(at);
        if (!piece.isNumber() && !piece.is(Kind.CARDINAL)) {
            return null;
        }
        var number = new Composition(sentence, at, signed);
        if (piece.isNumber()) {
            var value = digits.valueOf(piece.words());
            if (value == null) {
                return null;
            }
            number.open(value, at + 1);
            readSpacedThousands(sentence, at, number);
        } else if (!number.openInWords()) {
            return null;
        }
        return number.readOn(digits);
    }

    /** '300 000' */
    private static void readSpacedThousands(Sentence sentence, int at, Composition number) {
        var first = sentence.at(at).words();
        if (first.length() > 3 || !first.chars().allMatch(Character::isDigit)) {
            return;
        }
        var next = at + 1;
        var value = new BigDecimal(first);
        while (next < sentence.size() && isGroupOfThree(sentence.at(next))) {
            value = value.movePointRight(3).add(new BigDecimal(sentence.at(next).words()));
            next++;
        }
        number.open(value, next);
    }

    private static boolean isGroupOfThree(Piece piece) {
        var words = piece.words();
        return piece.isNumber()
                && piece.isSpaced()
                && words.length() == 3
                && words.chars().allMatch(Character::isDigit);
    }

    /** The currency of 'R350bn'; null where a piece is no such word. */
    static @Nullable String letterSign(Piece piece) {
        if (!piece.isCapital()) {
            return null;
        }
        var words = piece.words();
        var sign = words.length() > 1 ? LETTER_SIGNS.get(words.charAt(0)) : null;
        return sign != null && words.chars().skip(1).allMatch(Character::isDigit) ? sign : null;
    }

    /** 'R350bn', 'R1.5 trillion'; null where no magnitude stands behind, for so roads and rules are numbered. */
    @Nullable
    Numeral withLetterSign(Sentence sentence, int at) {
        var next = at + 1;
        var words = new StringBuilder(sentence.at(at).words().substring(1));
        while ((sentence.isMark(next, '.') || sentence.isMark(next, ',')) && isTouching(sentence, next)) {
            words.append(sentence.at(next).words()).append(sentence.at(next + 1).words());
            next += 2;
        }
        var value = digits.valueOf(words.toString());
        if (value == null || !sentence.is(next, Kind.MAGNITUDE)) {
            return null;
        }
        var number = new Composition(sentence, at, true);
        number.open(value, next);
        return requireNonNull(number.readOn(digits));
    }

    private static boolean isTouching(Sentence sentence, int mark) {
        return mark + 1 < sentence.size()
                && !sentence.at(mark).isSpaced()
                && sentence.at(mark + 1).isNumber()
                && !sentence.at(mark + 1).isSpaced();
    }
}
