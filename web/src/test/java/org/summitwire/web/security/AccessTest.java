package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who may what where keys are set up. */
class AccessTest {

    private static ConfigurableApplicationContext service;
    private static MockMvcTester http;

    @BeforeAll
    static void start() {
        service = GuardedService.start(GuardedService.withKeys(
                "summitwire.security.rates.burst=100000", "summitwire.security.rates.failures-per-minute=100000"));
        http = MockMvcTester.create(MockMvcBuilders.webAppContextSetup((WebApplicationContext) service)
                .addFilters(service.getBean("springSecurityFilterChain", Filter.class))
                .build());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{0} {1}: nobody {2}, reader {3}, editor {4}, operator {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GET    | /                              | 401 | 200 | 200 | 200
            GET    | /summits                       | 401 | 200 | 200 | 200
            GET    | /summits/ktt                   | 401 | 200 | 200 | 200
            HEAD   | /alerts                        | 401 | 200 | 200 | 200
            GET    | /subscriptions/x.js            | 401 | 200 | 200 | 200
            POST   | /readings                      | 401 | 200 | 200 | 200
            POST   | /subscriptions/preview         | 401 | 200 | 200 | 200
            POST   | /articles                      | 401 | 403 | 200 | 200
            POST   | /feeds/a/poll                  | 401 | 403 | 200 | 200
            PUT    | /subscriptions/a               | 401 | 403 | 200 | 200
            DELETE | /subscriptions/a               | 401 | 403 | 200 | 200
            POST   | /deliveries/d/resend           | 401 | 403 | 403 | 200
            POST   | /subscriptions/a/secret        | 401 | 403 | 403 | 200
            POST   | /subscriptions/a/secret/rotate | 401 | 403 | 403 | 200
            POST   | /page/subscriptions/a          | 401 | 403 | 404 | 404
            POST   | /page/subscriptions/a/secret   | 401 | 403 | 403 | 404
            POST   | /page/subscriptions            | 401 | 403 | 404 | 404
            POST   | /page/subscriptions/a/silence  | 401 | 403 | 404 | 404
            POST   | /page/subscriptions/a/preview  | 401 | 404 | 404 | 404
            POST   | /page/subscriptions/a/deliveries/d/resend | 401 | 403 | 403 | 404
            GET    | /page/style.css                | 404 | 404 | 404 | 404
            GET    | /page/subscriptions/style.css  | 401 | 404 | 404 | 404
            GET    | /actuator/metrics              | 401 | 403 | 403 | 200
            GET    | /actuator/info                 | 401 | 403 | 403 | 200
            GET    | /actuator/health               | 200 | 200 | 200 | 200
            GET    | /actuator/health/liveness      | 200 | 200 | 200 | 200
            POST   | /actuator/health               | 401 | 403 | 403 | 405
            GET    | /assets/session.css            | 200 | 200 | 200 | 200
            GET    | /session                       | 200 | 200 | 200 | 200
            PATCH  | /nothing                       | 401 | 403 | 404 | 404
            GET    | /nothing                       | 401 | 404 | 404 | 404
            """)
    void roles(String method, String path, int nobody, int reader, int editor, int operator) {
        assertThat(status(method, path, null)).isEqualTo(nobody);
        assertThat(status(method, path, GuardedService.READER)).isEqualTo(reader);
        assertThat(status(method, path, GuardedService.EDITOR)).isEqualTo(editor);
        assertThat(status(method, path, GuardedService.OPERATOR)).isEqualTo(operator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ACTUATOR/metrics",
                "/actuator/health/../metrics",
                "/actuator//metrics",
                "/assets/../summits",
                "/assets/..%2fsummits",
                "/summits;a=b",
                "/summits/",
                "/session/../summits",
                "/%73ummits"
            })
    void noOtherSpellingOfAPathGetsAroundARule(String path) {
        assertThat(http.get().uri(URI.create(path)).exchange().getResponse().getStatus())
                .isIn(400, 401, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer swk_reader-of-a-test, 200",
        "Authorization, bearer swk_reader-of-a-test, 200",
        "X-Api-Key, swk_reader-of-a-test, 200",
        "Authorization, swk_reader-of-a-test, 401",
        "Authorization, Basic YW55OnN3a19yZWFkZXItb2YtYS10ZXN0, 200",
        "Authorization, Basic c3drX3JlYWRlci1vZi1hLXRlc3Q6, 401",
        "Authorization, Basic c3d, 401",
        "Authorization, Bearer swk_reader-of-a-tesT, 401",
        "Authorization, Bearer swk_reader-of-a-test2, 401",
        "Authorization, Bearer, 401",
        "X-Api-Key, '', 401"
    })
    void aKeyIsShownInAHeader(String header, String value, int status) {
        assertThat(http.get().uri("/summits").header(header, value)).hasStatus(status);
    }

    @Test
    void theHashIsNoKey() {
        var hash = ApiKey.sha256(GuardedService.OPERATOR);

        assertThat(status("GET", "/summits", hash)).isEqualTo(401);
    }

    @Test
    void whoAsksIsKnownToWhatIsAsked() {
        assertThat(http.get().uri("/summits").header("X-Api-Key", GuardedService.READER))
                .bodyJson()
                .extractingPath("$.read")
                .isEqualTo("desk");
    }

    @Test
    void whoeverShowsNothingIsToldWhatToSend() {
        var answer = http.get().uri("/summits").exchange();

        assertThat(answer)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer realm=\"Summitwire\"");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:summitwire:problem:no-key");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(401);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("the role reader", "Authorization: Bearer", "X-Api-Key", "/session");
    }

    @Test
    void whoeverMayNotIsToldWhatIsNeeded() {
        var answer = http.post()
                .uri("/articles")
                .header("X-Api-Key", GuardedService.READER)
                .exchange();

        assertThat(answer).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:summitwire:problem:role");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("the role editor", "'desk' has the role reader");
    }

    @Test
    void aPersonIsLedToTheForm() {
        var answer = http.get()
                .uri(URI.create("/summits?limit=5&x=%C3%A4"))
                .accept(MediaType.TEXT_HTML)
                .exchange();

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location"))
                .isEqualTo("/session?next=%2Fsummits%3Flimit%3D5%26x%3D%25C3%25A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/summits", "/nothing", "/session", "/actuator/health"})
    void everyAnswerTellsBrowsersWhatToKeepTo(String path) {
        var answer =
                http.get().uri(path).header("X-Api-Key", GuardedService.READER).exchange();

        assertThat(answer)
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                                + " object-src 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void refusalsHaveTheHeadersToo() {
        assertThat(http.get().uri("/summits").exchange()).hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aPageOfAnotherSiteDrivesNothingHereWithAKeyEither() {
        assertThat(http.post()
                        .uri("/articles")
                        .header("X-Api-Key", GuardedService.EDITOR)
                        .header("Origin", "https://elsewhere.example"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:summitwire:problem:cross-site");
    }

    private static int status(String method, String path, String key) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path);
        var asked = key == null ? request : request.header("Authorization", "Bearer " + key);
        return asked.exchange().getResponse().getStatus();
    }
}
