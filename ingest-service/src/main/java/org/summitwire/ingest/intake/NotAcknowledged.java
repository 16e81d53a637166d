package org.summitwire.ingest.intake;

import org.jspecify.annotations.Nullable;

/** The broker has not said that it keeps what was published. */
public final class NotAcknowledged extends Exception {

    private static final long serialVersionUID = 1L;

    public NotAcknowledged(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
