package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * Days of the week beside a verb in the present: 'the summit opens on Friday' is said of the Friday to come, where
 * nothing in its clause was done. Captions say 'meets on Monday' of a Monday that was: of yesterday they are believed.
 */
final class ScheduledDays {

    private static final String IS = "IS";

    /** So many days ahead a day of the week is told without a 'next'. */
    private static final int FARTHEST = 5;

    private static final int REACH = 14;
    private static final int BEHIND = 8;

    private final Scene scene;

    ScheduledDays(Scene scene) {
        this.scene = scene;
    }

    boolean tells(Sentence sentence, Clause clause, When when) {
        return isOfWeek(when)
                && ChronoUnit.DAYS.between(scene.published(), when.comingStart()) <= FARTHEST
                && verb(sentence, clause, when) >= 0
                && !isTold(when.start(), sentence);
    }

    /** A bare day of the week, which could be the last one or the next. */
    private static boolean isOfWeek(When when) {
        return !when.vague() && !when.start().equals(when.comingStart());
    }

    /** The verb in the present that the day goes with: nothing done stands between, nor before it in the clause. */
    private static int verb(Sentence sentence, Clause clause, When when) {
        var from = Math.max(clause.from(), when.from() - REACH);
        for (var at = when.from() - 1; at >= from; at--) {
            if (isPresent(sentence, at)) {
                return isDone(sentence, clause.from(), at) ? -1 : at;
            }
            if (isDeed(sentence, at)) {
                return -1;
            }
        }
        var to = Math.min(clause.to(), when.to() + BEHIND);
        for (var at = when.to(); at < to && !isDone(sentence, clause.from(), when.from()); at++) {
            if (isPresent(sentence, at)) {
                return at;
            }
            if (isDeed(sentence, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether something was done between two pieces; what a closed relative tells does not count. */
    private static boolean isDone(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (isDeed(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPresent(Sentence sentence, int at) {
        return sentence.is(at, Kind.SCHEDULED)
                && (!sentence.at(at).is(Kind.SCHEDULED, IS) || isPlacedBehind(sentence, at + 1))
                && !sentence.at(at).isCapital()
                && !sentence.is(at - 1, Kind.LOCATIVE)
                && !sentence.is(at - 1, Kind.OF)
                && !sentence.is(at - 1, Kind.DEFINITE)
                && !sentence.is(at - 1, Kind.NEGATION);
    }

    /** 'is in Ankara on Friday', 'is on Friday' */
    private static boolean isPlacedBehind(Sentence sentence, int at) {
        return sentence.is(at, Kind.LOCATIVE) || sentence.is(at, Kind.ON_DAY);
    }

    /** 'signed', 'met', 'said': told of what is over; but 'for talks with'. */
    private static boolean isDeed(Sentence sentence, int at) {
        var piece = sentence.at(at);
        return !piece.isAny(Kind.SCHEDULED, Kind.PLAN)
                && !sentence.is(at - 1, Kind.PURPOSE)
                && (piece.isAny(Kind.HELD, Kind.MEET, Kind.AGREE, Kind.SAY) || isDoneStage(sentence, at));
    }

    private static boolean isDoneStage(Sentence sentence, int at) {
        return sentence.is(at, Kind.STAGE) && !sentence.is(at, Kind.BARE);
    }

    /** Whether another sentence tells what was done on that day. */
    private boolean isTold(LocalDate day, Sentence own) {
        for (var sentence : scene.text().sentences()) {
            if (sentence == own) {
                continue;
            }
            for (var when : scene.days(sentence)) {
                if (!when.vague() && when.start().equals(day) && isDoneOn(sentence, when)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDoneOn(Sentence sentence, When when) {
        var from = when.from() - BEHIND;
        for (var at = Math.max(0, from); at < Math.min(sentence.size(), when.to() + 2); at++) {
            var said = sentence.is(at, Kind.SAY);
            if (!said && isDeed(sentence, at) && sentence.find(Kind.PLAN, from, at) < 0) {
                return true;
            }
        }
        return false;
    }
}
