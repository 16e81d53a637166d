package org.summitwire.notify.messaging;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.Courier;
import org.summitwire.notify.delivery.Delivery;

/**
 * Hands one record of {@code alerts.raised.v1} to a courier. When it returns, the alert is with the receiver or among the
 * dead letters, and its offset may be committed.
 */
final class Handover {

    private final Deserializer<AlertRaised> alerts;
    private final DeadLetterPost deadLetters;

    Handover(Deserializer<AlertRaised> alerts, DeadLetterPost deadLetters) {
        this.alerts = alerts;
        this.deadLetters = deadLetters;
    }

    /**
     * Brings the alert.
     *
     * @throws InterruptedException where the service stops before the alert is delivered or parked
     * @throws ChannelClosed where the receiver wants no alerts any more; the alert is still undelivered
     */
    void hand(ConsumerRecord<byte[], byte[]> message, Courier courier) throws InterruptedException, ChannelClosed {
        var alert = read(message);
        if (alert.isPresent()) {
            var delivery = courier.bring(alert.get());
            if (delivery instanceof Delivery.GivenUp givenUp) {
                var cause = new UndeliverableException("Alert " + alert.get().id() + " was given up on channel "
                        + courier.channel() + " after " + givenUp.attempts() + " attempts: " + givenUp.cause());
                deadLetters.park(message, "deliver " + courier.channel(), "undeliverable", cause);
            } else if (delivery instanceof Delivery.Closed closed) {
                throw new ChannelClosed(courier.channel(), closed.cause());
            }
        }
    }

    private Optional<Alert> read(ConsumerRecord<byte[], byte[]> message) {
        try {
            return Optional.ofNullable(alerts.deserialize(message.topic(), message.value()))
                    .map(AlertMessages::alertOf);
        } catch (RuntimeException unreadable) {
            deadLetters.park(message, "deserialize", unreadable.getClass().getSimpleName(), unreadable);
            return Optional.empty();
        }
    }

    /** Why an alert lies among the dead letters. */
    static final class UndeliverableException extends Exception {

        private static final long serialVersionUID = 1;

        UndeliverableException(String message) {
            super(message);
        }
    }

    /** A receiver that wants no alerts any more. */
    static final class ChannelClosed extends Exception {

        private static final long serialVersionUID = 1;

        ChannelClosed(String channel, String cause) {
            super("Channel " + channel + " is closed: " + cause);
        }
    }
}
