package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells sentences whose subject is neither a party nor what the parties agreed: 'the coach', 'farmers', 'a charity'. */
final class Onlookers {

    private static final int SUBJECT = 4;

    private Onlookers() {}

    /** 'Hanbit has pledged $400 million': who promises right before the sum is a name that means no party. */
    static boolean isUnknown(Sentence sentence, int cue, Amount amount) {
        var at = cue - 1;
        while (at > 0 && sentence.at(at).isAny(Kind.AUXILIARY, Kind.PLAN)) {
            at--;
        }
        if (at < 0 || cue > amount.from()) {
            return false;
        }
        var unknown = false;
        for (; at >= 0; at--) {
            var piece = sentence.at(at);
            if (!piece.isCapital()
                    || piece.isAny(Kind.OFFICE, Kind.LEADER, Kind.AGENCY, Kind.FORUM)
                    || Parties.code(piece) != null) {
                return false;
            }
            unknown |= !piece.isKnown();
        }
        return unknown;
    }

    /** 'Exporters want the two governments to aim for $25 billion', 'Kenya is seeking $300 million from Peru' */
    static boolean wish(Clause clause, Amount amount) {
        var wishes = Cues.lastBefore(clause, Kind.WISH, amount) >= 0;
        if (wishes && amount.isMoney() && Offers.from(clause.sentence(), amount) >= 0) {
            return true;
        }
        var some = wishes || Cues.lastBefore(clause, Kind.HOPE, amount) >= 0 || isAimedAt(clause, amount);
        return some && speak(clause.sentence());
    }

    /** 'Exporters aim for $25 billion'; what 'is to' come does so whoever brings it */
    private static boolean isAimedAt(Clause clause, Amount amount) {
        var aim = Cues.lastBefore(clause, Kind.GOAL_VERB, amount);
        return aim >= 0 && !"person".equals(amount.unit()) && !clause.sentence().is(aim, Kind.OBLIGE);
    }

    /** 'Kenyan companies promised', 'perusahaan Kenya': a party that only says where others are from */
    static boolean areFrom(Sentence sentence, int at) {
        return sentence.at(at).isAny(Kind.NATIONAL, Kind.COUNTRY)
                && (isCompany(sentence, at - 1) || (sentence.is(at, Kind.NATIONAL) && isCompany(sentence, at + 1)));
    }

    private static boolean isCompany(Sentence sentence, int at) {
        return sentence.is(at, Kind.OUTSIDER)
                && (at == 0 || !sentence.at(at).isCapital())
                && sentence.is(at, Kind.ONLOOKER)
                && !sentence.at(at).is(Kind.OUTSIDER, "CONTEST");
    }

    /** Whether one of them speaks or acts. */
    static boolean speak(Sentence sentence) {
        var some = sentence.has(Kind.ONLOOKER) || sentence.has(Kind.OUTSIDER);
        if (!some || sentence.at(0).isAny(Kind.LOCATIVE, Kind.PURPOSE, Kind.WITHIN, Kind.UNDER)) {
            return false;
        }
        for (var at = 0; at < Math.min(SUBJECT, sentence.size()); at++) {
            var piece = sentence.at(at);
            if (piece.isAny(Kind.ONLOOKER, Kind.OUTSIDER)) {
                return true;
            }
            if (piece.isAny(
                            Kind.BOTH,
                            Kind.GOVERNMENT,
                            Kind.LEADER,
                            Kind.OFFICE,
                            Kind.OFFICES,
                            Kind.DOCUMENT,
                            Kind.FORUM,
                            Kind.SAY)
                    || piece.isMark(',')) {
                return false;
            }
        }
        return false;
    }
}
