package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.Receiver.NEVER;
import static org.summitwire.notify.Receiver.OK;
import static org.summitwire.notify.Receiver.answer;
import static org.summitwire.notify.delivery.Notices.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.Receiver;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import tools.jackson.databind.json.JsonMapper;

/** Against a real web server. */
class WebhookSenderTest {

    @Test
    void postsACloudEventWithASignature() throws Exception {
        try (var receiver = new Receiver(OK)) {
            assertThat(send(receiver, News150.alert("alert-1"))).isEqualTo(new Attempt.Delivered());

            var got = receiver.received().get(0);
            assertThat(got.header("webhook-id")).isEqualTo("notice-1");
            assertThat(got.header("webhook-timestamp")).isEqualTo("1766293800");
            assertThat(got.header("webhook-signature")).isEqualTo(signed(1, got.body()));
            assertThat(got.header("content-type")).isEqualTo("application/cloudevents+json; charset=utf-8");
            assertThat(got.header("user-agent")).isEqualTo("Summitwire");
            var event = JsonMapper.shared().readTree(got.body());
            assertThat(event.get("specversion").asString()).isEqualTo("1.0");
            assertThat(event.get("id").asString()).isEqualTo("alert-1");
            assertThat(event.get("subscription").asString()).isEqualTo("desk");
            assertThat(event.get("reason").asString()).isEqualTo("matched");
            assertThat(event.at("/data/evidence/0/words").asString()).isEqualTo("lebih dari 150 dokumen kerja sama");
        }
    }

    @Test
    void aDigestIsABatch() throws Exception {
        try (var receiver = new Receiver(OK)) {
            send(receiver, News150.alert("alert-1"), News150.alert("alert-2"));

            var got = receiver.received().get(0);
            assertThat(got.header("content-type")).isEqualTo("application/cloudevents-batch+json; charset=utf-8");
            assertThat(got.header("webhook-signature")).isEqualTo(signed(1, got.body()));
            assertThat(JsonMapper.shared().readTree(got.body()).valueStream().map(it -> it.get("id")
                            .asString()))
                    .containsExactly("alert-1", "alert-2");
            assertThat(JsonMapper.shared()
                            .readTree(got.body())
                            .at("/0/subscription")
                            .asString())
                    .isEqualTo("desk");
            assertThat(JsonMapper.shared().readTree(got.body()).at("/0").has("reason"))
                    .isFalse();
        }
    }

    @Test
    void untilItsEndTheFormerSecretSignsToo() throws Exception {
        try (var receiver = new Receiver(OK)) {
            var until = NOW.plusSeconds(1);
            send(rotated(receiver, 3, until), NOW);
            send(rotated(receiver, 3, until), until);

            var first = receiver.received().get(0);
            assertThat(first.header("webhook-signature").split(" "))
                    .containsExactly(signed(3, first.body()), signed(2, first.body()));
            var second = receiver.received().get(1);
            assertThat(second.header("webhook-signature")).isEqualTo(secret(3).of("notice-1", until, second.body()));
        }
    }

    @Test
    void aConfiguredHookSignsWithItsOwnSecret() throws Exception {
        try (var receiver = new Receiver(OK)) {
            assertThat(send(named(receiver, "hook"), NOW)).isEqualTo(new Attempt.Delivered());
            assertThat(send(named(receiver, "nobody"), NOW))
                    .isEqualTo(new Attempt.Refused(
                            "no secret named nobody is configured. Set it in summitwire.notify.webhooks"));

            assertThat(receiver.received()).hasSize(1);
            var got = receiver.received().get(0);
            assertThat(got.header("webhook-signature")).isEqualTo(secret(77).of("notice-1", NOW, got.body()));
        }
    }

