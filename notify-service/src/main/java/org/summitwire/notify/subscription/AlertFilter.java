package org.summitwire.notify.subscription;

import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/** A filter in CloudEvents SQL, parsed once. Safe for many threads. */
public final class AlertFilter {

    private AlertFilter() {}

    /**
     * Reads a filter.
     *
     * @param cesql null: takes all
     * @throws IllegalArgumentException that shows where it is wrong
     */
    public static AlertFilter of(@Nullable String cesql) {
        throw new UnsupportedOperationException("to be written");
    }

    public boolean takes(Alert alert) {
        throw new UnsupportedOperationException("to be written");
    }
}
