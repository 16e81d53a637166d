package org.summitwire.ingest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.summitwire.ingest.following.FeedCounts;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.Post;
import org.summitwire.ingest.following.Sources;
import org.summitwire.ingest.following.Ticket;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.PollOutcome;
import org.summitwire.ingest.sources.polling.PollingPlan;
import org.summitwire.ingest.sources.polling.PollingSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsControllerTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    private final Sources sources = new Sources();
    private final Broker broker = new Broker();
    private boolean loaded = true;
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new FeedsController(
                    sources,
                    () -> loaded,
                    broker,
                    new FeedCounts("one", NOW.minusSeconds(60)),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    Duration.ofMillis(50)))
            .build();

    @Test
    void aSourceIsPutInChangedAndTakenOut() throws Exception {
        var made = send(put("/feeds/desk"), "{\"url\":\"https://desk.example/rss\",\"outlet\":\"Desk\"}");
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getHeader("Location")).isEqualTo("/feeds/desk");
        assertThat(json(made).at("/feed/kind").stringValue()).isEqualTo("auto");
        assertThat(json(made).at("/health").stringValue()).isEqualTo("new");

        var changed = send(put("/feeds/desk"), "{\"url\":\"https://desk.example/rss\",\"enabled\":false}");
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(json(changed).at("/health").stringValue()).isEqualTo("disabled");
        assertThat(json(send(get("/feeds"), "")).at("/feeds/0/feed/id").stringValue())
                .isEqualTo("desk");

        assertThat(send(delete("/feeds/desk"), "").getStatus()).isEqualTo(204);
        assertThat(send(get("/feeds/desk"), "").getStatus()).isEqualTo(404);
        assertThat(send(delete("/feeds/desk"), "").getStatus()).isEqualTo(404);
    }

    @Test
    void everyWrongFieldIsNamed() throws Exception {
        var answer = send(
                put("/feeds/desk"), "{\"url\":\"ftp://desk.example\",\"kind\":\"blog\",\"leastInterval\":\"soon\"}");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(json(answer).at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("url", "kind", "leastInterval");
        assertThat(sources.all()).isEmpty();
    }

    @Test
    void aRequestThatTellsNothingOrTooMuchIsAnsweredSo() throws Exception {
        for (var body : List.of("", "  ", "[]", "{\"url\":", "x".repeat(70_000))) {
            for (var request : List.of(put("/feeds/desk"), post("/articles/fetch"))) {
                var answer = send(request, body);

                assertThat(answer.getStatus()).as(body).isEqualTo(400);
                assertThat(json(answer).at("/errors/0/expected").stringValue()).contains("JSON object");
            }
        }
        assertThat(send(put("/feeds/desk"), "x".repeat(70_000)).getContentAsString())
                .contains("70000 bytes");
        assertThat(sources.all()).isEmpty();
    }

    @Test
    void howASourceIsDoingIsToldWithItsLastErrorInPlainWords() throws Exception {
        send(put("/feeds/desk"), "{\"url\":\"https://desk.example/rss\"}");
        var plan = new PollingPlan(PollingSettings.usual());
        var failed = plan.after(plan.first("desk", NOW), new PollOutcome.Failed("No server answers.", null), NOW);
        sources.polled("desk", failed);

        var view = json(send(get("/feeds/desk"), ""));

        assertThat(view.at("/health").stringValue()).isEqualTo("failing");
        assertThat(view.at("/standing/lastError").stringValue()).isEqualTo("No server answers.");
        assertThat(view.at("/standing/polls/failed").longValue()).isEqualTo(1);
        assertThat(view.at("/pages"))
                .as("counts are of the instance that answers, and say so")
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"instance\":\"one\",\"since\":\"2026-01-10T11:59:00Z\",\"outcomes\":{}}"));
    }

    @Test
    void aSourceCanBeAskedAtOnce() throws Exception {
        send(put("/feeds/desk"), "{\"url\":\"https://desk.example/rss\"}");
        sources.polled("desk", new PollingPlan(PollingSettings.usual()).first("desk", NOW.plusSeconds(3_000)));

        assertThat(send(post("/feeds/desk/poll"), "").getStatus()).isEqualTo(202);
        assertThat(sources.state("desk").orElseThrow().due()).isEqualTo(NOW);
        assertThat(send(post("/feeds/other/poll"), "").getStatus()).isEqualTo(404);
    }

    @Test
    void aPageIsHandedToWhoeverAsksItsHost() throws Exception {
        var answer = send(post("/articles/fetch"), "{\"url\":\"https://News.example/a?b=1\",\"outlet\":\"News\"}");

        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(broker.found).singleElement().satisfies(page -> {
            assertThat(page.host()).isEqualTo("news.example");
            assertThat(page.outlet()).isEqualTo("News");
            assertThat(page.feedId()).isNull();
        });
        assertThat(send(post("/articles/fetch"), "{\"url\":\"news\"}").getStatus())
                .isEqualTo(400);
    }

    @Test
    void aBrokerThatIsAwayIsToldAndNothingIsKept() throws Exception {
        broker.away = true;

        var answer = send(put("/feeds/desk"), "{\"url\":\"https://desk.example/rss\"}");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(sources.all()).isEmpty();
    }

    @Test
    void nothingIsAnsweredBeforeAllSourcesAreKnown() throws Exception {
        loaded = false;

        assertThat(send(get("/feeds"), "").getStatus()).isEqualTo(503);
        assertThat(send(get("/feeds/desk"), "").getStatus()).isEqualTo(503);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return http.perform(request.contentType("application/json").content(body.getBytes(UTF_8)))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString(UTF_8));
    }

    /** What is told comes back at once, as by a quick broker. */
    private final class Broker implements Post {

        private final List<FoundPage> found = new ArrayList<>();
        private boolean away;

        private void answer() throws NotAcknowledged {
            if (away) {
                throw new NotAcknowledged("the broker did not acknowledge 1 record within 50 ms", null);
            }
        }

        @Override
        public void found(List<FoundPage> pages) throws NotAcknowledged {
            answer();
            found.addAll(pages);
        }

        @Override
        public void polled(FeedState state) throws NotAcknowledged {
            answer();
            sources.polled(state.id(), state);
        }

        @Override
        public void fetched(Article article, @Nullable String feedId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setAside(FoundPage page, String reason, String words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void configured(FeedConfig config, Instant changedAt) throws NotAcknowledged {
            answer();
            sources.configured(config.id(), config);
        }

        @Override
        public void removed(String id) throws NotAcknowledged {
            answer();
            sources.configured(id, null);
            sources.polled(id, null);
        }

        @Override
        public void finished(Ticket ticket) {
            throw new UnsupportedOperationException();
        }
    }
}
