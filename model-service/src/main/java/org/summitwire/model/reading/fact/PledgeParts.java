package org.summitwire.model.reading.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * Tells the parts of a pledge told right before, and what comes on top of it: 'Half of it, $20 million, goes into schools',
 * 'Energi bersih mendapat 40 juta dolar AS'. Who gives and who gets is the same.
 */
final class PledgeParts {

    private static final int WITHIN = 2;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Scene scene;
    private @Nullable Whole whole;

    PledgeParts(Scene scene) {
        this.scene = scene;
    }

    /** The pledge told last, and who gives it to whom. */
    record Whole(Amount amount, Sentence sentence, @Nullable String giver, @Nullable String receiver) {}

    void remember(Whole told) {
        whole = told;
    }

    /** What an amount is a part of, where a word in its clause or in one before says so; null where none does. */
    @Nullable
    Whole of(Sentence sentence, Amount amount) {
        var told = whole;
        if (told == null
                || !told.amount.isMoney()
                || !(isBareSum(amount) || String.valueOf(told.amount.unit()).equals(amount.unit()))
                || sentence.index() - told.sentence.index() > WITHIN
                || (sentence == told.sentence && amount.from() < told.amount.to())
                || scene.realityAt(sentence, amount.number()) != Reality.HAPPENED) {
            return null;
        }
        var from = sentence == told.sentence ? told.amount.to() : 0;
        var share = sentence.find(Kind.SHARE, from, amount.to() + 1);
        return share >= 0 && !isOfOthers(sentence, amount) ? told : null;
    }

    /** 'On top of that come ten billion to insure exports': what stands bare is of the money told before. */
    static Amount inMoneyOf(Whole whole, Amount amount) {
        return amount.unit() == null ? amount.in(String.valueOf(whole.amount.unit())) : amount;
    }

    private static boolean isBareSum(Amount amount) {
        return amount.unit() == null && amount.value().compareTo(MILLION) >= 0;
    }

    /** What is traded, or paid by companies, is no part of it. */
    private static boolean isOfOthers(Sentence sentence, Amount amount) {
        var clause = Clause.around(sentence, amount.number());
        return isTraded(sentence, clause.from(), amount.from())
                || isTraded(sentence, amount.to(), amount.to() + 2)
                || clause.has(Kind.PRICE)
                || clause.has(Kind.NOT_A_TARGET)
                || sentence.find(Kind.OUTSIDER, clause.from(), amount.from()) >= 0
                || clause.has(Kind.NEGATION)
                || clause.has(Kind.HOPE);
    }

    /** '$8 million in trade'; what is given may well insure exports. */
    private static boolean isTraded(Sentence sentence, int from, int to) {
        var measure = sentence.find(Kind.MEASURE, from, to);
        return measure >= 0 && sentence.at(measure).is(Kind.MEASURE, Measure.TRADE.name());
    }
}
