package org.summitwire.benchmark.pipeline;

import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Plain produce and consume of bytes, with as many partitions as the services' topics have. */
final class RawTopics implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final String brokers;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final int partitions;

    /** @param like the topic whose number of partitions all others get */
    RawTopics(String brokers, String like) {
        this.brokers = brokers;
        admin = Admin.create(Map.of("bootstrap.servers", brokers));
        var bytes = new ByteArraySerializer();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "compression.type", "lz4"), bytes, bytes);
        partitions = partitionsOf(like).size();
    }

    void create(String topic) {
        get(admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all());
    }

    void delete(List<String> topics) {
        get(admin.deleteTopics(topics).all());
    }

    /** Returns when the broker has them all. */
    void produce(String topic, List<Raw> records) {
        var failure = new AtomicReference<Exception>();
        for (var raw : records) {
            var unused = producer.send(
                    new ProducerRecord<>(topic, null, raw.key(), raw.value(), raw.headers()), (sent, failed) -> {
                        if (failed != null) {
                            failure.set(failed);
                        }
                    });
        }
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("The broker does not take what is produced", failure.get());
        }
    }

    /** Takes so many records from the start of a topic, or from where the partitions are said to stand. */
    void consume(
            String topic, Map<TopicPartition, Long> from, int count, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        try (var consumer = consumer()) {
            var all = partitionsOf(topic);
            consumer.assign(all);
            all.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
            for (var taken = 0; taken < count; ) {
                var records = consumer.poll(POLL);
                taken += records.count();
                records.forEach(each);
            }
        }
    }

    /** The records that were published on a topic behind some offsets. */
    List<Raw> read(String topic, Map<TopicPartition, Long> from, int count) {
        var records = new ArrayList<Raw>(count);
        consume(topic, from, count, it -> records.add(new Raw(it.key(), it.value(), it.headers())));
        return records;
    }

    /** A consumer that sees what is committed. */
    KafkaConsumer<byte[], byte[]> consumer() {
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, ISOLATION_LEVEL_CONFIG, "read_committed"), bytes, bytes);
    }

    Map<TopicPartition, Long> ends(String topic) {
        try (var consumer = consumer()) {
            return Map.copyOf(consumer.endOffsets(partitionsOf(topic)));
        }
    }

    List<TopicPartition> partitionsOf(String topic) {
        var described = get(admin.describeTopics(List.of(topic)).allTopicNames());
        return IntStream.range(0, described.get(topic).partitions().size())
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker cannot do what is asked of it", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
