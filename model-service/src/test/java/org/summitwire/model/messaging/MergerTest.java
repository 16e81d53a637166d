package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.held;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.FakeReader;
import org.summitwire.model.Told;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.Stage;
import org.summitwire.wire.Topic;

/** Two accounts that a later article shows to be one, and one that turns out to be two. */
class MergerTest {

    private static final String FORUM = "forum:CA+JAD";

    @TempDir
    private static Path state;

    private final FakeReader reader = new FakeReader();
    private final TestPipeline pipeline = new TestPipeline(reader, state);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void accountsThatTurnOutToBeOneBecomeOneAndNothingIsNewAgain() {
        tell("a1", held(FORUM, "Tokyo", null, null), "2025-12-18T10:00:00Z", 150);
        tell("a2", held(FORUM, "Minato", "2025-12-20", "2025-12-20"), "2025-12-20T10:00:00Z", 40);
        assertThat(pipeline.changes())
                .containsExactly("NEW MEETING", "NEW DOCUMENT 150", "NEW MEETING", "NEW DOCUMENT 40");

        tell("a3", held(FORUM, "Tokyo", "2025-12-20", "2025-12-20"), "2025-12-21T10:00:00Z", 150);
        tell("a4", held(FORUM, "Tokyo", null, null), "2025-12-21T11:00:00Z", 150);

        var changes = pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED);
        assertThat(changes).noneMatch(change -> Articles.line(change).startsWith("NEW"));
        assertThat(changes).noneMatch(change -> Articles.line(change).startsWith("WITHDRAWN"));
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void theAccountThatWentIntoAnotherSaysWhereAndIsATombstone() {
        tell("a1", held(FORUM, "Tokyo", null, null), "2025-12-18T10:00:00Z", 150);
        tell("a2", held(FORUM, "Minato", "2025-12-20", "2025-12-20"), "2025-12-20T10:00:00Z", 40);
        pipeline.changes();

        // undated words on the first account's city, with the second's day
        tell("late", held(FORUM, "Tokyo", "2025-12-20", "2025-12-20"), "2025-12-19T10:00:00Z", 150);

        assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED))
                .filteredOn(change -> change.getFactId() == null && change.getMergedInto() != null)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.getSummitId()).isEqualTo("ca-jad-2025-12-20");
                    assertThat(change.getMergedInto()).isEqualTo("ca-jad-2025-12-18");
                });
        var states = pipeline.records(SummitState.class, Topic.SUMMITS_STATE);
        assertThat(states)
                .filteredOn(record -> record.value() == null)
                .extracting(record -> record.key())
                .containsExactly("ca-jad-2025-12-20");
        assertThat(pipeline.values(SummitReported.class, Topic.SUMMITS_REPORTED))
                .last()
                .satisfies(moved -> {
                    assertThat(moved.getSource().getArticleId()).isEqualTo("a2");
                    assertThat(moved.getSummitId()).isEqualTo("ca-jad-2025-12-18");
                });
    }

    @Test
    void factsKeepTheirNamesWhenTheyGoOver() {
        tell("a1", held(FORUM, "Tokyo", null, null), "2025-12-18T10:00:00Z", 150);
        tell("a2", held(FORUM, "Minato", "2025-12-20", "2025-12-20"), "2025-12-20T10:00:00Z", 40);
        var before = pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED);
        var forty = before.get(3).getFactId();

        tell("late", held(FORUM, "Tokyo", "2025-12-20", "2025-12-20"), "2025-12-19T10:00:00Z", 150);

        assertThat(pipeline.changes()).contains("MERGED DOCUMENT 40").doesNotContain("NEW DOCUMENT 40");
        var account = accounts().get("ca-jad-2025-12-18");
        assertThat(account.getFacts()).extracting(fact -> fact.getFactId()).contains(forty);
        assertThat(account.getArticles()).isEqualTo(3);
    }

    @Test
    void whatIsTakenBackCanTellTwoMeetingsApartAgain() {
        tell("a1", held(FORUM, "Tokyo", null, null), "2025-12-18T10:00:00Z", 150);
        tell("a2", held(FORUM, "Minato", "2025-12-20", "2025-12-20"), "2025-12-20T10:00:00Z", 40);
        tell("late", held(FORUM, "Tokyo", "2025-12-20", "2025-12-20"), "2025-12-19T10:00:00Z", 150);
        pipeline.changes();

        pipeline.publish(Articles.retracted("late", "2025-12-19T10:00:00Z"));

        assertThat(accounts().values()).extracting(SummitState::getArticles).containsExactlyInAnyOrder(1, 1);
        assertThat(accounts().keySet()).doesNotContain("ca-jad-2025-12-20"); // a name that went is never given again
        assertThat(pipeline.changes())
                .doesNotContain("NEW DOCUMENT 40", "WITHDRAWN DOCUMENT")
                .contains("NEW MEETING", "MERGED DOCUMENT 40");
    }

    private void tell(String article, Meeting meeting, String at, int documents) {
        reader.tells(
                article,
                Told.of(meeting).documents(documents, Bound.EXACT, Stage.SIGNED).report());
        pipeline.publish(Articles.published(article, at));
    }

    private Map<String, SummitState> accounts() {
        var accounts = new TreeMap<String, SummitState>();
        try (var all = pipeline.driver()
                .<String, SpecificRecord>getKeyValueStore(ForumStores.KEPT)
                .prefixScan(ForumStores.ACCOUNTS, Serdes.String().serializer())) {
            all.forEachRemaining(entry -> {
                var account = (SummitState) entry.value;
                accounts.put(account.getSummitId(), account);
            });
        }
        return accounts;
    }
}
