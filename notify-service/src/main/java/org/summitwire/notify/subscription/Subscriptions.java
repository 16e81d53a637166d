package org.summitwire.notify.subscription;

import java.util.List;
import java.util.Optional;

/** All subscriptions, as this instance knows them. Cheap to ask, by many threads. */
public interface Subscriptions {

    /** A snapshot, by id. */
    List<Subscription> all();

    Optional<Subscription> find(String id);
}
