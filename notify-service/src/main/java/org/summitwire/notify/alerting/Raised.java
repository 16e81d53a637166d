package org.summitwire.notify.alerting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The alerts raised for one summit so far: ids by fact, oldest first.
 *
 * <p>Bounded: a summit keeps its latest {@value #FACTS} facts and a fact its latest {@value #IDS} alerts. What falls
 * out could be raised again, but only by a summit with more news than any has had.
 */
public record Raised(Map<String, List<String>> byFact) {

    public static final int FACTS = 2_000;
    public static final int IDS = 64;

    public static final Raised NONE = new Raised(Map.of());

    public Raised {
        byFact = Collections.unmodifiableMap(new LinkedHashMap<>(byFact)); // keeps the order of arrival
    }

    public List<String> of(String factId) {
        return byFact.getOrDefault(factId, List.of());
    }

    /** The same with one more alert. */
    public Raised with(String factId, String alertId) {
        var ids = new ArrayList<>(of(factId));
        ids.add(alertId);
        var grown = new LinkedHashMap<>(byFact);
        grown.remove(factId); // the fact moves to the end: the first is the one longest without news
        grown.put(factId, List.copyOf(ids.subList(Math.max(0, ids.size() - IDS), ids.size())));
        if (grown.size() > FACTS) {
            grown.remove(grown.keySet().iterator().next());
        }
        return new Raised(grown);
    }
}
