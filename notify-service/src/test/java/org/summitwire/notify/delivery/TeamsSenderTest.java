package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.Receiver.OK;
import static org.summitwire.notify.Receiver.answer;
import static org.summitwire.notify.delivery.Notices.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.Receiver;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a real web server. */
class TeamsSenderTest {

    @Test
    void tellsAnAlertOnACard() throws Exception {
        var message = sent(News150.alert("alert-1"));

        assertThat(message.get("type").asString()).isEqualTo("message");
        assertThat(message.at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        var card = message.at("/attachments/0/content");
        assertThat(card.get("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(card.get("lang").asString()).isEqualTo("en");
        assertThat(texts(card))
                .startsWith("CA+JAD summit, Tokyo: 150 cooperation documents signed")
                .contains(
                        "“lebih dari 150 dokumen kerja sama”",
                        "Nothing was known of this before.",
                        "Article in Warta Contoh",
                        "Account of the meeting")
                .endsWith("You get this because of the subscription “Desk of Central Asia”.");
        assertThat(card.findValuesAsString("url"))
                .containsExactly("https://warta.example/1", "https://summitwire.example/meetings/summit-1#fact-fact-1");
    }

    @Test
    void saysWhatACorrectionCorrects() throws Exception {
        assertThat(texts(sent(Notices.correcting("alert-1", "alert-0"))))
                .contains("Corrects: CA+JAD summit, Tokyo: 150 cooperation documents signed");
    }

    @Test
    void aDigestTellsAllWithinTheBound() throws Exception {
        var most = Senders.most(ChannelKind.TEAMS);

        var message = sent(alerts(most));

        assertThat(texts(message).stream().filter(it -> it.startsWith("CA+JAD")))
                .hasSize(most);
    }

    @Test
    void whatDoesNotFitIsCounted() throws Exception {
        assertThat(texts(sent(alerts(200))))
                .anyMatch(it -> it.matches("\\d+ more alerts do not fit into this message\\."));
    }

    @ParameterizedTest
    @FieldSource("org.summitwire.notify.delivery.Notices#HOSTILE")
    void whatArticlesSayIsNoMarkup(String words) throws Exception {
        var message = sent(Notices.hostile("alert-1", words));

        assertThat(message.findValuesAsString("type"))
                .containsOnly("message", "AdaptiveCard", "RichTextBlock", "TextRun", "Action.OpenUrl");
        assertThat(message.findValuesAsString("url")).allMatch(it -> it.startsWith("https://summitwire.example/"));
        assertThat(texts(message)).noneMatch(it -> it.matches(".*[\\p{Cntrl}\\u202A-\\u202E].*"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 200})
    void theLongestWordsStayWithinTheBound(int alerts) throws Exception {
        var hostile = IntStream.range(0, alerts)
                .mapToObj(it -> Notices.hostile("alert-" + it, "語\"".repeat(3_000)))
                .toArray(Alert[]::new);

        assertThat(texts(sent(hostile))).isNotEmpty();
    }

    @Test
    void whatTeamsRefusedBehindAConnectorIsNoReceipt() throws Exception {
        var told = "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error %d with"
                + " ContextId MS-CV=0..";

        assertThat(outcome(new Receiver.Answer(200, Map.of(), told.formatted(429))))
                .isInstanceOf(Attempt.Failed.class);
        assertThat(outcome(new Receiver.Answer(200, Map.of(), told.formatted(413))))
                .isInstanceOf(Attempt.Refused.class);
        assertThat(outcome(new Receiver.Answer(200, Map.of(), "1"))).isEqualTo(new Attempt.Delivered());
        assertThat(outcome(answer(202))).isEqualTo(new Attempt.Delivered());
    }

    @Test
    void tooManyMessagesMayPass() throws Exception {
        assertThat(outcome(answer(429, "retry-after", "30")))
                .isEqualTo(new Attempt.Failed("answered 429", Duration.ofSeconds(30)));
        assertThat(outcome(answer(410))).isEqualTo(new Attempt.Gone("answered 410"));
    }

    private static Alert[] alerts(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> News150.alert("alert-" + it, "summit-" + it % 3, NOW))
                .toArray(Alert[]::new);
    }

    private static List<String> texts(JsonNode node) {
        return node.findValuesAsString("text");
    }

    private static Attempt outcome(Receiver.Answer answer) throws InterruptedException {
        try (var receiver = new Receiver(answer)) {
            return send(receiver, News150.alert("alert-1"));
        }
    }

    private static JsonNode sent(Alert... alerts) throws InterruptedException {
        try (var receiver = new Receiver(OK)) {
            assertThat(send(receiver, alerts)).isEqualTo(new Attempt.Delivered());
            var body = receiver.received().get(0).body();
            assertThat(body.getBytes(UTF_8)).hasSizeLessThan(28_000);
            return JsonMapper.shared().readTree(body);
        }
    }

    private static Attempt send(Receiver receiver, Alert... alerts) throws InterruptedException {
        var subscription =
                Notices.subscription(ChannelKind.TEAMS, receiver.url().toString(), "en");
        return new TeamsSender(Posts.letters(), Posts.local()).send(Notices.of(subscription, alerts));
    }
}
