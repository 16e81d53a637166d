package org.summitwire.notify.messaging;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.summitwire.notify.subscription.KnownSubscriptions;

/** Whether all subscriptions are known: before, nobody can be told who wants what. */
public final class SubscriptionsHealth implements HealthIndicator {

    private final KnownSubscriptions subscriptions;

    public SubscriptionsHealth(KnownSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Health health() {
        var health = subscriptions.isLoaded()
                ? Health.up()
                : Health.down().withDetail("reason", "The subscriptions are still being loaded, or the broker is away");
        return health.withDetail("subscriptions", subscriptions.all().size())
                .withDetail("unreadable", subscriptions.unreadable().size())
                .build();
    }
}