    @ParameterizedTest(name = "Retry-After {0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "7, PT7S",
                "0, -",
                "'Sun, 21 Dec 2025 05:10:42 GMT', PT42S",
                "soon, -",
            })
    void passesOnHowLongAReceiverAsksToBeLeftAlone(String retryAfter, @Nullable Duration wait) throws Exception {
        try (var receiver = new Receiver(answer(429, "retry-after", retryAfter))) {
            assertThat(send(receiver, News150.alert("alert-1"))).isEqualTo(new Attempt.Failed("answered 429", wait));
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "200, Delivered",
        "202, Delivered",
        "204, Delivered",
        "301, Failed",
        "302, Failed",
        "307, Failed",
        "308, Failed",
        "400, Failed",
        "401, Failed",
        "403, Failed",
        "404, Failed",
        "408, Failed",
        "409, Failed",
        "410, Gone",
        "413, Failed",
        "422, Failed",
        "429, Failed",
        "500, Failed",
        "503, Failed",
    })
    void theStatusSaysWhatBecameOfIt(int status, String outcome) throws Exception {
        try (var receiver = new Receiver(answer(status, "location", "http://127.0.0.1:1/"))) {
            assertThat(send(receiver, News150.alert("alert-1")).getClass().getSimpleName())
                    .isEqualTo(outcome);
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (var other = new Receiver(OK);
                var receiver = new Receiver(answer(307, "location", other.url().toString()))) {
            assertThat(send(receiver, News150.alert("alert-1")).toString()).contains("redirects are not followed");
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void aReceiverThatHangsIsLeftAfterTheTimeout() throws Exception {
        try (var receiver = new Receiver(NEVER)) {
            assertThat(send(receiver, News150.alert("alert-1"))).isInstanceOf(Attempt.Failed.class);
        }
    }

    @Test
    void aReceiverThatIsNotThereMayComeBack() throws Exception {
        var receiver = new Receiver(OK);
        receiver.close();

        assertThat(send(receiver, News150.alert("alert-1"))).isInstanceOf(Attempt.Failed.class);
    }

    @Test
    void anEndlessAnswerIsReadToItsFirstWordsOnly() throws Exception {
        try (var receiver = new Receiver(new Receiver.Answer(400, Map.of(), "no ".repeat(2_000_000)))) {
            assertThat(send(receiver, News150.alert("alert-1")))
                    .isInstanceOfSatisfying(Attempt.Failed.class, failed -> assertThat(failed.cause())
                            .startsWith("answered 400: no no")
                            .hasSizeLessThan(600));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://2130706433/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost/",
                "file:///etc/passwd",
                "https://user:s3cret@hooks.example/",
                "no address",
                "http://93.184.215.14:22/",
            })
    void addressesOfTheInsideAreRefused(String target) throws Exception {
        var subscription = Notices.subscription(ChannelKind.WEBHOOK, target, "en");
        var sender = new WebhookSender(secrets(), Posts.guarded(), InstantSource.fixed(NOW));

        assertThat(sender.send(Notices.of(subscription, News150.alert("alert-1"))))
                .isInstanceOf(Attempt.Refused.class)
                .satisfies(it -> assertThat(it.toString()).doesNotContain("s3cret"));
    }

    @ParameterizedTest
    @FieldSource("org.summitwire.notify.delivery.Notices#HOSTILE")
    void whatArticlesSayArrivesAsItIs(String words) throws Exception {
        try (var receiver = new Receiver(OK)) {
            send(receiver, Notices.hostile("alert-1", words));

            var got = receiver.received().get(0);
            var headline = JsonMapper.shared()
                    .readTree(got.body())
                    .at("/data/headline")
                    .asString();
            assertThat(headline).isEqualTo(new String(words.getBytes(UTF_8), UTF_8));
            assertThat(got.header("webhook-signature")).isEqualTo(signed(1, got.body()));
        }
    }

    private static Attempt send(Receiver receiver, Alert... alerts) throws InterruptedException {
        var subscription =
                Notices.subscription(ChannelKind.WEBHOOK, receiver.url().toString(), "en");
        return sender(NOW).send(Notices.of(subscription, alerts));
    }

    private static Attempt send(ChannelConfig channel, Instant now) throws InterruptedException {
        return sender(now).send(Notices.of(Notices.subscription(channel, "en"), News150.alert("alert-1")));
    }

    private static ChannelConfig rotated(Receiver receiver, int number, Instant formerUntil) {
        return new ChannelConfig(ChannelKind.WEBHOOK, receiver.url().toString(), null, number, formerUntil);
    }

    private static ChannelConfig named(Receiver receiver, String secret) {
        return new ChannelConfig(ChannelKind.WEBHOOK, receiver.url().toString(), secret, 1, null);
    }

    private static WebhookSender sender(Instant now) {
        return new WebhookSender(secrets(), Posts.local(), InstantSource.fixed(now));
    }

    private static WebhookSecrets secrets() {
        return new WebhookSecrets((id, number, madeAt) -> text(number), Map.of("hook", secret(77)));
    }

    private static Signature secret(int number) {
        return Signature.with(text(number));
    }

    private static String text(int number) {
        return "whsec_"
                + Base64.getEncoder().encodeToString(("secret of number " + (10_000_000 + number)).getBytes(UTF_8));
    }

    private static String signed(int number, String body) {
        return secret(number).of("notice-1", NOW, body);
    }
}
