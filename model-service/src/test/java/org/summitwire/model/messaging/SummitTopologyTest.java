package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.held;
import static org.summitwire.model.Told.tokyo;

import java.nio.file.Path;
import org.apache.kafka.common.serialization.StringDeserializer;
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
import org.summitwire.wire.Topic;

class SummitTopologyTest {

    @TempDir
    private static Path state;

    private final FakeReader reader = new FakeReader();
    private final TestPipeline pipeline = new TestPipeline(reader, state);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void anArticleBecomesReportsChangesAndAnAccount() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED)
                        .target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "3 trillion yen by 2030")
                        .report());

        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(pipeline.changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150", "NEW TARGET 3000000000000");
        assertThat(pipeline.values(SummitReported.class, Topic.SUMMITS_REPORTED))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.getSummitId()).isEqualTo("ca-jad-2025-12-20");
                    assertThat(report.getReports()).hasSize(2);
                });
        assertThat(pipeline.values(SummitState.class, Topic.SUMMITS_STATE))
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

        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        var change =
                pipeline.records(SummitChanged.class, Topic.SUMMITS_CHANGED).get(1);
        assertThat(change.key()).isEqualTo("ca-jad-2025-12-20");
        assertThat(TestPipeline.header(change, "ce_id"))
                .isEqualTo(change.value().getChangeId());
        assertThat(TestPipeline.header(change, "ce_type")).isEqualTo("org.summitwire.summit.changed");
        assertThat(TestPipeline.header(change, "ce_source")).isEqualTo("/model-service");
        assertThat(TestPipeline.header(change, "ce_time")).isEqualTo("2025-12-20T10:00:00Z");
        assertThat(TestPipeline.header(change, "content-type")).isEqualTo("application/avro");
        assertThat(TestPipeline.header(
                        pipeline.records(SummitState.class, Topic.SUMMITS_STATE).get(0), "ce_type"))
                .isEqualTo("org.summitwire.summit.state");
    }

    @Test
    void theSameFormAgainIsPassedOver() {
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(pipeline.changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150");
        assertThat(pipeline.read("relevant")).isEqualTo(1);
        assertThat(pipeline.read("repeated")).isEqualTo(1);
    }

    @Test
    void anOlderFormAfterANewerIsPassedOver() {
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        pipeline.publish(Articles.modified("a1", "2025-12-20T10:00:00Z", "2025-12-20T12:00:00Z", "second"));
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(pipeline.changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150");
        assertThat(pipeline.read("outdated")).isEqualTo(1);
    }

    @Test
    void aNewerFormReplacesWhatTheEarlierTold() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.EXACT, Stage.SIGNED).area("health").report());
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        reader.tells("a1", tokyo().documents(130, Bound.EXACT, Stage.SIGNED).report());

        pipeline.publish(Articles.modified("a1", "2025-12-20T10:00:00Z", "2025-12-21T10:00:00Z", "corrected"));

        assertThat(pipeline.changes())
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
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        pipeline.publish(Articles.modified("a1", "2025-12-20T10:00:00Z", "2025-12-21T10:00:00Z", "corrected"));

        assertThat(pipeline.changes())
                .endsWith("NEW MEETING", "NEW DOCUMENT 40", "WITHDRAWN DOCUMENT", "WITHDRAWN MEETING");
        assertThat(pipeline.records(SummitState.class, Topic.SUMMITS_STATE))
                .last()
                .satisfies(tombstone -> {
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
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        pipeline.publish(Articles.published("a2", "2025-12-20T12:00:00Z"));

        pipeline.publish(Articles.retracted("a1", "2025-12-20T10:00:00Z"));

        assertThat(pipeline.changes())
                .containsExactly(
                        "NEW MEETING", "NEW DOCUMENT 150", "NEW AREA", "CORROBORATED DOCUMENT 150", "WITHDRAWN AREA");
        assertThat(pipeline.read("retracted")).isEqualTo(1);
    }

    @Test
    void irrelevantArticlesLeaveNoTrace() {
        pipeline.publish(Articles.published("nothing", "2025-12-20T10:00:00Z"));

        assertThat(pipeline.changes()).isEmpty();
        assertThat(pipeline.driver().getKeyValueStore(ReadArticles.STORE).get("nothing"))
                .isNull();
        assertThat(pipeline.read("irrelevant")).isEqualTo(1);
    }

    @Test
    void twoMeetingsInOneArticleStayApart() {
        reader.tells(
                "a1",
                tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report(),
                org.summitwire.model.Told.of(held("parties:JP+UZ", "Tokyo", "2025-12-20", "2025-12-20"))
                        .area("green energy")
                        .report());

        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        assertThat(pipeline.records(SummitState.class, Topic.SUMMITS_STATE))
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

        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        pipeline.publish(Articles.published("a2", "2025-12-23T10:00:00Z"));

        assertThat(pipeline.changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150", "REVISED DOCUMENT 160");
    }

    @Test
    void anArticleThatCannotBeReadIsParkedAndTheNextGoesOn() {
        reader.cannotRead("bad", "no sentence ends in 1000 words");
        reader.tells("a1", tokyo().documents(150, Bound.EXACT, Stage.SIGNED).report());

        pipeline.publish(Articles.published("bad", "2025-12-20T09:00:00Z"));
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));

        var parked = pipeline.driver()
                .createOutputTopic(
                        Topic.ARTICLES_PUBLISHED.deadLetters("model-service"),
                        new StringDeserializer(),
                        AvroSerde.of(ArticlePublished.class, pipeline.ids()).deserializer())
                .readRecord();
        assertThat(parked.key()).isEqualTo("bad");
        assertThat(parked.value().getId()).isEqualTo("bad");
        assertThat(TestPipeline.header(parked, "summitwire_dlq_cause")).contains("no sentence ends in 1000 words");
        assertThat(TestPipeline.header(parked, "summitwire_dlq_stage")).isEqualTo("read");
        assertThat(pipeline.changes()).containsExactly("NEW MEETING", "NEW DOCUMENT 150");
        assertThat(pipeline.read("failed")).isEqualTo(1);
    }

    @Test
    void whatOutlivesADeploymentKeepsItsName() {
        assertThat(pipeline.topology().describe().toString())
                .contains("reports-by-forum-repartition", "stores: [articles-read]", "forums", "chronicle", "merged");
    }
}
