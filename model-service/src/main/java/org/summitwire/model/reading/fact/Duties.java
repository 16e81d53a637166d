package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells what is bound to come because both parties say so, or what they wrote down does. */
final class Duties {

    private static final int DEADLINE_NEAR = 14;
    private static final int DUTY_BEFORE = 3;
    private static final int PLAN_WITHIN = 4;

    private final Scene scene;
    private final Deadlines deadlines;

    Duties(Scene scene) {
        this.scene = scene;
        this.deadlines = new Deadlines(scene);
    }

    /** 'agreed that trade should reach', 'trade should double, they agreed', 'both say that it must' */
    static boolean isAgreed(Sentence sentence, int cue) {
        var both = sentence.has(Kind.AGREE) || sentence.has(Kind.BOTH);
        return both && sentence.find(Kind.OBLIGE, cue - DUTY_BEFORE, cue + 1) >= 0;
    }

    /** Both parties speak, or what they agreed or wrote down does. */
    static boolean isJoint(Sentence sentence) {
        if (sentence.has(Kind.BOTH)
                || sentence.has(Kind.AGREE)
                || sentence.has(Kind.DOCUMENT)
                || sentence.has(Kind.OFFICES)) {
            return true;
        }
        var parties = 0;
        for (var at = 0; at < sentence.size(); at++) {
            parties += Parties.acting(sentence, at) != null ? 1 : 0;
        }
        return parties > 1;
    }

    /** 'is to be doubled', 'mesti menembus' with a deadline: bound to come, and not forecast by somebody else. */
    int bound(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var measured = clause.has(Kind.MEASURE)
                || Measures.isOfPower(amount)
                || "person".equals(amount.unit())
                || clause.has(Kind.RAISE)
                || sentence.find(Kind.AGREE, amount.from() - 3, amount.from()) >= 0;
        var deadline = deadlines.near(clause, amount, scene.published().getYear());
        if (!measured || deadline.by() == null || Math.abs(deadline.from() - amount.to()) > DEADLINE_NEAR) {
            return -1;
        }
        var written = sentence.has(Kind.DOCUMENT) || sentence.has(Kind.TITLED) || sentence.has(Kind.TARGET);
        var hoped = scene.realityAt(sentence, amount.number()) == Reality.HOPED;
        if (hasOutsider(sentence)) {
            return -1;
        }
        var traded = !amount.isMoney() || Measures.near(clause, amount.from(), amount.to()) == Measure.TRADE;
        var joint = isJoint(sentence) || (traded && isWritten(sentence));
        for (var at = clause.from(); at < clause.to(); at++) {
            if (hoped && !written && !(sentence.is(at, Kind.RAISE) && isAgreed(sentence, at))) {
                continue;
            }
            var binds = sentence.at(at).isAny(Kind.OBLIGE, Kind.AGREE)
                    || Deadlines.named(sentence, at, at + 1) >= 0
                    || (sentence.at(at).isAny(Kind.PLAN, Kind.RAISE) && joint);
            if (binds && !hasItsOwn(sentence, at, amount) && Cues.isOne(sentence, at, amount)) {
                return at;
            }
        }
        return -1;
    }

    /** 'a mission for 15,000 soldiers is meant to train 30,000': what stands behind the amount has another */
    private boolean hasItsOwn(Sentence sentence, int cue, Amount amount) {
        return cue >= amount.to()
                && scene.amounts(sentence).stream()
                        .anyMatch(it ->
                                it.from() > cue && it.from() - cue <= DUTY_BEFORE && !sentence.is(it.to(), Kind.YEARS));
    }

    /** 'trade of $10 billion by 2030': what it counts and by when are told beside it. */
    boolean isDue(Clause clause, Amount amount) {
        return (clause.has(Kind.MEASURE) || "person".equals(amount.unit()))
                && deadlines.near(clause, amount, scene.published().getYear()).by() != null;
    }

    /** A company, a bank; a word of contests ('peak', 'final') is none here. */
    private static boolean hasOutsider(Sentence sentence) {
        for (var at = sentence.find(Kind.OUTSIDER, 0); at >= 0; at = sentence.find(Kind.OUTSIDER, at + 1)) {
            if (!sentence.at(at).is(Kind.OUTSIDER, "CONTEST")) {
                return true;
            }
        }
        return false;
    }

    /** 'under the plan', 'dalam rangka program', 'the joint statement said': what stands there was agreed, whoever does it */
    static boolean isWritten(Sentence sentence) {
        var says = sentence.find(Kind.SAY, 1);
        if (says > 0 && sentence.is(says - 1, Kind.DOCUMENT)) {
            return true;
        }
        for (var at = sentence.find(Kind.UNDER, 0); at >= 0; at = sentence.find(Kind.UNDER, at + 1)) {
            for (var plan = at + 1; plan < Math.min(sentence.size(), at + PLAN_WITHIN); plan++) {
                if (sentence.at(plan).isAny(Kind.PLAN, Kind.INITIATIVE, Kind.TITLED, Kind.DOCUMENT)
                        && !sentence.at(plan).is(Kind.PLAN, "MODAL")) {
                    return true;
                }
            }
        }
        return false;
    }
}
