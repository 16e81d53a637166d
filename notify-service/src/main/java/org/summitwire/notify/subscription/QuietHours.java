package org.summitwire.notify.subscription;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * A time of each day without alerts, by the clock of the subscription's zone. What comes in it is told at its end.
 *
 * @param from its first minute
 * @param to the minute after its last; before {@code from} where it spans midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours begin and end at different times, but both are " + from);
        }
    }

    /** Whether it is quiet at that time of day. */
    boolean hold(LocalTime time) {
        var begun = !time.isBefore(from);
        var over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /** From and to: 22:00/06:00. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
