package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells amounts that are neither aimed at nor promised: a level reached, a price, an attribute of something. */
final class Levels {

    private static final int BEHIND = 2;
    private static final int RAISED_WITHIN = 4;
    private static final int TOLD_WITHIN = 8;

    private static final int WANTED_WITHIN = 6;

    /** A sentence with more words of the past is not looked through. */
    private static final int FEW = 3;

    private final Scene scene;

    Levels(Scene scene) {
        this.scene = scene;
    }

    static int price(Clause clause, Amount amount) {
        var price = Cues.lastBefore(clause, Kind.PRICE, amount);
        return price >= 0 && amount.from() - price <= Cues.FAR ? price : -1;
    }

    /** 'stands at', 'diperkirakan'; 'reach' is weak, and speaks against a goal only where nothing else speaks. */
    static int level(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var from = clause.withoutClosedRelative(amount.number()).from();
        for (var at = amount.from() - 1; at >= from; at--) {
            if (sentence.is(at, Kind.NOT_A_TARGET)
                    && !sentence.at(at).is(Kind.NOT_A_TARGET, "WEAK")
                    && !isDue(sentence, at)
                    && Cues.isOne(sentence, at, amount)) {
                return at;
            }
        }
        return -1;
    }

    /** 'tariffs on 90 percent of goods are to be cut' */
    static boolean isOfDuties(Clause clause, Amount amount) {
        if (!"percent".equals(amount.unit())) {
            return false;
        }
        var price = clause.find(Kind.PRICE);
        return price >= 0 && clause.sentence().at(price).is(Kind.PRICE, "DUTY");
    }

    /** 'is to account for 60 percent', 'want trade to account for 60 percent' */
    private static boolean isDue(Sentence sentence, int at) {
        var wanted = sentence.is(at - 1, Kind.RANGE) && sentence.find(Kind.WISH, at - WANTED_WITHIN, at) >= 0;
        return wanted
                || (sentence.is(at - 1, Kind.OBLIGE) && !sentence.at(at - 1).isAny(Kind.AUXILIARY, Kind.TARGET));
    }

    /** 'from $3 billion', '35 miliar sekarang': where it stands now. */
    boolean isLevel(Sentence sentence, Amount amount) {
        if (isOfThePast(sentence, amount)) {
            return true;
        }
        if (isRaised(sentence, amount)) {
            return true;
        }
        if (sentence.isMark(amount.from() - 1, ':')
                && Dates.yearAt(sentence, amount.from() - 2) > 0
                && !sentence.is(amount.from() - 3, Kind.MONTH)) {
            return true; // '(2024: $158 billion)'
        }
        for (var at = amount.from() - 1; at >= Math.max(0, amount.from() - 4) && !sentence.isMark(at, ','); at--) {
            if (sentence.is(at, Kind.NOWADAYS) && !isNumber(sentence, at - 1) && !isNumber(sentence, at - 2)) {
                return true; // 'last year it was $35 billion'
            }
        }
        var current = sentence.is(amount.from() - 2, Kind.DEFINITE) && isCompared(sentence, amount.from() - 3);
        var from = !isPromised(sentence, amount)
                && (current || isCompared(sentence, amount.from() - 1) || isCompared(sentence, amount.from() - 2));
        for (var at = amount.to(); at < amount.to() + 4 && at < sentence.size(); at++) {
            if (sentence.is(at, Kind.NOWADAYS)) {
                return true;
            }
            if (sentence.at(at).isMark() || sentence.at(at).isAny(Kind.BY, Kind.RANGE)) {
                break;
            }
        }
        return from;
    }

    /** 'the target of $5 billion was lifted to $8 billion' */
    private boolean isRaised(Sentence sentence, Amount amount) {
        if (!sentence.is(amount.to(), Kind.AUXILIARY) || !sentence.is(amount.to() + 1, Kind.RAISE)) {
            return false;
        }
        return scene.amounts(sentence).stream()
                .anyMatch(it -> it.number() > amount.to()
                        && it.number() - amount.to() <= RAISED_WITHIN
                        && String.valueOf(it.unit()).equals(amount.unit()));
    }

