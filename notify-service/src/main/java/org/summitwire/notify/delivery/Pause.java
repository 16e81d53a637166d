package org.summitwire.notify.delivery;

import java.time.Duration;

/** Waits between attempts; handed in, so that tests wait for nothing and a shutdown ends the wait. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits that long.
     *
     * @throws InterruptedException where there is no more time to wait: the service stops
     */
    void of(Duration time) throws InterruptedException;
}
