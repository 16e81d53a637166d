package org.summitwire.model.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.tokyo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitwire.model.FakeReader;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Stage;

class ApiTest {

    private static final String ARTICLE =
            """
            {"id": "%s", "title": "A title", "body": "A body", "publisher": "Outlet", "publishedAt": "%s"}
            """;

    private final FakeReader reader = new FakeReader();
    private boolean away;
    private final ThreeSummits summits = new ThreeSummits();
    private final MockMvcTester api = MockMvcTester.of(
            new SummitsController(summits, summits.outlines(), new NoHistory()), new ReadingsController(reader));

    @Test
    void anAccountHasTheWordsUnderEachFact() {
        var answer = api.get().uri("/summits/ca-jad-2025-12-20").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.facts[0].fact.document.count")
                .isEqualTo(150);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.facts[0].tellings[0].evidence.start")
                .isEqualTo(100);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.facts[1].fact.target.quantity.amount")
                .isEqualTo(3000000000000L);
        assertThat(answer).bodyJson().extractingPath("$.meeting.start").isEqualTo("2025-12-20");
        assertThat(answer).bodyJson().extractingPath("$.facts[0].stage").isEqualTo("signed");
    }

    @Test
    void anUnknownSummitIsAProblemThatSaysWhatToDo() {
        assertThat(api.get().uri("/summits/nowhere").exchange())
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No summit has the id 'nowhere'; GET /summits lists those that are known");
    }

    @Test
    void accountsThatAreAwayAreAProblemThatPasses() {
        away = true;

        assertThat(api.get().uri("/summits").exchange()).hasStatus(503).hasContentType("application/problem+json");
        assertThat(api.get().uri("/summits/ca-jad-2025-12-20").exchange()).hasStatus(503);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /summits                          | 3
            /summits?forum=CA%2BJAD           | 1
            /summits?forum=forum:CA%2BJAD     | 1
            /summits?party=kz                 | 1
            /summits?from=2025-12-01          | 2
            /summits?from=2025-12-20          | 1
            /summits?to=2025-12-19            | 2
            /summits?from=2026-01-01          | 0
            """)
    void listsWhatIsAskedFor(String path, int expected) {
        assertThat(api.get().uri(java.net.URI.create(path)).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(expected);
    }

    @Test
    void listsAPageAtATime() {
        var answer = api.get().uri("/summits?limit=1&offset=1").exchange();

        assertThat(answer).bodyJson().extractingPath("$.summits.length()").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.summits[0].id").isEqualTo("jp-and-kz-2025-12-18");
        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "to=2025-13-01", "limit=0", "limit=many", "limit=501", "offset=-1"})
    void aWrongParameterIsNamed(String query) {
        var name = query.substring(0, query.indexOf('='));

        assertThat(api.get().uri("/summits?" + query).exchange())
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(name);
    }

    @Test
    void aReadingShowsWhatWouldBeRead() {
        reader.tells("a1", tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED).report());

        var answer = api.post()
                .uri("/readings")
                .content(ARTICLE.formatted("a1", "2025-12-20T10:00:00+09:00"))
                .exchange();

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.relevant").isEqualTo(true);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.meetings[0].facts[0].rule")
                .isEqualTo("by hand");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.meetings[0].facts[0].fact.document.qualifier")
                .isEqualTo("more_than");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            no json                                                                    | body
            [1]                                                                        | body
            {"body": "b", "publishedAt": "2025-12-20T10:00:00Z"}                       | title
            {"title": "t", "body": 7, "publishedAt": "2025-12-20T10:00:00Z"}           | body
            {"title": "t", "body": "b", "publishedAt": "20 December 2025"}             | publishedAt
            {"title": "t", "body": "b"}                                                | publishedAt
            """)
    void aWrongArticleIsAProblemThatNamesTheField(String json, String field) {
        assertThat(api.post().uri("/readings").content(json).exchange())
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(field);
    }

    @Test
    void anArticleThatCannotBeReadSaysWhy() {
        reader.cannotRead("bad", "a sentence without an end");

        assertThat(api.post()
                        .uri("/readings")
                        .content(ARTICLE.formatted("bad", "2025-12-20T10:00:00Z"))
                        .exchange())
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("a sentence without an end");
    }

    @Test
    void aHugeRequestIsRefused() {
        assertThat(api.post()
                        .uri("/readings")
                        .content(" ".repeat(ReadingsController.MOST_BYTES + 1))
                        .exchange())
                .hasStatus(413);
    }

    private static final class NoHistory implements Chronicle {

        @Override
        public List<PastChange> changes(String summitId) {
            return List.of();
        }

        @Override
        public List<Heard> reports(String summitId) {
            return List.of();
        }

        @Override
        public List<String> otherKeepers() {
            return List.of();
        }
    }

    private final class ThreeSummits implements Accounts {

        private final List<Account> accounts = List.of(
                account(
                        "ca-jad-2025-12-20",
                        tokyo().documents(150, Bound.MORE_THAN, Stage.SIGNED)
                                .target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "target")),
                account(
                        "jp-and-kz-2025-12-18",
                        org.summitwire.model.Told.of(org.summitwire.model.Told.held(
                                        "parties:JP+KZ", "Tokyo", "2025-12-18", "2025-12-18"))
                                .leader("Tokayev", "KZ")),
                account(
                        "us-and-uz-2025-11-06",
                        org.summitwire.model.Told.of(org.summitwire.model.Told.held(
                                "parties:US+UZ", "Washington", "2025-11-06", "2025-11-06"))));

        @Override
        public Optional<Account> find(String summitId) {
            if (away) {
                throw new AccountsAwayException("being loaded", new IllegalStateException());
            }
            return accounts.stream()
                    .filter(account -> account.summitId().equals(summitId))
                    .findFirst();
        }

        private Outlines outlines() {
            var outlines = new Outlines(10);
            accounts.forEach(outlines::hear);
            outlines.settle();
            return outlines;
        }

        private static Account account(String summitId, org.summitwire.model.Told told) {
            var time = Instant.parse("2025-12-20T10:00:00Z");
            var source = new Source(
                    "a1",
                    null,
                    "https://news.example/a1",
                    "Outlet",
                    null,
                    "Title",
                    "en",
                    "l1",
                    "r1",
                    "h1",
                    time,
                    time,
                    time);
            return Account.of(summitId, List.of(new Heard(source, 0, told.meeting(), told.reports())))
                    .orElseThrow();
        }
    }
}
