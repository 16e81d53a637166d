package org.summitwire.notify.alerting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges what to remind of, from its arguments alone: the time of day and what was reminded of before are handed in.
 *
 * @param silentAfter null: silence is nothing to remind of
 */
public record ReminderPolicy(@Nullable Silence silentAfter) {

    /** What to remind of now: each deadline once, and each silence once for the day on which the target was last heard of. */
    public List<Reminder> due(String factId, Target target, Watch watch, Instant now) {
        return Stream.of(deadline(factId, target, watch, now), silence(factId, watch, now))
                .flatMap(Optional::stream)
                .filter(it -> !watch.reminded().contains(it.alertId()))
                .toList();
    }

    /** A deadline that had come before it was heard of here is history, not news. */
    private static Optional<Reminder> deadline(String factId, Target target, Watch watch, Instant now) {
        return target.deadline()
                .filter(begin -> begin.isAfter(watch.deadlineKnownAt()) && !begin.isAfter(now))
                .map(begin ->
                        new Reminder.Due(id(factId, "DUE", String.valueOf(target.by())), String.valueOf(target.by())));
    }

    private Optional<Reminder> silence(String factId, Watch watch, Instant now) {
        if (silentAfter == null || now.isBefore(silentAfter.overFrom(watch.heardAt()))) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(watch.heardAt(), ZoneOffset.UTC);
        return Optional.of(new Reminder.Silent(id(factId, "SILENT", day.toString()), silentAfter));
    }

    /** Without the summit, as the ids of other alerts: the fact may go over to another one. */
    private static String id(String factId, String what, String when) {
        return AlertIds.of(factId, News.REMINDER.name(), what, when);
    }
}
