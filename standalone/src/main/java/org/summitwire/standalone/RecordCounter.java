package org.summitwire.standalone;

import static java.util.stream.Collectors.groupingBy;
import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the committed records between offsets; marks of transactions are none. One connection serves all counts. */
final class RecordCounter implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

    RecordCounter(String brokers) {
        var settings =
                Map.<String, Object>of(BOOTSTRAP_SERVERS_CONFIG, brokers, ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * What lies in a partition from one offset to another.
     *
     * @param from first offset
     * @param end offset behind the last
     */
    record Stretch(TopicPartition partition, long from, long end) {

        boolean holds(long offset) {
            return from <= offset && offset < end;
        }
    }

    /** The records of all stretches together; one that lies in two stretches counts twice. */
    long count(Collection<Stretch> stretches) {
        var byPartition = stretches.stream().collect(groupingBy(Stretch::partition));
        consumer.assign(byPartition.keySet());
        byPartition.forEach((partition, of) -> consumer.seek(partition, first(of)));
        var count = 0L;
        while (byPartition.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < last(it.getValue()))) {
            for (var message : consumer.poll(POLL)) {
                var partition = new TopicPartition(message.topic(), message.partition());
                count += byPartition.get(partition).stream()
                        .filter(stretch -> stretch.holds(message.offset()))
                        .count();
            }
        }
        return count;
    }

    private static long first(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::from).min().orElseThrow();
    }

    private static long last(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::end).max().orElseThrow();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
