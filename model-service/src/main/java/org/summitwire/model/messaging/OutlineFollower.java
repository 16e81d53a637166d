package org.summitwire.model.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.Topic;

/**
 * Follows {@code summits.state.v1} from its start, without a group: each instance lists all meetings, whichever
 * partitions it works on, and no list reads all accounts.
 */
final class OutlineFollower implements SmartLifecycle {

    private static final int PHASE = DEFAULT_PHASE - 900;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(OutlineFollower.class);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Deserializer<SummitState> states;
    private final Outlines outlines;
    private CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    OutlineFollower(Supplier<Consumer<byte[], byte[]>> consumers, Serde<SummitState> states, Outlines outlines) {
        this.consumers = consumers;
        this.states = states.deserializer();
        this.outlines = outlines;
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        var stop = stopped;
        thread = new Thread(() -> followUntil(stop), "outlines");
        thread.setDaemon(true);
        thread.start();
    }

    private void followUntil(CountDownLatch stop) {
        while (stop.getCount() > 0) {
            try (var consumer = consumers.get()) {
                follow(consumer, stop);
            } catch (KafkaException away) {
                LOG.warn("Cannot read {}, trying again: {}", Topic.Names.SUMMITS_STATE, away.getMessage());
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    /** Until it is to stop, or there is nothing to follow yet. */
    void follow(Consumer<byte[], byte[]> consumer, CountDownLatch stop) throws InterruptedException {
        var partitions = partitions(consumer);
        if (partitions.isEmpty()) {
            stop.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        outlines.restart();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var missing = new HashMap<TopicPartition, Long>(consumer.endOffsets(partitions));
        while (stop.getCount() > 0) {
            consumer.poll(POLL).forEach(this::hear);
            if (!missing.isEmpty()) {
                missing.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
                if (missing.isEmpty()) {
                    outlines.settle();
                }
            }
        }
    }

    private static Set<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(Topic.Names.SUMMITS_STATE).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    private void hear(ConsumerRecord<byte[], byte[]> message) {
        try {
            var state = states.deserialize(message.topic(), message.value());
            if (state == null) {
                outlines.forget(new String(message.key(), UTF_8));
            } else {
                outlines.hear(AccountMessages.account(state));
            }
        } catch (RuntimeException unreadable) { // the accounts themselves are kept elsewhere: it is only not listed
            DeadLetters.count("model-service", "list", unreadable.getClass().getSimpleName());
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
        stopped.countDown();
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
