package org.summitwire.standalone;

import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.summitwire.wire.AvroDeserializer;
import org.summitwire.wire.Topic;

/** Reads what is committed on a topic now, from its beginning to its present end, outside any group. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String brokers;
    private final Admin admin;
    private final KafkaConsumer<String, SpecificRecord> consumer;

    TopicReader(String brokers) {
        this.brokers = brokers;
        admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, brokers));
        consumer = new KafkaConsumer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, brokers, ISOLATION_LEVEL_CONFIG, "read_committed"),
                new StringDeserializer(),
                new AvroDeserializer<>());
    }

    /** The keys that stand for something: a tombstone takes its key back. */
    Set<String> keys(Topic topic) throws ExecutionException, InterruptedException {
        var keys = new TreeSet<String>();
        read(topic, message -> {
            if (message.value() == null) {
                keys.remove(message.key());
            } else {
                keys.add(message.key());
            }
        });
        return keys;
    }

    /** All values in the order of their offsets; partitions in turn. */
    List<SpecificRecord> all(Topic topic) throws ExecutionException, InterruptedException {
        var values = new ArrayList<SpecificRecord>();
        forEach(topic, SpecificRecord.class, values::add);
        return values;
    }

    /** Hands over each value but tombstones, in the order of the offsets; partitions in turn. */
    <T extends SpecificRecord> void forEach(Topic topic, Class<T> type, Consumer<T> each)
            throws ExecutionException, InterruptedException {
        read(topic, message -> {
            if (message.value() != null) {
                each.accept(type.cast(message.value()));
            }
        });
    }

    private void read(Topic topic, Consumer<ConsumerRecord<String, @Nullable SpecificRecord>> each)
            throws ExecutionException, InterruptedException {
        var pipeline = new Pipeline(admin, brokers);
        var partitions = pipeline.partitionsOf(topic);
        var ends = pipeline.ends(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (!isAtEnd(ends)) {
            for (var message : consumer.poll(POLL)) {
                each.accept(message);
            }
        }
    }

    private boolean isAtEnd(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(it -> consumer.position(it.getKey()) >= it.getValue());
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
