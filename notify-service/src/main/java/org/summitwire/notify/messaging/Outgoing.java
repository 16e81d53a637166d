package org.summitwire.notify.messaging;

import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.streams.errors.StreamsException;
import org.summitwire.notify.delivery.Dispatch;
import org.summitwire.notify.delivery.RetrySchedule;
import org.summitwire.notify.delivery.Sender;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;

/**
 * What it takes to bring alerts.
 *
 * @param known waits for the subscriptions that there were at the start: without them nothing could be told to be removed
 * @param senders over what the messages of a subscription go
 * @param mostEach deliveries that may wait for one subscription; of more, the oldest are parked
 */
public record Outgoing(
        Subscriptions subscriptions,
        Known known,
        TurnOff turnOff,
        Function<Subscription, Sender> senders,
        Dispatch dispatch,
        RetrySchedule retries,
        DeliveryMeters meters,
        int mostEach) {

    public static final int MOST_EACH = 10_000;

    /** Well below what a consumer may be away from its group. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whether the subscriptions have been read. */
    @FunctionalInterface
    public interface Known {

        boolean await(Duration patience) throws InterruptedException;
    }

    /** Whether a subscription still is as it was. For any thread. */
    boolean isCurrent(Subscription subscription) {
        return subscriptions
                .find(subscription.id())
                .filter(subscription::equals)
                .isPresent();
    }

    /**
     * Returns once the subscriptions are known. For the start of a task, ahead of its first record.
     *
     * @throws StreamsException where they cannot be read; the stream thread is then replaced, and tries again
     */
    void awaitSubscriptions() {
        try {
            if (!known.await(PATIENCE)) {
                throw new StreamsException("The subscriptions could not be read within " + PATIENCE
                        + "; without them no alert is matched or sent");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StreamsException("Stopped before the subscriptions were read", stopping);
        }
    }
}
