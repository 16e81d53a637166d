package org.summitwire.notify.api;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/** The latest alerts, by the time when their news was known here. Bounded: the oldest falls out. Safe for many threads. */
public final class LatestAlerts {

    private static final Comparator<Alert> LATEST_FIRST =
            comparing(Alert::knownAt).reversed().thenComparing(Alert::id);

    private final int capacity;
    private final TreeSet<Alert> ordered = new TreeSet<>(LATEST_FIRST);
    private final Map<String, Alert> byId = new HashMap<>();

    public LatestAlerts(int capacity) {
        this.capacity = capacity;
    }

    /** Takes an alert in; one that is there already changes nothing. */
    public synchronized void add(Alert alert) {
        if (byId.putIfAbsent(alert.id(), alert) == null) {
            ordered.add(alert);
            if (ordered.size() > capacity) {
                byId.remove(ordered.pollLast().id());
            }
        }
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
        return Optional.ofNullable(byId.get(id));
    }
}
