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
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.api.HeldAlert.Arrival;
import org.summitwire.notify.api.HeldAlert.Told;

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
    private final Map<String, Told> voicesByFact;
    private final Map<String, TreeSet<Alert>> byFact = new HashMap<>();
    private final TreeSet<Alert> ordered = new TreeSet<>(LATEST_FIRST);
    private final Map<String, HeldAlert> byId = new HashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private long arrivals;
    private Instant toldAt = Instant.EPOCH;
    private boolean settled;

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
            protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
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
            listeners.forEach(it -> it.heard(alert, new Voices(0, voices(alert)), taken.number()));
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
            byFact.computeIfPresent(oldest.factId(), (fact, all) -> all.remove(oldest) && all.isEmpty() ? null : all);
        }
        var arrival = new Arrival(new Told(Math.max(1, alert.voices()), alert.knownAt()), settled ? ++arrivals : 0);
        byId.put(alert.id(), new HeldAlert(alert, List.of(arrival)));
        var ofFact = byFact.computeIfAbsent(alert.factId(), fact -> new TreeSet<>(LATEST_FIRST));
        ofFact.add(alert);
        var former = ofFact.higher(alert);
        if (former != null) {
            byId.computeIfPresent(former.id(), (id, held) -> held.until(alert.knownAt()));
        }
        if (ofFact.first().id().equals(alert.id())) {
            takeOver(alert, arrival.number());
        }
        return arrival;
    }

    /** Further voices are for the latest alert about a fact, and may have been read before it was. */
    private void takeOver(Alert alert, long number) {
        var told = voicesByFact.get(alert.factId());
        var held = requireNonNull(byId.get(alert.id()));
        if (told != null && told.voices() > held.voices()) {
            byId.put(alert.id(), held.with(new Arrival(told, number)));
            noteThatItWasTold(told.knownAt());
        }
    }

    /**
     * So many voices have told a fact; of the alerts about it, that is said of the latest, in the past of the latest at that time.
     * Fewer than before change nothing.
     */
    public void told(String factId, int voices, Instant knownAt) {
        HeldAlert held;
        int before;
        long arrival;
        synchronized (this) {
            remember(factId, new Told(voices, knownAt));
            var alert = latestAt(factId, knownAt);
            var latest = alert == null ? null : byId.get(alert.id());
            if (latest == null || voices <= latest.voices()) {
                return;
            }
            before = latest.voices();
            noteThatItWasTold(knownAt);
            arrival = settled ? ++arrivals : 0;
            held = latest.with(new Arrival(new Told(voices, knownAt), arrival));
            byId.put(held.alert().id(), held);
        }
        if (arrival > 0) {
            listeners.forEach(it -> it.heard(held.alert(), new Voices(before, voices), arrival));
        }
    }

    /** One voice is what every fact has. The latest are kept, those that were told again among them. */
    private void remember(String factId, Told told) {
        if (told.voices() > 1) {
            var before = voicesByFact.remove(factId);
            voicesByFact.put(factId, before != null && before.voices() >= told.voices() ? before : told);
        }
    }

    private void noteThatItWasTold(Instant knownAt) {
        toldAt = knownAt.isAfter(toldAt) ? knownAt : toldAt;
    }

    /** Null where no alert is about the fact; the first one where none was known by then. */
    private @Nullable Alert latestAt(String factId, Instant time) {
        var ofFact = byFact.get(factId);
        if (ofFact == null) {
            return null;
        }
        return settled
                ? ofFact.first()
                : ofFact.stream()
                        .filter(it -> !it.knownAt().isAfter(time))
                        .findFirst()
                        .orElseGet(ofFact::last);
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
    public synchronized Since since(@Nullable String id, ToIntFunction<Alert> leastVoices) {
        if (id == null) {
            return new Since(true, List.of(), arrivals);
        }
        var last = byId.get(id);
        var later = new TreeMap<Alert, Long>(LATEST_FIRST.reversed());
        byId.values().forEach(it -> it.arrivalFor(leastVoices.applyAsInt(it.alert()))
                .filter(arrival -> last == null || isAfter(it, arrival, last, leastVoices.applyAsInt(last.alert())))
                .ifPresent(arrival -> later.put(it.alert(), arrival.number())));
        var inOrder = later.entrySet().stream()
                .sorted(Map.Entry.comparingByValue()) // stable: those of the past stay in the order of their news
                .map(Map.Entry::getKey)
                .toList();
        return new Since(last != null, inOrder, arrivals);
    }

    private static boolean isAfter(HeldAlert one, Arrival arrival, HeldAlert last, int leastVoices) {
        var former = last.arrivalFor(leastVoices)
                .orElseGet(() -> new Arrival(new Told(0, last.alert().knownAt()), 0));
        if (arrival.number() > former.number()) {
            return true;
        }
        int order = arrival.told().knownAt().compareTo(former.told().knownAt());
        return order > 0
                || (order == 0 && one.alert().id().compareTo(last.alert().id()) < 0);
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
        return Optional.ofNullable(byId.get(id)).map(HeldAlert::alert);
    }
}
