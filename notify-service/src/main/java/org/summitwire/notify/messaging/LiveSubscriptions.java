package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;

/**
 * The subscriptions as they are known, and turned off. What is turned off of those of the topic is written there; one of the
 * configuration is turned off in this process, until that ends.
 */
public final class LiveSubscriptions implements Subscriptions, TurnOff {

    private final KnownSubscriptions known;
    private final Function<Subscription, SubscriptionConfigured> messages;
    private final Map<String, Subscription> turnedOff = new ConcurrentHashMap<>();
    private volatile @Nullable Overlay overlay;

    /** Made once for each snapshot: who makes something of it sees by its identity that nothing changed. */
    private record Overlay(List<Subscription> known, List<Subscription> all) {}

    LiveSubscriptions(KnownSubscriptions known, Function<Subscription, SubscriptionConfigured> messages) {
        this.known = known;
        this.messages = messages;
    }

    /** Those of that table; what is turned off is written as those messages. */
    public static LiveSubscriptions of(KnownSubscriptions known, SubscriptionMessages messages) {
        return new LiveSubscriptions(known, messages::message);
    }

    @Override
    public List<Subscription> all() {
        var current = known.all();
        if (turnedOff.isEmpty()) {
            return current;
        }
        var last = overlay;
        if (last == null || last.known() != current) {
            last = new Overlay(
                    current,
                    current.stream()
                            .map(it -> turnedOff.getOrDefault(it.id(), it))
                            .toList());
            overlay = last;
        }
        return last.all();
    }

    @Override
    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(turnedOff.get(id)).or(() -> known.find(id));
    }

    @Override
    public Optional<SubscriptionConfigured> off(Subscription subscription, String because, Instant now) {
        var disabled = subscription.disabled(because, now);
        if (!known.isFixed(subscription.id())) {
            return Optional.of(messages.apply(disabled));
        }
        turnedOff.put(subscription.id(), disabled);
        overlay = null;
        return Optional.empty();
    }
}
