package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedKind;

/** A topology of the test's own: feeds in, their outlets out, some of them behind a repartition. */
class DeadLetterHandlerTest {

    private static final Instant TIME = Instant.parse("2025-12-20T09:30:00Z");
    private static final String DEAD = "feeds.v1.model-service.dlq";
    private static final byte[] POISON = "{\"not\":\"Avro\"}".getBytes(UTF_8);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Serde<FeedConfigured> feeds = AvroSerde.of(FeedConfigured.class, SchemaIds.bundled());
    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        Metrics.addRegistry(meters);
        driver = driver();
    }

    @AfterEach
    void stop() {
        driver.close();
        Metrics.removeRegistry(meters);
        meters.close();
    }

    @Test
    void whatCannotBeReadIsParkedAsItCameAndTheNextGoesOn() {
        input().pipeInput(record("feed-1", POISON));
        input().pipeInput(record("feed-2", bytesOf("Kompas")));

        assertThat(outlets()).containsExactly("Kompas");
        var parked = parked();
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).key()).isEqualTo("feed-1".getBytes(UTF_8));
        assertThat(parked.get(0).value()).isEqualTo(POISON);
        assertThat(headers(parked.get(0)))
                .containsEntry("traceparent", "00-1-2-01")
                .containsEntry(DeadLetters.STAGE, "deserialize")
                .containsEntry(DeadLetters.REASON, "SerializationException")
                .containsEntry(DeadLetters.TOPIC, "feeds.v1")
                .containsEntry(DeadLetters.PARTITION, "0")
                .containsEntry(DeadLetters.OFFSET, "0")
                .hasEntrySatisfying(DeadLetters.CAUSE, it -> assertThat(it)
                        .startsWith("SerializationException: A value on feeds.v1 is not in Confluent's wire format"));
        assertThat(counted("deserialize", "SerializationException")).isEqualTo(1);
    }

    @Test
    void whatCannotBeProcessedIsParkedAsItCameAndTheNextGoesOn() {
        input().pipeInput(record("feed-1", bytesOf("throws")));
        input().pipeInput(record("feed-2", bytesOf("Kompas")));

        assertThat(outlets()).containsExactly("Kompas");
        var parked = parked();
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).value()).isEqualTo(bytesOf("throws"));
        assertThat(headers(parked.get(0)))
                .containsEntry(DeadLetters.STAGE, "name-the-outlet")
                .containsEntry(DeadLetters.REASON, "IllegalStateException")
                .containsEntry(DeadLetters.CAUSE, "IllegalStateException: no such outlet: throws")
                .containsEntry(DeadLetters.TOPIC, "feeds.v1")
                .containsEntry(DeadLetters.OFFSET, "0");
        assertThat(counted("name-the-outlet", "IllegalStateException")).isEqualTo(1);
    }

    @Test
    void behindARepartitionTheDeadLettersAreThoseOfTheTopicThatItCameFrom() {
        input().pipeInput(record("feed-1", bytesOf("Kompas")));
        input().pipeInput(record("feed-2", bytesOf("throws late")));
        input().pipeInput(record("feed-3", bytesOf("Antara")));

        assertThat(outlets()).containsExactly("Kompas", "Antara");
        var parked = parked();
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).key()).isEqualTo("throws late".getBytes(UTF_8));
        assertThat(parked.get(0).value()).isEqualTo(bytesOf("throws late"));
        assertThat(headers(parked.get(0)))
                .containsEntry(DeadLetters.STAGE, "hear")
                .containsEntry(DeadLetters.TOPIC, "test-by-outlet-repartition")
                .containsEntry(DeadLetters.OFFSET, "1");
    }

    @Test
    void aRegistryThatIsAwayParksNothing() {
        driver.close();
        feeds = AvroSerde.of(FeedConfigured.class, new RegistryAway());
        driver = driver();

        assertThatThrownBy(() -> input().pipeInput(record("feed-1", bytesOf("Kompas"))))
                .hasStackTraceContaining("SchemasOutOfReachException");
        assertThat(parked()).isEmpty();
        assertThat(meters.find(DeadLetters.COUNTER).counters()).allMatch(it -> it.count() == 0);
    }

    /** Two applications of one service read the topic: the other one parks it. */
    @Test
    void whatAnotherApplicationParksIsPassedOverAndCounted() {
        driver.close();
        driver = driver(Map.of(DeadLetterHandler.PARKED_ELSEWHERE, "pages.found.v1, feeds.v1"));

        input().pipeInput(record("feed-1", POISON));
        input().pipeInput(record("feed-2", bytesOf("throws")));
        input().pipeInput(record("feed-3", bytesOf("Kompas")));

        assertThat(outlets()).containsExactly("Kompas");
        assertThat(parked()).singleElement().satisfies(it -> assertThat(
                        DeadLetters.header(it.headers(), DeadLetters.CAUSE))
                .as("what this one alone cannot work on")
                .hasValueSatisfying(cause -> assertThat(cause).contains("no such outlet")));
        assertThat(meters.counter(
                                DeadLetters.COUNTER,
                                "service",
                                "model-service",
                                "stage",
                                "passed-over",
                                "reason",
                                "SerializationException")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTimerThatFailsHasNoRecordToParkAndIsNotPassedOver() {
        input().pipeInput(record("feed-1", bytesOf("sets a timer")));

        assertThatThrownBy(() -> driver.advanceWallClockTime(Duration.ofMinutes(1)))
                .hasStackTraceContaining("the timer failed");
        assertThat(parked()).isEmpty();
    }

    @Test
    void aServiceThatDoesNotSayWhoItIsDoesNotStart() {
        assertThatThrownBy(() -> new DeadLetterHandler().configure(Map.of(WireSettings.SERVICE, "model-service")))
                .hasMessageContaining("lacks summitwire.dead-letters.topic");
    }

    @Test
    void aLongCauseIsCutAndANamelessOneIsTold() {
        var origin = new DeadLetters.Origin("feeds.v1", 3, 9);
        var cause = new IllegalStateException("x".repeat(9_000), new IllegalArgumentException());

        var parked = DeadLetters.park(
                "feeds.v1", "model-service", "read", "odd", cause, origin, null, null, new RecordHeaders());

        assertThat(DeadLetters.header(parked.headers(), DeadLetters.CAUSE))
                .hasValueSatisfying(it -> assertThat(it).hasSize(2_000));
        assertThat(DeadLetters.header(parked.headers(), "absent")).isEmpty();
        assertThat(parked.topic()).isEqualTo(DEAD);
        assertThat(parked.value()).isNull();
    }

    private TopologyTestDriver driver() {
        return driver(Map.of());
    }

    private TopologyTestDriver driver(Map<String, String> more) {
        var builder = new StreamsBuilder();
        builder.stream("feeds.v1", Consumed.with(Serdes.String(), feeds))
                .mapValues(DeadLetterHandlerTest::checked, Named.as("name-the-outlet"))
                .selectKey((id, feed) -> feed.getOutlet(), Named.as("key-by-outlet"))
                .repartition(Repartitioned.<String, FeedConfigured>as("by-outlet")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(feeds))
                .processValues(Hearing::new, Named.as("hear"))
                .to("outlets", Produced.with(Serdes.String(), Serdes.String()));
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(WireSettings.SERVICE, "model-service");
        settings.put(DeadLetterHandler.SOURCE_TOPIC, "feeds.v1");
        settings.putAll(more);
        return new TopologyTestDriver(builder.build(), settings, TIME);
    }

    private static FeedConfigured checked(FeedConfigured feed) {
        if (feed.getOutlet().equals("throws")) {
            throw new IllegalStateException("no such outlet: throws");
        }
        return feed;
    }

    private static final class Hearing extends ContextualFixedKeyProcessor<String, FeedConfigured, String> {

        @Override
        public void init(FixedKeyProcessorContext<String, String> context) {
            super.init(context);
            context.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, at -> {
                throw new IllegalStateException("the timer failed");
            });
        }

        @Override
        public void process(FixedKeyRecord<String, FeedConfigured> message) {
            if (message.key().equals("throws late")) {
                throw new IllegalStateException("not here either");
            }
            context().forward(message.withValue(message.key()));
        }
    }

    private static final class RegistryAway implements SchemaIds {
        @Override
        public int idOf(Schema schema) {
            return schemaOf(0).hashCode();
        }

        @Override
        public Schema schemaOf(int id) {
            throw new SchemasOutOfReachException("away");
        }
    }

    private TestInputTopic<String, byte[]> input() {
        return driver.createInputTopic("feeds.v1", new StringSerializer(), new ByteArraySerializer());
    }

    private static TestRecord<String, byte[]> record(String key, byte[] value) {
        var headers = new RecordHeaders().add("traceparent", "00-1-2-01".getBytes(UTF_8));
        return new TestRecord<>(key, value, headers, TIME);
    }

    private static byte[] bytesOf(String outlet) {
        var feed = FeedConfigured.newBuilder()
                .setId("feed")
                .setKind(FeedKind.RSS)
                .setUrl("https://news.example/rss")
                .setOutlet(outlet)
                .setChangedAt(TIME)
                .build();
        try (var serializer = new AvroSerializer<FeedConfigured>()) {
            return serializer.serialize("feeds.v1", feed);
        }
    }

    private List<String> outlets() {
        return driver.createOutputTopic("outlets", new StringDeserializer(), new StringDeserializer())
                .readValuesToList();
    }

    private List<TestRecord<byte[], byte[]>> parked() {
        return driver.createOutputTopic(DEAD, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static Map<String, String> headers(TestRecord<?, ?> record) {
        var found = new TreeMap<String, String>();
        record.headers().forEach(it -> found.put(it.key(), new String(it.value(), UTF_8)));
        return found;
    }

    private double counted(String stage, String reason) {
        return meters.get(DeadLetters.COUNTER)
                .tags("service", "model-service", "stage", stage, "reason", reason)
                .counter()
                .count();
    }
}
