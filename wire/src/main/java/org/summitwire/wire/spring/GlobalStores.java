package org.summitwire.wire.spring;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the copy of a global table anew where the process that kept it was killed.
 *
 * <p>Under exactly-once a store on disk that was not closed is not opened again (Kafka Streams 4.3). Tasks clear theirs and
 * restore it; for a global store nobody does, and the application fails at each start for good, as soon as the store has once
 * written to its files.
 */
final class GlobalStores implements StreamsBuilderFactoryBean.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(GlobalStores.class);

    /** As Streams names the folder, beside those of its tasks. */
    private static final String FOLDER = "global";

    private static final String CLOSED = "global.closed";

    private final StreamsBuilderFactoryBean factory;

    GlobalStores(StreamsBuilderFactoryBean factory) {
        this.factory = factory;
    }

    /** To be called before the streams start. */
    void open() {
        open(folder(factory.getStreamsConfiguration()));
    }

    static void open(Path folder) {
        var closed = folder.resolve(CLOSED);
        try {
            if (!Files.exists(closed) && FileSystemUtils.deleteRecursively(folder.resolve(FOLDER))) {
                LOG.info(
                        "The copy of the global tables in {} was not closed: it is read from its topics again", folder);
            }
            Files.deleteIfExists(closed);
        } catch (IOException e) {
            throw new UncheckedIOException("The state in " + folder + " cannot be cleared: " + e.getMessage(), e);
        }
    }

    /** Called when the streams were closed, or did not close in time. */
    @Override
    public void streamsRemoved(String id, KafkaStreams streams) {
        if (streams.state() == KafkaStreams.State.NOT_RUNNING) {
            close(folder(factory.getStreamsConfiguration()));
        }
    }

    static void close(Path folder) {
        try {
            if (Files.exists(folder.resolve(FOLDER))) {
                Files.writeString(folder.resolve(CLOSED), "");
            }
        } catch (IOException e) {
            LOG.warn("The global tables in {} are read from their topics again at the next start", folder, e);
        }
    }

    private static Path folder(@Nullable Properties settings) {
        requireNonNull(settings, "they come before the streams");
        var config = new StreamsConfig(settings);
        return Path.of(
                config.getString(StreamsConfig.STATE_DIR_CONFIG),
                config.getString(StreamsConfig.APPLICATION_ID_CONFIG));
    }
}
