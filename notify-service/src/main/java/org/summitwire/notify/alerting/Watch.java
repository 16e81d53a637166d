package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a target's reminders depend on, beside the target itself.
 *
 * @param heardAt when it was last heard of here
 * @param deadlineKnownAt when the year, month or day by which it is to be reached became known here
 * @param reminded ids of the reminders raised so far, oldest first; the latest {@value #REMINDERS}
 */
public record Watch(Instant heardAt, Instant deadlineKnownAt, List<String> reminded) {

    static final int REMINDERS = 32;

    public Watch {
        requireNonNull(heardAt, "heardAt");
        requireNonNull(deadlineKnownAt, "deadlineKnownAt");
        reminded = List.copyOf(reminded);
    }

    /** Of a target that was not heard of before. */
    public static Watch from(Instant knownAt) {
        return new Watch(knownAt, knownAt, List.of());
    }

    /**
     * Once it is heard of again. What comes late does not bring the last time back.
     *
     * @param isSameDeadline whether it is to be reached by the same year, month or day as before
     */
    public Watch heard(Instant knownAt, boolean isSameDeadline) {
        return new Watch(
                knownAt.isAfter(heardAt) ? knownAt : heardAt, isSameDeadline ? deadlineKnownAt : knownAt, reminded);
    }

    /** The same with one more reminder. */
    public Watch reminded(String alertId) {
        var ids = new ArrayList<>(reminded);
        ids.add(alertId);
        return new Watch(heardAt, deadlineKnownAt, ids.subList(Math.max(0, ids.size() - REMINDERS), ids.size()));
    }
}
