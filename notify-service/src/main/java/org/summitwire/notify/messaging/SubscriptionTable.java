package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.TopicFollower.From;

/**
 * Follows {@code subscriptions.v1} from its start, without a group: each instance knows all subscriptions. After the broker was
 * away it reads from the start again, and answers from what it knew until it has caught up.
 */
public final class SubscriptionTable implements KnownSubscriptions {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionTable.class);

    private final TopicFollower follower;
    private final Deserializer<SubscriptionConfigured> records;
    private final SubscriptionMessages messages;
    private final Map<String, Subscription> fixed;
    private volatile Snapshot snapshot;

    /** What is known at one time; never changed. */
    private record Snapshot(List<Subscription> all, Map<String, Subscription> byId, List<Unreadable> unreadable) {}

    /**
     * Reads nothing before its follower is started.
     *
     * @param consumers of their own each, without a group
     * @param fixed those of the configuration; a record of the same id is passed over
     */
    public SubscriptionTable(
            Supplier<Consumer<byte[], byte[]>> consumers,
            SchemaIds ids,
            SubscriptionMessages messages,
            List<Subscription> fixed) {
        this.follower = new TopicFollower(
                "subscriptions", List.of(Topic.Names.SUBSCRIPTIONS), From.BEGINNING, consumers, new Learning());
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
        return follower.isCaughtUp();
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
        return follower.awaitCaughtUp(patience);
    }

    /** Waits until a record that was written has been read here; false where it was not by then. */
    boolean awaitRead(RecordMetadata written, Duration patience) throws InterruptedException {
        return follower.awaitRead(new TopicPartition(written.topic(), written.partition()), written.offset(), patience);
    }

    private Snapshot snapshot(Map<String, Subscription> known, Map<String, Unreadable> unreadable) {
        var byId = new TreeMap<>(known);
        byId.putAll(fixed);
        return new Snapshot(List.copyOf(byId.values()), Map.copyOf(byId), List.copyOf(unreadable.values()));
    }

    /** Whoever runs it runs the table. */
    public TopicFollower follower() {
        return follower;
    }

    /** What has been read since the beginning; told to others once it is all. */
    private final class Learning implements TopicFollower.Listener {

        private final Map<String, Subscription> known = new TreeMap<>();
        private final Map<String, Unreadable> unreadable = new TreeMap<>();

        @Override
        public void begun() {
            known.clear();
            unreadable.clear();
        }

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            var id = id(message);
            known.remove(id);
            unreadable.remove(id);
            var record = records.deserialize(message.topic(), message.value());
            if (record != null && !fixed.containsKey(id)) {
                if (!record.getId().equals(id)) {
                    throw new IllegalArgumentException("its key is not its id, " + record.getId());
                }
                known.put(id, messages.subscription(record));
            }
        }

        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException wrong) {
            var id = id(message);
            DeadLetters.count(
                    RaiseAlerts.SERVICE, "subscriptions", wrong.getClass().getSimpleName());
            var why = wrong.getMessage() == null ? wrong.getClass().getSimpleName() : wrong.getMessage();
            unreadable.put(id, new Unreadable(id, why));
            LOG.warn("Subscription {} cannot be served: {}", id, why);
        }

        @Override
        public void caughtUp() {
            snapshot = snapshot(known, unreadable);
        }

        private static String id(ConsumerRecord<byte[], byte[]> message) {
            return message.key() == null ? "" : new String(message.key(), UTF_8);
        }
    }
}
