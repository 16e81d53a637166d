package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.Receiver.OK;
import static org.summitwire.notify.Receiver.answer;
import static org.summitwire.notify.delivery.Notices.NOW;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.Receiver;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a real web server. */
class SlackSenderTest {

    /** A link to one of the two places that messages lead to. */
    private static final Pattern LINK = Pattern.compile("<https://(summitwire|warta)\\.example/[^<>|\\s]*\\|[^<>|]*>");

    @Test
    void tellsAnAlertInBlocks() throws Exception {
        var message = sent(News150.alert("alert-1"));

        assertThat(message.get("text").asString())
                .isEqualTo(
                        "• <https://summitwire.example/meetings/summit-1#fact-fact-1|CA+JAD summit, Tokyo: 150 cooperation"
                                + " documents signed> · <https://warta.example/1|Article in Warta Contoh>");
        var blocks = message.get("blocks");
        assertThat(blocks.valueStream().map(it -> it.get("type").asString()))
                .containsExactly("header", "section", "context", "context");
        assertThat(blocks.at("/0/text/text").asString())
                .isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
        assertThat(blocks.at("/1/text/type").asString()).isEqualTo("plain_text");
        assertThat(blocks.at("/1/text/text").asString())
                .contains("Warta Contoh (copy: Antara)")
                .contains("“lebih dari 150 dokumen kerja sama”")
                .contains("Nothing was known of this before.");
        assertThat(blocks.at("/2/elements/0/text").asString())
                .isEqualTo("<https://warta.example/1|Article in Warta Contoh> · "
                        + "<https://summitwire.example/meetings/summit-1#fact-fact-1|Account of the meeting>");
        assertThat(blocks.at("/3/elements/0/text").asString()).contains("Desk of Central Asia");
    }

    @Test
    void saysWhatACorrectionCorrects() throws Exception {
        assertThat(sent(Notices.correcting("alert-1", "alert-0"))
                        .at("/blocks/1/text/text")
                        .asString())
                .contains("Corrects: CA+JAD summit, Tokyo: 150 cooperation documents signed");
    }

    @Test
    void aDigestTellsAllWithinTheBounds() throws Exception {
        var message = sent(alerts(Senders.most(ChannelKind.SLACK)));

        var sections = message.get("blocks")
                .valueStream()
                .filter(it -> it.get("type").asString().equals("section"))
                .map(it -> it.at("/text/text").asString())
                .toList();
        assertThat(String.join("\n", sections).split("• ", -1)).hasSize(Senders.most(ChannelKind.SLACK) + 1);
        assertThat(message.at("/blocks/0/text/text").asString()).startsWith("30 alerts on 3 meetings: ");
    }

    @Test
    void whatDoesNotFitIsCounted() throws Exception {
        var message = sent(alerts(200));

        assertThat(message.get("blocks").toString()).contains("more alerts do not fit into this message.");
    }

    @ParameterizedTest
    @FieldSource("org.summitwire.notify.delivery.Notices#HOSTILE")
    void whatArticlesSayIsNoMarkup(String words) throws Exception {
        var message = sent(Notices.hostile("alert-1", words));

        assertThat(message.get("blocks").size()).isGreaterThan(1);
        texts(message).forEach(it -> assertThat(
                        LINK.matcher(it.get("text").asString()).replaceAll(""))
                .doesNotContain("<", ">"));
        texts(message)
                .filter(it -> it.path("type").asString().equals("mrkdwn"))
                .map(it -> it.get("text").asString())
                .forEach(it -> assertThat(LINK.matcher(it).replaceAll("")).doesNotContainPattern("[*_~`\\[\\]]|@\\w"));
        assertThat(message.get("text").asString()).doesNotContainPattern("@(channel|here|all)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 50, 200})
    void theLongestWordsStayWithinTheBounds(int alerts) throws Exception {
        var hostile = IntStream.range(0, alerts)
                .mapToObj(it -> Notices.hostile("alert-" + it, "&<>".repeat(3_000)))
                .toArray(Alert[]::new);

        assertThat(sent(hostile).get("blocks").size()).isLessThanOrEqualTo(50);
    }

    @Test
    void aWebhookThatWasRemovedIsGone() throws Exception {
        assertThat(outcome(new Receiver.Answer(404, Map.of(), "no_service")))
                .isEqualTo(new Attempt.Gone("answered 404: no_service"));
        assertThat(outcome(new Receiver.Answer(410, Map.of(), "channel_is_archived")))
                .isEqualTo(new Attempt.Gone("answered 410: channel_is_archived"));
    }

    /** Slack tells by its status what is for good. */
    @ParameterizedTest
    @CsvSource({
        "400, invalid_payload",
        "400, user_not_found",
        "403, action_prohibited",
        "404, channel_not_found",
        "413, too_large",
    })
    void whatSlackRefusesIsNotTriedAgain(int status, String words) throws Exception {
        assertThat(outcome(new Receiver.Answer(status, Map.of(), words)))
                .isEqualTo(new Attempt.Refused("answered " + status + ": " + words));
    }

    @Test
    void tooManyMessagesMayPass() throws Exception {
        assertThat(outcome(answer(429, "retry-after", "30")))
                .isEqualTo(new Attempt.Failed("answered 429", Duration.ofSeconds(30)));
        assertThat(outcome(answer(500))).isEqualTo(new Attempt.Failed("answered 500", null));
    }

    private static Alert[] alerts(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> News150.alert("alert-" + it, "summit-" + it % 3, NOW))
                .toArray(Alert[]::new);
    }

    private static Attempt outcome(Receiver.Answer answer) throws InterruptedException {
        try (var receiver = new Receiver(answer)) {
            return send(receiver, News150.alert("alert-1"));
        }
    }

    /** What a receiver got, held to the bounds of Slack. */
    private static JsonNode sent(Alert... alerts) throws InterruptedException {
        try (var receiver = new Receiver(OK)) {
            assertThat(send(receiver, alerts)).isEqualTo(new Attempt.Delivered());
            assertThat(receiver.received().get(0).header("content-type")).startsWith("application/json");
            var message =
                    JsonMapper.shared().readTree(receiver.received().get(0).body());
            assertThat(message.get("blocks").size()).isBetween(1, 50);
            assertThat(message.get("blocks").toString().length()).isLessThan(13_200);
            texts(message)
                    .forEach(it ->
                            assertThat(it.get("text").asString()).isNotEmpty().hasSizeLessThanOrEqualTo(3_000));
            message.get("blocks")
                    .valueStream()
                    .filter(it -> it.get("type").asString().equals("header"))
                    .forEach(it -> assertThat(it.at("/text/text").asString()).hasSizeLessThanOrEqualTo(150));
            return message;
        }
    }

    private static java.util.stream.Stream<JsonNode> texts(JsonNode message) {
        return message.findParents("text").stream().filter(it -> it.get("text").isString());
    }

    private static Attempt send(Receiver receiver, Alert... alerts) throws InterruptedException {
        var subscription =
                Notices.subscription(ChannelKind.SLACK, receiver.url().toString(), "en");
        return new SlackSender(Posts.letters(), Posts.local()).send(Notices.of(subscription, alerts));
    }
}
