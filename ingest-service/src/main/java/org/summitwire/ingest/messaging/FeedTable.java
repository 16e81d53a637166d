package org.summitwire.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedPolled;
import org.summitwire.ingest.following.Sources;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.TopicFollower.From;

/**
 * Reads {@code feeds.v1} and {@code feeds.state.v1} from their start, without a group: each instance knows all sources, and
 * can take over any.
 */
public final class FeedTable implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedTable.class);

    private final AvroSerde<FeedConfigured> configs;
    private final AvroSerde<FeedPolled> states;
    private final Sources sources;
    private final TopicFollower follower;

    /**
     * Reads nothing before it is started.
     *
     * @param consumers of their own each, without a group
     */
    public FeedTable(Supplier<Consumer<byte[], byte[]>> consumers, SchemaIds ids, Sources sources) {
        this.configs = AvroSerde.of(FeedConfigured.class, ids);
        this.states = AvroSerde.of(FeedPolled.class, ids);
        this.sources = sources;
        this.follower = new TopicFollower(
                "feeds",
                List.of(Topic.Names.FEEDS, Topic.Names.FEEDS_STATE),
                From.BEGINNING,
                consumers,
                new Learning());
    }

    public void start() {
        follower.start();
    }

    /** Waits until all that was there at the start is known. */
    public boolean awaitLoaded(Duration patience) throws InterruptedException {
        return follower.awaitCaughtUp(patience);
    }

    public boolean isLoaded() {
        return follower.isCaughtUp();
    }

    @Override
    public void close() {
        follower.stop();
    }

    private final class Learning implements TopicFollower.Listener {

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            var id = id(message);
            if (message.topic().equals(Topic.Names.FEEDS)) {
                var config = configs.deserializer().deserialize(message.topic(), message.value());
                sources.configured(id, config == null ? null : FeedMessages.config(config));
            } else {
                var state = states.deserializer().deserialize(message.topic(), message.value());
                sources.polled(id, state == null ? null : PolledMessages.state(state));
            }
        }

        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            DeadLetters.count("ingest-service", "feeds", cause.getClass().getSimpleName());
            LOG.warn("Source {} cannot be read from {}: {}", id(message), message.topic(), cause.getMessage());
        }

        private static String id(ConsumerRecord<byte[], byte[]> message) {
            return message.key() == null ? "" : new String(message.key(), UTF_8);
        }
    }
}
