package org.summitwire.model.aggregate;

import org.jspecify.annotations.Nullable;

/** The accounts cannot be had now: they are still being loaded, or the broker is away. Asking later helps. */
public final class AccountsAwayException extends RuntimeException {

    public AccountsAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
