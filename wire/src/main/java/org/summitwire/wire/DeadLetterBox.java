package org.summitwire.wire;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks records of a topic that every instance of a service reads, again at each start: each record once. Whoever parks
 * looks first whether it is there, within a transaction of the one name that all instances share, so that two of them do not
 * both find nothing. For one thread.
 */
public final class DeadLetterBox {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterBox.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    /** In bytes, before a record is packed; the broker weighs it afterwards. */
    private static final int LARGEST = 16 << 20;

    /** Of several instances that meet a record at one time, the last to begin is through with it. */
    private static final int ATTEMPTS = 5;

    /** Others are looked for among the letters. */
    private static final int MOST_KNOWN = 10_000;

    private final String topic;
    private final String service;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Map<DeadLetters.Origin, Boolean> known = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DeadLetters.Origin, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    /**
     * Opens nothing before a record is parked.
     *
     * @param consumers without a group, which read what is committed
     * @param producers with a transactional id, the same for all instances
     */
    public DeadLetterBox(
            String topic,
            String service,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Producer<byte[], byte[]>> producers) {
        this.topic = topic;
        this.service = service;
        this.consumers = consumers;
        this.producers = producers;
    }

    /** The dead letters of what a service reads from a topic. */
    public static DeadLetterBox of(String topic, String service, String brokers) {
        Map<String, Object> reading = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        var patience = Math.toIntExact(PATIENCE.toMillis());
        Map<String, Object> writing = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                Topic.deadLetters(topic, service),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                patience,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                patience,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                patience / 2);
        return new DeadLetterBox(
                topic,
                service,
                () -> new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                () -> new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /**
     * Parks a record as it came, or passes it over where it is parked. One that cannot be parked now is told of; it is when it
     * is read again.
     *
     * @param stage what was being done
     */
    public void park(ConsumerRecord<byte[], byte[]> message, String stage, RuntimeException cause) {
        var reason = cause.getClass().getSimpleName();
        var origin = new DeadLetters.Origin(message.topic(), message.partition(), message.offset());
        try {
            if (isParked(origin)) {
                DeadLetters.passOver(service, stage, reason, cause, origin);
            } else {
                var letter = DeadLetters.park(
                        topic,
                        service,
                        stage,
                        reason,
                        cause,
                        origin,
                        message.key(),
                        message.value(),
                        message.headers());
                park(letter, origin);
                know(origin);
            }
        } catch (KafkaException away) {
            LOG.warn(
                    "{}-{}@{} could not be parked; that is tried again when it is read again, after the next start: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    away.getMessage());
        }
    }

    private void park(ProducerRecord<byte[], byte[]> letter, DeadLetters.Origin origin) {
        for (var attempt = 1; ; attempt++) {
            try {
                parkAlone(letter, origin);
                return;
            } catch (KafkaException failed) {
                if (attempt == ATTEMPTS || !isOvertaken(failed)) {
                    throw failed;
                }
                if (isParked(origin)) {
                    return; // and whoever did it is not disturbed
                }
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit fails where the send did
    private void parkAlone(ProducerRecord<byte[], byte[]> letter, DeadLetters.Origin origin) {
        try (var producer = producers.get()) {
            producer.initTransactions(); // what another has begun is done from here on, or never will be
            if (!isParked(origin)) {
                producer.beginTransaction();
                producer.send(letter);
                producer.commitTransaction();
            }
        }
    }

    private static boolean isOvertaken(KafkaException failed) {
        Throwable cause = failed;
        while (cause != null
                && !(cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private boolean isParked(DeadLetters.Origin origin) {
        return known.containsKey(origin) || isAmongLetters(origin);
    }

    /** Looks at all of them, so that the next that is read again is known. */
    private boolean isAmongLetters(DeadLetters.Origin origin) {
        try (var consumer = consumers.get()) {
            var partitions = ConsumerLoop.partitionsOf(Topic.deadLetters(topic, service), consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            var found = false;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var letter : consumer.poll(POLL)) {
                    var other = DeadLetters.originOf(letter.headers());
                    other.ifPresent(this::know);
                    found = found || other.filter(origin::equals).isPresent();
                }
                if (System.nanoTime() - deadline > 0) {
                    throw new KafkaException("what is parked cannot be read within " + PATIENCE);
                }
            }
            return found;
        }
    }

    private void know(DeadLetters.Origin origin) {
        known.put(origin, true);
    }
}
