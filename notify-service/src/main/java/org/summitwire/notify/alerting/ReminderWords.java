package org.summitwire.notify.alerting;

import java.util.ArrayList;
import java.util.List;

/** Says what a reminder is of: target of 3 trillion yen is due in 2030; nothing heard for 12 months of the target. */
final class ReminderWords {

    private static final int DAY = 10;

    private final Words words;
    private final Calendar calendar;
    private final OutcomeWords outcomes;

    ReminderWords(Words words, Calendar calendar, OutcomeWords outcomes) {
        this.words = words;
        this.calendar = calendar;
        this.outcomes = outcomes;
    }

    /** As a headline says it. */
    String brief(Target target, Reminder reminder) {
        var full = full(target, reminder);
        return reminder instanceof Reminder.Due ? words.say("headline.due", full) : full;
    }

    String full(Target target, Reminder reminder) {
        if (reminder instanceof Reminder.Due due) {
            var pattern = due.by().length() == DAY ? "reminder.dueOn" : "reminder.dueIn";
            return words.say(pattern, outcomes.goal(target), calendar.date(due.by()));
        }
        var silence = ((Reminder.Silent) reminder).silence();
        return words.say("reminder.silent", outcomes.full(target, null, false), outcomes.joined(parts(silence)));
    }

    /** 1 year, 6 months; 30 days. */
    private List<String> parts(Silence silence) {
        var period = silence.period();
        var parts = new ArrayList<String>();
        add(parts, "time.years", period.getYears());
        add(parts, "time.months", period.getMonths());
        add(parts, "time.days", period.getDays() + silence.time().toDays());
        add(parts, "time.hours", silence.time().toHoursPart());
        return parts;
    }

    private void add(List<String> parts, String unit, long number) {
        if (number > 0) {
            parts.add(words.say(unit, number));
        }
    }
}
