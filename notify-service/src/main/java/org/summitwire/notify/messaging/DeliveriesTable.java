package org.summitwire.notify.messaging;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** Follows {@code deliveries.v1} from some way before its end, without a group: each instance knows the latest of all. */
public final class DeliveriesTable implements SmartLifecycle {

    private static final int PHASE = DEFAULT_PHASE - 900;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(DeliveriesTable.class);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Deserializer<DeliveryRecorded> records;
    private final int depth;
    private final DeliveryLog log;
    private StopSignal signal = new StopSignal();
    private @Nullable Thread thread;

    /**
     * Follows the topic.
     *
     * @param depth how many offsets of each partition are read of the past
     */
    public DeliveriesTable(Supplier<Consumer<byte[], byte[]>> consumers, SchemaIds ids, int depth, DeliveryLog log) {
        this.consumers = consumers;
        this.records = AvroSerde.of(DeliveryRecorded.class, ids).deserializer();
        this.depth = depth;
        this.log = log;
    }

    @Override
    public synchronized void start() {
        signal = new StopSignal();
        var stop = signal;
        thread = new Thread(() -> followUntil(stop), "deliveries");
        thread.setDaemon(true);
        thread.start();
    }

    private void followUntil(StopSignal stop) {
        while (!stop.isStopped()) {
            try (var consumer = consumers.get()) {
                follow(consumer, stop);
            } catch (KafkaException away) {
                LOG.warn("Cannot read {}, trying again: {}", Topic.Names.DELIVERIES, away.getMessage());
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer, StopSignal stop) throws InterruptedException {
        var partitions = consumer.partitionsFor(Topic.Names.DELIVERIES).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        if (partitions.isEmpty()) {
            stop.of(RETRY);
            return;
        }
        consumer.assign(partitions);
        var first = consumer.beginningOffsets(partitions);
        consumer.endOffsets(partitions)
                .forEach((partition, end) -> consumer.seek(partition, Math.max(first.get(partition), end - depth)));
        while (!stop.isStopped()) {
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<byte[], byte[]> message) {
        try {
            var recorded = records.deserialize(message.topic(), message.value());
            if (recorded != null) {
                log.add(DeliveryMessages.stateOf(recorded));
            }
        } catch (RuntimeException unreadable) { // nobody works on it: it is only told of
            DeadLetters.count(RaiseAlerts.SERVICE, "list", unreadable.getClass().getSimpleName());
            LOG.warn(
                    "Not listed: {}-{}@{}: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    unreadable.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        signal.stop();
        var following = thread;
        thread = null;
        if (following != null) {
            try {
                following.join(POLL.toMillis() * 4);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
