package org.summitwire.ingest.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that reads from Kafka until it is closed. Where the broker is away, or a topic not there yet, it waits and begins
 * anew with another consumer.
 */
final class PatientReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PatientReader.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final String what;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Reading reading;
    private final Duration retry;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> open;

    /** What is done with a consumer. */
    interface Reading {

        /** Reads for as long as {@link PatientReader#isOpen}; is begun anew where it throws a {@link KafkaException}. */
        void read(Consumer<byte[], byte[]> consumer);
    }

    /**
     * Reads nothing before it is started.
     *
     * @param name of the thread
     * @param what is read, for the log
     * @param consumers of their own each
     */
    PatientReader(String name, String what, Supplier<Consumer<byte[], byte[]>> consumers, Reading reading) {
        this(name, what, consumers, reading, RETRY);
    }

    PatientReader(
            String name, String what, Supplier<Consumer<byte[], byte[]>> consumers, Reading reading, Duration retry) {
        this.what = what;
        this.consumers = consumers;
        this.reading = reading;
        this.retry = retry;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isOpen() {
        return closed.getCount() > 0;
    }

    /**
     * The partitions of a topic.
     *
     * @throws KafkaException where it is not there yet
     */
    static List<PartitionInfo> partitionsOf(String topic, Consumer<byte[], byte[]> consumer) {
        var partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new KafkaException("the topic " + topic + " is not there yet");
        }
        return partitions;
    }

    private void run() {
        try {
            do {
                read();
            } while (!closed.await(retry.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var consumer = consumers.get()) {
            open = consumer;
            if (isOpen()) {
                reading.read(consumer);
            }
        } catch (WakeupException closing) {
            LOG.debug("No longer reading {}", what);
        } catch (KafkaException away) {
            LOG.warn("Cannot read {}, trying again: {}", what, away.getMessage());
        }
    }

    /** Waits for what is being done, ten seconds at most. */
    @Override
    public void close() {
        closed.countDown();
        var consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
