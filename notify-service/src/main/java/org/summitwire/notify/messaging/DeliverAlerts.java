package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.ConsoleChannel;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemasOutOfReachException;

/** Shows alerts on the console of this process, which is quick and never fails. Subscribers are served by {@link BringAlerts}. */
public final class DeliverAlerts implements Consumer<Message<byte[]>> {

    private static final String CONSOLE = "console";

    private final Deserializer<AlertRaised> alerts;
    private final @Nullable ConsoleChannel console;
    private final InstantSource clock;
    private final MeterRegistry meters;

    /**
     * Shows alerts.
     *
     * @param console null where none are shown
     */
    public DeliverAlerts(
            Serde<AlertRaised> alerts, @Nullable ConsoleChannel console, InstantSource clock, MeterRegistry meters) {
        this.alerts = alerts.deserializer();
        this.console = console;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void accept(Message<byte[]> message) {
        Message<?> told = message;
        if (console != null && told.getPayload() instanceof byte[] value) { // a tombstone has nothing to tell
            read(originOf(message), value).ifPresent(alert -> show(alert, console));
        }
    }

    private void show(Alert alert, ConsoleChannel shown) {
        shown.show(alert);
        meters.counter(DeliveryMeters.DELIVERIES, "channel", CONSOLE, "outcome", "delivered")
                .increment();
        var latency = Duration.between(alert.knownAt(), clock.instant());
        meters.timer(DeliveryMeters.LATENCY, "channel", CONSOLE).record(latency.isNegative() ? Duration.ZERO : latency);
    }

    /** What cannot be read the deliveries park, which read the same topic. */
    private Optional<Alert> read(DeadLetters.Origin origin, byte[] value) {
        try {
            return Optional.ofNullable(alerts.deserialize(origin.topic(), value))
                    .map(AlertMessages::alertOf);
        } catch (SchemasOutOfReachException away) {
            throw away; // read again once it is back
        } catch (RuntimeException unreadable) {
            DeadLetters.passOver(
                    RaiseAlerts.SERVICE, CONSOLE, unreadable.getClass().getSimpleName(), unreadable, origin);
            return Optional.empty();
        }
    }

    private static DeadLetters.Origin originOf(Message<?> message) {
        var headers = message.getHeaders();
        return new DeadLetters.Origin(
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_TOPIC, String.class)),
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_PARTITION, Integer.class)),
                Objects.requireNonNull(headers.get(KafkaHeaders.OFFSET, Long.class)));
    }
}
