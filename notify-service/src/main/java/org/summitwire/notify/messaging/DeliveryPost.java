package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.delivery.Resending;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** Writes to {@code deliveries.due.v1} what is to be sent again; the alert is looked up on {@code alerts.raised.v1}. */
public final class DeliveryPost implements Resending, AutoCloseable {

    private static final Duration SEARCH = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration NEAR = Duration.ofDays(1);
    private static final long PATIENCE_SECONDS = 10;

    private final Producer<byte[], byte[]> producer;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final AvroSerde<AlertRaised> alerts;
    private final AvroSerde<DeliveryDue> dues;
    private final InstantSource clock;

    public DeliveryPost(
            Producer<byte[], byte[]> producer,
            Supplier<Consumer<byte[], byte[]>> consumers,
            SchemaIds ids,
            InstantSource clock) {
        this.producer = producer;
        this.consumers = consumers;
        this.alerts = AvroSerde.of(AlertRaised.class, ids);
        this.dues = AvroSerde.of(DeliveryDue.class, ids);
        this.clock = clock;
    }

    @Override
    public boolean again(DeliveryState delivery) throws NotDone, InterruptedException {
        try {
            var alert = find(delivery);
            if (alert.isPresent()) {
                send(DeliveryMessages.due(
                        alert.get(),
                        delivery.subscriptionId(),
                        Reason.RESENT,
                        Math.max(1, alert.get().getVoices()),
                        clock.instant()));
            }
            return alert.isPresent();
        } catch (ExecutionException | TimeoutException | KafkaException failed) {
            throw new NotDone(Phrase.of("broker.refused", String.valueOf(failed.getMessage())), failed);
        }
    }

    private void send(DeliveryDue due) throws ExecutionException, TimeoutException, InterruptedException {
        var record = new ProducerRecord<>(
                Topic.Names.DELIVERIES_DUE,
                null,
                due.getSubscriptionId().getBytes(UTF_8),
                dues.serializer().serialize(Topic.Names.DELIVERIES_DUE, due),
                DeliveryMessages.headers(due));
        producer.send(record).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Most likely it was raised shortly before it was due; where it is not there, all of its partition is looked through. */
    private Optional<AlertRaised> find(DeliveryState delivery) throws NotDone {
        try (var consumer = consumers.get()) {
            var partitions = consumer.partitionsFor(Topic.Names.ALERTS_RAISED).size();
            if (partitions == 0) {
                return Optional.empty();
            }
            var partition = new TopicPartition(
                    Topic.Names.ALERTS_RAISED,
                    BuiltInPartitioner.partitionForKey(delivery.summitId().getBytes(UTF_8), partitions));
            consumer.assign(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            var near = consumer.offsetsForTimes(
                            Map.of(partition, delivery.dueAt().minus(NEAR).toEpochMilli()))
                    .get(partition);
            var latest = clock.instant().plus(SEARCH);
            if (near != null) {
                consumer.seek(partition, near.offset());
                var found = read(consumer, partition, end, delivery.alertId(), latest);
                if (found.isPresent()) {
                    return found;
                }
            }
            consumer.seekToBeginning(List.of(partition));
            return read(consumer, partition, near == null ? end : near.offset(), delivery.alertId(), latest);
        }
    }

    private Optional<AlertRaised> read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long end, String alertId, Instant latest)
            throws NotDone {
        while (consumer.position(partition) < end) {
            for (var message : consumer.poll(POLL)) {
                if (DeadLetters.header(message.headers(), CloudEvents.ID)
                        .filter(alertId::equals)
                        .isPresent()) {
                    return Optional.ofNullable(alerts.deserializer().deserialize(message.topic(), message.value()));
                }
            }
            if (clock.instant().isAfter(latest)) {
                throw new NotDone(Phrase.of("alert.notFound", alertId, partition, SEARCH), new TimeoutException());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        producer.close();
    }
}
