package org.summitwire.notify.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;

/** Subscriptions that tests change as they go. */
public final class Subscribed implements Subscriptions {

    private static final Instant MADE = Instant.parse("2025-12-01T00:00:00Z");

    private final Map<String, Subscription> byId = new ConcurrentHashMap<>();

    @Override
    public List<Subscription> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Subscribed put(Subscription subscription) {
        byId.put(subscription.id(), subscription);
        return this;
    }

    public void remove(String id) {
        byId.remove(id);
    }

    /** One that takes the alerts of a summit. */
    public static Subscription toSummit(String id, String summit, String language) {
        return of(id, rule(List.of(summit)), language, 1);
    }

    public static Subscription toAll(String id, int leastVoices, Silence... silences) {
        var subscription = of(id, Rule.ALL, "en", leastVoices);
        return subscription.silenced(List.of(silences), MADE);
    }

    private static Subscription of(String id, Rule rule, String language, int leastVoices) {
        return new Subscription(
                id,
                "Desk of " + id,
                rule,
                language,
                ChannelConfig.of(ChannelKind.FEED, null),
                Grouping.EACH,
                null,
                ZoneOffset.UTC,
                null,
                List.of(),
                leastVoices,
                true,
                null,
                MADE,
                MADE);
    }

    private static Rule rule(List<String> summits) {
        return new Rule(
                List.of(), List.of(), summits, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
                List.of(), List.of(), null);
    }
}
