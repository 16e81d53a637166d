package org.summitwire.standalone;

import org.jspecify.annotations.Nullable;

/** Something that the user can mend keeps the program from starting; the message says what and how. */
public final class StartFailed extends RuntimeException {

    StartFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
