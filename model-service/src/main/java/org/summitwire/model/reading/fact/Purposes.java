package org.summitwire.model.reading.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/**
 * Tells what an amount is for: a goal that the parties set, money or means that one of them promised, or neither: a
 * price, a level reached, a forecast.
 */
final class Purposes {

    private static final Set<String> GIVEN = Set.of("person", "project", "vehicle", "tonne");

    /** 'menghibahkan dua kapal patroli': what is handed over stands right behind the verb. */
    private static final int HANDED = 2;

    private static final Set<String> THINGS = Set.of("other", "vehicle");

    /** A bare number below it is hardly one of people. */
    static final BigDecimal MANY = BigDecimal.valueOf(100);

    private final Scene scene;
    private final Duties duties;
    private final Levels levels;
    private final Goals goals;
    private final SideCounts sideCounts;

    Purposes(Scene scene) {
        this.scene = scene;
        this.duties = new Duties(scene);
        this.levels = new Levels(scene);
        this.goals = new Goals(scene, duties);
        this.sideCounts = new SideCounts(scene);
    }

    /** What an amount may be for. */
    enum Sense {
        TARGET,
        PLEDGE,
        NEITHER
    }

    /**
     * What an amount is for.
     *
     * @param cue the piece that says so, -1 where none does
     * @param reason why it is neither, where something looked like it
     */
    record Purpose(Sense sense, int cue, @Nullable Reason reason) {

        static final Purpose NONE = new Purpose(Sense.NEITHER, -1, null);

        static Purpose not(Reason reason) {
            return new Purpose(Sense.NEITHER, -1, reason);
        }
    }

    Purpose of(Sentence sentence, Amount amount) {
        if (Levels.isOfName(sentence, amount)) {
            return Purpose.NONE;
        }
        if (amount.unit() == null) {
            return ofNumber(sentence, amount);
        }
        if (sentence.is(amount.from() - 1, Kind.NEGATION)) {
            return Purpose.not(Reason.NEGATED);
        }
        if (!amount.isMoney() && (Levels.isAttribute(sentence, amount) || sideCounts.hold(sentence, amount))) {
            return Purpose.NONE;
        }
        var clause = withOpening(Clause.around(sentence, amount.number()));
        if (goals.isTrainedByBoth(clause, amount)) {
            return new Purpose(Sense.TARGET, amount.from() - 1, null);
        }
        if (Onlookers.wish(clause, amount) || Levels.isOfDuties(clause, amount)) {
            return Purpose.not(Reason.PROPOSED);
        }
        var purpose = cued(clause, amount);
        if (levels.isLevel(sentence, amount)) {
            return purpose.sense == Sense.NEITHER ? purpose : Purpose.not(Reason.NOT_A_TARGET);
        }
        if (purpose.sense == Sense.NEITHER) {
            return purpose;
        }
        if (purpose.sense == Sense.PLEDGE && Offers.isNegotiated(sentence, purpose.cue, amount)) {
            return Purpose.not(Reason.HEDGED);
        }
        if (purpose.sense == Sense.PLEDGE && sentence.find(Kind.NEGATION, purpose.cue - 2, purpose.cue) >= 0) {
            return Purpose.not(Reason.NEGATED);
        }
        var wish = sentence.find(Kind.HOPE, amount.from() - HANDED, amount.from());
        if (purpose.sense == Sense.PLEDGE && wish >= 0 && isWant(sentence.at(wish))) {
            return Purpose.not(Reason.HEDGED); // 'Ruto wants a $40 million loan'
        }
        var reality = scene.realityAt(sentence, amount.number());
        return switch (reality) {
            case RECALLED -> levels.isPastOfAnother(sentence, amount) ? purpose : Purpose.not(Reason.RECALLED);
            case DENIED -> Purpose.not(Reason.NEGATED);
            case PROPOSED -> isOffered(sentence, purpose) ? purpose : Purpose.not(Reason.PROPOSED);
            case HOPED ->
                isReported(sentence, purpose) || (purpose.sense == Sense.TARGET && isSettled(sentence, purpose))
                        ? purpose
                        : Purpose.not(Reason.HEDGED);
            case HAPPENED, PLANNED, NOT_YET -> purpose;
        };
    }

