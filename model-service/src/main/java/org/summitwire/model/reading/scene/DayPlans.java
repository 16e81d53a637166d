package org.summitwire.model.reading.scene;

import java.util.List;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells whether the words around a day speak of what is to come. */
final class DayPlans {

    private static final int EXPECTED_WITHIN = 4;
    private static final int NEAR = 2;
    private static final int BESIDE = 4;
    private static final int FIRST = 2;
    private static final int SOON = 3;
    private static final int AHEAD = 18;

    private final Scene scene;

    DayPlans(Scene scene) {
        this.scene = scene;
    }

    /** Whether a plan reaches the day, and not what was held or done on it. */
    boolean reach(Sentence sentence, Clause clause, When when) {
        var placed = when.from() <= FIRST + 2 && sentence.find(Kind.CITY, 0, when.from()) >= 0; // 'In Lima, on Friday,'
        var opens = (placed || when.from() <= FIRST) && !isDeedFirst(sentence, when);
        var to = opens ? when.to() + AHEAD : Math.min(clause.to(), when.to() + NEAR);
        var plan = Scene.isPlanned(sentence, clause.from(), to) && !isDoneInRelative(sentence, when);
        var held = sentence.find(Kind.HELD, clause.from(), clause.to());
        var done = held >= 0
                && sentence.find(Kind.PLAN, held - 3, held) < 0
                && sentence.find(Kind.COMPARED, clause.from(), held) >= 0;
        return plan
                && !done
                && !isOpenedOn(sentence, clause, when)
                && !isSource(sentence, when)
                && !isDoneBehindComma(sentence, when)
                && !isOfTalksBefore(sentence, when)
                && !isAtMeetingBehindComma(sentence, clause, when);
    }

    /** 'which opened on Monday and will end on Thursday': the plan is for the second */
    private static boolean isOpenedOn(Sentence sentence, Clause clause, When when) {
        var held = sentence.find(Kind.HELD, when.from() - NEAR, when.from());
        return held >= 0
                && sentence.at(held).is(Kind.HELD, "OPENED")
                && !sentence.is(held, Kind.PLAN)
                && !sentence.is(held, Kind.SCHEDULED)
                && !Scene.isPlanned(sentence, clause.from(), when.from());
    }

    /** 'are to pool money, he said after talks with the Emir in Doha on Sunday': the talks were then */
    private static boolean isOfTalksBefore(Sentence sentence, When when) {
        var said = sentence.findBefore(Kind.SAY, when.from());
        var after = said < 0 ? -1 : atIt(sentence, said + 1, when.from());
        if (after < 0 || sentence.find(Kind.PLAN, said, when.from()) >= 0) {
            return false;
        }
        return sentence.find(Kind.MEETING, after, when.from()) >= 0
                || sentence.find(Kind.FORUM, after, when.from()) >= 0
                || sentence.find(Kind.MEET, after, when.from()) >= 0;
    }

