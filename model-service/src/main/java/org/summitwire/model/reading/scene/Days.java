package org.summitwire.model.reading.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Weighs what sentences say of the day of a meeting. */
final class Days {

    private static final int NEAR = 2;
    private static final int RELEASE_REACH = 7;
    private static final int SAID_AT = 8;
    private static final int BESIDE = 4;
    private static final int DEPARTURE_REACH = 8;
    private static final double OPENING = 1.5;
    private static final double NTH = 3;
    private static final double DEPARTURE = 3;

    private final Scene scene;
    private final Lasting lasting;
    private final ReportDays report;
    private final ScheduledDays scheduled;
    private final DayPlans plans;
    private final Mentions mentions;

    Days(Scene scene, Mentions mentions) {
        this.scene = scene;
        this.mentions = mentions;
        this.lasting = new Lasting(scene);
        this.report = new ReportDays(scene);
        this.scheduled = new ScheduledDays(scene);
        this.plans = new DayPlans(scene);
    }

    /** When one meeting is; null where nothing tells. */
    @Nullable
    Day of(Gathering gathering, List<Gathering> all) {
        var main = all.get(0);
        var day = day(gathering, true);
        if (day == null && gathering != main && gathering.sentences().stream().anyMatch(it -> it.has(Kind.SAME_DAY))) {
            return day(main, false);
        }
        if (day == null && gathering != main) {
            day = before(gathering);
            var other = gathering.isBilateral() || gathering.chain().isEmpty();
            return day == null && other && brought(gathering) ? ofMain(main) : day;
        }
        return day == null ? report.dayOf(gathering) : day;
    }

