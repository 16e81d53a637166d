package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.Optional;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.subscription.Subscription;

/** Turns a subscription off whose receiver wants no more. */
@FunctionalInterface
public interface TurnOff {

    /** What is to be written to {@code subscriptions.v1}; empty where it is not kept there. */
    Optional<SubscriptionConfigured> off(Subscription subscription, String because, Instant now);
}
