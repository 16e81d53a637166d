package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.delivery.ConsoleChannel;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

class DeliverAlertsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-14T12:00:00Z"), ZoneOffset.UTC);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final DeliverAlerts console = new DeliverAlerts(
            AvroSerde.of(AlertRaised.class, SchemaIds.bundled()),
            new ConsoleChannel(new PrintStream(shown, false, UTF_8)),
            NOON,
            meters);

    @BeforeEach
    void count() {
        Metrics.addRegistry(meters);
    }

    @AfterEach
    void stop() {
        Metrics.removeRegistry(meters);
    }

    /** The deliveries read the same record, and park it. */
    @Test
    void whatCannotBeReadIsCountedAndPassedOver() {
        console.accept(MessageBuilder.withPayload("no avro".getBytes(UTF_8))
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, Topic.Names.ALERTS_RAISED)
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, 3)
                .setHeader(KafkaHeaders.OFFSET, 9L)
                .build());

        assertThat(shown.size()).isZero();
        assertThat(meters.counter(
                                DeadLetters.COUNTER,
                                "service",
                                "notify-service",
                                "stage",
                                "console",
                                "reason",
                                "SerializationException")
                        .count())
                .isEqualTo(1);
    }
}
