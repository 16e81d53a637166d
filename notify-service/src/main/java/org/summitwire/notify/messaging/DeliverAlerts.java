package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.ConsoleChannel;

/** Shows alerts on the console of this process, which is quick and never fails. Subscribers are served by {@link BringAlerts}. */
public final class DeliverAlerts implements Consumer<Message<byte[]>> {

    private static final String CONSOLE = "console";

    private final Deserializer<AlertRaised> alerts;
    private final DeadLetterPost deadLetters;
    private final @Nullable ConsoleChannel console;
    private final InstantSource clock;
    private final MeterRegistry meters;

    /**
     * Shows alerts.
     *
     * @param console null where none are shown; what cannot be read is parked all the same
     */
    public DeliverAlerts(
            Serde<AlertRaised> alerts,
            DeadLetterPost deadLetters,
            @Nullable ConsoleChannel console,
            InstantSource clock,
            MeterRegistry meters) {
        this.alerts = alerts.deserializer();
        this.deadLetters = deadLetters;
        this.console = console;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void accept(Message<byte[]> message) {
        Message<?> told = message;
        if (told.getPayload() instanceof byte[] value) { // a tombstone has nothing to tell
            read(recordOf(message, value)).ifPresent(this::show);
        }
    }

    private void show(Alert alert) {
        if (console != null) {
            console.show(alert);
            meters.counter(DeliveryMeters.DELIVERIES, "channel", CONSOLE, "outcome", "delivered")
                    .increment();
            var latency = Duration.between(alert.knownAt(), clock.instant());
            meters.timer(DeliveryMeters.LATENCY, "channel", CONSOLE)
                    .record(latency.isNegative() ? Duration.ZERO : latency);
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
