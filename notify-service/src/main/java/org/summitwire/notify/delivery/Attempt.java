package org.summitwire.notify.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to deliver. */
public sealed interface Attempt {

    /** The receiver has it. */
    record Delivered() implements Attempt {}

    /**
     * It may work later.
     *
     * @param retryAfter how long the receiver asks to be left alone, null where it does not say
     */
    record Failed(String cause, @Nullable Duration retryAfter) implements Attempt {}

    /** The receiver will never take this alert. */
    record Refused(String cause) implements Attempt {}

    /** The receiver wants no alerts any more. */
    record Gone(String cause) implements Attempt {}
}
