package org.summitwire.model.reading.text;

import static java.util.Objects.requireNonNull;

/** One meaning of a phrase. */
public record Entry(Kind kind, String value) {

    public Entry {
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
    }
}
