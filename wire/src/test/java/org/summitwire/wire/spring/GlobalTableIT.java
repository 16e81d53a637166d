package org.summitwire.wire.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.summitwire.wire.DeadLetterHandler;
import org.summitwire.wire.TestBroker;
import org.summitwire.wire.WireSettings;

/** A record of a global table that cannot be read: a number of which half the bytes are missing. */
class GlobalTableIT {

    private static final String STORE = "numbers";
    private static final byte[] POISON = {1, 2, 3, 4};
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static TestBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.start();
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    @Test
    void whatIsParkedElsewhereIsPassedOverAndTheNextIsTakenIn() throws Exception {
        var topic = "parked-elsewhere.v1";
        try (var streams = streams(topic, topic)) {
            assertThat(alive(streams, topic).getStatus()).as("before the start").isEqualTo(Status.UP);
            running(streams);

            send(topic, POISON);
            send(topic, new LongSerializer().serialize(topic, 150L));

            var store = streams.store(
                    StoreQueryParameters.fromNameAndType(STORE, QueryableStoreTypes.<String, Long>keyValueStore()));
            await().atMost(PATIENCE).until(() -> Long.valueOf(150).equals(store.get("a")));
            assertThat(streams.state()).isEqualTo(KafkaStreams.State.RUNNING);
            assertThat(alive(streams, topic).getStatus()).isEqualTo(Status.UP);
        }
    }

    /** Where this holds no more, the table's own records can be parked by the handler, as those of all others are. */
    @Test
    void streamsThatAreHandedARecordToParkGiveUpAndSayThatTheyAreDead() throws Exception {
        var topic = "parked-here.v1";
        try (var streams = streams(topic, null)) {
            running(streams);

            send(topic, POISON);

            await().atMost(PATIENCE).until(() -> streams.state() == KafkaStreams.State.ERROR);
            assertThat(alive(streams, topic).getStatus()).isEqualTo(Status.DOWN);
            assertThat(alive(streams, topic).getDetails().get("reason"))
                    .asString()
                    .contains(topic)
                    .contains("started again");
        }
    }

    private static Health alive(KafkaStreams streams, String id) {
        var application = new StreamsBuilderFactoryBean() {
            @Override
            public KafkaStreams getKafkaStreams() {
                return streams;
            }
        };
        application.setStreamsConfiguration(settings(id));
        return new StreamsAlive(() -> List.of(application)).health();
    }

    private KafkaStreams streams(String topic, @Nullable String elsewhere) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        var builder = new StreamsBuilder();
        builder.globalTable(
                topic,
                Consumed.with(Serdes.String(), Serdes.Long()),
                Materialized.<String, Long, KeyValueStore<Bytes, byte[]>>as(STORE));
        var settings = settings(topic);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(WireSettings.SERVICE, "model-service");
        settings.put(DeadLetterHandler.SOURCE_TOPIC, topic);
        if (elsewhere != null) {
            settings.put(DeadLetterHandler.PARKED_ELSEWHERE, elsewhere);
        }
        return new KafkaStreams(builder.build(), settings);
    }

    private static Properties settings(String application) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        return settings;
    }

    private static void running(KafkaStreams streams) {
        streams.start();
        await().atMost(PATIENCE).until(() -> streams.state() == KafkaStreams.State.RUNNING);
    }

    private static void send(String topic, byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "a", value)).get();
        }
    }
}
