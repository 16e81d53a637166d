package org.summitwire.notify.api;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/**
 * The latest alerts, by the time when their news was known here, and how many voices have told their facts by now. Bounded: the
 * oldest falls out. Safe for many threads.
 *
 * <p>At first those of the past are read in; once that is {@link #settle settled}, each further one is news, and listeners
 * hear of it; of a further voice too. For somebody who asks for so many voices an alert arrives when it has them.
 */
public final class LatestAlerts {

    private static final Comparator<Alert> LATEST_FIRST =
            comparing(Alert::knownAt).reversed().thenComparing(Alert::id);

    /** Voices may be heard before the alert that they are for, which is on another topic. */
    private static final int FACTS_PER_ALERT = 4;

    private final int capacity;
    private final Map<String, Integer> voicesByFact;
    private final Map<String, String> latestByFact = new HashMap<>();
    private final TreeSet<Alert> ordered = new TreeSet<>(LATEST_FIRST);
    private final Map<String, Held> byId = new HashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private long arrivals;
    private Instant toldAt = Instant.EPOCH;
    private boolean settled;

    /** With so many voices as the how many-th news; 0 for those of the past. */
    private record Arrival(int voices, long number) {}

    /** An alert, and when it had how many voices, the fewest first. */
    private record Held(Alert alert, List<Arrival> arrivals) {

        int voices() {
            return arrivals.get(arrivals.size() - 1).voices();
        }

        /** Null where so many voices have not told it. */
        @Nullable
        Long arrivalFor(int leastVoices) {
            return arrivals.stream()
                    .filter(it -> it.voices() >= leastVoices)
                    .findFirst()
                    .map(Arrival::number)
                    .orElse(null);
        }

        Held with(Arrival later) {
            return new Held(
                    alert, Stream.concat(arrivals.stream(), Stream.of(later)).toList());
        }
    }

    /**
     * How many voices tell a fact.
     *
     * @param before until now; 0 for an alert that is new
     */
    public record Voices(int before, int now) {

        /** Whether there are that many now, and were not before. */
        public boolean reach(int least) {
            return before < least && now >= least;
        }
    }

    /** Who hears of news at once, on the thread that brings it. */
    public interface Listener {

        /** One more, or one more voice for it; arrivals count from 1. */
        void heard(Alert alert, Voices voices, long arrival);

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
        this.voicesByFact = new LinkedHashMap<>() {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > (long) capacity * FACTS_PER_ALERT;
            }
        };
    }

    public int capacity() {
        return capacity;
    }

    /** Takes an alert in; one that is there already, or is older than all that are held when full, changes nothing. */
    public void add(Alert alert) {
        var taken = take(alert);
        if (taken != null && taken.number() > 0) {
            listeners.forEach(it -> it.heard(alert, new Voices(0, taken.voices()), taken.number()));
        }
    }

    /** Null where it is not taken. */
    private synchronized @Nullable Arrival take(Alert alert) {
        if (byId.containsKey(alert.id())) {
            return null;
        }
        ordered.add(alert);
        if (ordered.size() > capacity) {
            var oldest = requireNonNull(ordered.pollLast());
            if (oldest.id().equals(alert.id())) {
                return null;
            }
            byId.remove(oldest.id());
            latestByFact.remove(oldest.factId(), oldest.id());
        }
        var voices = Math.max(Math.max(1, alert.voices()), voicesByFact.getOrDefault(alert.factId(), 1));
        var arrival = new Arrival(voices, settled ? ++arrivals : 0);
        byId.put(alert.id(), new Held(alert, List.of(arrival)));
        var former = latestOf(alert.factId());
        if (former == null || LATEST_FIRST.compare(alert, former.alert()) < 0) {
            latestByFact.put(alert.factId(), alert.id());
        }
        return arrival;
    }

    /** So many voices have told a fact; of the alerts about it, that is said of the latest. Fewer than before change nothing. */
    public void told(String factId, int voices, Instant knownAt) {
        Held held;
        int before;
        long arrival;
        synchronized (this) {
            voicesByFact.merge(factId, voices, Math::max);
            var latest = latestOf(factId);
            if (latest == null || voices <= latest.voices()) {
                return;
            }
            before = latest.voices();
            toldAt = knownAt.isAfter(toldAt) ? knownAt : toldAt;
            arrival = settled ? ++arrivals : 0;
            held = latest.with(new Arrival(voices, arrival));
            byId.put(held.alert().id(), held);
        }
        if (arrival > 0) {
            listeners.forEach(it -> it.heard(held.alert(), new Voices(before, voices), arrival));
        }
    }

    private @Nullable Held latestOf(String factId) {
        var id = latestByFact.get(factId);
        return id == null ? null : byId.get(id);
    }

    /** When the last further voice for an alert was known here; {@link Instant#EPOCH} where there was none. */
    public synchronized Instant toldAt() {
        return toldAt;
    }

    /** How many voices have told the alert's fact; at least 1. */
    public synchronized int voices(Alert alert) {
        var held = byId.get(alert.id());
        return held == null ? Math.max(1, alert.voices()) : held.voices();
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
     * @param leastVoices for an alert to have come
     */
    public synchronized Since since(@Nullable String id, int leastVoices) {
        if (id == null) {
            return new Since(true, List.of(), arrivals);
        }
        var last = byId.get(id);
        var lastArrival = last == null ? null : last.arrivalFor(leastVoices);
        var later = new TreeMap<Alert, Long>(LATEST_FIRST.reversed());
        byId.values().forEach(it -> {
            var arrival = it.arrivalFor(leastVoices);
            var isLater = last == null
                    || LATEST_FIRST.compare(it.alert(), last.alert()) < 0
                    || (arrival != null && arrival > (lastArrival == null ? 0 : lastArrival));
            if (arrival != null && isLater) {
                later.put(it.alert(), arrival);
            }
        });
        var inOrder = later.entrySet().stream()
                .sorted(Map.Entry.comparingByValue()) // stable: those of the past stay in the order of their news
                .map(Map.Entry::getKey)
                .toList();
        return new Since(last != null, inOrder, arrivals);
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
