package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.List;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.AlertWriters;
import org.summitwire.notify.alerting.Reminder;
import org.summitwire.notify.alerting.ReminderPolicy;
import org.summitwire.notify.alerting.Target;

/** Writes the reminders of a target that are due. Keeps nothing. */
record ReminderDesk(AlertWriters writers, ReminderPolicy policy) {

    /**
     * The reminders to raise now.
     *
     * @throws RuntimeException where the target's last change cannot be put into words
     */
    List<AlertRaised> due(WatchedTarget watched, Instant now) {
        var last = watched.last();
        var target = (Target) FactMessages.outcomeOf(last.getAfter()).orElseThrow();
        return policy.due(last.getFactId(), target, watched.watch(), now).stream()
                .map(reminder -> written(watched, target, reminder, now))
                .toList();
    }

    private AlertRaised written(WatchedTarget watched, Target target, Reminder reminder, Instant now) {
        var last = watched.last();
        var change = ChangeMessages.changeOf(last).orElseThrow();
        var tellings = writers.remind(change, target, reminder, watched.watch().heardAt());
        return AlertMessages.reminder(last, reminder, tellings, now);
    }
}
