package org.summitwire.notify.subscription;

import java.util.List;

/** All subscriptions as this instance knows them, and what it could not read. */
public interface KnownSubscriptions extends Subscriptions {

    /** Whether all that was there at the start is known. */
    boolean isLoaded();

    /** Whether it is one of the configuration, which cannot be changed here. */
    boolean isFixed(String id);

    /** What cannot be read. */
    List<Unreadable> unreadable();

    /**
     * A record that is no subscription that this service can serve.
     *
     * @param why in plain words
     */
    record Unreadable(String id, String why) {}
}
