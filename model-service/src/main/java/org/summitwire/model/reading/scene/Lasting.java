package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** How many days a meeting lasts, of which an article tells one. */
final class Lasting {

    private static final int LASTS_WITHIN = 5;
    private static final int REACH = 10;
    private static final int LONGEST = 8;
    private static final int VISIT_WITHIN = 3;

    private final Scene scene;

    Lasting(Scene scene) {
        this.scene = scene;
    }

    /** 'closed a two-day summit on Saturday' began on Friday; 'opened on Monday and wraps up today' tells both. */
    Day of(Day day, List<Sentence> own) {
        var under = day.start().equals(scene.published()) && !day.planned();
        if (!day.start().equals(day.end()) && !under) {
            return day;
        }
        var opened = told("OPENED", day, own);
        if (!day.start().equals(day.end())) {
            return opened != null && opened.isBefore(day.start()) ? day.during(opened, day.end()) : day;
        }
        var closed = told("CLOSED", day, own);
        if (opened != null && closed != null && opened.isBefore(closed)) {
            return day.during(opened, closed);
        }
        if (opened != null && opened.isBefore(day.start()) && !day.planned()) {
            return day.during(opened, day.end());
        }
        var days = days(day, own);
        return days < 2 ? asLasted(day, own) : byNumber(day, own, days);
    }

    /** 'The talks lasted two days', told on the day that was the last of them */
    private Day asLasted(Day day, List<Sentence> own) {
        if (day.planned() || !day.end().equals(scene.published())) {
            return day;
        }
        for (var sentence : own) {
            var days = sentence.has(Kind.MEETING) && sentence.has(Kind.HELD) ? lasted(sentence) : 1;
            if (days > 1) {
                return day.during(day.end().minusDays(days - 1L), day.end());
            }
        }
        return day;
    }

    private int lasted(Sentence sentence) {
        return scene.amounts(sentence).stream()
                .filter(it -> isOfDays(sentence, it)
                        && sentence.find(Kind.HELD, it.from() - 2, it.from()) >= 0
                        && sentence.findBefore(Kind.MEETING, it.from()) >= 0)
                .mapToInt(it -> it.value().intValue())
                .filter(it -> it < LONGEST)
                .findFirst()
                .orElse(1);
    }

    private Day byNumber(Day day, List<Sentence> own, int days) {
        var first = day.during(day.start(), day.start().plusDays(days - 1L));
        var last = day.during(day.end().minusDays(days - 1L), day.end());
        if (isAfterAll(day)) {
            return last;
        }
        if (NthDays.at(day.sentence(), day.when()) > 0) {
            return first; // 'on Thursday, the first day of a three-day summit'
        }
        if (isOfMoreThanTheVisit(day.sentence())) {
            return day;
        }
        if (day.sentence().has(Kind.HELD)) {
            return switch (bound(day.sentence())) {
                case "CLOSED" -> last;
                case "OPENED" -> first;
                default -> asLasted(day, own);
            };
        }
        if (day.sentence().has(Kind.VISIT) && daysIn(day.sentence()) == days) {
            return first;
        }
        var over = day.end().equals(scene.published()) && own.stream().anyMatch(this::isOver);
        return over ? last : asLasted(day, own);
    }

    /** 'received him today for their summit, at the end of a three-day visit': the day is the summit's */
    private static boolean isOfMoreThanTheVisit(Sentence sentence) {
        var days = sentence.find(Kind.DAYS, 0);
        if (days < 0 || sentence.find(Kind.VISIT, days + 1, days + VISIT_WITHIN) < 0) {
            return false;
        }
        for (var at = sentence.find(Kind.MEETING, 0); at >= 0; at = sentence.find(Kind.MEETING, at + 1)) {
            if (sentence.at(at).is(Kind.MEETING, "HIGH")) {
                return true;
            }
        }
        return false;
    }

    /** 'After two days of talks, leaders adopted on Tuesday' */
    private boolean isAfterAll(Day day) {
        var sentence = day.sentence();
        return daysIn(sentence) > 1
                && scene.amounts(sentence).stream()
                        .anyMatch(it -> isOfDays(sentence, it)
                                && sentence.find(Kind.SUBORDINATE, it.from() - 2, it.from()) >= 0);
    }

