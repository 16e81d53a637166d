package org.summitwire.notify.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.summitwire.notify.alerting.ReminderPolicy;

/**
 * Whether, when and of what to remind.
 *
 * @param enabled where false, targets are watched all the same, so that reminders that are turned on later know them
 * @param checkEvery how long from one look at all targets to the next
 * @param most how many targets are looked at before Kafka Streams may go on with its other work
 */
public record Reminders(boolean enabled, Duration checkEvery, ReminderPolicy policy, int most) {

    /** Bounded by what a consumer may be away from its group, which is minutes; reading one takes microseconds. */
    public static final int MOST = 5_000;

    public Reminders {
        requireNonNull(checkEvery, "checkEvery");
        requireNonNull(policy, "policy");
        if (most < 1) {
            throw new IllegalArgumentException("At least one target is looked at at once, not " + most);
        }
    }
}
