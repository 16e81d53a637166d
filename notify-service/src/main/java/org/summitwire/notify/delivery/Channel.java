package org.summitwire.notify.delivery;

import org.summitwire.notify.alerting.Alert;

/** A way to the outside. Being unable to deliver is an outcome, not an exception. */
public interface Channel {

    /** Names the channel in metrics, logs and consumer groups; never changes, holds no secret. */
    String name();

    /** Tries once. */
    Attempt tryOnce(Alert alert) throws InterruptedException;
}