    /** 'Two days later the pile was taller. Ruto and Rojas signed': the sentence before tells the day. */
    private @Nullable Day before(Gathering gathering) {
        var own = gathering.sentences();
        var at = own.isEmpty() ? 0 : own.get(0).index();
        if (at == 0) {
            return null;
        }
        var sentence = scene.text().sentences().get(at - 1);
        if (sentence.line().paragraph() != own.get(0).line().paragraph()) {
            return null;
        }
        for (var when : scene.days(sentence)) {
            var day = day(sentence, when, 0, false);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Whether something was signed there, so that it is more than a bare mention. */
    private boolean brought(Gathering gathering) {
        return gathering.sentences().stream()
                .anyMatch(it -> it.has(Kind.DOCUMENT)
                        && it.has(Kind.STAGE)
                        && scene.realityAt(it, it.find(Kind.STAGE, 0)) == Reality.HAPPENED);
    }

    /** The day of the meeting beside which it was, or the day of the report while that one lasts. */
    private @Nullable Day ofMain(Gathering main) {
        var own = day(main, false);
        var day = own == null ? report.dayOf(main) : own;
        if (day == null || day.start().isAfter(scene.published())) {
            return null;
        }
        var now = scene.published().isBefore(day.end()) ? scene.published() : day.end();
        return day.during(now, now);
    }

    private @Nullable Day day(Gathering gathering, boolean amongOthers) {
        Day best = null;
        var order = 0;
        var expected = plans.isExpected(gathering.sentences());
        for (var sentence : gathering.sentences()) {
            for (var when : scene.days(sentence)) {
                var other = amongOthers && mentions.isOfAnother(gathering, sentence, when.from());
                var day = other || (gathering.isBilateral() && isOfForumAhead(sentence, when))
                        ? null
                        : day(sentence, when, order, expected);
                if (day != null && (best == null || day.weight() > best.weight())) {
                    best = day;
                }
            }
            order++;
        }
        return best == null ? null : lasting.of(best, gathering.sentences());
    }

    /** 'for Friday's G20 summit', 'menjelang KTT G20 pada Jumat': not the day of the two who met before it */
    private static boolean isOfForumAhead(Sentence sentence, When when) {
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
            if (sentence.at(at).isAny(Kind.FORUM, Kind.ORGANISATION) || sentence.at(at).is(Kind.MEETING, "HIGH")) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Day day(Sentence sentence, When when, int order, boolean expected) {
        var clause = Clause.around(sentence, when.from());
        if (when.vague() || Datelines.holds(sentence, when) || scene.isRecalled(clause) || scene.isLongAgo(when)) {
            return null;
        }
        var counted = sentence.at(when.from()).is(Kind.NEXT_DAY, "BEFORE");
        var said = counted ? -1 : sentence.find(Kind.SAY, when.from() - 4, when.from());
        var saidAtIt = said >= 0 && isSaidAtIt(sentence, when);
        var planned = !saidAtIt
                && (plans.reach(sentence, clause, when)
                        || DayPlans.isCalledOff(sentence, clause, when)
                        || (expected && !plans.happened(sentence, clause))
                        || scheduled.tells(sentence, clause, when));
        var start = when.start(planned);
        var weight = -0.4 * order;
        weight += when.end(planned).isAfter(start) ? 3 : 0;
        weight += clause.has(Kind.MEETING) || clause.has(Kind.FORUM) ? 2 : 0;
        weight += clause.has(Kind.HELD) || clause.has(Kind.MEET) ? 1 : 0;
        weight += opens(clause) ? OPENING : 0;
        var nth = NthDays.at(sentence, when);
        weight += nth > 0 ? NTH : 0;
        weight += clause.has(Kind.STAGE) || clause.has(Kind.LAUNCH) ? 0.5 : 0;
        var there = saidAtIt || (said >= 0 && sentence.find(Kind.CITY, said, when.from()) >= 0);
        if ((said >= 0 && !there) || isOfRelease(sentence, when)) {
            return null;
        }
        weight -= there ? 1 : 0;
        weight -= isDeparture(sentence, when) || isTheDayBefore(sentence, when) ? DEPARTURE : 0;
        weight -= sentence.find(Kind.ACCORDING, 0) >= 0 ? 1 : 0;
        if (isEnd(sentence, when) && start.isAfter(scene.published())) {
            return new Day(sentence, when, scene.published(), start, false, weight - 1);
        }
        var first = nth > 1 ? start.minusDays(nth - 1L) : start;
        return new Day(sentence, when, first, when.end(planned), planned, weight);
    }

    /** 'said on Thursday at the third Kenya-Ghana summit', 'announced on Tuesday after talks with' */
    private static boolean isSaidAtIt(Sentence sentence, When when) {
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
    private static boolean isTheDayBefore(Sentence sentence, When when) {
        return sentence.at(when.from()).is(Kind.NEXT_DAY, "-1")
                || sentence.at(when.to() - 1).is(Kind.LATER, "-1");
    }

    /** 'left Lima on Thursday': the day on which a guest goes is hardly that of the meeting. */
    private static boolean isDeparture(Sentence sentence, When when) {
        var visit = sentence.findBefore(Kind.VISIT, when.from());
        return visit >= 0
                && when.from() - visit <= DEPARTURE_REACH
                && sentence.at(visit).is(Kind.VISIT, "LEFT")
                && sentence.find(Kind.MEET, visit, when.from()) < 0
                && sentence.find(Kind.STAGE, visit, when.from()) < 0;
    }

    /** 'opened in Honiara on Monday' tells the first day, whatever else is told of others. */
    private static boolean opens(Clause clause) {
        for (var at = clause.find(Kind.HELD); at >= 0; at = clause.sentence().find(Kind.HELD, at + 1, clause.to())) {
            if (clause.sentence().at(at).is(Kind.HELD, "OPENED")) {
                return clause.has(Kind.MEETING) || clause.has(Kind.FORUM);
            }
        }
        return false;
    }

    /** 'lasts until tomorrow' */
    private static boolean isEnd(Sentence sentence, When when) {
        return sentence.is(when.from() - 1, Kind.RANGE)
                && !sentence.is(when.from() - 1, Kind.AND)
                && !sentence.is(when.from() - 1, Kind.LOCATIVE);
    }

    /** 'in a statement released on Thursday', unless the meeting was 'the same day' */
    private static boolean isOfRelease(Sentence sentence, When when) {
        var release = sentence.findBefore(Kind.RELEASE, when.from());
        var reach = release >= 0 && sentence.at(release).is(Kind.RELEASE, "TEXT") ? RELEASE_REACH : NEAR;
        return release >= 0 && when.from() - release <= reach && !sentence.has(Kind.SAME_DAY);
    }
}
