package org.summitwire.model.reading.figure;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.language.Language;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds numbers with their units and hedges: '3 triliun yen', 'US$1.2bn', 'tiga ratus ribu orang'. */
public final class Amounts {

    private final Numerals numerals;

    public Amounts(Language language) {
        this.numerals = new Numerals(new Digits(language.hasDecimalComma()));
    }

    public List<Amount> in(Sentence sentence) {
        var found = new ArrayList<Amount>();
        var at = 0;
        while (at < sentence.size()) {
            var stray = Strays.end(sentence, at);
            var figure = stray > at ? null : figure(sentence, at);
            if (figure == null) {
                at = Math.max(stray, at + 1);
                continue;
            }
            var range = new Range(sentence, at, figure);
            var upper = range.begins() ? figure(sentence, range.next()) : null;
            if (upper != null && range.admits(upper)) {
                found.add(amount(sentence, at, range.signed(upper), Bound.UP_TO));
                at = upper.to();
            } else if (upper != null && range.isScore(upper)) {
                at = upper.to();
            } else {
                found.add(amount(sentence, at, figure, Bound.EXACT));
                at = figure.to();
            }
        }
        return found;
    }

    /** The number at a piece with what it counts; null where there is none. */
    private @Nullable Figure figure(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        var letterSign = Numerals.letterSign(sentence.at(at));
        var sign = Behind.isCurrencySign(sentence, at) ? Behind.currency(sentence.at(at)) : letterSign;
        var number = letterSign != null
                ? numerals.withLetterSign(sentence, at)
                : numerals.at(sentence, sign == null ? at : at + 1, sign != null);
        if (number == null) {
            return null;
        }
        var behind = new Behind(sentence, number.to());
        behind.read(sign == null);
        return new Figure(number, requireNonNullElse(sign, ""), behind.unit(), behind.bound(), behind.at());
    }

    private static Amount amount(Sentence sentence, int at, Figure figure, Bound otherwise) {
        var bound = figure.bound();
        var from = Range.isOpenedAt(sentence, at - 1) && otherwise == Bound.UP_TO ? at - 1 : at;
        if (bound == null && sentence.is(at - 1, Kind.BOUND)) {
            bound = Bound.valueOf(requireNonNullElse(sentence.at(at - 1).value(Kind.BOUND), "EXACT"));
            from = at - 1;
        }
        return Watts.usual(new Amount(
                from, at, figure.to(), figure.number().value(), figure.unit(), requireNonNullElse(bound, otherwise)));
    }

    /** A number, its unit and what hedges it from behind. */
    record Figure(Numeral number, String sign, @Nullable String unitBehind, @Nullable Bound bound, int to) {

        @Nullable
        String unit() {
            return sign.isEmpty() ? unitBehind : sign;
        }
    }

    /** Whether a figure goes on to another: '10-15 miliar', 'between $10 billion and $15 billion'. */
    private record Range(Sentence sentence, int from, Figure lower) {

        static boolean isOpenedAt(Sentence sentence, int at) {
            return at >= 0 && at < sentence.size() && sentence.at(at).is(Kind.RANGE, "OPEN");
        }

        /** 'from 10 to 15' is a rise, not a range. */
        boolean begins() {
            var at = lower.to();
            if (at + 1 >= sentence.size() || sentence.is(from - 1, Kind.BASELINE)) {
                return false;
            }
            return isHyphen() || isWord(at);
        }

        /** 'to'; 'and' only behind 'between' */
        private boolean isWord(int at) {
            var joins = sentence.is(at, Kind.RANGE) && !sentence.is(at, Kind.BOUND);
            return joins && (!sentence.is(at, Kind.AND) || isOpenedAt(sentence, from - 1));
        }

        private boolean isHyphen() {
            return sentence.isMark(lower.to(), '-');
        }

        int next() {
            return lower.to() + 1;
        }

        boolean admits(Figure upper) {
            var unit = signed(upper).unit();
            if (lower.unit() != null && !lower.unit().equals(unit)) {
                return false;
            }
            return rises(upper) && (unit != null || countsThings(upper.to()));
        }

        /** The sign of '$10-15 billion' is that of both. */
        Figure signed(Figure upper) {
            return upper.unit() != null || lower.sign().isEmpty() || !isHyphen()
                    ? upper
                    : new Figure(upper.number(), lower.sign(), null, upper.bound(), upper.to());
        }

        private boolean rises(Figure upper) {
            var top = lower.number().isScaled()
                    ? upper.number().value()
                    : upper.number().head();
            return lower.number().value().compareTo(top) < 0;
        }

        private boolean countsThings(int at) {
            return at < sentence.size()
                    && sentence.at(at)
                            .isAny(Kind.DOCUMENT, Kind.DOCUMENT_ADJECTIVE, Kind.UNIT, Kind.YEARS, Kind.DAYS, Kind.WEEK);
        }

        /** '2-1' */
        boolean isScore(Figure upper) {
            var plain = !lower.number().isScaled() && !upper.number().isScaled();
            return isHyphen()
                    && !sentence.at(lower.to()).isSpaced()
                    && plain
                    && upper.unit() == null
                    && lower.unit() == null;
        }
    }
}
