package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells a sum from the same sum in another currency, 'atau sekitar Rp317,5 triliun', '(about US$19 billion)'. */
final class Conversions {

    private static final int REACH = 4;
    private static final int FAR = 6;

    private final List<Amount> amounts;
    private final Sentence sentence;
    private final Set<Amount> conversions = new HashSet<>();

    Conversions(Scene scene, Sentence sentence) {
        this.sentence = sentence;
        this.amounts = scene.amounts(sentence);
        for (var i = 0; i < amounts.size(); i++) {
            if ((i > 0 && converts(amounts.get(i - 1), amounts.get(i))) || isTold(amounts.get(i), i)) {
                conversions.add(amounts.get(i));
            }
        }
    }

    boolean isConversion(Amount amount) {
        return conversions.contains(amount);
    }

    /** Those that stand right behind a sum, each also let pass. */
    List<Quantity> of(Amount amount, Scene scene, Findings findings) {
        var behind = new ArrayList<Quantity>();
        for (var i = amounts.indexOf(amount) + 1; i < amounts.size() && isConversion(amounts.get(i)); i++) {
            var conversion = amounts.get(i);
            behind.add(conversion.quantity());
            var evidence = scene.text().evidence(sentence, conversion.from(), conversion.to());
            findings.pass(Reason.CONVERSION, evidence, "<amount> <conversion>");
        }
        return behind;
    }

    /** 'a sum equal to about $50.7 billion', 'kalau dirupiahkan, tembus Rp1.100 triliun' */
    private boolean isTold(Amount amount, int index) {
        if (!amount.isMoney()) {
            return false;
        }
        if (isBracketed(amount)) {
            return true;
        }
        var told = sentence.find(Kind.CONVERTED, amount.from() - FAR, amount.from()) >= 0;
        return told && (index == 0 || isBehindOther(amount, index));
    }

    private boolean isBehindOther(Amount amount, int index) {
        return amounts.subList(0, index).stream()
                .anyMatch(it -> it.isMoney() && !String.valueOf(it.unit()).equals(amount.unit()));
    }

    /** '(about $280 million)', with nothing else in the brackets */
    private boolean isBracketed(Amount amount) {
        var from = amount.from() - 1;
        while (sentence.is(from, Kind.CONVERSION) || sentence.is(from, Kind.BOUND)) {
            from--;
        }
        var hedged = from < amount.number() - 1;
        var ours = sentence.is(amount.to(), Kind.OF) ? amount.to() + 2 : amount.to(); // '(about 2.9 billion of ours)'
        return hedged
                && sentence.isMark(from, '(')
                && (sentence.isMark(amount.to(), ')') || sentence.isMark(ours, ')'));
    }

    private boolean converts(Amount first, Amount second) {
        if (!first.isMoney()
                || !second.isMoney()
                || String.valueOf(first.unit()).equals(second.unit())) {
            return false;
        }
        var gap = second.number() - first.to();
        if (gap < 0 || gap > REACH) {
            return false;
        }
        if (sentence.isMark(first.to(), ',') && second.from() == first.to() + 1 && second.from() < second.number()) {
            return second.bound() == Bound.ABOUT || second.bound() == Bound.NEARLY; // ', kurang lebih Rp77 triliun,'
        }
        for (var at = first.to(); at < second.number(); at++) {
            if (sentence.isMark(at, '(') || sentence.is(at, Kind.CONVERSION) || sentence.isMark(at, '/')) {
                return true;
            }
        }
        return false;
    }
}
