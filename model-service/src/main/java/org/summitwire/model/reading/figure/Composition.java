package org.summitwire.model.reading.figure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/**
 * One number on its way from words to a value, left to right. A group ('three hundred and seventeen') grows until a
 * magnitude makes a term of it; terms fall in magnitude. What cannot go on ends the number before the group that began
 * wrongly: 'two million three million' are two numbers.
 */
final class Composition {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGEST = BigDecimal.ONE.movePointRight(24);
    private static final String JOINT = "AND";
    private static final String DOZEN = "DOZEN";
    private static final int HUNDREDS = 2;
    private static final int FIRST_MAGNITUDE = 3;

    private record Term(BigDecimal value, int zeros) {}

    /** Where the number could have ended. */
    private record End(List<Term> terms, int at) {}

    private final Sentence sentence;
    private final boolean signed;
    private List<Term> terms = new ArrayList<>();
    private @Nullable BigDecimal group;
    private @Nullable BigDecimal head;
    private @Nullable End beforeGroup;
    private boolean startedInDigits;
    private boolean groupInDigits;
    private boolean fractionTaken;
    private boolean behindAnd;
    private boolean hyphened;
    private int at;

    Composition(Sentence sentence, int at, boolean signed) {
        this.sentence = sentence;
        this.at = at;
        this.signed = signed;
    }

    void open(BigDecimal digits, int next) {
        group = digits;
        startedInDigits = true;
        groupInDigits = true;
        at = next;
    }

    /** A number word begins a number; 'satu' or 'half' only with a word of number behind it. */
    boolean openInWords() {
        var piece = sentence.at(at);
        var word = piece.value(Kind.CARDINAL);
        if (word == null) {
            return false;
        }
        var value = new BigDecimal(word);
        var next = joined(at + 1);
        var isPart = value.compareTo(BigDecimal.ONE) < 0;
        if (isPart && !isMagnitude(next)) {
            return false;
        }
        if (piece.is(Kind.ARTICLE) && !isMagnitude(next) && !isJointOrCurrency(next)) {
            return false;
        }
        return takeCardinal(value, at + 1);
    }

    /** 'one and a half', 'satu dolar', but not 'one and the same' */
    private boolean isJointOrCurrency(int index) {
        var joint = index < sentence.size() ? sentence.at(index).value(Kind.NUMBER_JOINT) : null;
        return (joint != null && !joint.equals(JOINT)) || sentence.is(index, Kind.CURRENCY);
    }

    Numeral readOn(Digits digits) {
        var goesOn = true;
        while (goesOn) {
            goesOn = readPiece(digits);
        }
        if (group != null && beforeGroup != null && !mayEnd(group)) {
            endBeforeGroup();
        }
        var value = group == null ? BigDecimal.ZERO : group;
        for (var term : terms) {
            value = value.add(term.value());
        }
        return new Numeral(value, requireNonNullElse(head, value), at);
    }

    private boolean readPiece(Digits digits) {
        var next = joined(at);
        if (next >= sentence.size()) {
            return false;
        }
        hyphened = next > at;
        var piece = sentence.at(next);
        var joint = piece.value(Kind.NUMBER_JOINT);
        if (joint != null) {
            return joint.equals(JOINT) ? passAnd(next) : addFraction(new BigDecimal(joint), next + 1);
        }
        if (isMagnitude(next)) {
            return takeMagnitude(requireNonNull(piece.value(Kind.MAGNITUDE)), next + 1);
        }
        var cardinal = piece.value(Kind.CARDINAL);
        if (cardinal != null) {
            return takeCardinal(new BigDecimal(cardinal), next + 1);
        }
        return piece.isNumber() && openGroupInDigits(digits.valueOf(piece.words()), next);
    }

    /** Behind a hyphen that joins two words of one number, else the same piece. */
    private int joined(int index) {
        var joins = sentence.isMark(index, '-')
                && index + 1 < sentence.size()
                && !sentence.at(index).isSpaced()
                && !sentence.at(index + 1).isSpaced()
                && sentence.at(index + 1).isAny(Kind.CARDINAL, Kind.MAGNITUDE, Kind.NUMBER_JOINT);
        return joins ? index + 1 : index;
    }

    /** A letter counts as a magnitude only where it touches the number, '10B', or a currency sign is there: 'Rp3 T'. */
    private boolean isMagnitude(int index) {
        if (!sentence.is(index, Kind.MAGNITUDE)) {
            return false;
        }
        var piece = sentence.at(index);
        return piece.end() - piece.start() > 1 || !piece.isSpaced() || (signed && piece.isCapital());
    }

    private boolean takeCardinal(BigDecimal value, int next) {
        if (value.compareTo(THOUSAND) >= 0) {
            return takePower(value, next);
        }
        if (group == null) {
            openGroup(value, false);
        } else if (!fits(group, value)) {
            return false;
        } else {
            group = group.add(value);
        }
        at = next;
        return true;
    }

    /** 'seribu', 'a million': a term by itself. */
    private boolean takePower(BigDecimal value, int next) {
        var zeros = value.precision() - value.scale() - 1;
        if (group != null || (!terms.isEmpty() && last().zeros() <= zeros)) {
            return false;
        }
        head = requireNonNullElse(head, BigDecimal.ONE);
        terms.add(new Term(value, zeros));
        at = next;
        return true;
    }

