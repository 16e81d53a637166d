package org.summitwire.notify.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Rule;

/** What is not taken in, and how that is told. */
class SubscriptionRefusalTest extends SubscriptionApi {

    @Test
    void aWrongFieldIsNamed() {
        var wrong = send(
                "PUT",
                "/subscriptions/desk",
                "{\"channel\":{\"kind\":\"webhook\",\"target\":\"T0KEN\"},\"rule\":{\"areas\":[\"cheese\"]}}");

        assertThat(wrong).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(wrong).get("type").stringValue()).isEqualTo("urn:summitwire:problem:wrong-field");
        assertThat(json(wrong).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("rule.areas[0]", "channel.target");
        assertThat(text(wrong)).doesNotContain("T0KEN");
        assertThat(send("PUT", "/subscriptions/desk", " ".repeat(SubscriptionController.LARGEST + 1)))
                .hasStatus(400);
        assertThat(kept.all).isEmpty();
    }

    @Test
    void anAddressThatWouldNotBeSentToIsRefusedWithWhatToDo() {
        var inside = WEBHOOK.replace("hooks.example", "inside.example");

        var wrong = send("PUT", "/subscriptions/desk", inside);

        assertThat(wrong).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var error = json(wrong).get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo("channel.target");
        assertThat(error.get("found").stringValue()).isEqualTo("https://inside.example/…");
        assertThat(error.get("expected").stringValue())
                .contains("inside.example leads to 10.0.0.7, a private address", "summitwire.notify.web.allowed-hosts");
        assertThat(send("POST", "/subscriptions", inside)).hasStatus(400);
        assertThat(kept.all).isEmpty();
        assertThat(send("PUT", "/subscriptions/desk", WEBHOOK.replace("hooks.example", "unknown.example")))
                .hasStatus(201);
    }

    @Test
    void oneWhoseAddressIsNoLongerAllowedCanBeChangedAndTakenOut() {
        var there = Alerts.subscription("desk", Rule.ALL);
        kept.all.put(
                "desk",
                there.with(
                        new ChannelConfig(ChannelKind.WEBHOOK, "http://10.0.0.7/T0KEN", null, 1, null),
                        there.changedAt()));
        var shown = text(send("GET", "/subscriptions/desk", null));

        assertThat(send("PUT", "/subscriptions/desk", shown.replace("\"enabled\":true", "\"enabled\":false")))
                .hasStatusOk();
        assertThat(kept.all.get("desk").enabled()).isFalse();
        assertThat(send("DELETE", "/subscriptions/desk", null)).hasStatusOk();
    }

    /** A page of another site can have this sent without being asked. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonish"})
    void whatIsPostedSaysThatItIsJson(String type) {
        assertThat(http.post()
                        .uri("/subscriptions")
                        .header("Content-Type", type)
                        .content(WEBHOOK))
                .hasStatus(415)
                .bodyText()
                .contains("Content-Type", "application/json");
        assertThat(http.post().uri("/subscriptions").content(WEBHOOK)).hasStatus(415);
        assertThat(http.put()
                        .uri("/subscriptions/desk")
                        .header("Content-Type", type)
                        .content(WEBHOOK))
                .hasStatus(415);
        assertThat(http.post()
                        .uri("/subscriptions/preview")
                        .header("Content-Type", type)
                        .content("{}"))
                .hasStatus(415);
        assertThat(kept.all).isEmpty();
    }

    @Test
    void withoutAKeyWebhooksAreRefusedWithWhatToDo() {
        var keyless = http(null);

        assertThat(keyless.put()
                        .uri("/subscriptions/desk")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(WEBHOOK)
                        .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("summitwire.notify.key", "openssl rand -base64 32");
        assertThat(keyless.put()
                        .uri("/subscriptions/feed")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"channel\":{\"kind\":\"feed\"}}"))
                .hasStatus(201);
    }
}
