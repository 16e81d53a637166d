package org.summitwire.notify.alerting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The alerts raised for one summit so far: names by fact, oldest first. A name is an alert's id or, where an alert was
 * raised only perhaps, a question mark and the id that it would have: it can be corrected, but it does not keep the same
 * news from being raised.
 *
 * <p>Bounded: a summit keeps its latest {@value #FACTS} facts and a fact its latest {@value #IDS} alerts. What falls
 * out could be raised again, but only by a summit with more news than any has had.
 */
public record Raised(Map<String, List<String>> byFact) {

    public static final int FACTS = 2_000;
    public static final int IDS = 64;

    private static final String PERHAPS = "?";

    public static final Raised NONE = new Raised(Map.of());

    public Raised {
        byFact = Collections.unmodifiableMap(new LinkedHashMap<>(byFact)); // keeps the order of arrival
    }

    public List<String> of(String factId) {
        return byFact.getOrDefault(factId, List.of());
    }

    /** The name of an alert that may have been raised elsewhere. */
    static String perhaps(String alertId) {
        return PERHAPS + alertId;
    }

    /** The ids behind names, each once. */
    static List<String> ids(List<String> names) {
        return names.stream()
                .map(it -> it.startsWith(PERHAPS) ? it.substring(PERHAPS.length()) : it)
                .distinct()
                .toList();
    }

    /** The same with one more alert. */
    public Raised with(String factId, String alertId) {
        return withAll(factId, List.of(alertId));
    }

    /** The same with more alerts; this one where it has them already. */
    public Raised withAll(String factId, List<String> names) {
        var ids = new ArrayList<>(of(factId));
        ids.addAll(names.stream().filter(it -> !ids.contains(it)).toList());
        if (ids.size() == of(factId).size()) {
            return this;
        }
        var grown = new LinkedHashMap<>(byFact);
        grown.remove(factId); // the fact moves to the end: the first is the one longest without news
        grown.put(factId, List.copyOf(ids.subList(Math.max(0, ids.size() - IDS), ids.size())));
        if (grown.size() > FACTS) {
            grown.remove(grown.keySet().iterator().next());
        }
        return new Raised(grown);
    }
}
