package org.summitwire.wire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that polls Kafka until it is stopped. Where the broker is away, or a topic not there yet, it begins anew with
 * another consumer, at growing intervals; the log tells it once, and once more when it is over. May be started again.
 */
public final class ConsumerLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLoop.class);
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** For the broker to be told; its answer may stand behind one that it holds back until records come. */
    private static final Duration FAREWELL = Duration.ofMillis(200);

    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final String name;
    private final String what;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Reading reading;
    private final Duration firstPause;
    private @Nullable Run run;

    /** What is done with a consumer, by one thread; where it throws, it is begun anew with another one. */
    public interface Reading {

        /** Is handed a new consumer. */
        void begin(Consumer<byte[], byte[]> consumer);

        /**
         * Polls once; what blocks is woken when the loop is stopped.
         *
         * @return whether it is as far as it can be: a fault that comes before is the same that was told of
         */
        boolean poll(Consumer<byte[], byte[]> consumer);

        /** Is done with the consumer, which is closed next. */
        default void end(Consumer<byte[], byte[]> consumer) {}
    }

    /**
     * Does nothing before it is started.
     *
     * @param name of the thread
     * @param what is read, for the log
     * @param consumers of their own each
     */
    public ConsumerLoop(String name, String what, Supplier<Consumer<byte[], byte[]>> consumers, Reading reading) {
        this(name, what, consumers, reading, FIRST_PAUSE);
    }

    ConsumerLoop(
            String name,
            String what,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Reading reading,
            Duration firstPause) {
        this.name = name;
        this.what = what;
        this.consumers = consumers;
        this.reading = reading;
        this.firstPause = firstPause;
    }

    /**
     * The partitions of a topic.
     *
     * @throws KafkaException where it is not there yet
     */
    public static List<TopicPartition> partitionsOf(String topic, Consumer<byte[], byte[]> consumer) {
        var partitions = consumer.partitionsFor(topic);
        if (partitions == null || partitions.isEmpty()) {
            throw new KafkaException("the topic " + topic + " is not there yet");
        }
        return partitions.stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    public synchronized void start() {
        if (run == null) {
            run = new Run();
            run.thread.start();
        }
    }

    public synchronized boolean isRunning() {
        return run != null;
    }

    /** Waits for what is being done, ten seconds at most. */
    public void stop() {
        Run last;
        synchronized (this) {
            last = run;
            run = null;
        }
        if (last != null) {
            last.stop();
        }
    }

    /** From a start to its stop. */
    private final class Run {

        private final CountDownLatch stopped = new CountDownLatch(1);
        private final Thread thread = new Thread(this::readUntilStopped, name);
        private @Nullable Consumer<byte[], byte[]> open;
        private @Nullable Class<?> toldOf;
        private Duration pause = firstPause;

        private Run() {
            thread.setDaemon(true);
        }

        private boolean isStopped() {
            return stopped.getCount() == 0;
        }

        private void readUntilStopped() {
            try {
                do {
                    read();
                } while (!stopped.await(nextPause().toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        private void read() {
            try {
                var consumer = consumers.get();
                try {
                    open(consumer);
                    if (!isStopped()) {
                        pollUntilStopped(consumer);
                    }
                } finally {
                    consumer.close(CloseOptions.timeout(FAREWELL));
                }
            } catch (WakeupException stopping) {
                LOG.debug("No longer reading {}", what);
            } catch (KafkaException away) {
                tell(away);
            } catch (RuntimeException | Error broken) {
                LOG.error("What reads {} is broken and begins anew", what, broken);
            }
        }

        private void pollUntilStopped(Consumer<byte[], byte[]> consumer) {
            try {
                reading.begin(consumer);
                while (!isStopped()) {
                    if (reading.poll(consumer)) {
                        tellThatItIsOver();
                    }
                }
            } finally {
                open(null);
                reading.end(consumer);
            }
        }

        private synchronized void open(@Nullable Consumer<byte[], byte[]> consumer) {
            open = consumer;
        }

        private void tell(KafkaException away) {
            if (away.getClass() == toldOf) {
                LOG.debug("Still cannot read {}: {}", what, away.getMessage());
            } else {
                LOG.warn("Cannot read {}, trying until it can be: {}", what, away.getMessage());
            }
            toldOf = away.getClass();
        }

        /** Twice as long each time, until all could be read. */
        private Duration nextPause() {
            var next = pause;
            var twice = next.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
            return next;
        }

        private void tellThatItIsOver() {
            if (toldOf != null) {
                LOG.info("Reading {} again", what);
            }
            toldOf = null;
            pause = firstPause;
        }

        private void stop() {
            stopped.countDown();
            wakeUp();
            try {
                thread.join(LAST_WORDS.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void wakeUp() {
            if (open != null) {
                open.wakeup();
            }
        }
    }
}