    /** Where it says on what occasion somebody spoke: 'after', 'when he opened', 'at the end of'; -1 where it does not. */
    private static int atIt(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            var piece = sentence.at(at);
            if (piece.is(Kind.SUBORDINATE)
                    || (piece.is(Kind.HELD) && at - from < BESIDE)
                    || (piece.is(Kind.LOCATIVE) && sentence.find(Kind.CITY, at, at + NEAR) < 0)) {
                return at;
            }
        }
        return -1;
    }

    /** 'have endorsed a plan and agreed to meet again, at a summit in Doha on Wednesday': what is behind the comma was */
    private boolean isAtMeetingBehindComma(Sentence sentence, Clause clause, When when) {
        var comma = when.from() - 1;
        while (comma > clause.from() && !sentence.isMark(comma, ',')) {
            comma--;
        }
        return sentence.isMark(comma, ',')
                && sentence.at(comma + 1).isAny(Kind.LOCATIVE, Kind.AREA_LINK)
                && (sentence.find(Kind.MEETING, comma, when.from()) >= 0
                        || sentence.find(Kind.FORUM, comma, when.from()) >= 0)
                && sentence.find(Kind.PLAN, comma, when.from()) < 0
                && happened(sentence, new Clause(sentence, clause.from(), comma));
    }

    /** 'to emerge from Thursday's meeting': it was */
    private static boolean isSource(Sentence sentence, When when) {
        return sentence.is(when.from() - 1, Kind.BASELINE)
                && sentence.is(when.to(), Kind.POSSESSIVE)
                && sentence.find(Kind.MEETING, when.to(), when.to() + BESIDE) >= 0;
    }

    /** 'will be the first to be asked, under a pact signed here on Wednesday' */
    private static boolean isDoneBehindComma(Sentence sentence, When when) {
        var deed = sentence.find(Kind.STAGE, when.from() - NEAR - 1, when.from());
        if (deed < 1 || !sentence.is(deed - 1, Kind.DOCUMENT) || sentence.is(deed, Kind.BARE)) {
            return false;
        }
        for (var at = deed - 1; at >= 0; at--) {
            if (sentence.isMark(at, ',')) {
                return true;
            }
            if (sentence.at(at).isAny(Kind.PLAN, Kind.HOPE)) {
                return false;
            }
        }
        return false;
    }

    /** 'rain will come by Monday': until then, not on that day */
    static boolean isDeadline(Sentence sentence, Clause clause, When when) {
        return sentence.is(when.from() - 1, Kind.BY)
                && sentence.at(when.from() - 1).is(Kind.BY, "LATEST")
                && sentence.find(Kind.PLAN, clause.from(), when.from()) >= 0;
    }

    /** Of a weekday that is tomorrow's the last one is six days past. */
    boolean isNearer(Clause clause, When when) {
        return (clause.has(Kind.MEETING) || clause.has(Kind.FORUM))
                && when.comingStart().isAfter(scene.published())
                && when.comingStart().isBefore(scene.published().plusDays(SOON))
                && !when.start().equals(when.comingStart());
    }

    /** 'called off Thursday's meeting': it was to come */
    static boolean isCalledOff(Sentence sentence, Clause clause, When when) {
        return clause.has(Kind.CANCELLED)
                && sentence.is(when.to(), Kind.POSSESSIVE)
                && (sentence.find(Kind.MEETING, when.to(), when.to() + BESIDE) >= 0
                        || sentence.find(Kind.MEET, when.to(), when.to() + BESIDE) >= 0);
    }

    /** 'On Friday they met and will': the plan is for later; but 'On Friday they will meet'. */
    private static boolean isDeedFirst(Sentence sentence, When when) {
        for (var at = when.to(); at < Math.min(sentence.size(), when.to() + AHEAD); at++) {
            var piece = sentence.at(at);
            if (piece.is(Kind.PLAN)) {
                return false;
            }
            if (piece.isAny(Kind.STAGE, Kind.HELD, Kind.MEET, Kind.SAY)) {
                return true;
            }
        }
        return true;
    }

    /** 'will work from a plan, which they adopted today': the plan is another clause's. */
    private static boolean isDoneInRelative(Sentence sentence, When when) {
        var relative = sentence.findBefore(Kind.RELATIVE, when.from());
        var deed = relative < 0 ? -1 : sentence.find(Kind.STAGE, relative, when.from());
        return deed >= 0
                && sentence.isMark(relative - 1, ',')
                && sentence.find(Kind.PLAN, relative, when.from()) < 0
                && !sentence.is(deed, Kind.BARE);
    }

    /** Whether the clause tells what was done on the day: 'was held', 'signed'. */
    boolean happened(Sentence sentence, Clause clause) {
        for (var at = clause.from(); at < clause.to(); at++) {
            var deed = sentence.at(at).isAny(Kind.HELD, Kind.STAGE, Kind.MEET, Kind.SAY, Kind.AGREE);
            if (deed
                    && !scene.realityAt(sentence, at).isToCome()
                    && !sentence.at(at).is(Kind.BARE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first sentences speak of what is to come rather than of what was done. */
    boolean isExpected(List<Sentence> own) {
        var plans = 0;
        var deeds = 0;
        for (var sentence : own.subList(0, Math.min(EXPECTED_WITHIN, own.size()))) {
            for (var at = 0; at < sentence.size(); at++) {
                var piece = sentence.at(at);
                plans += piece.is(Kind.PLAN) && !piece.is(Kind.PLAIN) ? 1 : 0; // a 'Plan' is a text
                var deed = piece.isAny(Kind.STAGE, Kind.HELD) && !piece.is(Kind.BARE);
                deeds += deed && scene.realityAt(sentence, at) == Reality.HAPPENED ? 1 : 0;
            }
        }
        return plans > 1 && plans > deeds;
    }
}
