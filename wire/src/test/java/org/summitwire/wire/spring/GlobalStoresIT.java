package org.summitwire.wire.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.summitwire.wire.RocksDbBounds;
import org.summitwire.wire.TestBroker;

/** What is on disk while the streams run is what a killed process leaves. */
class GlobalStoresIT {

    private static final String TOPIC = "accounts.v1";
    private static final String APPLICATION = "reader";
    private static final String STORE = "accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** More than the store holds in memory. */
    private static final int RECORDS = 6_000;

    private static final String VALUE = "x".repeat(2_000);

    private TestBroker broker;

    @TempDir
    Path folder;

    @BeforeEach
    void tell() throws Exception {
        broker = TestBroker.start();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (var number = 0; number < RECORDS; number++) {
                var unused = producer.send(new ProducerRecord<>(TOPIC, "account-" + number, VALUE));
            }
        }
    }

    @AfterEach
    void stop() throws Exception {
        broker.close();
    }

    @Test
    void theCopyOfAKilledProcessIsReadAnew() throws Exception {
        var killed = folder.resolve("killed");
        var untreated = folder.resolve("untreated");
        try (var streams = start(folder.resolve("alive"))) {
            awaitAll(streams);
            FileSystemUtils.copyRecursively(folder.resolve("alive"), killed);
            FileSystemUtils.copyRecursively(killed, untreated);
        }

        // what the class is for: where this holds no more, it can go
        assertThatThrownBy(() -> start(untreated)).isInstanceOf(TaskCorruptedException.class);

        GlobalStores.open(killed.resolve(APPLICATION));
        try (var streams = start(killed)) {
            awaitAll(streams);
        }
    }

    @Test
    void theCopyOfOneThatWasClosedIsKept() throws IOException {
        var state = folder.resolve("alive");
        var application = state.resolve(APPLICATION);
        try (var streams = start(state)) {
            awaitAll(streams);
        }
        GlobalStores.close(application);

        GlobalStores.open(application);

        assertThat(application.resolve("global")).isNotEmptyDirectory();
        try (var streams = start(state)) {
            awaitAll(streams);
        }
        GlobalStores.open(application); // nobody said that it was closed
        assertThat(application.resolve("global")).doesNotExist();
    }

    @Test
    void whereThereIsNoneNothingHappens() {
        var application = folder.resolve(APPLICATION);

        GlobalStores.open(application);
        GlobalStores.close(application);

        assertThat(Files.exists(application)).isFalse();
    }

    private KafkaStreams start(Path state) {
        var builder = new StreamsBuilder();
        builder.globalTable(
                TOPIC,
                Consumed.with(Serdes.String(), Serdes.String()),
                Materialized.<String, String, KeyValueStore<Bytes, byte[]>>as(STORE));
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbBounds.class);
        var streams = new KafkaStreams(builder.build(), settings);
        try {
            streams.start();
        } catch (RuntimeException failed) {
            streams.close(Duration.ZERO);
            throw failed;
        }
        return streams;
    }

    private static void awaitAll(KafkaStreams streams) {
        await().atMost(PATIENCE).until(() -> streams.state() == KafkaStreams.State.RUNNING);
        var store = streams.store(
                StoreQueryParameters.fromNameAndType(STORE, QueryableStoreTypes.<String, String>keyValueStore()));
        await().atMost(PATIENCE).until(() -> VALUE.equals(store.get("account-" + (RECORDS - 1))));
    }
}
