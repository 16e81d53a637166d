package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Finds what makes an amount a goal of the parties. */
final class Goals {

    private static final int BEHIND = 10;
    private static final int NAMES_WITHIN = 3;

    private final Scene scene;
    private final Duties duties;

    Goals(Scene scene, Duties duties) {
        this.scene = scene;
        this.duties = duties;
    }

    /** The nearest piece that makes it a goal: one named, one agreed in so many words, one that both wish for. */
    static int nearest(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var best = Cues.nearest(clause, Kind.TARGET, amount, BEHIND);
        best = Cues.nearer(best, Cues.nearest(clause, Kind.GOAL_VERB, amount, BEHIND), amount);
        var raise = Cues.lastBefore(clause, Kind.RAISE, amount);
        if (raise >= 0 && amount.from() - raise <= Cues.FAR) {
            var agreed = sentence.find(Kind.AGREE, clause.from(), raise);
            best = agreed >= 0 || Duties.isAgreed(sentence, raise) ? Cues.nearer(best, raise, amount) : best;
        }
        best = Cues.nearer(best, fund(clause, amount), amount);
        if ("percent".equals(amount.unit())) {
            best = Cues.nearer(best, Cues.lastBefore(clause, Kind.AGREE, amount), amount);
        }
        var wish = Cues.nearest(clause, Kind.WISH, amount, BEHIND);
        return wish >= 0 && Duties.isJoint(sentence) ? Cues.nearer(best, wish, amount) : best;
    }

    /** 'agreed to set up a fund of $500 million', 'mendirikan dana 500 juta dolar AS': what both set up together */
    private static int fund(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var launch = amount.isMoney() ? sentence.findBefore(Kind.LAUNCH, amount.from()) : -1;
        if (launch < clause.from() || !Together.act(sentence, launch)) {
            return -1;
        }
        var behind = isFund(sentence, amount.to()) || isFund(sentence, amount.to() + 1);
        return behind || isFund(sentence, amount.from() - 1) || isFund(sentence, amount.from() - 2) ? launch : -1;
    }

    /** What is a body and counts money: 'fund', 'dana' */
    private static boolean isFund(Sentence sentence, int at) {
        return sentence.is(at, Kind.MEASURE) && sentence.at(at).is(Kind.INITIATIVE, "BODY");
    }

    /** 'the target is to mobilise': what is given is what is aimed at. */
    static boolean names(Sentence sentence, int goal, int pledge) {
        return goal >= 0 && pledge - goal <= NAMES_WITHIN && goal < pledge && sentence.is(goal, Kind.TARGET);
    }

    /** 'Ruto undertook to mobilise': raised and given in one word, and by one party */
    static boolean isOfOne(Sentence sentence, int goal, int pledge) {
        return pledge >= 0
                && Math.abs(goal - pledge) <= 1
                && !sentence.at(goal).isAny(Kind.TARGET, Kind.GOAL_VERB)
                && !Together.act(sentence, goal);
    }

    /** 'the G20 goal of', 'target NATO': a goal of those who do not meet here */
    static boolean isOfOthers(Gathering gathering, Sentence sentence, int cue) {
        return sentence.is(cue, Kind.TARGET)
                && (isOther(gathering, sentence, sentence.is(cue - 1, Kind.POSSESSIVE) ? cue - 2 : cue - 1)
                        || isOther(gathering, sentence, cue + 1));
    }

    private static boolean isOther(Gathering gathering, Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        var forum = sentence.at(at).value(Kind.FORUM);
        var organisation = sentence.at(at).value(Kind.ORGANISATION);
        return (forum != null && !gathering.isOf(forum))
                || (organisation != null
                        && forum == null
                        && !gathering.chain().contains(organisation)
                        && !gathering.parties().contains(organisation));
    }

    /** 'a promise easy to measure: trade is to reach $5 billion by 2030': trade is aimed at, and never given. */
    int dueTrade(Clause clause, Amount amount, int pledge) {
        if (pledge > amount.from() || Measures.near(clause, amount) != Measure.TRADE) {
            return -1;
        }
        var bound = duties.bound(clause, amount);
        return bound > pledge && bound < amount.from() && amount.from() - bound <= BEHIND ? bound : -1;
    }

    /** 'siap melatih': a verb of taking people in right before their number */
    static boolean isTaken(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at).is(Kind.PLEDGE, "PERSON");
    }

    /** 'Kedua negara akan melatih 1.500 teknisi sampai 2027': what both will do by a year is a goal, no gift of one. */
    boolean isTrainedByBoth(Clause clause, Amount amount) {
        return isTaken(clause.sentence(), amount.from() - 1)
                && (clause.has(Kind.BOTH) || isOfProgramme(clause, amount.from() - 1))
                && duties.isDue(clause, amount)
                && scene.realityAt(clause.sentence(), amount.number()) != Reality.RECALLED;
    }

    /** 'The programme will train': nobody of the parties is said to */
    private static boolean isOfProgramme(Clause clause, int verb) {
        var sentence = clause.sentence();
        for (var at = clause.from(); at < verb; at++) {
            if (Parties.acting(sentence, at) != null || sentence.at(at).isAny(Kind.LEADER, Kind.OFFICE, Kind.AGENCY)) {
                return false;
            }
        }
        return sentence.find(Kind.INITIATIVE, clause.from(), verb) >= 0;
    }

    /** 'Peru aims to raise military spending': what one party wants for itself, and nothing that passes between two */
    static boolean isOfOneAlone(Clause clause, Amount amount, int goal) {
        var sentence = clause.sentence();
        if (goal < 0 || goal > amount.from() || !sentence.is(goal, Kind.GOAL_VERB)) {
            return false;
        }
        var measure = Measures.near(clause, amount);
        var own = measure == Measure.OTHER
                || measure == Measure.ENERGY
                || measure == Measure.PRODUCTION
                || measure == Measure.EMISSIONS;
        return own
                && !Duties.isJoint(sentence)
                && Parties.in(sentence, 0, goal).size() == 1
                && !Parties.isOrganisation(
                        Parties.in(sentence, 0, goal).iterator().next());
    }

    /** 'exceeded their goal of', 'beating a target of' */
    static boolean isReached(Sentence sentence, int goal) {
        var reached = sentence.is(goal, Kind.TARGET) ? sentence.find(Kind.NOT_A_TARGET, goal - NAMES_WITHIN, goal) : -1;
        return reached >= 0 && !sentence.isMark(goal - 1, ',');
    }

    /** A line under 'Objectives shared by the two sides:' */
    boolean isListed(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var opener = scene.opener(sentence);
        return opener != null
                && sentence.line().sort() == Sort.ITEM
                && (opener.has(Kind.TARGET) || (isOfOutcomes(opener) && duties.isDue(clause, amount)))
                && (opener.line().sort() == Sort.HEADING || opener.isMark(opener.size() - 1, ':'));
    }

    private static boolean isOfOutcomes(Sentence opener) {
        return opener.has(Kind.AGREE) || opener.has(Kind.OUTCOMES);
    }
}
