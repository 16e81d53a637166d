package org.summitwire.notify.subscription.config;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.Subscription;

/**
 * What is known of a subscription before it is read.
 *
 * @param id of the path under which it was given; null where it tells its own
 * @param existing the one of this id that is there; null where none is
 * @param now when it is read
 * @param sealing null where the service has no key
 */
public record SubscriptionForm(
        @Nullable String id, @Nullable Subscription existing, Instant now, @Nullable Sealing sealing) {

    public SubscriptionForm {
        now = now.truncatedTo(ChronoUnit.MILLIS); // as topics keep times
    }

    /** Later than the one before, whatever the clock says: who changes it tells by that which one was changed. */
    public Instant changedAt() {
        return existing == null || now.isAfter(existing.changedAt())
                ? now
                : existing.changedAt().plusMillis(1);
    }
}
