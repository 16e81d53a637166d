package org.summitwire.notify.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Watch;

/** The decided targets of a partition, by summit and fact: one entry each, until it is withdrawn or goes elsewhere. */
record WatchedTargets(KeyValueStore<String, WatchedTarget> store) {

    static final String STORE = "targets-watched";

    /** Parts keys; no summit id has it. */
    private static final String BAR = "|";

    /** Takes in what a change tells of a target; a change of anything else tells nothing. */
    void hear(SummitChanged change) {
        if (change.getSubject() == ChangeSubject.MEETING && isTheEnd(change)) {
            keysOf(change.getSummitId()).forEach(store::delete);
        } else if (change.getSubject() == ChangeSubject.TARGET && change.getFactId() != null) {
            hearOfTarget(change);
        }
    }

    private void hearOfTarget(SummitChanged change) {
        var key = change.getSummitId() + BAR + change.getFactId();
        if (!stands(change)) {
            store.delete(key);
            return;
        }
        var known = store.get(key);
        var watch = known == null
                ? Watch.from(change.getKnownAt())
                : known.watch().heard(change.getKnownAt(), Objects.equals(by(known.last()), by(change)));
        store.put(key, new WatchedTarget(change, watch));
    }

    void keep(String key, WatchedTarget target) {
        store.put(key, target);
    }

    void forget(String key) {
        store.delete(key);
    }

    /**
     * The next entries in the order of their keys.
     *
     * @param after the key before the first of them; null for the beginning
     */
    List<KeyValue<String, WatchedTarget>> next(@Nullable String after, int most) {
        var next = new ArrayList<KeyValue<String, WatchedTarget>>();
        try (var entries = store.range(after, null)) {
            while (entries.hasNext() && next.size() < most) {
                var entry = entries.next();
                if (!entry.key.equals(after)) {
                    next.add(entry);
                }
            }
        }
        return next;
    }

    private List<String> keysOf(String summitId) {
        var keys = new ArrayList<String>();
        try (var entries = store.prefixScan(summitId + BAR, Serdes.String().serializer())) {
            entries.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    /** An account that goes into another one whole does not tell so of each of its facts. */
    private static boolean isTheEnd(SummitChanged change) {
        return change.getMergedInto() != null || change.getChange() == ChangeClass.WITHDRAWN;
    }

    private static boolean stands(SummitChanged change) {
        return change.getMergedInto() == null
                && change.getMergedIntoFact() == null
                && change.getAfter() != null
                && change.getAfter().getTarget() != null
                && change.getStageAfter() != null
                && FactMessages.stageOf(change.getStageAfter()).isDecided();
    }

    private static @Nullable String by(SummitChanged change) {
        return change.getAfter().getTarget().getBy();
    }
}
