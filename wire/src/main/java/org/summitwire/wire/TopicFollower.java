package org.summitwire.wire;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Follows topics without a group: whoever has one knows all partitions, from their start or some way before their end, and
 * goes on with what comes. Partitions that are added later are taken in from their beginning. After a fault it begins anew,
 * as {@link ConsumerLoop} does.
 */
public final class TopicFollower {

    /** A record ends the wait; this is how often an idle follower looks for new partitions. */
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);

    private static final int LONGEST_FETCH_MS = 5_000;

    private final String name;
    private final List<String> topics;
    private final From from;
    private final Listener listener;
    private final ConsumerLoop loop;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** Where the reading of a partition begins. */
    public interface From {

        From BEGINNING = (topic, beginning, end) -> beginning;

        long offset(String topic, long beginning, long end);

        /** So many offsets of each partition. */
        static From last(long offsets) {
            return (topic, beginning, end) -> Math.max(beginning, end - offsets);
        }
    }

    /** Who takes the records; called by one thread. */
    public interface Listener {

        /** All is read again from where it begins: at each start, and after a fault. */
        default void begun() {}

        /** Takes a record; what it throws goes to {@link #unreadable}. */
        void read(ConsumerRecord<byte[], byte[]> message);

        /** A record that could not be taken. */
        void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause);

        /** All is read that was there at the beginning; called again with each batch from then on. */
        default void caughtUp() {}
    }

    /**
     * Reads nothing before it is started.
     *
     * @param name of what is followed, and of the thread
     * @param consumers of their own each, as {@link #consumers} makes them
     */
    public TopicFollower(
            String name,
            List<String> topics,
            From from,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Listener listener) {
        this(name, topics, from, consumers, listener, ConsumerLoop.FIRST_PAUSE);
    }

    TopicFollower(
            String name,
            List<String> topics,
            From from,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Listener listener,
            Duration firstPause) {
        this.name = name;
        this.topics = List.copyOf(topics);
        this.from = from;
        this.listener = listener;
        this.loop = new ConsumerLoop(name, String.join(" and ", topics), consumers, new Following(), firstPause);
    }

    /**
     * Consumers that follow: they read what is committed, create no topic, and let the broker wait for records, so that one
     * that hears nothing asks seldom. Where a position is there no more, as on a topic that was made anew, they fail, so that
     * all is begun anew and what was known is not kept beside what is new.
     */
    public static Supplier<Consumer<byte[], byte[]>> consumers(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LONGEST_FETCH_MS);
        return () -> new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    public String name() {
        return name;
    }

    public void start() {
        loop.start();
    }

    /** Waits for what is being done, ten seconds at most. */
    public void stop() {
        loop.stop();
    }

    public boolean isRunning() {
        return loop.isRunning();
    }

    /** Whether all was read that was there at the first start. */
    public boolean isCaughtUp() {
        return caughtUp.getCount() == 0;
    }

    /** Waits until all was read that was there at the first start; false where it was not by then. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        return caughtUp.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until the listener knows a record; false where it does not by then. */
    public boolean awaitRead(TopicPartition partition, long offset, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (positions) {
            while (positions.getOrDefault(partition, 0L) <= offset) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(positions, left);
            }
            return true;
        }
    }

    private final class Following implements ConsumerLoop.Reading {

        private final Set<TopicPartition> followed = new HashSet<>();
        private final Map<TopicPartition, Long> missing = new HashMap<>();
        private boolean isTold;

        @Override
        public void begin(Consumer<byte[], byte[]> consumer) {
            followed.clear();
            missing.clear();
            isTold = false;
            synchronized (positions) {
                positions.clear(); // a topic that was made anew has other records at the same offsets
            }
            listener.begun();
            follow(partitions(consumer), from, consumer);
        }

        private Set<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
            var all = new HashSet<TopicPartition>();
            topics.forEach(topic -> all.addAll(ConsumerLoop.partitionsOf(topic, consumer)));
            return all;
        }

        private void follow(Collection<TopicPartition> partitions, From start, Consumer<byte[], byte[]> consumer) {
            followed.addAll(partitions);
            consumer.assign(followed);
            var beginnings = consumer.beginningOffsets(partitions);
            consumer.endOffsets(partitions).forEach((partition, end) -> {
                consumer.seek(partition, start.offset(partition.topic(), beginnings.get(partition), end));
                missing.put(partition, end);
            });
        }

        @Override
        public boolean poll(Consumer<byte[], byte[]> consumer) {
            if (!isTold) {
                tellIfCaughtUp(consumer); // where there is nothing to read, no record ends the wait
            }
            var messages = consumer.poll(LONGEST_POLL);
            messages.forEach(this::read);
            if (!(isTold && messages.isEmpty())) {
                tellIfCaughtUp(consumer);
            }
            followAdded(consumer);
            return isTold;
        }

        private void tellIfCaughtUp(Consumer<byte[], byte[]> consumer) {
            missing.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            if (missing.isEmpty()) {
                listener.caughtUp();
                isTold = true;
                note(consumer);
            }
        }

        private void read(ConsumerRecord<byte[], byte[]> message) {
            try {
                listener.read(message);
            } catch (SchemasOutOfReachException away) {
                throw away; // no fault of the record
            } catch (RuntimeException unreadable) {
                listener.unreadable(message, unreadable);
            }
        }

        private void note(Consumer<byte[], byte[]> consumer) {
            synchronized (positions) {
                followed.forEach(it -> positions.put(it, consumer.position(it)));
                positions.notifyAll();
            }
            caughtUp.countDown();
        }

        private void followAdded(Consumer<byte[], byte[]> consumer) {
            var added = partitions(consumer);
            added.removeAll(followed);
            if (!added.isEmpty()) {
                follow(added, From.BEGINNING, consumer);
            }
        }
    }
}
