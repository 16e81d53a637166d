package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.held;
import static org.summitwire.model.Told.tokyo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.FakeReader;
import org.summitwire.model.Told;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.api.HistoryController;
import org.summitwire.model.api.SummitsController;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.Stage;
import org.summitwire.wire.Topic;

/** What was known when, what raised nothing and why, from what the topology keeps. */
class HistoryTest {

    private static final String SUMMIT = "/summits/ca-jad-2025-12-20";

    @TempDir
    private static Path state;

    private final FakeReader reader = new FakeReader();
    private final TestPipeline pipeline = new TestPipeline(reader, state);
    private final List<String> others = new ArrayList<>();
    private final MockMvcTester api = MockMvcTester.of(
            new HistoryController(new Kept(), new Kept()),
            new SummitsController(new Kept(), new Outlines(1), new Kept()));

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void theHistoryHoldsAllChangesInOrder() {
        tellOfTokyo();

        var answer = api.get().uri(SUMMIT + "/history").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changes[*].change")
                .isEqualTo(List.of("new", "new", "corroborated", "revised"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.changes[3].before.document.count")
                .isEqualTo(150);
        assertThat(answer).bodyJson().extractingPath("$.changes[3].lineages").isEqualTo(3);
        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(4);
        assertThat(api.get().uri(SUMMIT + "/history?limit=1&offset=3").exchange())
                .bodyJson()
                .extractingPath("$.changes[*].change")
                .isEqualTo(List.of("revised"));
    }

    @Test
    void theHistoryIsThatOfTheTopic() {
        tellOfTokyo();

        var told = pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED);

        assertThat(new Kept().changes("ca-jad-2025-12-20"))
                .extracting(PastChange::changeId)
                .isEqualTo(told.stream().map(SummitChanged::getChangeId).toList());
    }

    @ParameterizedTest(name = "as of {0}: {1} documents")
    @CsvSource({
        "2025-12-20,                150",
        "2025-12-20T19:02:00%2B09:00, 150",
        "2025-12-22,                150",
        "2025-12-23,                160",
        "2026-11-27T00:00:00Z,      160"
    })
    void anAccountIsWhatWasKnownAtTheTime(String asOf, int documents) {
        tellOfTokyo();

        assertThat(api.get().uri(URI.create(SUMMIT + "?asOf=" + asOf)).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.facts[0].fact.document.count")
                .isEqualTo(documents);
    }

    @Test
    void nothingWasKnownBeforeTheFirstArticle() {
        tellOfTokyo();

        assertThat(api.get().uri(SUMMIT + "?asOf=2025-12-19").exchange())
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.firstKnownAt")
                .isEqualTo("2025-12-20T10:01:00Z");
        assertThat(api.get().uri(SUMMIT + "?asOf=yesterday").exchange())
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.expected")
                .asString()
                .startsWith("a day as in 2025-12-20");
    }

    @Test
    void whatRaisedNothingSaysWhichFactItRepeated() {
        tellOfTokyo();
        reader.tells("copy", tokyo().documents(160, Bound.EXACT, Stage.SIGNED).report());
        pipeline.publish(ArticlePublished.newBuilder(Articles.published("copy", "2025-12-23T12:00:00Z"))
                .setLineageHash("lineage-a3")
                .build());

        var answer = api.get().uri(SUMMIT + "/passed-over").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reports[*].why")
                .isEqualTo(List.of("another_voice", "same_voice"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reports[*].article.articleId")
                .isEqualTo(List.of("a2", "copy"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reports[0].repeats.fact.document.count")
                .isEqualTo(160);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reports[0].fact.document.count")
                .isEqualTo(150);
    }

    @Test
    void whoeverAsksForASummitThatWentIntoAnotherIsSentThere() {
        reader.tells("a1", report(held("forum:CA+JAD", "Tokyo", null, null), 150));
        reader.tells("a2", report(held("forum:CA+JAD", "Minato", "2025-12-20", "2025-12-20"), 40));
        reader.tells("a3", report(held("forum:CA+JAD", "Tokyo", "2025-12-20", "2025-12-20"), 150));
        pipeline.publish(Articles.published("a1", "2025-12-18T10:00:00Z"));
        pipeline.publish(Articles.published("a2", "2025-12-20T10:00:00Z"));
        pipeline.publish(Articles.published("a3", "2025-12-21T10:00:00Z"));

        assertThat(api.get().uri(SUMMIT).exchange()).hasStatus(308).hasHeader("Location", "/summits/ca-jad-2025-12-18");
        assertThat(api.get().uri(SUMMIT + "?asOf=2025-12-20").exchange())
                .bodyJson()
                .extractingPath("$.facts[0].fact.document.count")
                .isEqualTo(40);
        assertThat(api.get().uri(SUMMIT + "/passed-over").exchange()).hasStatus(410);
    }

    @Test
    void whatAnotherInstanceKeepsIsAskedOfIt() throws IOException {
        var asked = new ArrayList<String>();
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Summitwire-Handed-On"));
            var body = "{\"id\":\"elsewhere\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
        try {
            others.add("127.0.0.1:" + other.getAddress().getPort());

            assertThat(api.get().uri("/summits/elsewhere/history?limit=7").exchange())
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.id")
                    .isEqualTo("elsewhere");
            assertThat(asked).containsExactly("/summits/elsewhere/history?limit=7 1");
            assertThat(api.get()
                            .uri("/summits/nowhere/history")
                            .header("Summitwire-Handed-On", "1")
                            .exchange())
                    .hasStatus(404);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void anInstanceThatDoesNotAnswerIsSaidToBeAway() {
        others.add("127.0.0.1:1");

        assertThat(api.get().uri("/summits/elsewhere/history").exchange())
                .hasStatus(503)
                .hasContentType("application/problem+json");
    }

    private void tellOfTokyo() {
        reader.tells("a1", tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED).report());
        reader.tells("a2", tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED).report());
        reader.tells("a3", tokyo().documents(160, Bound.EXACT, Stage.SIGNED).report());
        pipeline.publish(Articles.published("a1", "2025-12-20T10:00:00Z"));
        pipeline.publish(Articles.published("a2", "2025-12-20T15:00:00Z"));
        pipeline.publish(Articles.published("a3", "2025-12-23T10:00:00Z"));
    }

    private static MeetingReport report(Meeting meeting, int documents) {
        return Told.of(meeting).documents(documents, Bound.EXACT, Stage.SIGNED).report();
    }

    /** What the stores hold. */
    private final class Kept implements Accounts, Chronicle {

        @Override
        public Optional<Account> find(String summitId) {
            return this.<SummitState>in(ForumStores.KEPT, ForumStores.ACCOUNTS).stream()
                    .map(AccountMessages::account)
                    .filter(account -> account.summitId().equals(summitId))
                    .findFirst();
        }

        @Override
        public List<PastChange> changes(String summitId) {
            return this.<SummitChanged>in(ForumStores.CHRONICLE, summitId + ForumStores.BAR).stream()
                    .flatMap(change -> PastMessages.change(change).stream())
                    .toList();
        }

        @Override
        public List<Heard> reports(String summitId) {
            return this.<SummitReported>in(ForumStores.KEPT, ForumStores.REPORTS).stream()
                    .filter(report -> report.getSummitId().equals(summitId))
                    .map(ReportMessages::heard)
                    .toList();
        }

        @Override
        public List<String> otherKeepers() {
            return others;
        }

        private <T> List<T> in(String store, String prefix) {
            var found = new ArrayList<T>();
            try (var all = pipeline.driver().<String, T>getKeyValueStore(store).all()) {
                all.forEachRemaining(entry -> {
                    if (entry.key.startsWith(prefix)) {
                        found.add(entry.value);
                    }
                });
            }
            return found;
        }
    }
}
