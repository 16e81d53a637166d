package org.summitwire.standalone;

import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the committed records between two offsets; marks of transactions are none. */
final class RecordCounter {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;

    RecordCounter(String brokers) {
        settings = Map.of(BOOTSTRAP_SERVERS_CONFIG, brokers, ISOLATION_LEVEL_CONFIG, "read_committed");
    }

    long count(TopicPartition partition, long from, long end) {
        var deserializer = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, deserializer, deserializer)) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, from);
            var count = 0L;
            while (consumer.position(partition) < end) {
                count += consumer.poll(POLL).count();
            }
            return count;
        }
    }
}
