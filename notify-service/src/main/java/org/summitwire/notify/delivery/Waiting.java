package org.summitwire.notify.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that waits, without its alert.
 *
 * @param id of the delivery
 * @param at not to be sent before
 * @param due when it was found that it has to go
 * @param digest the time of the digest that it goes with; null where it goes alone
 * @param message in which it was tried; null before the first attempt
 */
public record Waiting(
        String id, String subscription, Instant at, Instant due, @Nullable Instant digest, @Nullable String message) {

    /** By the time when it may go. */
    static final Comparator<Waiting> ORDER = Comparator.<Waiting, Instant>comparing(it -> it.at())
            .thenComparing(Waiting::due)
            .thenComparing(Waiting::id);

    public Waiting {
        requireNonNull(id, "id");
        requireNonNull(subscription, "subscription");
        requireNonNull(at, "at");
        requireNonNull(due, "due");
    }

    /** The same at another time. */
    public Waiting at(Instant time) {
        return new Waiting(id, subscription, time, due, digest, message);
    }

    /** The same once it was tried in that message. */
    public Waiting in(String tried, Instant again) {
        return new Waiting(id, subscription, again, due, digest, tried);
    }
}
