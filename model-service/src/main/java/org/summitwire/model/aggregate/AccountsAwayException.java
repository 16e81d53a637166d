package org.summitwire.model.aggregate;

/** The accounts cannot be had now: they are still being loaded, or the broker is away. Asking later helps. */
public final class AccountsAwayException extends RuntimeException {

    public AccountsAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
