package org.summitwire.notify.subscription;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.summitwire.notify.alerting.Alert;

/**
 * Says when an alert goes out. Times are handed in.
 *
 * <p>A time of day that a day has twice, where clocks are put back, counts the first time; one that it has not, where they
 * are put forward, counts as much later as clocks are put forward ({@link ZonedDateTime#of}).
 */
public final class Schedule {

    private Schedule() {}

    /** When an alert that the subscription takes goes out, asked at {@code now}. To be asked again when its time has come. */
    public static Turn turn(Subscription subscription, Alert alert, Instant now) {
        throw new UnsupportedOperationException("to be written");
    }
}
