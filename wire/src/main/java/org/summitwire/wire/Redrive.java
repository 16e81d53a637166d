package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Feeds parked records again: each goes back to where it came from with its key, value and headers as they were, in one
 * transaction with the note that it went, so exactly once. What is not fed (another reason than the one asked for, an
 * origin that is gone) is parked anew behind the others, so that it is not lost from sight. Works on what is parked when
 * it begins. A second run at the same time ends the first.
 */
public final class Redrive {

    /** Where a record was parked before it was fed again: {@code <topic>-<partition>@<offset>}. */
    public static final String REDRIVEN_FROM = "summitwire_redriven_from";

    /** Both the consumer group that notes how far it is fed and the transactional id. */
    static final String GROUP = "summitwire-redrive";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String brokers;

    public Redrive(String brokers) {
        this.brokers = brokers;
    }

    /**
     * Which records are meant.
     *
     * @param deadLetters the topic that they are parked on; null for all topics of dead letters
     * @param reason the {@link DeadLetters#REASON} that they were parked for; null for any
     */
    public record Selection(@Nullable String deadLetters, @Nullable String reason) {

        public Selection {
            if (deadLetters != null && !Topic.isDeadLetters(deadLetters)) {
                throw new IllegalArgumentException(
                        deadLetters + " is no topic of dead letters; expected <topic>.<service>.dlq");
            }
        }

        public static Selection all() {
            return new Selection(null, null);
        }

        boolean holds(Parked parked) {
            return reason == null || reason.equals(parked.reason());
        }
    }

    /** A parked record; what its headers do not tell is empty. */
    public record Parked(
            String deadLetters, int partition, long offset, String origin, String stage, String reason, String cause) {

        private static Parked of(ConsumerRecord<byte[], byte[]> found) {
            return new Parked(
                    found.topic(),
                    found.partition(),
                    found.offset(),
                    DeadLetters.header(found.headers(), DeadLetters.TOPIC).orElse(""),
                    DeadLetters.header(found.headers(), DeadLetters.STAGE).orElse(""),
                    DeadLetters.header(found.headers(), DeadLetters.REASON).orElse(""),
                    DeadLetters.header(found.headers(), DeadLetters.CAUSE).orElse(""));
        }

        /** {@code <topic>-<partition>@<offset>}. */
        public String position() {
            return deadLetters + "-" + partition + "@" + offset;
        }
    }

    /** What became of one record: fed again, or why it is left parked. */
    public record Step(Parked parked, boolean fed, String told) {}

    /** How many records went back to each origin, and how many each topic of dead letters still holds of those seen. */
    public record Outcome(Map<String, Long> fed, Map<String, Long> left) {}

    /** What is parked and not yet fed again. Changes nothing. */
    public List<Parked> list(Selection selection) {
        var found = new ArrayList<Parked>();
        try (var consumer = consumer()) {
            var reading = new Reading(consumer, selection);
            while (reading.goesOn()) {
                reading.next().stream().map(Parked::of).filter(selection::holds).forEach(found::add);
            }
        }
        return found;
    }

