package org.summitwire.model.reading.scene;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** The day of a meeting that nothing tells beside it: who spoke when, where the report is from, that it is live. */
final class ReportDays {

    private static final int DATELINE = 9;
    private static final int DATELINE_SENTENCES = 5;
    private static final int SAID_WITHIN = 4;
    private static final int ENTRIES = 3;
    private static final int MINUTES = 2;

    private final Scene scene;

    ReportDays(Scene scene) {
        this.scene = scene;
    }

    /** What the article tells of its main meeting by other means than a day beside it. */
    @Nullable
    Day dayOf(Gathering main) {
        var day = said(main);
        day = day == null ? longAgo(main) : day;
        day = day == null ? dateline() : day;
        day = day == null ? saidByOthers(main) : day;
        return day == null ? live() : day;
    }

    /** 'President Xi announced on Thursday': the day on which who took part spoke, where no other is named. */
    private @Nullable Day said(Gathering gathering) {
        for (var sentence : gathering
                .sentences()
                .subList(0, Math.min(SAID_WITHIN, gathering.sentences().size()))) {
            for (var when : scene.days(sentence)) {
                var spoke = sentence.find(Kind.SAY, when.from() - 4, when.from()) >= 0
                        && !gathering.peopleIn(sentence).isEmpty();
                var past = !when.vague() && !when.start().isAfter(scene.published()) && !scene.isLongAgo(when);
                if (spoke && past && !scene.isRecalled(Clause.around(sentence, when.from()))) {
                    return Day.of(sentence, when);
                }
            }
        }
        return null;
    }

    /** 'the ministry said on Thursday': at least the day of the report, where it is of this week. */
    private @Nullable Day saidByOthers(Gathering gathering) {
        for (var sentence : gathering
                .sentences()
                .subList(0, Math.min(SAID_WITHIN, gathering.sentences().size()))) {
            for (var when : scene.days(sentence)) {
                var week = !when.vague()
                        && sentence.findBefore(Kind.RELEASE, when.from()) < 0
                        && !Datelines.holds(sentence, when)
                        && !DayWords.isDeparture(sentence, when)
                        && !when.start().isAfter(scene.published())
                        && when.start().isAfter(scene.published().minusWeeks(1));
                if (week && !scene.isRecalled(Clause.around(sentence, when.from()))) {
                    return Day.of(sentence, when);
                }
            }
        }
        return null;
    }

    /** 'The pact that both signed in Lima on 3 March has yet to': told long after, where no nearer day is. */
    private @Nullable Day longAgo(Gathering gathering) {
        for (var sentence : gathering
                .sentences()
                .subList(0, Math.min(SAID_WITHIN, gathering.sentences().size()))) {
            var whose = gathering.isBilateral()
                    ? Parties.in(sentence).containsAll(gathering.parties())
                    : sentence.has(Kind.FORUM) || sentence.has(Kind.ORGANISATION);
            var acts = whose && (sentence.has(Kind.STAGE) || sentence.has(Kind.MEET) || sentence.has(Kind.HELD));
            if (acts && !sentence.has(Kind.RECALL) && !sentence.has(Kind.COMPARED)) {
                for (var when : scene.days(sentence)) {
                    var told = !when.vague() && scene.isLongAgo(when) && !Datelines.holds(sentence, when);
                    if (told && when.start().isAfter(scene.published().minusYears(1))) {
                        return Day.of(sentence, when);
                    }
                }
            }
        }
        return null;
    }

    /** Entries that begin with the time of day: the report was written while the meeting was on. */
    private @Nullable Day live() {
        var entries =
                scene.text().sentences().stream().filter(ReportDays::isTimed).toList();
        var first = entries.isEmpty() ? null : entries.get(0);
        return first == null || entries.size() < ENTRIES
                ? null
                : Day.of(first, When.on(0, 1, scene.published(), scene.published()));
    }

    private static boolean isTimed(Sentence sentence) {
        if (!sentence.at(0).isNumber() || sentence.start() != sentence.line().start()) {
            return false;
        }
        var words = sentence.at(0).words();
        var minutes = words.length() > MINUTES && words.charAt(words.length() - 1 - MINUTES) == '.';
        return (minutes && sentence.size() > 1 && words.length() <= 5)
                || (sentence.isMark(1, ':')
                        && sentence.size() > 2
                        && sentence.at(2).words().length() == MINUTES)
                || sentence.is(1, Kind.NUMBERED);
    }

    /** 'Sydney, 12 November 2025' above the text: the day of a report that names no other. */
    private @Nullable Day dateline() {
        for (var sentence : scene.text().sentences()) {
            if (sentence.index() > DATELINE_SENTENCES) {
                return null;
            }
            for (var when : scene.days(sentence)) {
                var placed = sentence.find(Kind.CITY, 0, when.from()) >= 0 && when.from() <= DATELINE;
                var before = when.start().isBefore(scene.published());
                var flash = when.start().equals(scene.published()) && sentence.size() > when.to() + DATELINE;
                if (placed && !when.vague() && (before || flash) && !scene.isLongAgo(when)) {
                    return Day.of(sentence, when);
                }
            }
        }
        return null;
    }
}
