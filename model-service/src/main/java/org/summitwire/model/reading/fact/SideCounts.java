package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells numbers that stand beside what is aimed at or given: a time, who says so, who gets it, what money is spent on. */
final class SideCounts {

    private static final int JUST_BEFORE = 2;

    private final Scene scene;

    SideCounts(Scene scene) {
        this.scene = scene;
    }

    /** Whether a number is one of these. */
    boolean hold(Sentence sentence, Amount amount) {
        var before = amount.from() - 1;
        if (isOfTime(sentence, amount)) {
            return sentence.is(before, Kind.WITHIN); // 'within six months'
        }
        if ("person".equals(amount.unit())) {
            var few = amount.value().compareTo(Purposes.MANY) < 0;
            return (few && sentence.is(before, Kind.SAY)) || isReceiver(sentence, before);
        }
        return "project".equals(amount.unit()) && sentence.is(before, Kind.PURPOSE) && isPaidFor(sentence, amount);
    }

    static boolean isOfTime(Sentence sentence, Amount amount) {
        return sentence.find(Kind.SPAN, amount.number(), amount.to()) >= 0;
    }

    /** 'visas to 300 Kenyans', unlike 'training for 300 Kenyans' */
    private static boolean isReceiver(Sentence sentence, int link) {
        if (sentence.has(Kind.TARGET) || sentence.has(Kind.GOAL_VERB)) {
            return false;
        }
        var to = sentence.is(link, Kind.RANGE)
                && link > 0
                && sentence.at(link - 1).isKnown(); // 'lift visits to'
        var gets = sentence.is(link, Kind.PURPOSE) && !to && !sentence.is(link, Kind.TOPIC);
        return gets && !sentence.at(link - 1).isAny(Kind.MEASURE, Kind.PLEDGE, Kind.OFFER, Kind.RAISE, Kind.TARGET);
    }

    /** 'a loan of $300 million for seven projects' */
    private boolean isPaidFor(Sentence sentence, Amount amount) {
        return scene.amounts(sentence).stream()
                .anyMatch(it -> it.isMoney() && it.to() <= amount.from() && amount.from() - it.to() <= JUST_BEFORE);
    }
}
