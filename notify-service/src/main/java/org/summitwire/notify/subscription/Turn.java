package org.summitwire.notify.subscription;

import java.time.Instant;

/** What is to be done with an alert that a subscription takes. */
public sealed interface Turn {

    /** It goes out at once. */
    record Now() implements Turn {}

    /** It waits until then; what becomes due then for one subscription is one digest, unless the grouping is EACH. */
    record At(Instant time) implements Turn {}

    /**
     * It is not sent.
     *
     * @param why in plain words
     */
    record Drop(String why) implements Turn {}
}
