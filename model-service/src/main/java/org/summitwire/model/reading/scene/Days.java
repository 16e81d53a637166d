package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Weighs what sentences say of the day of a meeting. */
final class Days {

    private static final int NEAR = 2;
    private static final int RELEASE_REACH = 7;
    private static final double OPENING = 1.5;
    private static final double NTH = 3;
    private static final double SIGNED = 0.8;
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
        if (day == null && gathering.sentences().stream().anyMatch(it -> it.has(Kind.SAME_DAY))) {
            day = ofAnother(gathering, all);
        }
        return day == null ? report.dayOf(gathering) : day;
    }

    /** 'The talks came after the summit of the same day': the day of the first meeting beside the main one that has one. */
    private @Nullable Day ofAnother(Gathering main, List<Gathering> all) {
        for (var other : all) {
            var day = other == main ? null : day(other, true);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The day on which a meeting that is called off was to be; not that on which it was. */
    @Nullable
    Day ofCancelled(Gathering gathering) {
        for (var sentence : gathering.sentences()) {
            for (var when : scene.days(sentence)) {
                var day = DayWords.isOfCancelling(sentence, when) ? null : day(sentence, when, 0, true);
                if (day != null) {
                    return new Day(sentence, when, when.start(true), when.end(true), true, day.weight());
                }
            }
        }
        return null;
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
                        && (it.has(Kind.OUTCOMES)
                                || (it.has(Kind.STAGE)
                                        && scene.realityAt(it, it.find(Kind.STAGE, 0)) == Reality.HAPPENED)));
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
                var day = other || (gathering.isBilateral() && DayWords.isOfForumAhead(sentence, when))
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

    private @Nullable Day day(Sentence sentence, When when, int order, boolean expected) {
        var clause = Clause.around(sentence, when.from());
        if (when.vague() || Datelines.holds(sentence, when) || scene.isRecalled(clause) || scene.isLongAgo(when)) {
            return null;
        }
        var counted = sentence.at(when.from()).is(Kind.NEXT_DAY, "BEFORE");
        var said = counted ? -1 : sentence.find(Kind.SAY, when.from() - 4, when.from());
        var saidAtIt = said >= 0 && DayWords.isSaidAtIt(sentence, when);
        var planned = !saidAtIt
                && (plans.reach(sentence, clause, when)
                        || DayPlans.isCalledOff(sentence, clause, when)
                        || ((expected || plans.isNearer(clause, when)) && !plans.happened(sentence, clause))
                        || scheduled.tells(sentence, clause, when));
        var start = when.start(planned);
        var weight = -0.4 * order;
        var weekend = sentence.is(when.from(), Kind.WEEKEND);
        var range = when.end(planned).isAfter(start);
        var visit = range && DayWords.isOfVisit(clause);
        weight += !range || weekend || visit || DayWords.isStay(clause) ? 0 : 3;
        weight -= visit ? 2 : 0;
        weight -= weekend ? 1 : 0;
        weight += clause.has(Kind.MEETING) || clause.has(Kind.FORUM) ? 2 : 0;
        weight += DayWords.isHeld(clause) || clause.has(Kind.MEET) || clause.has(Kind.AGREE) ? 1 : 0;

        weight += opens(clause) ? OPENING : 0;
        var nth = NthDays.at(sentence, when);
        weight += nth > 0 ? NTH : 0;
        weight += clause.has(Kind.STAGE) || (clause.has(Kind.LAUNCH) && !clause.has(Kind.MEET)) ? SIGNED : 0;
        var there = saidAtIt || (said >= 0 && sentence.find(Kind.CITY, said, when.from()) >= 0);
        var departure = DayWords.isDeparture(sentence, when);
        if ((said >= 0 && !there)
                || isOfRelease(sentence, when)
                || DayPlans.isDeadline(sentence, clause, when)
                || DayWords.isOfSomethingElse(sentence, when)
                || (start.isAfter(scene.published()) && DayWords.isOfEffect(sentence, when))
                || (departure && start.isAfter(scene.published()))) {
            return null;
        }
        weight -= there ? 1 : 0;
        weight -= DayWords.isArrival(sentence, when) || departure || DayWords.isTheDayBefore(sentence, when)
                ? DEPARTURE
                : 0;
        weight -= DayWords.isOfNoMeeting(sentence, clause, when) ? DEPARTURE : 0;
        weight -= sentence.find(Kind.ACCORDING, 0) >= 0 ? 1 : 0;
        var last = sentence.is(when.from() - 1, Kind.HELD) ? when.start(true) : start; // 'runs until Thursday'
        if (DayWords.isEnd(sentence, when) && last.isAfter(scene.published())) {
            var coming = comingBefore(sentence, when);
            return coming == null
                    ? new Day(sentence, when, scene.published(), last, false, weight - 1)
                    : new Day(sentence, when, coming, last, true, weight + 1);
        }
        var first = nth > 1 ? start.minusDays(nth - 1L) : start;
        return new Day(sentence, when, first, when.end(planned), planned, weight);
    }

    /** 'From Monday the port is closed; the conference fills it until Friday': the first day, where it is to come. */
    private @Nullable LocalDate comingBefore(Sentence sentence, When last) {
        return scene.days(sentence).stream()
                .filter(it -> it.to() <= last.from() && DayWords.isFirstDay(sentence, it))
                .map(When::comingStart)
                .filter(it -> it.isAfter(scene.published()) && !it.isAfter(last.end(true)))
                .findFirst()
                .orElse(null);
    }

    /** 'opened in Honiara on Monday' tells the first day, whatever else is told of others. */
    private static boolean opens(Clause clause) {
        for (var at = clause.find(Kind.HELD); at >= 0; at = clause.sentence().find(Kind.HELD, at + 1, clause.to())) {
            if (clause.sentence().at(at).is(Kind.HELD, "OPENED")) {
                return clause.has(Kind.MEETING) || clause.has(Kind.FORUM) || clause.has(Kind.OFFICES);
            }
        }
        return false;
    }

    /** 'in a statement released on Thursday', unless the meeting was 'the same day' */
    private static boolean isOfRelease(Sentence sentence, When when) {
        var release = sentence.findBefore(Kind.RELEASE, when.from());
        var reach = release >= 0 && sentence.at(release).is(Kind.RELEASE, "TEXT") ? RELEASE_REACH : NEAR;
        return release >= 0 && when.from() - release <= reach && !sentence.has(Kind.SAME_DAY);
    }
}
