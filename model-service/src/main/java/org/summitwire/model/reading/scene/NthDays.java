package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** 'on Tuesday, the second day of the summit': the meeting began a day before. */
final class NthDays {

    private static final int BEHIND = 3;
    private static final int BEFORE = 9;
    private static final int MEETING_WITHIN = 7;

    private NthDays() {}

    /** Which day of the meeting a day is, from 1 on; 0 where nothing tells. */
    static int at(Sentence sentence, When when) {
        var behind = sentence.find(Kind.NTH_DAY, when.to(), when.to() + BEHIND);
        var at = behind >= 0 ? behind : sentence.find(Kind.NTH_DAY, when.from() - BEFORE, when.from());
        return at < 0 || !isOfMeeting(sentence, at) ? 0 : number(sentence, at);
    }

    private static int number(Sentence sentence, int at) {
        var value = sentence.at(at).value(Kind.NTH_DAY);
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** And not of a visit, which may have begun elsewhere. */
    private static boolean isOfMeeting(Sentence sentence, int nth) {
        for (var at = nth + 1; at < Math.min(sentence.size(), nth + MEETING_WITHIN); at++) {
            if (sentence.at(at).is(Kind.VISIT)) {
                return false;
            }
            if (sentence.at(at).isAny(Kind.MEETING, Kind.FORUM)) {
                return true;
            }
        }
        return false;
    }
}
