package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.held;
import static org.summitwire.model.Told.tokyo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.FakeReader;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Stage;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterHandler;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

class SummitTopologyTest {

    @TempDir
    private static Path state;

    private final SchemaIds ids = SchemaIds.bundled();
    private final FakeReader reader = new FakeReader();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver = new TopologyTestDriver(topology(), settings());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void anArticleBecomesReportsChangesAndAnAccount() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED)
                        .target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "3 trillion yen by 2030")
                        .report());

        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150", "NEW TARGET 3000000000000");
        assertThat(values(SummitReported.class, Topic.SUMMITS_REPORTED))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.getSummitId()).isEqualTo("ca-jad-2025-12-20");
                    assertThat(report.getReports()).hasSize(2);
                });
        assertThat(values(SummitState.class, Topic.SUMMITS_STATE))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.getFacts()).hasSize(2);
                    assertThat(account.getArticles()).isEqualTo(1);
                    assertThat(account.getVersion()).isEqualTo(3);
                });
    }

    @Test
    void everyMessageIsAnEventWithItsOwnId() {
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        var change = records(SummitChanged.class, Topic.SUMMITS_CHANGED).get(1);
        assertThat(change.key()).isEqualTo("ca-jad-2025-12-20");
        assertThat(header(change, "ce_id")).isEqualTo(change.value().getChangeId());
        assertThat(header(change, "ce_type")).isEqualTo("org.summitwire.summit.changed");
        assertThat(header(change, "ce_source")).isEqualTo("/model-service");
        assertThat(header(change, "ce_time")).isEqualTo("2025-12-20T10:00:00Z");
        assertThat(header(change, "content-type")).isEqualTo("application/avro");
        assertThat(header(records(SummitState.class, Topic.SUMMITS_STATE).get(0), "ce_type"))
                .isEqualTo("org.summitwire.summit.state");
    }

    @Test
    void theSameFormAgainIsPassedOver() {
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150");
        assertThat(read("relevant")).isEqualTo(1);
        assertThat(read("repeated")).isEqualTo(1);
    }

    @Test
    void anOlderFormAfterANewerIsPassedOver() {
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        publish(Articles.modified("a1", "2025-12-20T10:00:00Z", "2025-12-20T12:00:00Z", "second"));
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150");
        assertThat(read("outdated")).isEqualTo(1);
    }

    @Test
    void aNewerFormReplacesWhatTheEarlierTold() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.EXACT, Stage.SIGNED).area("health").report());
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        reader.tells("a1", tokyo().documents(130, Bound.EXACT, Stage.SIGNED).report());

        publish(Articles.modified("a1", "2025-12-20T10:00:00Z", "2025-12-21T10:00:00Z", "corrected"));

        assertThat(changes())
                .containsExactly(
                        "NEW MEETING", "NEW DOCUMENT 150", "NEW AREA", "REVISED DOCUMENT 130", "WITHDRAWN AREA");
    }

    @Test
    void aNewerFormTakesBackAForumThatItNoLongerTellsOf() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report(),
                org.summitwire.model.Told.of(held("parties:JP+KZ", "Tokyo", "2025-12-18", "2025-12-18"))
                        .documents(40, Bound.EXACT, Stage.SIGNED)
                        .report());
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        publish(Articles.modified("a1", "2025-12-20T10:00:00Z", "2025-12-21T10:00:00Z", "corrected"));

        assertThat(changes()).endsWith("NEW MEETING", "NEW DOCUMENT 40", "WITHDRAWN DOCUMENT", "WITHDRAWN MEETING");
        assertThat(records(SummitState.class, Topic.SUMMITS_STATE)).last().satisfies(tombstone -> {
            assertThat(tombstone.key()).isEqualTo("jp-and-kz-2025-12-18");
            assertThat(tombstone.value()).isNull();
        });
    }

    @Test
    void aRetractedArticleIsTakenBackAndAnotherVoiceStands() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.EXACT, Stage.SIGNED).area("health").report());
        reader.tells("a2", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        publish(Articles.published("a2", "2025-12-20T12:00:00Z"));

        publish(Articles.retracted("a1", "2025-12-20T10:00:00Z"));

        assertThat(changes())
                .containsExactly(
                        "NEW MEETING", "NEW DOCUMENT 150", "NEW AREA", "CORROBORATED DOCUMENT 150", "WITHDRAWN AREA");
        assertThat(read("retracted")).isEqualTo(1);
    }

    @Test
    void irrelevantArticlesLeaveNoTrace() {
        publish(Articles.published("nothing", "2025-12-20T10:00:00Z"));

        assertThat(changes()).isEmpty();
        assertThat(driver.getKeyValueStore(ReadArticles.STORE).get("nothing")).isNull();
        assertThat(read("irrelevant")).isEqualTo(1);
    }

    @Test
    void twoMeetingsInOneArticleStayApart() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report(),
                org.summitwire.model.Told.of(held("parties:JP+UZ", "Tokyo", "2025-12-20", "2025-12-20"))
                        .area("green energy")
                        .report());

        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(records(SummitState.class, Topic.SUMMITS_STATE))
                .extracting(TestRecord::key)
                .containsExactly("ca-jad-2025-12-20", "jp-and-uz-2025-12-20");
    }

    @Test
    void aLaterReportWithoutADateGoesWithTheMeetingHeld() {
        reader.tells("a1", tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED).report());
        reader.tells(
                "a2",
                org.summitwire.model.Told.of(held("forum:CA+JAD", null, null, null))
                        .documents(160, Bound.EXACT, Stage.SIGNED)
                        .report());

        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        publish(Articles.published("a2", "2025-12-23T10:00:00Z"));

        assertThat(changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150", "REVISED DOCUMENT 160");
    }

    @Test
    void anArticleThatCannotBeReadIsParkedAndTheNextGoesOn() {
        reader.cannotRead("bad", "no sentence ends in 1000 words");
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        publish(Articles.published("bad", "2025-12-20T09:00:00Z"));
        publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        var parked = driver.createOutputTopic(
                        Topic.ARTICLES_PUBLISHED.deadLetters("model-service"),
                        new StringDeserializer(),
                        AvroSerde.of(ArticlePublished.class, ids).deserializer())
                .readRecord();
        assertThat(parked.key()).isEqualTo("bad");
        assertThat(parked.value().getId()).isEqualTo("bad");
        assertThat(header(parked, "summitwire_dlq_cause")).contains("no sentence ends in 1000 words");
        assertThat(header(parked, "summitwire_dlq_stage")).isEqualTo("read");
        assertThat(changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150");
        assertThat(read("failed")).isEqualTo(1);
    }

    @Test
    void whatOutlivesADeploymentKeepsItsName() {
        assertThat(topology().describe().toString())
                .contains(
                        "reports-by-forum-repartition",
                        "stores: [articles-read]",
                        "accounts",
                        "outlines",
                        "reports",
                        "articles");
    }

    private double read(String outcome) {
        return meters.counter("summitwire.articles.read", "outcome", outcome).count();
    }

    private void publish(ArticlePublished article) {
        driver.createInputTopic(
                        Topic.Names.ARTICLES_PUBLISHED,
                        new StringSerializer(),
                        AvroSerde.of(ArticlePublished.class, ids).serializer())
                .pipeInput(article.getId(), article);
    }

    private List<String> changes() {
        return values(SummitChanged.class, Topic.SUMMITS_CHANGED).stream()
                .map(Articles::line)
                .toList();
    }

    private <T extends org.apache.avro.specific.SpecificRecord> List<T> values(Class<T> type, Topic topic) {
        return records(type, topic).stream().map(TestRecord::value).toList();
    }

    private <T extends org.apache.avro.specific.SpecificRecord> List<TestRecord<String, T>> records(
            Class<T> type, Topic topic) {
        Deserializer<T> values = AvroSerde.of(type, ids).deserializer();
        return driver.createOutputTopic(topic.topicName(), new StringDeserializer(), values)
                .readRecordsToList();
    }

    private static String header(TestRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private Topology topology() {
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

    private static Properties settings() {
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
