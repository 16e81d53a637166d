package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.figure.Amount;
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
            if (!piece.isCapital() || piece.isAny(Kind.OFFICE, Kind.LEADER, Kind.AGENCY, Kind.FORUM) || Parties.code(piece) != null) {
                return false;
            }
            unknown |= !piece.isKnown();
        }
        return unknown;
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
            if (piece.isAny(Kind.BOTH, Kind.LEADER, Kind.OFFICE, Kind.OFFICES, Kind.DOCUMENT, Kind.FORUM, Kind.SAY)
                    || piece.isMark(',')) {
                return false;
            }
        }
        return false;
    }
}