    /** 'twenty' and 'one', 'two hundred' and 'twenty' */
    private boolean fits(BigDecimal begun, BigDecimal value) {
        if (groupInDigits || fractionTaken || value.compareTo(HUNDRED) >= 0) {
            return false;
        }
        var belowHundred = begun.remainder(HUNDRED).intValue();
        if (belowHundred == 0) {
            return !hyphened || isHyphenedThroughout();
        }
        return belowHundred >= 20 && belowHundred % 10 == 0 && value.compareTo(BigDecimal.TEN) < 0;
    }

    /** 'three-hundred-twenty', unlike 'seratus-dua ratus' */
    private boolean isHyphenedThroughout() {
        return at >= 2 && sentence.isMark(at - 2, '-');
    }

    private void openGroup(BigDecimal value, boolean inDigits) {
        if (!terms.isEmpty() && beforeGroup == null) {
            beforeGroup = new End(List.copyOf(terms), at);
        }
        group = value;
        groupInDigits = inDigits;
    }

    /** The 500 of '3 billion 500 million' */
    private boolean openGroupInDigits(@Nullable BigDecimal value, int next) {
        if (value == null || terms.isEmpty() || group != null || !isMagnitude(joined(next + 1))) {
            return false;
        }
        openGroup(value, true);
        at = next + 1;
        return true;
    }

    private boolean takeMagnitude(String magnitude, int next) {
        if (magnitude.equals(DOZEN)) {
            return multiplyGroup(BigDecimal.valueOf(12), next);
        }
        var zeros = Integer.parseInt(magnitude);
        if (zeros == HUNDREDS) {
            return multiplyGroup(HUNDRED, next);
        }
        return zeros >= FIRST_MAGNITUDE && closeTerm(zeros, next);
    }

    private boolean multiplyGroup(BigDecimal times, int next) {
        if (group == null || group.compareTo(HUNDRED) >= 0) {
            return false;
        }
        group = group.multiply(times);
        groupInDigits = false;
        at = next;
        return true;
    }

    /** Makes a term of the group; 'dua ribu tiga ratus miliar' counts the thousands in. */
    private boolean closeTerm(int zeros, int next) {
        var below = BigDecimal.ZERO;
        var limit = BigDecimal.ONE.movePointRight(zeros);
        var kept = terms.size();
        while (kept > 0 && terms.get(kept - 1).value().compareTo(limit) < 0) {
            below = below.add(terms.get(--kept).value());
        }
        var counts = group == null ? below : below.add(group);
        var tooLarge = counts.movePointRight(zeros).compareTo(LARGEST) >= 0;
        var mixed = group != null && below.signum() > 0 && (behindAnd || below.compareTo(MILLION) >= 0);
        if (counts.signum() == 0
                || tooLarge
                || mixed
                || (kept > 0 && terms.get(kept - 1).zeros() <= zeros)) {
            return endBeforeGroup();
        }
        head = requireNonNullElse(head, counts);
        terms = new ArrayList<>(terms.subList(0, kept));
        terms.add(new Term(counts.movePointRight(zeros), zeros));
        group = null;
        beforeGroup = null;
        behindAnd = false;
        fractionTaken = false;
        at = next;
        return true;
    }

    /** 'three hundred and seventeen'; 'one thousand and five', but not 'one million and two million' */
    private boolean passAnd(int joint) {
        var next = joined(joint + 1);
        if (!isFreeCardinal(next) || startedInDigits) {
            return false;
        }
        if (group != null) {
            var open = !groupInDigits && group.remainder(HUNDRED).signum() == 0;
            if (!open || isHundreds(next + 1)) {
                return false;
            }
        } else {
            beforeGroup = new End(List.copyOf(terms), at);
            behindAnd = true;
        }
        at = next;
        hyphened = false;
        return takeCardinal(new BigDecimal(requireNonNull(sentence.at(next).value(Kind.CARDINAL))), next + 1)
                || endBeforeGroup();
    }

    private boolean isHundreds(int index) {
        return index < sentence.size() && sentence.at(index).is(Kind.MAGNITUDE, Integer.toString(HUNDREDS));
    }

    private boolean isFreeCardinal(int index) {
        if (index >= sentence.size()) {
            return false;
        }
        Piece piece = sentence.at(index);
        var value = piece.value(Kind.CARDINAL);
        return value != null && new BigDecimal(value).compareTo(HUNDRED) < 0;
    }

    /** 'one and a half million', 'a million and a half' */
    private boolean addFraction(BigDecimal part, int next) {
        if (fractionTaken || (group == null && terms.isEmpty())) {
            return false;
        }
        if (group != null) {
            group = group.add(part);
        } else {
            var last = terms.remove(terms.size() - 1);
            var more = part.movePointRight(last.zeros());
            terms.add(new Term(last.value().add(more), last.zeros()));
        }
        fractionTaken = true;
        at = next;
        return true;
    }

    private Term last() {
        return terms.get(terms.size() - 1);
    }

    /** A last group without magnitude belongs to a number in words only: not the five of '2 juta lima kali'. */
    private boolean mayEnd(BigDecimal last) {
        return !startedInDigits && !(behindAnd && last.compareTo(HUNDRED) >= 0);
    }

    private boolean endBeforeGroup() {
        var end = beforeGroup;
        if (end != null) {
            terms = new ArrayList<>(end.terms());
            group = null;
            at = end.at();
            beforeGroup = null;
        }
        return false;
    }
}
