package org.summitwire.notify.delivery;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The latest states of deliveries. Bounded, for each subscription and in all: the oldest fall out. Safe for many threads. */
public final class DeliveryLog {

    private static final Comparator<DeliveryState> LATEST_FIRST =
            comparing(DeliveryState::changedAt).reversed().thenComparing(DeliveryState::id);

    private final int mostEach;
    private final int most;
    private final Map<String, DeliveryState> byId = new HashMap<>();
    private final TreeSet<DeliveryState> all = new TreeSet<>(LATEST_FIRST);
    private final Map<String, TreeSet<DeliveryState>> bySubscription = new HashMap<>();

    public DeliveryLog(int mostEach, int most) {
        this.mostEach = mostEach;
        this.most = most;
    }

    /** Takes a state in, in place of an older one of the same delivery. */
    public synchronized void add(DeliveryState state) {
        var former = byId.get(state.id());
        if (former != null && former.changedAt().isAfter(state.changedAt())) {
            return;
        }
        if (former != null) {
            remove(former);
        }
        byId.put(state.id(), state);
        all.add(state);
        var own = bySubscription.computeIfAbsent(state.subscriptionId(), it -> new TreeSet<>(LATEST_FIRST));
        own.add(state);
        if (own.size() > mostEach) {
            remove(own.last());
        }
        if (all.size() > most) {
            remove(all.last());
        }
    }

    private void remove(DeliveryState state) {
        byId.remove(state.id());
        all.remove(state);
        var own = Objects.requireNonNull(bySubscription.get(state.subscriptionId()));
        own.remove(state);
        if (own.isEmpty()) {
            bySubscription.remove(state.subscriptionId());
        }
    }

    /** Those of a subscription, what changed last first. */
    public synchronized List<DeliveryState> of(String subscriptionId, int limit) {
        return bySubscription.getOrDefault(subscriptionId, new TreeSet<>(LATEST_FIRST)).stream()
                .limit(limit)
                .toList();
    }

    /**
     * Those of all subscriptions, what changed last first.
     *
     * @param status null for any
     */
    public synchronized List<DeliveryState> latest(DeliveryState.@Nullable Status status, int limit) {
        return all.stream()
                .filter(it -> status == null || it.status() == status)
                .limit(limit)
                .toList();
    }

    public synchronized Optional<DeliveryState> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