    /** 'The two-day summit is done': and no day beside it */
    private boolean isOver(Sentence sentence) {
        return (daysIn(sentence) > 1 || sentence.has(Kind.FORUM))
                && tellsOfIt(sentence)
                && sentence.has(Kind.HELD)
                && bound(sentence).equals("CLOSED")
                && scene.days(sentence).isEmpty();
    }

    /** The day beside which it says that the meeting opened or closed; null where it says so of none. */
    private @Nullable LocalDate told(String bound, Day day, List<Sentence> own) {
        var before = false;
        for (var sentence : own) {
            var tells = tellsOfIt(sentence);
            var about = tells || (before && sentence.find(Kind.THING, 0, 1) >= 0); // 'It opened on Monday'
            before = tells;
            if (about && sentence.has(Kind.HELD) && !scene.days(sentence).isEmpty()) {
                var told = told(bound, day, sentence);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate told(String bound, Day day, Sentence sentence) {
        for (var at = sentence.find(Kind.HELD, 0); at >= 0; at = sentence.find(Kind.HELD, at + 1)) {
            var when = sentence.at(at).is(Kind.HELD, bound) ? dayBehind(sentence, at) : null;
            if (when != null && !when.vague()) {
                var told = "CLOSED".equals(bound) ? closing(when, day) : when.start(day.planned());
                var near = Math.abs(told.toEpochDay() - day.start().toEpochDay()) < LONGEST;
                return near ? told : null;
            }
        }
        return null;
    }

    /** 'began on Monday and ends on Thursday': a bare weekday is the one behind the first day. */
    private static LocalDate closing(When when, Day day) {
        var told = when.end(day.planned());
        return told.isBefore(day.start()) ? when.comingEnd() : told;
    }

    /** The first day behind a verb, before the next verb of the kind. */
    private @Nullable When dayBehind(Sentence sentence, int held) {
        var next = sentence.find(Kind.HELD, held + 1, held + REACH);
        var to = next < 0 ? held + REACH : next;
        return scene.days(sentence).stream()
                .filter(it -> it.from() > held && it.from() < to)
                .findFirst()
                .orElse(null);
    }

    private static boolean tellsOfIt(Sentence sentence) {
        return sentence.has(Kind.MEETING)
                || sentence.has(Kind.FORUM)
                || sentence.has(Kind.VISIT)
                || (sentence.has(Kind.ORGANISATION) && isTheSubject(sentence));
    }

    /** 'the Pacific Islands Forum, which opened in Apia': an organisation's name stands for its meeting. */
    private static boolean isTheSubject(Sentence sentence) {
        var held = sentence.find(Kind.HELD, 2);
        return held >= 0 && sentence.is(held - 1, Kind.RELATIVE);
    }

    private int days(Day day, List<Sentence> own) {
        var told = day.sentence().index();
        return own.stream()
                .filter(it -> Math.abs(it.index() - told) <= 1 || tellsOfIt(it) || it.has(Kind.DEFINITE))
                .filter(it -> it.index() == told || it.index() - told < LASTS_WITHIN)
                .mapToInt(this::daysIn)
                .filter(it -> it > 1)
                .findFirst()
                .orElse(1);
    }

    /** 'closed' and 'opened' tell more than 'held'. */
    private static String bound(Sentence sentence) {
        for (var at = sentence.find(Kind.HELD, 0); at >= 0; at = sentence.find(Kind.HELD, at + 1)) {
            if (!sentence.at(at).is(Kind.HELD, "-")) {
                return String.valueOf(sentence.at(at).value(Kind.HELD));
            }
        }
        return "-";
    }

    private int daysIn(Sentence sentence) {
        for (var amount : scene.amounts(sentence)) {
            if (isOfDays(sentence, amount)
                    && amount.value().intValue() < LONGEST
                    && amount.value().scale() <= 0) {
                return amount.value().intValue();
            }
        }
        return isTwoDay(sentence) ? 2 : 1;
    }

    private static boolean isOfDays(Sentence sentence, Amount amount) {
        var behind = sentence.isMark(amount.to(), '-') ? amount.to() + 1 : amount.to();
        return sentence.is(behind, Kind.DAYS) || sentence.is(amount.to() - 1, Kind.DAYS);
    }

    /** 'The two-day summit', where 'the two' is taken for both who met */
    private static boolean isTwoDay(Sentence sentence) {
        var days = sentence.find(Kind.DAYS, 2);
        return days > 0 && sentence.isMark(days - 1, '-') && sentence.is(days - 2, Kind.BOTH);
    }
}
