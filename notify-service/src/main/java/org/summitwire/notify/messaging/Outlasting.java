package org.summitwire.notify.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

/** Stores that forget by themselves: what is kept by id and time for a year, whole segments of it dropped at once. */
final class Outlasting {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration INSTANT = Duration.ofMillis(1);

    private Outlasting() {}

    static <T> StoreBuilder<WindowStore<String, T>> store(String name, Serde<T> values) {
        return Stores.windowStoreBuilder(
                Stores.persistentWindowStore(name, YEAR, INSTANT, false), Serdes.String(), values);
    }

    /** The latest value of an id; null where there is none. */
    static <T> @Nullable T latest(WindowStore<String, T> store, String id) {
        var all = all(store, id);
        return all.isEmpty() ? null : all.get(all.size() - 1).value;
    }

    /** All values of an id by their times in milliseconds, the first first. */
    static <T> List<KeyValue<Long, T>> all(WindowStore<String, T> store, String id) {
        var values = new ArrayList<KeyValue<Long, T>>();
        try (var found = store.fetch(id, 0, Long.MAX_VALUE)) {
            found.forEachRemaining(values::add);
        }
        return values;
    }
}
