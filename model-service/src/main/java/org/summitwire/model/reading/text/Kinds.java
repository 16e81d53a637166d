package org.summitwire.model.reading.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase means: its kinds as bits, and the value of each. Pieces ask for kinds many times more often than there
 * are pieces, so asking is one shift.
 */
final class Kinds extends KindSet {

    private static final Kind[] ALL = Kind.values();

    static final Kinds NONE = new Kinds(Map.of());

    private final String[] values;

    Kinds(Map<Kind, String> meanings) {
        meanings.keySet().forEach(this::add);
        values = new String[meanings.size()];
        for (var kind : ALL) {
            if (has(kind)) {
                values[before(kind)] = meanings.getOrDefault(kind, "");
            }
        }
    }

    @Nullable
    String value(Kind kind) {
        return has(kind) ? values[before(kind)] : null;
    }

    boolean isEmpty() {
        return this == NONE;
    }

    @Override
    public String toString() {
        var told = new StringBuilder("{");
        for (var kind : ALL) {
            if (has(kind)) {
                told.append(kind).append('=').append(value(kind)).append(' ');
            }
        }
        return told.append('}').toString();
    }
}
