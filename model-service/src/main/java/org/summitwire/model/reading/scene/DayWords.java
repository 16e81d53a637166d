package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** What words beside a day say of it. */
final class DayWords {

    private static final int BESIDE = 4;
    private static final int CANCELLED_ON = 5;
    private static final int SAID_AT = 12;
    private static final int ATTRIBUTE = 6;
    private static final int DEPARTURE_REACH = 8;
    private static final int EFFECT_WITHIN = 8;

    private DayWords() {}

    /** 'for Friday's G20 summit', 'menjelang KTT G20 pada Jumat': not the day of the two who met before it */
    static boolean isOfForumAhead(Sentence sentence, When when) {
        var behind = sentence.find(Kind.FORUM, when.to(), when.to() + BESIDE) >= 0;
        var high = sentence.find(Kind.MEETING, when.to(), when.to() + BESIDE);
        if (sentence.is(when.from() - 1, Kind.PURPOSE)
                && (behind || (high >= 0 && sentence.at(high).is(Kind.MEETING, "HIGH")))) {
            return true; // 'who is in Cebu for Friday's summit'
        }
        var forum = behind ? when.from() : forumBefore(sentence, when.from());
        return forum >= 0 && sentence.find(Kind.WITHOUT, forum - BESIDE, forum) >= 0;
    }

    /** A forum in the same part of the sentence: no comma closes it before the day. */
    private static int forumBefore(Sentence sentence, int day) {
        for (var at = day - 1; at >= 0 && !sentence.isMark(at, ','); at--) {
            if (sentence.at(at).isAny(Kind.FORUM, Kind.ORGANISATION)
                    || sentence.at(at).is(Kind.MEETING, "HIGH")) {
                return at;
            }
        }
        return -1;
    }

    /** 'called it off on Monday', 'on Monday called off' */
    static boolean isOfCancelling(Sentence sentence, When when) {
        var off = sentence.findBefore(Kind.CANCELLED, when.from());
        var behind = off >= 0
                && when.from() - off <= CANCELLED_ON
                && sentence.find(Kind.MEETING, off, when.from()) < 0
                && sentence.find(Kind.FORUM, off, when.from()) < 0
                && sentence.find(Kind.PLAN, off, when.from()) < 0
                && !sentence.at(when.to()).isAny(Kind.MEETING, Kind.FORUM, Kind.POSSESSIVE);
        var next =
                sentence.isMark(when.to(), ',') ? when.to() : when.to() + 1; // 'planned for 20 May, has been put off'
        var before = (sentence.is(when.to(), Kind.CANCELLED) || sentence.is(next, Kind.CANCELLED))
                && sentence.find(Kind.MEETING, when.from() - SAID_AT, when.from()) < 0
                && sentence.find(Kind.FORUM, when.from() - SAID_AT, when.from()) < 0
                && sentence.find(Kind.VISIT, when.from() - SAID_AT, when.from()) < 0
                && sentence.find(Kind.MEET, when.from() - SAID_AT, when.from()) < 0;
        return behind || before;
    }

    /** 'failed to meet on Monday': they met on another day */
    static boolean isOfNoMeeting(Sentence sentence, Clause clause, When when) {
        for (var at = when.from() - 1; at > clause.from(); at--) {
            if (sentence.at(at).isAny(Kind.MEET, Kind.HELD)) {
                return sentence.is(at - 1, Kind.NEGATION);
            }
        }
        return false;
    }

    /** 'today's era', 'Sunday's vote', 'a Thursday game': the day of what is no meeting, visit or text */
    static boolean isOfSomethingElse(Sentence sentence, When when) {
        var owner = sentence.is(when.to(), Kind.POSSESSIVE);
        var attribute = sentence.is(when.from() - 1, Kind.ARTICLE)
                && when.to() < sentence.size()
                && sentence.at(when.to()).isWord()
                && !sentence.at(when.to()).isKnown();
        if (!owner && !attribute) {
            return false;
        }
        for (var at = owner ? when.to() + 1 : when.to(); at < when.to() + ATTRIBUTE && at < sentence.size(); at++) {
            if (sentence.at(at).isAny(Kind.MEETING, Kind.FORUM, Kind.VISIT, Kind.DOCUMENT, Kind.MEET, Kind.TITLED)
                    || sentence.at(at).isAny(Kind.STAGE, Kind.HELD, Kind.ORGANISATION, Kind.OUTCOMES)) {
                return false;
            }
        }
        return true;
    }

    /** 'said on Thursday at the third Kenya-Ghana summit', 'announced on Tuesday after talks with' */
    static boolean isSaidAtIt(Sentence sentence, When when) {
        var next = sentence.is(when.to(), Kind.LOCATIVE)
                || sentence.is(when.to(), Kind.SUBORDINATE)
                || sentence.is(when.to(), Kind.AREA_LINK)
                || sentence.isMark(when.to(), ',');
        if (!next || sentence.is(when.to() + 1, Kind.NEXT_DAY)) {
            return false; // 'said on Monday, a day before the summit'
        }
        var within = when.to() + SAID_AT;
        return sentence.find(Kind.MEETING, when.to(), within) >= 0
                || sentence.find(Kind.FORUM, when.to(), within) >= 0
                || sentence.find(Kind.MEET, when.to(), within) >= 0;
    }

