package org.summitwire.model.reading.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase means: its kinds as bits, and the value of each. Pieces ask for kinds many times more often than there
 * are pieces, so asking is one shift.
 */
final class Kinds {

    private static final Kind[] ALL = Kind.values();

    static final Kinds NONE = new Kinds(Map.of());

    private final KindSet kinds = new KindSet();
    private final String[] values;

    Kinds(Map<Kind, String> meanings) {
        meanings.keySet().forEach(kinds::add);
        values = new String[meanings.size()];
        for (var kind : ALL) {
            if (kinds.has(kind)) {
                values[kinds.before(kind)] = meanings.getOrDefault(kind, "");
            }
        }
    }

    boolean has(Kind kind) {
        return kinds.has(kind);
    }

    @Nullable
    String value(Kind kind) {
        return kinds.has(kind) ? values[kinds.before(kind)] : null;
    }

    boolean isEmpty() {
        return this == NONE;
    }

    void addTo(KindSet some) {
        some.addAll(kinds);
    }

    @Override
    public String toString() {
        var told = new StringBuilder("{");
        for (var kind : ALL) {
            if (kinds.has(kind)) {
                told.append(kind).append('=').append(value(kind)).append(' ');
            }
        }
        return told.append('}').toString();
    }
}
