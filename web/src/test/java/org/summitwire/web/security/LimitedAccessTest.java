package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Keys over a real port: sessions of browsers, rates, streams. */
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class LimitedAccessTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext service = GuardedService.start(GuardedService.withKeys(
            "summitwire.security.rates.burst=12",
            "summitwire.security.rates.per-second=1",
            "summitwire.security.rates.streams=2",
            "summitwire.security.rates.failures-per-minute=3"));
    private final int port = OpenAccessTest.port(service);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aSessionIsMadeOfAKeyAndTakenAway() throws Exception {
        var answer = signIn(GuardedService.EDITOR, "/summits?limit=5");
        var set = answer.headers().firstValue("Set-Cookie").orElseThrow();
        var cookie = set.substring(0, set.indexOf(';'));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/summits?limit=5");
        assertThat(set)
                .startsWith("summitwire=")
                .contains("Path=/", "HttpOnly", "SameSite=Strict")
                .doesNotContain(GuardedService.EDITOR, "Max-Age", "Expires", "Domain");
        assertThat(send(asked("/summits").header("Cookie", cookie)).body()).isEqualTo("{\"read\":\"newsroom\"}");
        assertThat(send(asked("/session").header("Cookie", cookie).header("Accept", "application/json"))
                        .body())
                .isEqualTo("{\"access\":\"keys\",\"name\":\"newsroom\",\"role\":\"editor\"}");
        assertThat(send(asked("/session").header("Cookie", cookie).header("Accept", "text/html"))
                        .body())
                .contains("newsroom (editor)");

        var out = send(asked("/session/end")
                .header("Cookie", cookie)
                .header("Origin", "http://127.0.0.1:" + port)
                .POST(BodyPublishers.noBody()));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("summitwire=;", "Max-Age=0");
    }

    @Test
    void aSessionChangesSomethingFromOwnPagesAlone() throws Exception {
        var cookie = cookie();
        var own = "http://127.0.0.1:" + port;

        assertThat(send(post("/articles").header("Cookie", cookie).header("Origin", own))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(post("/articles").header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(post("/articles").header("Cookie", cookie)).statusCode())
                .isEqualTo(403);
        assertThat(send(post("/articles").header("Cookie", cookie).header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(post("/articles").header("Cookie", cookie).header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodySignsAPersonInFromAnotherSite() throws Exception {
        var body = BodyPublishers.ofString("key=" + GuardedService.READER);
        var answer = send(asked("/session")
                .header("Content-Type", FORM)
                .header("Origin", "http://evil.example")
                .POST(body));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings/a?b=c#d, /meetings/a?b=c#d",
        "//evil.example/, /",
        "/\\evil.example, /",
        "https://evil.example/, /",
        "'', /",
        "javascript:alert(1), /"
    })
    void whereItGoesOnIsHere(String next, String location) throws Exception {
        assertThat(signIn(GuardedService.READER, next).headers().firstValue("Location"))
                .contains(location);
    }

    @Test
    void aNextThatIsMarkupIsText() throws Exception {
        var next = URLEncoder.encode("/\"><script>alert(1)</script>", StandardCharsets.UTF_8);
        var page = send(asked("/session?next=" + next).header("Accept", "text/html"))
                .body();

        assertThat(page).contains("name=\"key\"", "&quot;&gt;&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void theFormSpeaksIndonesianToo() throws Exception {
        assertThat(send(asked("/session").header("Accept", "text/html").header("Accept-Language", "id"))
                        .body())
                .contains("lang=\"id\"", "Masuk ke Summitwire", "Kunci atau token akses");
    }

    @Test
    void failuresAreCountedAndHeldUpButNotWhoIsGood(CapturedOutput output) throws Exception {
        for (int at = 0; at < 3; at++) {
            assertThat(send(asked("/summits").header("X-Api-Key", "swk_guess-" + at))
                            .statusCode())
                    .isEqualTo(401);
        }
        var held = send(asked("/summits").header("X-Api-Key", "swk_guess-3"));

        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After").orElseThrow()).matches("\\d+");
        assertThat(held.body()).contains("urn:summitwire:problem:too-many-failures");
        assertThat(signIn("swk_guess-4", "/").statusCode()).isEqualTo(429);
        assertThat(send(asked("/summits").header("X-Api-Key", GuardedService.READER))
                        .statusCode())
                .isEqualTo(200);
        assertThat(output.getOut()).contains("access refused reason=bad-key").doesNotContain("swk_");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() throws Exception {
        HttpResponse<String> last = null;
        for (int at = 0; at < 40; at++) {
            last = send(asked("/summits").header("X-Api-Key", GuardedService.READER));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("1");
        assertThat(last.body()).contains("urn:summitwire:problem:too-many", "more than 1 requests a second");
        assertThat(send(asked("/summits").header("X-Api-Key", GuardedService.EDITOR))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(asked("/actuator/health/liveness")).statusCode()).isEqualTo(200);
    }

    @Test
    void soManyStreamsAreOpenAtOnceAndAClosedOneMakesRoom() throws Exception {
        var first = stream(GuardedService.READER);
        var second = stream(GuardedService.READER);
        var third = stream(GuardedService.READER);
        var ofAnother = stream(GuardedService.EDITOR);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(ofAnother.statusCode()).isEqualTo(200);

        service.getBean(GuardedService.Paths.class).streams.get(0).complete();
        first.body().readAllBytes(); // its end: the place is free
        assertThat(stream(GuardedService.READER).statusCode()).isEqualTo(200);
    }

    @Test
    void aStreamEndsWithoutAWordOfDenial(CapturedOutput output) throws Exception {
        var stream = stream(GuardedService.READER);
        service.getBean(GuardedService.Paths.class).streams.get(0).complete();

        assertThat(new String(stream.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("data:hello\n\n");
        assertThat(output.getOut()).doesNotContain("AccessDenied", "AuthorizationDenied");
    }

    private String cookie() throws IOException, InterruptedException {
        var set = signIn(GuardedService.EDITOR, "/")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    private HttpResponse<String> signIn(String key, String next) throws IOException, InterruptedException {
        var body = "key=" + key + "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return send(asked("/session")
                .header("Content-Type", FORM)
                .header("Origin", "http://127.0.0.1:" + port)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<InputStream> stream(String key) throws IOException, InterruptedException {
        var request = asked("/alerts/stream").header("X-Api-Key", key).build();
        return http.send(request, BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder post(String path) {
        return asked(path).POST(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
