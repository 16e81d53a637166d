package org.summitwire.notify.api;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/**
 * The latest alerts, by the time when their news was known here. Bounded: the oldest falls out. Safe for many threads.
 *
 * <p>At first those of the past are read in; once that is {@link #settle settled}, each further one is news, and listeners
 * hear of it.
 */
public final class LatestAlerts {

    private static final Comparator<Alert> LATEST_FIRST =
            comparing(Alert::knownAt).reversed().thenComparing(Alert::id);

    private final int capacity;
    private final TreeSet<Alert> ordered = new TreeSet<>(LATEST_FIRST);
    private final Map<String, Held> byId = new HashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private long arrivals;
    private boolean settled;

    /** An alert, and as the how many-th news it arrived; 0 for those of the past. */
    private record Held(Alert alert, long arrival) {}

    /** Who hears of news at once, on the thread that brings it. */
    public interface Listener {

        /** One more; arrivals count from 1. */
        void heard(Alert alert, long arrival);

        /** All of the past is there: what was raised before this instance started. */
        void settled();
    }

    /**
     * What came after an alert.
     *
     * @param known whether that alert is still held; where not, all that is held is here
     * @param alerts in the order in which they came: those of the past by their time
     * @param arrival of the last one: who listens hears what has a higher one
     */
    public record Since(boolean known, List<Alert> alerts, long arrival) {}

    public LatestAlerts(int capacity) {
        this.capacity = capacity;
    }

    public int capacity() {
        return capacity;
    }

    /** Takes an alert in; one that is there already, or is older than all that are held when full, changes nothing. */
    public void add(Alert alert) {
        var arrival = take(alert);
        if (arrival > 0) {
            listeners.forEach(it -> it.heard(alert, arrival));
        }
    }

    /** 0 where it is no news. */
    private synchronized long take(Alert alert) {
        if (byId.containsKey(alert.id())) {
            return 0;
        }
        ordered.add(alert);
        if (ordered.size() > capacity) {
            var oldest = requireNonNull(ordered.pollLast());
            if (oldest.id().equals(alert.id())) {
                return 0;
            }
            byId.remove(oldest.id());
        }
        var arrival = settled ? ++arrivals : 0;
        byId.put(alert.id(), new Held(alert, arrival));
        return arrival;
    }

    /** Tells that all of the past is there. */
    public void settle() {
        synchronized (this) {
            if (settled) {
                return;
            }
            settled = true;
        }
        listeners.forEach(Listener::settled);
    }

    public synchronized boolean isSettled() {
        return settled;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /**
     * What came after that alert here, or is of later news: another instance, or this one before its last start, may have had
     * them in another order.
     *
     * @param id null: nothing came after, from now on
     */
    public synchronized Since since(@Nullable String id) {
        if (id == null) {
            return new Since(true, List.of(), arrivals);
        }
        var last = byId.get(id);
        var later = byId.values().stream()
                .filter(it -> last == null || isAfter(it, last))
                .sorted(comparing(Held::arrival).thenComparing(Held::alert, LATEST_FIRST.reversed()))
                .map(Held::alert)
                .toList();
        return new Since(last != null, later, arrivals);
    }

    private static boolean isAfter(Held one, Held other) {
        return one.arrival() > other.arrival() || LATEST_FIRST.compare(one.alert(), other.alert()) < 0;
    }

    /**
     * The latest, latest first.
     *
     * @param summitId only this summit's; null for all
     */
    public synchronized List<Alert> latest(int limit, @Nullable String summitId) {
        return ordered.stream()
                .filter(it -> summitId == null || it.summitId().equals(summitId))
                .limit(limit)
                .toList();
    }

    public synchronized Optional<Alert> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Held::alert);
    }
}
