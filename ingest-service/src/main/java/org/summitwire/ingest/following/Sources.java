package org.summitwire.ingest.following;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;

/** All sources that are followed anywhere, and where each stands. Safe for use by many threads. */
public final class Sources {

    private final Map<String, FeedConfig> configs = new ConcurrentHashMap<>();
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Told the id of each source whose record or state came, changed or went. */
    public void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** A source as it is to be followed from now on; null: no longer. */
    public void configured(String id, @Nullable FeedConfig config) {
        if (config == null) {
            configs.remove(id);
        } else {
            configs.put(id, config);
        }
        listeners.forEach(listener -> listener.accept(id));
    }

    /** Where a source stands; null: nothing is remembered. An older state than the one at hand changes nothing. */
    public void polled(String id, @Nullable FeedState state) {
        if (state == null) {
            states.remove(id);
        } else {
            states.merge(
                    id,
                    state,
                    (known, told) -> told.tally().polls() < known.tally().polls() ? known : told);
        }
        listeners.forEach(listener -> listener.accept(id));
    }

    /** All sources, by id. */
    public List<FeedConfig> all() {
        return configs.values().stream()
                .sorted(Comparator.comparing(FeedConfig::id))
                .toList();
    }

    /** How many sources are doing so. */
    public long count(Health health) {
        return configs.values().stream()
                .filter(config -> Health.of(config, states.get(config.id())) == health)
                .count();
    }

    public Optional<FeedConfig> config(String id) {
        return Optional.ofNullable(configs.get(id));
    }

    public Optional<FeedState> state(String id) {
        return Optional.ofNullable(states.get(id));
    }
}
