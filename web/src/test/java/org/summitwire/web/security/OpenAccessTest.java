package org.summitwire.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Where access is off, as it is by default: over a real port. */
@ExtendWith(OutputCaptureExtension.class)
class OpenAccessTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext service;
    private static int port;

    @BeforeAll
    static void start() {
        service = GuardedService.start("summitwire.security.rates.burst=5", "summitwire.security.rates.per-second=1");
        port = port(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoeverIsOnThisMachineMayDoAllAsOftenAsHeLikes() throws Exception {
        for (int at = 0; at < 20; at++) {
            assertThat(post("/articles").statusCode()).isEqualTo(200);
        }
        assertThat(post("/deliveries/d/resend").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/metrics").statusCode()).isEqualTo(200);
        assertThat(get("/summits").body()).isEqualTo("{\"read\":\"nobody\"}");
    }

    @Test
    void aKeyIsNotLookedAt() throws Exception {
        var request = HttpRequest.newBuilder(at("/summits"))
                .header("X-Api-Key", "swk_any")
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, http://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost:1, 403"
    })
    void aPageOfAnotherSiteDrivesNothing(String header, String value, int status) throws Exception {
        var request = HttpRequest.newBuilder(at("/articles"))
                .header(header, value)
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(status);
    }

    @Test
    void ownPagesMay() throws Exception {
        var request = HttpRequest.newBuilder(at("/articles"))
                .header("Origin", "http://127.0.0.1:" + port)
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "rebound.example, 421",
        "rebound.example:8080, 421",
        "localhost.rebound.example, 421",
        "localhost, 200",
        "127.0.0.1:99, 200",
        "[::1], 200"
    })
    void aNameThatWasReboundIsNotAnswered(String host, int status) throws IOException {
        assertThat(raw("GET /summits HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void aReboundNameIsToldWhatToDo() throws IOException {
        assertThat(raw("GET /summits HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"))
                .contains("urn:summitwire:problem:host", "'rebound.example'", "summitwire.security.hosts")
                .doesNotContain("\"read\"");
    }

    @Test
    void pagesKeepToThePolicyAndMayBeKept() throws Exception {
        var answer = get("/summits");

        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(ResponseHeaders.POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).isEmpty();
    }

    @Test
    void onLoopbackAWarningIsGivenOnce(CapturedOutput output) {
        int before = output.getOut().length();
        try (var other = GuardedService.start()) {
            assertThat(port(other)).isPositive();
        }

        assertThat(output.getOut().substring(before).lines().filter(line -> line.contains("access is not limited")))
                .singleElement()
                .asString()
                .contains("WARN", "docs/security.md");
        assertThat(output.getOut()).doesNotContain("generated security password");
    }

    @Test
    void elsewhereTheWarningIsLouderAndStandsInInfoAndHealth(CapturedOutput output) throws Exception {
        try (var other = GuardedService.start("open")) {
            var base = "http://127.0.0.1:" + port(other);
            var info = HTTP.send(
                    HttpRequest.newBuilder(URI.create(base + "/actuator/info")).build(), BodyHandlers.ofString());
            var health = HTTP.send(
                    HttpRequest.newBuilder(URI.create(base + "/actuator/health"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(info.body()).contains("\"access\":\"off\"", "\"listening\":\"all addresses\"", "\"warning\"");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"access\":{\"details\":{\"access\":\"off\"", "\"warning\"");
        }

        assertThat(output.getOut()).contains("ACCESS IS NOT LIMITED, AND THIS SERVICE LISTENS ON ALL ADDRESSES");
    }

    @Test
    void theFormSaysThatNoneIsNeeded() throws Exception {
        var request = HttpRequest.newBuilder(at("/session"))
                .header("Accept", "text/html")
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).body())
                .contains("no key is needed")
                .doesNotContain("<input");
        var asked = HttpRequest.newBuilder(at("/session"))
                .header("Accept", "application/json")
                .build();
        assertThat(HTTP.send(asked, BodyHandlers.ofString()).body())
                .isEqualTo("{\"access\":\"off\",\"role\":\"operator\"}");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(at(path))
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
