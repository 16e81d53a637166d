package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells sentences whose subject is neither a party nor what the parties agreed: 'the coach', 'farmers', 'a charity'. */
final class Onlookers {

    private static final int SUBJECT = 4;

    private Onlookers() {}

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
