package org.summitwire.ingest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.submission.Limits;
import org.summitwire.ingest.submission.SubmissionReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticlesControllerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-10T12:00:00Z"));
    private static final int LARGEST = 20_000;
    private static final String GOOD =
            """
            {"id":"a-1","url":"https://news.example/a","publisher":"Kabar Raya","publishedAt":"2025-12-21T07:10:00+07:00",\
            "title":"KTT Tokyo","body":"Keenam pemimpin bertemu di Tokyo.\\n\\nBaca juga: Harga Emas","language":"id"}""";

    private final List<Article> published = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockMvc http = served(published::addAll);

    @Test
    void anArticleIsAcceptedUnderItsId() throws Exception {
        var answer = send("application/json", GOOD);

        assertThat(answer.getStatus()).isEqualTo(202);
        var article = json(answer).get("articles").get(0);
        assertThat(article.get("id").stringValue())
                .isEqualTo(published.get(0).identity().id());
        assertThat(article.get("externalId").stringValue()).isEqualTo("a-1");
        assertThat(article.get("url").stringValue()).isEqualTo("https://news.example/a");
        assertThat(article.get("revision").stringValue())
                .isEqualTo(published.get(0).identity().revision());
        assertThat(published.get(0).body()).isEqualTo("Keenam pemimpin bertemu di Tokyo.");
        assertThat(published.get(0).fetchedAt()).isEqualTo(CLOCK.instant());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"application/json", "application/json;charset=UTF-8", "application/x-ndjson", "application/jsonl", "''"
    })
    void linesAreAcceptedInOrder(String type) throws Exception {
        var other = GOOD.replace("news.example/a", "news.example/b").replace("a-1", "b-1");

        var answer = send(type, GOOD + "\n" + other + "\n");

        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(json(answer).get("articles").valueStream().map(it -> it.get("externalId")
                        .stringValue()))
                .containsExactly("a-1", "b-1");
    }

    @Test
    void aRequestIsTakenWholeOrNotAtAll() throws Exception {
        var answer = send("application/json", "[" + GOOD + ",{\"title\":\"\",\"publishedAt\":\"yesterday\"}]");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        var problem = json(answer);
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:summitwire:problem:wrong-field");
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        assertThat(problem.get("detail").stringValue()).startsWith("Nothing of this request was accepted");
        var error = problem.get("errors").get(0);
        assertThat(error.get("index").intValue()).isEqualTo(1);
        assertThat(error.get("field").stringValue()).isEqualTo("publishedAt");
        assertThat(error.get("found").stringValue()).isEqualTo("yesterday");
        assertThat(error.get("expected").stringValue()).contains("RFC 3339");
        assertThat(published).isEmpty();
        assertThat(setAside("wrong-field")).isEqualTo(1);
    }

    @Test
    void aPageOfNoiseAloneIsNoArticle() throws Exception {
        var answer = send("application/json", GOOD.replace("Keenam pemimpin bertemu di Tokyo.", "ADVERTISEMENT"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).get("errors").get(0).get("field").stringValue()).isEqualTo("body");
        assertThat(setAside("no-text")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text/plain",
        "application/xml",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "nonsense",
        "application/json;charset=ISO-8859-1",
        "application/json;charset=none"
    })
    void otherTypesAreNotRead(String type) throws Exception {
        var answer = send(type, GOOD);

        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(answer.getHeader("Accept-Post")).isEqualTo("application/json, application/x-ndjson");
    }

    @Test
    void compressedRequestsAreNotRead() throws Exception {
        var answer = http.perform(
                        post("/articles").header("Content-Encoding", "gzip").content(GOOD))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(answer.getHeader("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void aRequestThatIsTooLargeIsToldTheLimit() throws Exception {
        var answer = send("application/json", GOOD + " ".repeat(LARGEST));

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(json(answer).get("errors").get(0).get("expected").stringValue())
                .isEqualTo("at most " + LARGEST);
    }

    @Test
    void tooManyArticlesAreToldTheLimit() throws Exception {
        var many = IntStream.range(0, 11).mapToObj(at -> GOOD).collect(Collectors.joining(",", "[", "]"));

        assertThat(send("application/json", many).getStatus()).isEqualTo(413);
    }

    @Test
    void whatTheBrokerDoesNotConfirmIsNotAccepted() throws Exception {
        var answer = served(articles -> {
                    throw new NotAcknowledged("the broker acknowledged 0 of 1 articles within 5000 ms", null);
                })
                .perform(post("/articles").contentType("application/json").content(GOOD))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(json(answer).get("type").stringValue()).isEqualTo("urn:summitwire:problem:not-acknowledged");
        assertThat(setAside("not-acknowledged")).isEqualTo(1);
    }

    @Test
    void roomIsGivenBackAfterEveryAnswer() throws Exception {
        for (int request = 0; request < 50; request++) {
            assertThat(send("application/json", "{").getStatus()).isEqualTo(400);
            assertThat(send("text/plain", "{").getStatus()).isEqualTo(415);
        }

        assertThat(send("application/json", GOOD).getStatus()).isEqualTo(202);
    }

    @Test
    void whateverIsSentIsAnsweredWithAReason() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int number = 0; number < 1_000; number++) {
            var content = hostile(random);
            var answer = http.perform(
                            post("/articles").contentType("application/json").content(content))
                    .andReturn()
                    .getResponse();
            var told = "seed " + seed + ", input " + number + ": " + answer.getContentAsString();

            assertThat(answer.getStatus()).as(told).isBetween(400, 499);
            assertThat(json(answer).get("errors").get(0).get("expected").stringValue())
                    .as(told)
                    .isNotBlank();
        }

        assertThat(published).isEmpty();
        assertThat(meters.get("summitwire.set.aside").counters().stream()
                        .mapToDouble(it -> it.count())
                        .sum())
                .isEqualTo(1_000);
    }

    /** Never an article: what is right is broken somewhere, or never was right. */
    private static byte[] hostile(Random random) {
        var good = GOOD.getBytes(UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> binary(random);
            case 1 -> Arrays.copyOf(good, random.nextInt(good.length - 1));
            case 2 -> {
                good[random.nextInt(good.length)] = (byte) (0xf8 + random.nextInt(8)); // in no UTF-8
                yield good;
            }
            case 3 -> "[".repeat(1 + random.nextInt(9_000)).getBytes(UTF_8);
            case 4 -> "{\"a\":".repeat(1 + random.nextInt(3_000)).getBytes(UTF_8);
            case 5 -> " \n\t".repeat(random.nextInt(100)).getBytes(UTF_8);
            case 6 -> new byte[LARGEST + 1 + random.nextInt(5_000)];
            case 7 -> {
                var required = List.of("\"publisher\"", "\"publishedAt\"", "\"title\"", "\"body\"");
                yield GOOD.replace(required.get(random.nextInt(4)), "\"x" + random.nextInt() + "\"")
                        .getBytes(UTF_8);
            }
            case 8 -> (GOOD + random.nextInt()).getBytes(UTF_8);
            default -> (GOOD + "\n" + random.nextInt() + "\n").getBytes(UTF_8);
        };
    }

    private static byte[] binary(Random random) {
        var noise = new byte[1 + random.nextInt(3_000)];
        random.nextBytes(noise);
        noise[random.nextInt(noise.length)] = 0;
        return noise;
    }

    private MockMvc served(Outbox outbox) {
        var limits = new Limits(10, 1_000, 10_000, 2_000, 200, 50, 32);
        return MockMvcBuilders.standaloneSetup(new ArticlesController(
                        LARGEST,
                        LARGEST,
                        new SubmissionReader(limits, CLOCK),
                        new Intake(new Cleaner(), CLOCK, meters),
                        outbox,
                        new SetAside(meters, "ingest-service"),
                        meters))
                .build();
    }

    private MockHttpServletResponse send(String type, String content) throws Exception {
        var request = post("/articles").content(content.getBytes(UTF_8));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return http.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString(UTF_8));
    }

    private double setAside(String reason) {
        return meters.get("summitwire.set.aside")
                .tags("service", "ingest-service", "stage", "api", "reason", reason)
                .counter()
                .count();
    }
}