    /** Money, places, people to train and things; of other things only what may be given, or what a verb hands over. */
    private static boolean mayBeGiven(Sentence sentence, Amount amount, boolean handed) {
        if (!"other".equals(amount.unit())) {
            return amount.isMoney() || GIVEN.contains(amount.unit());
        }
        return !SideCounts.isOfTime(sentence, amount) && (handed || Offers.isOfMeans(sentence, amount));
    }

    /** 'menawarkan': what one party offers is promised, whatever is proposed beside. */
    private static boolean isOffered(Sentence sentence, Purpose purpose) {
        return purpose.sense == Sense.PLEDGE && sentence.is(purpose.cue, Kind.PROPOSE);
    }

    /** As the list itself has it, but a long list of numbers is not compared in all that they are. */
    private static int indexOf(Amount amount, List<Amount> amounts) {
        for (var i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).number() == amount.number() && amounts.get(i).equals(amount)) {
                return i;
            }
        }
        return -1;
    }

    /** 'from 8 to 14 border posts by 2026': a number of whatever they are, where it is raised from another by a date. */
    private Purpose ofNumber(Sentence sentence, Amount amount) {
        var clause = Clause.around(sentence, amount.number());
        var taken = amount.from() - 1;
        if (goals.isTrainedByBoth(clause, amount)) {
            return new Purpose(Sense.TARGET, taken, null);
        }
        if (Goals.isTaken(sentence, taken) && scene.realityAt(sentence, taken) != Reality.RECALLED) {
            return new Purpose(Sense.PLEDGE, taken, null); // 'siap melatih 400 pengelola dapur'
        }
        var amounts = scene.amounts(sentence);
        var at = indexOf(amount, amounts);
        var counted =
                sentence.find(Kind.DOCUMENT, amount.to(), amount.to() + 4) >= 0 || sentence.is(amount.to(), Kind.YEARS);
        if (counted || scene.realityAt(sentence, amount.number()) == Reality.RECALLED) {
            return Purpose.NONE;
        }
        var from = at > 0 && amounts.get(at - 1).unit() == null && levels.isLevel(sentence, amounts.get(at - 1));
        var people = isOfPeople(clause, amount) && amount.value().compareTo(MANY) >= 0;
        var raise = from || people ? clause.find(Kind.RAISE) : -1;
        var goal = people ? Goals.nearest(clause, amount) : -1;
        var bound = raise < 0 || levels.isLevel(sentence, amount) ? -1 : duties.bound(clause, amount);
        var cue = goal >= 0 ? goal : bound < 0 ? -1 : raise;
        return cue < 0 ? Purpose.NONE : new Purpose(Sense.TARGET, cue, null);
    }

    /** 'visits are to exceed 6 million': what the nearest word counts are people. */
    static boolean isOfPeople(Clause clause, Amount amount) {
        var measure = Measures.near(clause, amount.from(), amount.to());
        return measure == Measure.PEOPLE || measure == Measure.TOURISM || isOfNation(clause.sentence(), amount.to());
    }

    /** '15,000 Peruvians to be trained': a name of a people that describes nothing else */
    private static boolean isOfNation(Sentence sentence, int at) {
        return sentence.is(at, Kind.NATIONAL)
                && (sentence.is(at + 1, Kind.FUNCTION) || sentence.is(at + 1, Kind.RAISE));
    }

    /** With what stands before a colon: 'as a common goal: 10 gigawatts' */
    static Clause withOpening(Clause clause) {
        var colon = clause.from() - 1;
        if (colon < 1 || !clause.sentence().isMark(colon, ':')) {
            return clause;
        }
        return new Clause(
                clause.sentence(), Clause.around(clause.sentence(), colon - 1).from(), clause.to());
    }

    /** 'The bloc would mobilise': what a speaker promised, told without him */
    private static boolean isReported(Sentence sentence, Purpose purpose) {
        var would = purpose.sense == Sense.PLEDGE ? purpose.cue - 1 : -1;
        would = sentence.is(would, Kind.LIKEWISE) ? would - 1 : would;
        return would > 0
                && sentence.at(would).is(Kind.HOPE, "REPORTED")
                && !sentence.has(Kind.SUBORDINATE)
                && sentence.findBefore(Kind.HOPE, would) < 0;
    }

    /** What is hoped is a goal where it is named as one, where both want it, and where they agreed that it should be. */
    private static boolean isSettled(Sentence sentence, Purpose purpose) {
        return isNamedGoal(sentence, purpose)
                || (sentence.is(purpose.cue, Kind.RAISE) && Duties.isWritten(sentence))
                || sentence.is(purpose.cue, Kind.OBLIGE)
                || Duties.isAgreed(sentence, purpose.cue)
                || (purpose.cue >= 0 && isWanted(sentence, purpose.cue));
    }

    /** 'want to', 'ingin' of those who wish for it together */
    static boolean isWanted(Sentence sentence, int cue) {
        return sentence.is(cue, Kind.WISH) && isWant(sentence.at(cue));
    }

    /** 'want to', 'ingin': no mere hope where both do */
    private static boolean isWant(Piece piece) {
        return piece.is(Kind.HOPE, "DEED") || piece.is(Kind.HOPE, "WANT");
    }

    /** 'a target of', 'aim': the goal is named as one, whatever is hoped of it. */
    private static boolean isNamedGoal(Sentence sentence, Purpose purpose) {
        return purpose.cue >= 0 && (sentence.is(purpose.cue, Kind.TARGET) || sentence.is(purpose.cue, Kind.GOAL_VERB));
    }

    private Purpose cued(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var nearest = Goals.nearest(clause, amount);
        var goal = Goals.isOfOneAlone(clause, amount, nearest) ? -1 : nearest;
        var given = Offers.pledge(clause, amount);
        var cue = given < 0 && goal < 0 ? Offers.offer(clause, amount) : given;
        var handed = cue >= 0 && cue < amount.from() && amount.from() - cue <= HANDED && THINGS.contains(amount.unit());
        var bought = cue >= 0 && !amount.isMoney() && sentence.at(cue).is(Kind.PLEDGE, "BUY");
        var gives = !bought && mayBeGiven(sentence, amount, handed);
        var pledge = gives ? cue : -1;
        var price = amount.isMoney() ? Levels.price(clause, amount) : -1;
        var level = Levels.level(clause, amount);
        var weakPrice = price >= 0 && sentence.at(price).is(Kind.PRICE, "WEAK");
        var announced = pledge >= 0 && sentence.at(pledge).isAny(Kind.SAY, Kind.STAGE);
        var named = announced && goal >= 0 && goal < amount.from() && sentence.is(goal, Kind.TARGET);
        var overPledge = (named
                        || Goals.names(sentence, goal, pledge)
                        || Cues.isNearer(goal, pledge, amount)
                        || (!amount.isMoney() && !handed))
                && !Goals.isOfOne(sentence, goal, pledge);
        if (Goals.isReached(sentence, goal)) {
            return Purpose.not(Reason.NOT_A_TARGET);
        }
        if (goal >= 0
                && overPledge
                && Cues.isNearer(goal, level, amount)
                && (weakPrice || Cues.isNearer(goal, price, amount))) {
            return new Purpose(Sense.TARGET, goal, null);
        }
        var due = goal < 0 && pledge >= 0 && price < 0 && level < 0 ? goals.dueTrade(clause, amount, pledge) : -1;
        if (due >= 0) {
            return new Purpose(Sense.TARGET, due, null);
        }
        if (pledge >= 0
                && gives
                && (weakPrice || Cues.isNearer(pledge, price, amount))
                && Cues.isNearer(pledge, level, amount)) {
            return new Purpose(Sense.PLEDGE, pledge, null);
        }
        if (goal < 0 && pledge < 0 && price < 0 && level < 0 && goals.isListed(clause, amount)) {
            return new Purpose(Sense.TARGET, amount.from(), null);
        }
        if (goal < 0 && pledge < 0 && price < 0 && level < 0) {
            var bound = duties.bound(clause, amount);
            if (bound >= 0) {
                return new Purpose(Sense.TARGET, bound, null);
            }
            var listed = listed(sentence);
            return listed && gives ? new Purpose(Sense.PLEDGE, amount.from(), null) : Purpose.NONE;
        }
        return level >= 0 || price >= 0 ? Purpose.not(Reason.NOT_A_TARGET) : Purpose.NONE;
    }

    /** A line or the paragraph under 'What China will contribute' or 'The EU pledged:' */
    private boolean listed(Sentence sentence) {
        var opener = scene.opener(sentence);
        if (opener == null) {
            return false;
        }
        var item = sentence.line().sort() == Sort.ITEM;
        var opens = opener.line().sort() == Sort.HEADING
                || Questions.isOne(opener)
                || (item && opener.isMark(opener.size() - 1, ':'));
        return opens && opener.has(Kind.PLEDGE) && !opener.has(Kind.TARGET);
    }
}
