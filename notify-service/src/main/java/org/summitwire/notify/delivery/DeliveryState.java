package org.summitwire.notify.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.ChannelKind;

/**
 * Where a delivery stands.
 *
 * @param channel null where the subscription was not known
 * @param reason null where a newer writer told one that this reader does not know
 * @param messageId the message that it went in: the delivery's own id, or that of a digest; null before it was tried
 * @param attempts so far; the latest of them are told one by one
 * @param nextAttemptAt null where none is to come
 * @param why it waits, was parked or dropped; null where there is nothing to say
 * @param dueAt when it was found that the alert has to go
 */
public record DeliveryState(
        String id,
        String subscriptionId,
        String alertId,
        String summitId,
        @Nullable ChannelKind channel,
        @Nullable Reason reason,
        Status status,
        @Nullable String messageId,
        String headline,
        int attempts,
        List<Tried> latestAttempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String why,
        Instant dueAt,
        Instant changedAt) {

    /** How far a delivery has come. */
    public enum Status {
        /** Told by a newer writer. */
        UNKNOWN,
        /** Held for a digest, quiet hours or its turn. */
        WAITING,
        /** Tried without success, to be tried again. */
        RETRYING,
        DELIVERED,
        /** Given up or refused: among the dead letters. */
        PARKED,
        /** Not sent, and not to be. */
        DROPPED
    }

    /**
     * One attempt.
     *
     * @param took milliseconds
     * @param failure null where it was delivered
     */
    public record Tried(Instant startedAt, int took, @Nullable String failure) {}

    public DeliveryState {
        latestAttempts = List.copyOf(latestAttempts);
    }
}
