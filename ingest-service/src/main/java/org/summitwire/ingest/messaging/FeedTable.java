package org.summitwire.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedPolled;
import org.summitwire.ingest.following.Sources;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/**
 * Reads {@code feeds.v1} and {@code feeds.state.v1} from their start, without a group: each instance knows all sources, and
 * can take over any.
 */
public final class FeedTable implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedTable.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final AvroSerde<FeedConfigured> configs;
    private final AvroSerde<FeedPolled> states;
    private final Sources sources;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final PatientReader reader;

    /**
     * Reads nothing before it is started.
     *
     * @param consumers of their own each, without a group
     */
    public FeedTable(Supplier<Consumer<byte[], byte[]>> consumers, SchemaIds ids, Sources sources) {
        this.configs = AvroSerde.of(FeedConfigured.class, ids);
        this.states = AvroSerde.of(FeedPolled.class, ids);
        this.sources = sources;
        this.reader = new PatientReader("feeds", "the sources", consumers, this::read);
    }

    public void start() {
        reader.start();
    }

    /** Waits until all that was there at the start is known. */
    public boolean awaitLoaded(Duration patience) throws InterruptedException {
        return loaded.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    public boolean isLoaded() {
        return loaded.getCount() == 0;
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        var partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var missing = new HashMap<TopicPartition, Long>(consumer.endOffsets(partitions));
        while (reader.isOpen()) {
            consumer.poll(POLL).forEach(this::hear);
            if (!isLoaded()) {
                missing.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
                if (missing.isEmpty()) {
                    loaded.countDown();
                }
            }
        }
    }

    private static Set<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return Stream.of(Topic.Names.FEEDS, Topic.Names.FEEDS_STATE)
                .flatMap(topic -> PatientReader.partitionsOf(topic, consumer).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    private void hear(ConsumerRecord<byte[], byte[]> message) {
        var id = new String(message.key(), UTF_8);
        try {
            if (message.topic().equals(Topic.Names.FEEDS)) {
                var config = configs.deserializer().deserialize(message.topic(), message.value());
                sources.configured(id, config == null ? null : FeedMessages.config(config));
            } else {
                var state = states.deserializer().deserialize(message.topic(), message.value());
                sources.polled(id, state == null ? null : PolledMessages.state(state));
            }
        } catch (RuntimeException unreadable) {
            DeadLetters.count("ingest-service", "feeds", unreadable.getClass().getSimpleName());
            LOG.warn("Source {} cannot be read from {}: {}", id, message.topic(), unreadable.getMessage());
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
