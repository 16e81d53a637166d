package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** 'on Tuesday, the second day of the summit', 'Rabu, hari ketiga KTT': the meeting began days before. */
final class NthDays {

    private static final int BEHIND = 4;
    private static final int BEFORE = 18;
    private static final int MEETING_WITHIN = 10;
    private static final int JOINED = 3;

    private NthDays() {}

    /** Which day of the meeting a day is, from 1 on; 0 where nothing tells. */
    static int at(Sentence sentence, When when) {
        for (var at = sentence.find(Kind.ORDINAL, when.from() - BEFORE, when.to() + BEHIND);
                at >= 0;
                at = sentence.find(Kind.ORDINAL, at + 1, when.to() + BEHIND)) {
            var value = String.valueOf(sentence.at(at).value(Kind.ORDINAL));
            var small = value.length() == 1 && Character.isDigit(value.charAt(0));
            if (small && (isOfDay(sentence, at) || isApposed(sentence, at, when)) && isOfMeeting(sentence, at)) {
                return Integer.parseInt(value);
            }
        }
        return 0;
    }

    /** 'the second day', 'hari kedua', 'the third and final day' */
    private static boolean isOfDay(Sentence sentence, int at) {
        return sentence.at(at).is(Kind.DAYS)
                || sentence.is(at + 1, Kind.DAYS)
                || sentence.is(at - 1, Kind.DAYS)
                || (sentence.is(at + 1, Kind.AND) && sentence.find(Kind.DAYS, at + 2, at + 2 + JOINED) >= 0);
    }

    /** 'on Thursday, the third and last of their summit' */
    private static boolean isApposed(Sentence sentence, int at, When when) {
        return at > when.to()
                && sentence.is(at + 1, Kind.AND)
                && sentence.is(at + 2, Kind.LAST)
                && (sentence.isMark(at - 1, ',') || sentence.isMark(at - 2, ','));
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
