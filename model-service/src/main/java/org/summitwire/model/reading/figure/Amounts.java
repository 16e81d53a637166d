package org.summitwire.model.reading.figure;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.language.Language;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds numbers with their units and hedges: '3 triliun yen', 'US$1.2bn', 'tiga ratus ribu orang'. */
public final class Amounts {

    private static final int UNIT_WITHIN = 3;

    private final Digits digits;

    public Amounts(Language language) {
        this.digits = new Digits(language.hasDecimalComma());
    }

    public List<Amount> in(Sentence sentence) {
        var found = new ArrayList<Amount>();
        var at = 0;
        while (at < sentence.size()) {
            var amount = at(sentence, at);
            if (amount == null) {
                at++;
            } else {
                found.add(amount);
                at = amount.to();
            }
        }
        return found;
    }

    private @Nullable Amount at(Sentence sentence, int at) {
        var prefixed = isCurrencySign(sentence, at) && at + 1 < sentence.size();
        var number = prefixed ? at + 1 : at;
        if (!sentence.at(number).isNumber() && !sentence.is(number, Kind.CARDINAL)) {
            return null;
        }
        if (!prefixed && at > 0 && sentence.isMark(at - 1, '/')) {
            return null;
        }
        var scan = new Scan(sentence, number);
        if (!scan.readNumber()) {
            return null;
        }
        var unit = prefixed ? sentence.at(at).value(Kind.CURRENCY) : scan.readUnit();
        var bound = scan.readBoundAfter();
        var from = at;
        if (bound == null) {
            bound = Bound.EXACT;
            var before = sentence.is(at - 1, Kind.BOUND) ? at - 1 : at;
            if (before < at) {
                bound = Bound.valueOf(requireNonNullElse(sentence.at(before).value(Kind.BOUND), "EXACT"));
                from = before;
            }
        }
        return new Amount(from, at, scan.at, scan.value, unit, bound);
    }

    private static boolean isCurrencySign(Sentence sentence, int at) {
        return sentence.is(at, Kind.CURRENCY)
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isNumber()
                && (!sentence.at(at).isSpaced() || !isLowerWord(sentence.at(at)));
    }

    private static boolean isLowerWord(Piece piece) {
        return piece.isWord() && !piece.isCapital();
    }

    /** One attempt at reading a number from a piece on. */
    private final class Scan {
        private final Sentence sentence;
        private int at;
        private BigDecimal value = BigDecimal.ZERO;

        Scan(Sentence sentence, int at) {
            this.sentence = sentence;
            this.at = at;
        }

        boolean readNumber() {
            var piece = sentence.at(at);
            var base = piece.isNumber() ? digits.valueOf(piece.words()) : inWords(piece);
            if (base == null) {
                return false;
            }
            at++;
            value = base;
            if (piece.isNumber()) {
                readSpacedThousands(piece);
            }
            readMagnitudes();
            return true;
        }

        private @Nullable BigDecimal inWords(Piece piece) {
            var cardinal = piece.value(Kind.CARDINAL);
            var counts = cardinal != null && (!piece.is(Kind.ARTICLE) || sentence.is(at + 1, Kind.MAGNITUDE));
            return counts ? new BigDecimal(cardinal) : null;
        }

        /** '300 000' */
        private void readSpacedThousands(Piece first) {
            if (first.words().length() > 3
                    || first.words().length() != first.folded().length()) {
                return;
            }
            while (at < sentence.size() && isGroupOfThree(sentence.at(at))) {
                value = value.movePointRight(3)
                        .add(new BigDecimal(sentence.at(at).words()));
                at++;
            }
        }

        private static boolean isGroupOfThree(Piece piece) {
            return piece.isNumber() && piece.words().length() == 3 && piece.end() - piece.start() == 3;
        }

        private void readMagnitudes() {
            var next = sentence.isMark(at, '-') && sentence.is(at + 1, Kind.MAGNITUDE) ? at + 1 : at;
            while (sentence.is(next, Kind.MAGNITUDE) && isMagnitude(sentence.at(next))) {
                var zeros = requireNonNullElse(sentence.at(next).value(Kind.MAGNITUDE), "0");
                value = value.movePointRight(Integer.parseInt(zeros));
                at = ++next;
            }
        }

        /** A letter counts as a magnitude only where it touches the number: '10B'. */
        private static boolean isMagnitude(Piece piece) {
            return piece.end() - piece.start() > 1 || !piece.isSpaced();
        }

        @Nullable
        String readUnit() {
            var next = sentence.isMark(at, '-') ? at + 1 : at;
            if (sentence.is(next, Kind.CURRENCY)) {
                at = next + 1;
                return sentence.at(next).value(Kind.CURRENCY);
            }
            for (var i = next; i < Math.min(sentence.size(), next + UNIT_WITHIN); i++) {
                var piece = sentence.at(i);
                if (piece.is(Kind.UNIT)) {
                    at = i + 1;
                    return piece.value(Kind.UNIT);
                }
                if (!piece.isWord()
                        || piece.isAny(Kind.TOPIC, Kind.AND, Kind.BY, Kind.DOCUMENT, Kind.MEETING, Kind.YEARS)) {
                    return null;
                }
            }
            return null;
        }

        @Nullable
        Bound readBoundAfter() {
            if (!sentence.is(at, Kind.BOUND_AFTER)) {
                return null;
            }
            var bound = requireNonNullElse(sentence.at(at).value(Kind.BOUND_AFTER), "EXACT");
            at++;
            return Bound.valueOf(bound);
        }
    }
}
