package org.summitwire.notify.delivery;

import java.time.Instant;

/** What is to be done with a message after an attempt to deliver it. */
public sealed interface NextStep {

    /** The receiver has it. */
    record Done() implements NextStep {}

    /** It is tried again. */
    record Retry(Instant at, String cause) implements NextStep {}

    /** It is given up, and kept among the dead letters. */
    record Park(String cause) implements NextStep {}

    /** It is given up, and its subscription is turned off: the receiver wants no more. */
    record Close(String cause) implements NextStep {}
}
