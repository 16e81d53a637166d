package org.summitwire.notify.delivery;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What waits to be delivered, in the order in which it goes out, subscription by subscription. For one thread. */
public final class Backlog {

    private final Map<String, Queue> queues = new HashMap<>();
    private final Map<String, Waiting> all = new HashMap<>();

    private static final Comparator<Waiting> BY_AGE = comparing(Waiting::due).thenComparing(Waiting::id);

    private static final class Queue {
        private final TreeSet<Waiting> waiting = new TreeSet<>(Waiting.ORDER);
        private final TreeSet<Waiting> byAge = new TreeSet<>(BY_AGE);
        private final Set<String> underWay = new HashSet<>();
        private ChannelHealth health = ChannelHealth.UNKNOWN;
        private boolean isBusy;

        private void add(Waiting delivery) {
            waiting.add(delivery);
            byAge.add(delivery);
        }

        private void remove(Waiting delivery) {
            waiting.remove(delivery);
            byAge.remove(delivery);
        }

        private boolean isOver() {
            return waiting.isEmpty() && !isBusy && health.equals(ChannelHealth.UNKNOWN);
        }

        private boolean isReady(Instant now) {
            return !isBusy && !waiting.isEmpty() && !waiting.first().at().isAfter(now) && health.isOpen(now);
        }
    }

    /** Takes one in, in place of what was there under its id. */
    public void put(Waiting delivery) {
        var former = all.put(delivery.id(), delivery);
        var queue = queues.computeIfAbsent(delivery.subscription(), it -> new Queue());
        if (former != null) {
            queue.remove(former);
        }
        queue.add(delivery);
    }

    public void remove(String id) {
        var former = all.remove(id);
        if (former != null) {
            var queue = queueOf(former.subscription());
            queue.remove(former);
            forget(former.subscription(), queue);
        }
    }

    public Optional<Waiting> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    public int size() {
        return all.size();
    }

    public int size(String subscription) {
        var queue = queues.get(subscription);
        return queue == null ? 0 : queue.waiting.size();
    }

    /** The one of a subscription that came first and is not under way. */
    public Optional<Waiting> oldest(String subscription) {
        var queue = queueOf(subscription);
        return queue.byAge.stream()
                .filter(it -> !queue.underWay.contains(it.id()))
                .findFirst();
    }

    /** Those of a subscription whose time has come, in the order in which they came. */
    public List<Waiting> ready(String subscription, Instant now) {
        var ready = new ArrayList<Waiting>();
        for (var delivery : queueOf(subscription).waiting) {
            if (delivery.at().isAfter(now)) {
                break;
            }
            ready.add(delivery);
        }
        ready.sort(BY_AGE);
        return ready;
    }

    /** Subscriptions of which something is to be sent now, none of it is under way and the channel may be tried. */
    public List<String> ready(Instant now) {
        return queues.entrySet().stream()
                .filter(it -> it.getValue().isReady(now))
                .sorted(comparing(it -> it.getValue().waiting.first().at()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isReady(String subscription, Instant now) {
        var queue = queues.get(subscription);
        return queue != null && queue.isReady(now);
    }

    /** When the one whose time came first was to be sent; empty where nothing waits. */
    public Optional<Instant> first() {
        return queues.values().stream()
                .filter(it -> !it.waiting.isEmpty())
                .map(it -> it.waiting.first().at())
                .min(Instant::compareTo);
    }

    /**
     * What is to be sent now, message by message; those of a digest together, and what was tried in one message too.
     *
     * @param most messages
     * @param together the most deliveries that go in one digest; further ones go in another
     */
    public List<Parcel> parcels(String subscription, Instant now, int most, int together) {
        var parcels = new ArrayList<Parcel>();
        var taken = new HashSet<String>();
        var ready = ready(subscription, now);
        for (var delivery : ready) {
            if (parcels.size() == most) {
                break;
            }
            if (!taken.contains(delivery.id())) {
                var parcel = parcelOf(delivery, ready, taken, together);
                parcel.deliveries().forEach(it -> taken.add(it.id()));
                parcels.add(parcel);
            }
        }
        return parcels;
    }

    private static Parcel parcelOf(Waiting first, List<Waiting> ready, Set<String> taken, int most) {
        if (first.message() != null) {
            var together = ready.stream()
                    .filter(it -> first.message().equals(it.message()))
                    .toList();
            return new Parcel(first.message(), together);
        }
        if (first.digest() == null) {
            return Parcel.of(List.of(first));
        }
        var together = ready.stream()
                .filter(it -> it.message() == null && first.digest().equals(it.digest()) && !taken.contains(it.id()))
                .limit(most)
                .toList();
        return Parcel.of(together);
    }

    /** These are being sent; nothing else of the subscription is until they {@linkplain #cameBack come back}. */
    public void went(String subscription, List<Parcel> parcels) {
        var queue = queueOf(subscription);
        queue.isBusy = true;
        parcels.forEach(parcel -> parcel.deliveries().forEach(it -> queue.underWay.add(it.id())));
    }

    public void cameBack(String subscription) {
        var queue = queues.get(subscription);
        if (queue != null) {
            queue.isBusy = false;
            queue.underWay.clear();
            forget(subscription, queue);
        }
    }

    public boolean isUnderWay(String subscription, String id) {
        var queue = queues.get(subscription);
        return queue != null && queue.underWay.contains(id);
    }

    public ChannelHealth healthOf(String subscription) {
        var queue = queues.get(subscription);
        return queue == null ? ChannelHealth.UNKNOWN : queue.health;
    }

    /** A channel of which nothing waits is remembered while it fails. */
    public void fares(String subscription, ChannelHealth health) {
        var queue = queues.computeIfAbsent(subscription, it -> new Queue());
        queue.health = health.isGood() ? ChannelHealth.UNKNOWN : health;
        forget(subscription, queue);
    }

    private void forget(String subscription, Queue queue) {
        if (queue.isOver()) {
            queues.remove(subscription);
        }
    }

    private Queue queueOf(String subscription) {
        @Nullable Queue queue = queues.get(subscription);
        return Objects.requireNonNullElseGet(queue, Queue::new);
    }
}
