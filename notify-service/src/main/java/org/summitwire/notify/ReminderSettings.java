package org.summitwire.notify;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.summitwire.notify.alerting.ReminderPolicy;
import org.summitwire.notify.alerting.Silence;
import org.summitwire.notify.messaging.Reminders;

/**
 * When to remind of targets.
 *
 * @param enabled whether anybody is reminded at all
 * @param silentAfter how long nothing is heard of a target until that is told, ISO 8601, a day to a hundred years: P12M,
 *     PT720H; where left out or empty, silence is not told
 * @param checkEvery how long from one look at all targets to the next, a second to a day
 */
public record ReminderSettings(
        @DefaultValue("false") boolean enabled, @Nullable String silentAfter, @DefaultValue("1h") Duration checkEvery) {

    private static final String PREFIX = "summitwire.notify.reminders.";
    private static final Duration OFTENEST = Duration.ofSeconds(1);
    private static final Duration SELDOMEST = Duration.ofDays(1);

    public ReminderSettings {
        if (checkEvery.compareTo(OFTENEST) < 0 || checkEvery.compareTo(SELDOMEST) > 0) {
            throw new IllegalArgumentException(PREFIX + "check-every is " + checkEvery
                    + ", expected a time from 1s to 1d. Set it to one, such as 1h, or leave it out for 1h");
        }
        silence(silentAfter);
    }

    Reminders plan() {
        return new Reminders(enabled, checkEvery, new ReminderPolicy(silence(silentAfter)), Reminders.MOST);
    }

    private static @Nullable Silence silence(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Silence.parse(text.strip());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    PREFIX + "silent-after is '" + text + "', expected " + wrong.getMessage()
                            + ". Set it to one, or leave it out for no reminders of silence",
                    wrong);
        }
    }
}
