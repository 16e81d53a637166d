package org.summitwire.ingest.following;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What came of the pages of each source on this instance since its start, by outcome and reason. Other instances count what
 * they find and fetch: a source's pages may lie on hosts that several of them ask.
 */
public final class FeedCounts {

    private final String instance;
    private final Instant since;
    private final Map<String, Map<String, Long>> bySource = new ConcurrentHashMap<>();

    /**
     * Counts from now on.
     *
     * @param instance the name of this one among those that share the hosts
     * @param since now
     */
    public FeedCounts(String instance, Instant since) {
        this.instance = instance;
        this.since = since;
    }

    public String instance() {
        return instance;
    }

    public Instant since() {
        return since;
    }

    void found(String feedId, int pages) {
        add(feedId, "found", pages);
    }

    void fetched(String feedId, String outcome, String reason) {
        add(feedId, reason.equals("none") ? outcome : outcome + ":" + reason, 1);
    }

    private void add(String feedId, String what, long number) {
        if (number > 0) {
            bySource.compute(feedId, (id, counts) -> {
                var now = counts == null ? new TreeMap<String, Long>() : new TreeMap<>(counts);
                now.merge(what, number, Long::sum);
                return now;
            });
        }
    }

    /** {@code found}, {@code article}, {@code again:too-slow}, {@code set-aside:robots} …: how many of each. */
    public Map<String, Long> of(String feedId) {
        return bySource.getOrDefault(feedId, Map.of());
    }

    /** Nothing is kept of a source that is followed no more. */
    public void forget(String feedId) {
        bySource.remove(feedId);
    }
}