    /** 'compared with some 12 million last year': the past is that of another amount, right behind which it stands. */
    boolean isPastOfAnother(Sentence sentence, Amount amount) {
        var told = 0;
        for (var at = sentence.find(Kind.RECALL, 0); at >= 0; at = sentence.find(Kind.RECALL, at + 1)) {
            told++;
            if (told > FEW || !isBehindAnother(sentence, amount, at)) {
                return false;
            }
        }
        return sentence.has(Kind.RECALL);
    }

    private boolean isBehindAnother(Sentence sentence, Amount amount, int at) {
        for (var other : scene.amounts(sentence)) {
            if (!(other.unit() == null && other.to() == at) // 'ten years ago'
                    && other.to() <= at
                    && at - other.to() <= BEHIND
                    && isLevel(sentence, other)) {
                return other.number() != amount.number();
            }
        }
        return false;
    }

    /** 'of the 50 places that Peru promised', 'dari 50 beasiswa yang dijanjikan' */
    private static boolean isPromised(Sentence sentence, Amount amount) {
        var relative = sentence.find(Kind.RELATIVE, amount.to(), amount.to() + BEHIND);
        return relative >= 0 && sentence.is(relative + 1, Kind.PLEDGE);
    }

    /** 'from', 'compared with' */
    private static boolean isCompared(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at).isAny(Kind.BASELINE, Kind.COMPARED);
    }

    /** 'Mission 300', 'Ninh Thuan 2': the number belongs to a name. */
    static boolean isOfName(Sentence sentence, Amount amount) {
        var before = amount.number() - 1;
        if (before < 0 || amount.isMoney() || amount.from() < amount.number()) {
            return false;
        }
        var piece = sentence.at(before);
        return piece.isCapital() && (piece.is(Kind.INITIATIVE) || (before > 0 && !piece.isKnown()));
    }

    /** 'some $19bn in 2024', 'a package of $7 billion that the EU announced in March 2024' */
    boolean isOfThePast(Sentence sentence, Amount amount) {
        return isToldBefore(sentence, amount)
                || scene.days(sentence).stream()
                        .anyMatch(it -> it.vague()
                                && it.from() >= amount.to()
                                && it.from() <= amount.to() + 2
                                && it.end().isBefore(scene.published()));
    }

    /** 'a goal of $5 billion set in 2019': what was done with it long ago stands right behind it. */
    private boolean isToldBefore(Sentence sentence, Amount amount) {
        var done = amount.to();
        while (done < amount.to() + BEHIND && !isDone(sentence, done)) {
            done++;
        }
        if (done == amount.to() + BEHIND) {
            return false;
        }
        for (var day : scene.days(sentence)) {
            if (day.from() > done) {
                var near = day.from() - done <= TOLD_WITHIN && scene.isLongAgo(day);
                return near && !hasAmount(scene, sentence, done, day.from());
            }
        }
        return false;
    }

    private static boolean isDone(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.at(at).isAny(Kind.RELATIVE, Kind.PLEDGE, Kind.STAGE, Kind.GOAL_VERB, Kind.CHOOSE);
    }

    private static boolean hasAmount(Scene scene, Sentence sentence, int from, int to) {
        return scene.amounts(sentence).stream()
                .anyMatch(it -> it.unit() != null && it.number() >= from && it.to() <= to);
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at).isNumber();
    }

    /** 'a 1,150-km power line' */
    static boolean isAttribute(Sentence sentence, Amount amount) {
        for (var at = amount.number() + 1; at < amount.to(); at++) {
            if (sentence.isMark(at, '-') && !sentence.at(at).isSpaced()) {
                return true;
            }
        }
        return false;
    }
}