    /** 'who had flown in the day before': what led up to it, where another day is told */
    static boolean isTheDayBefore(Sentence sentence, When when) {
        var before = sentence.at(when.from()).is(Kind.NEXT_DAY, "-1")
                || sentence.at(when.to() - 1).is(Kind.LATER, "-1");
        return before
                && !sentence.is(when.from() - 1, Kind.HELD) // 'the summit held the day before'
                && !(when.from() == 0 && sentence.has(Kind.AGREE)); // 'The day before, they agreed'
    }

    /** Not 'closed his visit': the end of a visit is not the day of the meeting. */
    static boolean isHeld(Clause clause) {
        for (var at = clause.find(Kind.HELD); at >= 0; at = clause.sentence().find(Kind.HELD, at + 1, clause.to())) {
            if (!clause.sentence().at(at).is(Kind.HELD, "CLOSED")
                    || clause.has(Kind.MEETING)
                    || clause.has(Kind.FORUM)
                    || clause.has(Kind.OFFICES)) {
                return true;
            }
        }
        return false;
    }

    /** 'spent Thursday and Friday in Delhi': how long a guest was there, not how long both met */
    static boolean isStay(Clause clause) {
        return (clause.has(Kind.OFFICE) || clause.has(Kind.LEADER))
                && !clause.has(Kind.MEETING)
                && !clause.has(Kind.FORUM)
                && !clause.has(Kind.HELD)
                && !clause.has(Kind.MEET)
                && !clause.has(Kind.STAGE)
                && !clause.has(Kind.OFFICES)
                && !clause.has(Kind.ORGANISATION);
    }

    /** 'the visit took place on 5 and 6 June': the talks were on one of the days, where one is told */
    static boolean isOfVisit(Clause clause) {
        for (var at = clause.find(Kind.MEETING);
                at >= 0;
                at = clause.sentence().find(Kind.MEETING, at + 1, clause.to())) {
            if (!clause.sentence().is(at, Kind.VISIT)) {
                return false;
            }
        }
        return clause.has(Kind.VISIT) && !clause.has(Kind.FORUM) && !clause.has(Kind.MEET) && !clause.has(Kind.STAGE);
    }

    /** 'arrived on Thursday for talks to be held on Friday' */
    static boolean isArrival(Sentence sentence, When when) {
        var visit = sentence.findBefore(Kind.VISIT, when.from());
        if (visit < 0 || when.from() - visit > DEPARTURE_REACH || isMet(sentence, visit, when.from())) {
            return false;
        }
        var held = sentence.find(Kind.HELD, when.to());
        held = held < 0 ? sentence.find(Kind.PLAN, when.to()) : held;
        return held >= 0 && (sentence.find(Kind.WEEKDAY, held) >= 0 || sentence.find(Kind.MONTH, held) >= 0);
    }

    private static boolean isMet(Sentence sentence, int from, int to) {
        return sentence.find(Kind.MEET, from, to) >= 0
                || sentence.find(Kind.STAGE, from, to) >= 0
                || sentence.find(Kind.HELD, from, to) >= 0;
    }

    /** 'left Lima on Thursday': the day on which a guest goes is hardly that of the meeting. */
    static boolean isDeparture(Sentence sentence, When when) {
        var visit = sentence.findBefore(Kind.VISIT, when.from());
        return visit >= 0
                && when.from() - visit <= DEPARTURE_REACH
                && (sentence.at(visit).is(Kind.VISIT, "LEFT") || isClosed(sentence, visit))
                && sentence.find(Kind.MEET, visit, when.from()) < 0
                && sentence.find(Kind.STAGE, visit, when.from()) < 0;
    }

    /** 'closed her visit', 'menutup lawatannya' */
    private static boolean isClosed(Sentence sentence, int visit) {
        var held = sentence.find(Kind.HELD, visit - 2, visit);
        return held >= 0 && sentence.at(held).is(Kind.HELD, "CLOSED");
    }

    /** 'From 1 October nationals will travel freely': what was agreed is to hold from then on, and no meeting is near. */
    static boolean isOfEffect(Sentence sentence, When when) {
        return isFirstDay(sentence, when)
                && sentence.find(Kind.MEETING, when.to(), when.to() + EFFECT_WITHIN) < 0
                && sentence.find(Kind.FORUM, when.to(), when.to() + EFFECT_WITHIN) < 0
                && sentence.find(Kind.HELD, when.from() - EFFECT_WITHIN, when.from()) < 0
                && sentence.find(Kind.MEETING, when.from() - BESIDE, when.from()) < 0;
    }

    /** The Monday of 'from Monday', and of no range */
    static boolean isFirstDay(Sentence sentence, When when) {
        return sentence.is(when.from() - 1, Kind.BASELINE)
                && !when.vague()
                && when.start().equals(when.end());
    }

    /** 'lasts until tomorrow' */
    static boolean isEnd(Sentence sentence, When when) {
        return sentence.is(when.from() - 1, Kind.RANGE)
                && !sentence.is(when.from() - 1, Kind.AND)
                && !sentence.is(when.from() - 1, Kind.LOCATIVE);
    }
}
