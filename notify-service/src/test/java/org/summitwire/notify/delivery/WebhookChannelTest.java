package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitwire.notify.Receiver.NEVER;
import static org.summitwire.notify.Receiver.OK;
import static org.summitwire.notify.Receiver.answer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.Receiver;
import org.summitwire.notify.alerting.News150;
import tools.jackson.databind.json.JsonMapper;

/** Against a real web server; time and waits are handed in. */
class WebhookChannelTest {

    private static final Instant NOW = Instant.parse("2025-12-21T05:10:00Z");
    private static final Duration TIMEOUT = Duration.ofMillis(700);
    private static final String SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("0123456789abcdef01234567".getBytes(UTF_8));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Duration> waits = new ArrayList<>();

    @Test
    void postsACloudEventWithASignature() throws Exception {
        try (var receiver = new Receiver(OK)) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.Done(1));

            var got = receiver.received().get(0);
            assertThat(got.header("webhook-id")).isEqualTo("alert-1");
            assertThat(got.header("webhook-timestamp")).isEqualTo("1766293800");
            assertThat(got.header("webhook-signature"))
                    .isEqualTo(Signature.with(SECRET).of("alert-1", NOW, got.body()));
            assertThat(got.header("content-type")).startsWith("application/cloudevents+json");
            var event = JsonMapper.shared().readTree(got.body());
            assertThat(event.get("specversion").asString()).isEqualTo("1.0");
            assertThat(event.get("id").asString()).isEqualTo("alert-1");
            assertThat(event.get("type").asString()).isEqualTo("org.summitwire.alert.raised");
            assertThat(event.get("time").asString()).isEqualTo("2025-12-21T05:08:00Z");
            assertThat(event.at("/data/change").asString()).isEqualTo("new");
            assertThat(event.at("/data/kind").asString()).isEqualTo("document");
            assertThat(event.at("/data/after/count").asInt()).isEqualTo(150);
            assertThat(event.at("/data/after/type").asString()).isEqualTo("cooperation_document");
            assertThat(event.at("/data/evidence/0/words").asString()).isEqualTo("lebih dari 150 dokumen kerja sama");
        }
        assertThat(waits).isEmpty();
        assertThat(meters.counter("summitwire.deliveries", "channel", "desk", "outcome", "delivered")
                        .count())
                .isEqualTo(1);
        assertThat(meters.timer("summitwire.alert.latency", "channel", "desk").totalTime(TimeUnit.SECONDS))
                .isEqualTo(120);
    }

    @Test
    void triesAgainWithTheSameIdAfterAFailure() throws Exception {
        try (var receiver = new Receiver(answer(500), OK)) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.Done(2));

            assertThat(receiver.received())
                    .extracting(it -> it.header("webhook-id"))
                    .containsExactly("alert-1", "alert-1");
        }
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void givesUpAfterTheLastAttempt() throws Exception {
        try (var receiver = new Receiver(answer(503))) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.GivenUp(4, "answered 503"));
        }
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    @ParameterizedTest(name = "Retry-After {0} waits {1}")
    @CsvSource({
        "7, PT7S",
        "0, PT1S",
        "86400, PT5M",
        "'Sun, 21 Dec 2025 05:10:42 GMT', PT42S",
        "'Sun, 21 Dec 2025 04:00:00 GMT', PT1S",
        "soon, PT1S",
    })
    void leavesAReceiverAloneForAsLongAsItAsks(String retryAfter, Duration wait) throws Exception {
        try (var receiver = new Receiver(answer(429, "retry-after", retryAfter), OK)) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.Done(2));
        }
        assertThat(waits).containsExactly(wait);
    }

    @Test
    void aReceiverThatIsGoneClosesTheChannel() throws Exception {
        try (var receiver = new Receiver(answer(410))) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.Closed("answered 410"));
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 413, 422})
    void aRefusalIsNotTriedAgain(int status) throws Exception {
        try (var receiver = new Receiver(answer(status), OK)) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.GivenUp(1, "answered " + status));
        }
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void whatMayPassIsTriedAgain(int status) throws Exception {
        try (var receiver = new Receiver(answer(status), OK)) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.Done(2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) throws Exception {
        try (var other = new Receiver(OK);
                var receiver =
                        new Receiver(answer(status, "location", other.url().toString()))) {
            assertThat(bring(receiver))
                    .isEqualTo(
                            new Delivery.GivenUp(
                                    1,
                                    "answered " + status
                                            + ", a redirect; redirects are not followed, set the address that takes alerts itself"));
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void aReceiverThatHangsIsLeftAfterTheTimeout() throws Exception {
        try (var receiver = new Receiver(NEVER, OK)) {
            assertThat(bring(receiver)).isEqualTo(new Delivery.Done(2));
        }
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aReceiverThatIsNotThereIsTriedAgain() throws Exception {
        var receiver = new Receiver(OK);
        receiver.close();

        assertThat(bring(receiver)).isInstanceOfSatisfying(Delivery.GivenUp.class, givenUp -> {
            assertThat(givenUp.attempts()).isEqualTo(4);
            assertThat(givenUp.cause()).startsWith("ConnectException");
        });
    }

    @Test
    void anEndlessAnswerIsReadToItsFirstWordsOnly() throws Exception {
        try (var receiver = new Receiver(new Receiver.Answer(400, Map.of(), "no ".repeat(2_000_000)))) {
            assertThat(bring(receiver))
                    .isInstanceOfSatisfying(Delivery.GivenUp.class, givenUp -> assertThat(givenUp.cause())
                            .startsWith("answered 400: no no")
                            .hasSizeLessThan(600));
        }
    }

    @Test
    void aStopEndsTheWait() throws Exception {
        try (var receiver = new Receiver(answer(500))) {
            var courier = courier(receiver, wait -> {
                throw new InterruptedException("stops");
            });

            assertThatThrownBy(() -> courier.bring(News150.alert("alert-1"))).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused() {
        var follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        var hook = new Webhook("desk", URI.create("https://hooks.example/alerts"), Signature.with(SECRET));

        assertThatThrownBy(() -> new WebhookChannel(hook, follows, InstantSource.fixed(NOW), TIMEOUT))
                .hasMessageContaining("follows no redirects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://hooks.example/",
                "alerts",
                "http:///alerts",
                "https://a:b@hooks.example/"
            })
    void onlyPlainWebAddressesAreHooks(String url) {
        assertThatThrownBy(() -> new Webhook("desk", URI.create(url), Signature.with(SECRET)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The address of webhook desk must");
    }

    private Delivery bring(Receiver receiver) throws InterruptedException {
        return courier(receiver, waits::add).bring(News150.alert("alert-1"));
    }

    private Courier courier(Receiver receiver, Pause pause) {
        var clock = InstantSource.fixed(NOW);
        var hook = new Webhook("desk", receiver.url(), Signature.with(SECRET));
        var channel = new WebhookChannel(hook, WebhookChannel.client(TIMEOUT), clock, TIMEOUT);
        var schedule = new RetrySchedule(
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30)), Duration.ofMinutes(5));
        return new Courier(channel, schedule, pause, clock, meters);
    }
}
