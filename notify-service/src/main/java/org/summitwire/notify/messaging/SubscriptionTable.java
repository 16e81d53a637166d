package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/**
 * Follows {@code subscriptions.v1} from its start, without a group: each instance knows all subscriptions. After the broker was
 * away it reads from the start again, and answers from what it knew until it has caught up.
 */
public final class SubscriptionTable implements KnownSubscriptions, SmartLifecycle {

    /** Ahead of what reads from it. */
    private static final int PHASE = DEFAULT_PHASE - 950;

    private static final Duration POLL = Duration.ofMillis(100);
    private static final long RETRY_MS = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionTable.class);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Deserializer<SubscriptionConfigured> records;
    private final SubscriptionMessages messages;
    private final Map<String, Subscription> fixed;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile Snapshot snapshot;
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    /** What is known at one time; never changed. */
    private record Snapshot(List<Subscription> all, Map<String, Subscription> byId, List<Unreadable> unreadable) {}

    /**
     * Reads nothing before it is started.
     *
     * @param consumers of their own each, without a group
     * @param fixed those of the configuration; a record of the same id is passed over
     */
    public SubscriptionTable(
            Supplier<Consumer<byte[], byte[]>> consumers,
            SchemaIds ids,
            SubscriptionMessages messages,
            List<Subscription> fixed) {
        this.consumers = consumers;
        this.records = AvroSerde.of(SubscriptionConfigured.class, ids).deserializer();
        this.messages = messages;
        this.fixed = fixed.stream().collect(toUnmodifiableMap(Subscription::id, Function.identity()));
        this.snapshot = snapshot(Map.of(), Map.of());
    }

    @Override
    public List<Subscription> all() {
        return snapshot.all();
    }

    @Override
    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(snapshot.byId().get(id));
    }

    @Override
    public boolean isLoaded() {
        return loaded.getCount() == 0;
    }

    @Override
    public boolean isFixed(String id) {
        return fixed.containsKey(id);
    }

    @Override
    public List<Unreadable> unreadable() {
        return snapshot.unreadable();
    }

    /** Waits until all that was there at the start is known. */
    public boolean awaitLoaded(Duration patience) throws InterruptedException {
        return loaded.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether a record that was written has been read here. */
    boolean hasRead(RecordMetadata written) {
        var position = positions.get(new TopicPartition(written.topic(), written.partition()));
        return position != null && position > written.offset();
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        var stop = stopped;
        thread = new Thread(() -> followUntil(stop), "subscriptions");
        thread.setDaemon(true);
        thread.start();
    }

    private void followUntil(CountDownLatch stop) {
        while (stop.getCount() > 0) {
            try (var consumer = consumers.get()) {
                follow(consumer, stop);
            } catch (KafkaException away) {
                LOG.warn("Cannot read {}, trying again: {}", Topic.Names.SUBSCRIPTIONS, away.getMessage());
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer, CountDownLatch stop) throws InterruptedException {
        var partitions = partitions(consumer);
        if (partitions.isEmpty()) {
            stop.await(RETRY_MS, TimeUnit.MILLISECONDS);
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var missing = new HashMap<TopicPartition, Long>(consumer.endOffsets(partitions));
        var known = new TreeMap<String, Subscription>();
        var unreadable = new TreeMap<String, Unreadable>();
        while (stop.getCount() > 0) {
            var heard = consumer.poll(POLL);
            heard.forEach(message -> hear(message, known, unreadable));
            missing.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            if (missing.isEmpty() && (!heard.isEmpty() || !isLoaded() || positions.isEmpty())) {
                snapshot = snapshot(known, unreadable);
                partitions.forEach(it -> positions.put(it, consumer.position(it)));
                loaded.countDown();
            }
        }
    }

    private static Set<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(Topic.Names.SUBSCRIPTIONS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    private void hear(
            ConsumerRecord<byte[], byte[]> message,
            Map<String, Subscription> known,
            Map<String, Unreadable> unreadable) {
        var id = message.key() == null ? "" : new String(message.key(), UTF_8);
        known.remove(id);
        unreadable.remove(id);
        try {
            var record = records.deserialize(message.topic(), message.value());
            if (record != null && !fixed.containsKey(id)) {
                if (!record.getId().equals(id)) {
                    throw new IllegalArgumentException("its key is not its id, " + record.getId());
                }
                known.put(id, messages.subscription(record));
            }
        } catch (RuntimeException wrong) {
            DeadLetters.count(
                    RaiseAlerts.SERVICE, "subscriptions", wrong.getClass().getSimpleName());
            var why = wrong.getMessage() == null ? wrong.getClass().getSimpleName() : wrong.getMessage();
            unreadable.put(id, new Unreadable(id, why));
            LOG.warn("Subscription {} cannot be served: {}", id, why);
        }
    }

    private Snapshot snapshot(Map<String, Subscription> known, Map<String, Unreadable> unreadable) {
        var byId = new TreeMap<>(known);
        byId.putAll(fixed);
        return new Snapshot(List.copyOf(byId.values()), Map.copyOf(byId), List.copyOf(unreadable.values()));
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        var following = thread;
        thread = null;
        if (following != null) {
            try {
                following.join(POLL.toMillis() * 20);
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
