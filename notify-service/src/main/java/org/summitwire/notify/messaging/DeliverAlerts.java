package org.summitwire.notify.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Serde;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.delivery.Courier;
import org.summitwire.notify.messaging.Handover.ChannelClosed;

/**
 * Brings alerts over the channels of this process, such as the console: those that are quick and never fail. Channels that
 * can hang have a consumer group each, see {@link WebhookDeliveries}.
 */
public final class DeliverAlerts implements Consumer<Message<byte[]>> {

    private final Handover handover;
    private final List<Courier> couriers;

    public DeliverAlerts(Serde<AlertRaised> alerts, DeadLetterPost deadLetters, List<Courier> couriers) {
        this.handover = new Handover(alerts.deserializer(), deadLetters);
        this.couriers = List.copyOf(couriers);
    }

    @Override
    public void accept(Message<byte[]> message) {
        Message<?> told = message;
        if (!(told.getPayload() instanceof byte[] value)) {
            return; // a tombstone: nothing to tell
        }
        var alert = recordOf(message, value);
        for (var courier : couriers) {
            try {
                handover.hand(alert, courier);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new KafkaException("Stopped before the alert was told", stopping);
            } catch (ChannelClosed closed) {
                throw new IllegalStateException(closed); // a local channel is never closed
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> recordOf(Message<?> message, byte[] value) {
        var headers = message.getHeaders();
        var key = headers.get(KafkaHeaders.RECEIVED_KEY) instanceof byte[] bytes ? bytes : new byte[0];
        return new ConsumerRecord<>(
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_TOPIC, String.class)),
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_PARTITION, Integer.class)),
                Objects.requireNonNull(headers.get(KafkaHeaders.OFFSET, Long.class)),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                key.length,
                value.length,
                key,
                value,
                rawHeaders(message),
                Optional.empty());
    }

    /** Headers that came as bytes are the record's own; the framework's have other types. */
    private static Headers rawHeaders(Message<?> message) {
        var raw = new RecordHeaders();
        message.getHeaders().forEach((name, value) -> {
            if (value instanceof byte[] bytes && !name.equals(KafkaHeaders.RECEIVED_KEY)) {
                raw.add(name, bytes);
            }
        });
        return raw;
    }
}
