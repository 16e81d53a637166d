package org.summitwire.notify.messaging;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.Topic;

/**
 * Follows {@code alerts.raised.v1} from some way before its end, without a group: each instance sees all alerts, again
 * after each start.
 */
public final class AlertsSoFar implements SmartLifecycle {

    private static final int PHASE = DEFAULT_PHASE - 900;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(AlertsSoFar.class);

    /** Every alert may have a transaction's marker beside it, which counts as an offset. */
    private static final int OFFSETS_PER_ALERT = 2;

    private final Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers;
    private final Deserializer<AlertRaised> alerts;
    private final int depth;
    private final Consumer<Alert> sink;
    private final Runnable settled;
    private StopSignal signal = new StopSignal();
    private @Nullable Thread thread;

    /**
     * Follows the topic.
     *
     * @param depth how many alerts of the past are wanted
     * @param settled is run when all that was there at the start has gone to the sink, and again after each new start
     */
    public AlertsSoFar(
            Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers,
            Serde<AlertRaised> alerts,
            int depth,
            Consumer<Alert> sink,
            Runnable settled) {
        this.consumers = consumers;
        this.alerts = alerts.deserializer();
        this.depth = depth;
        this.sink = sink;
        this.settled = settled;
    }

    @Override
    public synchronized void start() {
        signal = new StopSignal();
        var stop = signal;
        thread = new Thread(() -> followUntil(stop), "alerts-so-far");
        thread.setDaemon(true);
        thread.start();
    }

    private void followUntil(StopSignal stop) {
        while (!stop.isStopped()) {
            try (var consumer = consumers.get()) {
                follow(consumer, stop);
            } catch (KafkaException away) {
                LOG.warn("Cannot read {}, trying again: {}", Topic.Names.ALERTS_RAISED, away.getMessage());
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void follow(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer, StopSignal stop)
            throws InterruptedException {
        var infos = consumer.partitionsFor(Topic.Names.ALERTS_RAISED);
        if (infos.isEmpty()) {
            stop.of(RETRY);
            return;
        }
        var partitions = infos.stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        var first = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        ends.forEach((partition, end) ->
                consumer.seek(partition, Math.max(first.get(partition), end - (long) depth * OFFSETS_PER_ALERT)));
        var isPast = true;
        while (!stop.isStopped()) {
            if (isPast && ends.entrySet().stream().allMatch(it -> consumer.position(it.getKey()) >= it.getValue())) {
                isPast = false;
                settled.run();
            }
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<byte[], byte[]> message) {
        try {
            var alert = alerts.deserialize(message.topic(), message.value());
            if (alert != null) {
                sink.accept(AlertMessages.alertOf(alert));
            }
        } catch (RuntimeException unreadable) { // parked by the deliveries, which read it too
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