    /**
     * Feeds again what is selected.
     *
     * @param progress hears of each record once it is certain
     * @throws KafkaException where the broker is away or another run took over; what was told of is done, the rest is
     *     parked as before
     */
    public Outcome run(Selection selection, Consumer<Step> progress) {
        var outcome = new Outcome(new TreeMap<>(), new TreeMap<>());
        try (var producer = producer();
                var consumer = consumer()) {
            producer.initTransactions(); // ends a run that stopped half way, before its position is read
            var topics = consumer.listTopics(PATIENCE);
            var reading = new Reading(consumer, selection);
            while (reading.goesOn()) {
                var batch = reading.next();
                if (!batch.isEmpty()) {
                    var steps = feed(batch, selection, topics, producer, consumer);
                    steps.forEach(step -> count(step, outcome));
                    steps.forEach(progress);
                }
            }
        }
        return outcome;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit fails where a send did
    private static List<Step> feed(
            List<ConsumerRecord<byte[], byte[]>> batch,
            Selection selection,
            Map<String, List<PartitionInfo>> topics,
            KafkaProducer<byte[], byte[]> producer,
            KafkaConsumer<byte[], byte[]> consumer) {
        var steps = new ArrayList<Step>();
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        producer.beginTransaction();
        try {
            for (var found : batch) {
                var step = decide(Parked.of(found), selection, topics);
                var sent = step.fed() ? asItCame(found, topics.get(step.parked().origin())) : parkedAnew(found);
                producer.send(sent);
                steps.add(step);
                done.put(
                        new TopicPartition(found.topic(), found.partition()),
                        new OffsetAndMetadata(found.offset() + 1));
            }
            producer.sendOffsetsToTransaction(done, consumer.groupMetadata());
            producer.commitTransaction();
            return steps;
        } catch (KafkaException e) {
            abort(producer, e);
            throw e;
        }
    }

    private static Step decide(Parked parked, Selection selection, Map<String, List<PartitionInfo>> topics) {
        if (!selection.holds(parked)) {
            return new Step(parked, false, "left: parked for " + parked.reason());
        }
        if (parked.origin().isEmpty()) {
            return new Step(parked, false, "left: it has no header " + DeadLetters.TOPIC);
        }
        if (!topics.containsKey(parked.origin())) {
            return new Step(parked, false, "left: there is no topic " + parked.origin());
        }
        return new Step(parked, true, "fed to " + parked.origin());
    }

    private static ProducerRecord<byte[], byte[]> asItCame(
            ConsumerRecord<byte[], byte[]> found, List<PartitionInfo> partitions) {
        var headers = new RecordHeaders();
        found.headers().forEach(it -> {
            if (!it.key().startsWith(DeadLetters.PREFIX)) {
                headers.add(it);
            }
        });
        headers.remove(REDRIVEN_FROM)
                .add(REDRIVEN_FROM, Parked.of(found).position().getBytes(UTF_8));
        var origin = Parked.of(found).origin();
        return new ProducerRecord<>(origin, partitionOf(found, partitions), found.key(), found.value(), headers);
    }

    /** The partition that it came from; by its key where that one is not told or gone. */
    private static @Nullable Integer partitionOf(ConsumerRecord<byte[], byte[]> found, List<PartitionInfo> partitions) {
        var told = DeadLetters.header(found.headers(), DeadLetters.PARTITION).orElse("");
        return partitions.stream()
                .map(PartitionInfo::partition)
                .filter(it -> told.equals(Integer.toString(it)))
                .findAny()
                .orElse(null);
    }

    /** With its time, so that it is kept no longer than it would have been. */
    private static ProducerRecord<byte[], byte[]> parkedAnew(ConsumerRecord<byte[], byte[]> found) {
        return new ProducerRecord<>(
                found.topic(), found.partition(), found.timestamp(), found.key(), found.value(), found.headers());
    }

    private static void abort(KafkaProducer<?, ?> producer, KafkaException reason) {
        try {
            producer.abortTransaction();
        } catch (KafkaException e) { // fenced: the run that took over has aborted it
            reason.addSuppressed(e);
        }
    }

    private static void count(Step step, Outcome outcome) {
        if (step.fed()) {
            outcome.fed().merge(step.parked().origin(), 1L, Long::sum);
        } else {
            outcome.left().merge(step.parked().deadLetters(), 1L, Long::sum);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, GROUP);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 << 20);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Reads from where the last run ended to where the topics ended when this one began. */
    private static final class Reading {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Map<TopicPartition, Long> ends;
        private long lastProgress = System.nanoTime();

        Reading(KafkaConsumer<byte[], byte[]> consumer, Selection selection) {
            this.consumer = consumer;
            var partitions = consumer.listTopics(PATIENCE).values().stream()
                    .flatMap(List::stream)
                    .filter(it -> selection.deadLetters() == null
                            ? Topic.isDeadLetters(it.topic())
                            : it.topic().equals(selection.deadLetters()))
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            if (partitions.isEmpty() && selection.deadLetters() != null) {
                throw new IllegalArgumentException("There is no topic " + selection.deadLetters());
            }
            consumer.assign(partitions);
            ends = consumer.endOffsets(partitions, PATIENCE).entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        boolean goesOn() {
            ends.keySet().removeIf(it -> {
                var isRead = consumer.position(it, PATIENCE) >= ends.get(it);
                if (isRead) {
                    consumer.pause(List.of(it));
                }
                return isRead;
            });
            return !ends.isEmpty();
        }

        List<ConsumerRecord<byte[], byte[]>> next() {
            var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            for (var found : consumer.poll(POLL)) {
                if (found.offset() < ends.getOrDefault(new TopicPartition(found.topic(), found.partition()), 0L)) {
                    batch.add(found);
                }
            }
            if (!batch.isEmpty()) {
                lastProgress = System.nanoTime();
            } else if (System.nanoTime() - lastProgress > PATIENCE.toNanos()) {
                throw new KafkaException("Dead letters do not come within " + PATIENCE + " from " + ends.keySet()
                        + "; is the broker in good health?");
            }
            return batch;
        }
    }
}
