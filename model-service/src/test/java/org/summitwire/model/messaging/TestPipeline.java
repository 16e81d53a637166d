package org.summitwire.model.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.test.TestRecord;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitState;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterHandler;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** The whole topology without a broker: articles in, messages out. */
final class TestPipeline implements AutoCloseable {

    private final SchemaIds ids = SchemaIds.bundled();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ArticleReader reader;
    private final TopologyTestDriver driver;

    /** @param state a folder for the stores */
    TestPipeline(ArticleReader reader, Path state) {
        this.reader = reader;
        this.driver = new TopologyTestDriver(topology(), settings(state));
    }

    TopologyTestDriver driver() {
        return driver;
    }

    SchemaIds ids() {
        return ids;
    }

    double read(String outcome) {
        return meters.counter("summitwire.articles.read", "outcome", outcome).count();
    }

    void publish(ArticlePublished article) {
        driver.createInputTopic(
                        Topic.Names.ARTICLES_PUBLISHED,
                        new StringSerializer(),
                        AvroSerde.of(ArticlePublished.class, ids).serializer())
                .pipeInput(article.getId(), article);
    }

    /** Changes since they were last asked for, a line each. */
    List<String> changes() {
        return values(SummitChanged.class, Topic.SUMMITS_CHANGED).stream()
                .map(Articles::line)
                .toList();
    }

    <T extends SpecificRecord> List<T> values(Class<T> type, Topic topic) {
        return records(type, topic).stream().map(TestRecord::value).toList();
    }

    <T extends SpecificRecord> List<TestRecord<String, T>> records(Class<T> type, Topic topic) {
        Deserializer<T> values = AvroSerde.of(type, ids).deserializer();
        return driver.createOutputTopic(topic.topicName(), new StringDeserializer(), values)
                .readRecordsToList();
    }

    static String header(TestRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }

    Topology topology() {
        var builder = new StreamsBuilder();
        var articles = builder.stream(
                Topic.Names.ARTICLES_PUBLISHED,
                Consumed.with(Serdes.String(), AvroSerde.of(ArticlePublished.class, ids)));
        var summits = builder.globalTable(
                Topic.Names.SUMMITS_STATE,
                Consumed.with(Serdes.String(), AvroSerde.of(SummitState.class, ids)),
                Materialized.as("summits"));
        new SummitTopology(reader, ids, meters).accept(articles, summits);
        return builder.build();
    }

    private static Properties settings(Path state) {
        var settings = new Properties();
        settings.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "model-service",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                "unused:9092",
                StreamsConfig.STATE_DIR_CONFIG,
                state.toString(),
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                DeadLetterHandler.class,
                "summitwire.service",
                "model-service",
                DeadLetterHandler.SOURCE_TOPIC,
                Topic.Names.ARTICLES_PUBLISHED));
        return settings;
    }
}
