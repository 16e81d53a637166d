package org.summitwire.notify.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.alert;
import static org.summitwire.notify.subscription.Alerts.document;
import static org.summitwire.notify.subscription.Alerts.target;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.Silence;

/** What is done to a subscription, and tried without one. */
class SubscriptionActionsTest extends SubscriptionApi {

    @Test
    void aSecretIsRotatedAndShownOnce() {
        send("PUT", "/subscriptions/desk", WEBHOOK);

        var rotated = json(send("POST", "/subscriptions/desk/secret", null));

        assertThat(rotated.get("secret").stringValue()).isEqualTo(secret("desk"));
        assertThat(rotated.get("channel").get("secretNumber").intValue()).isEqualTo(2);
        var until =
                Instant.parse(rotated.get("channel").get("formerSecretUntil").stringValue());
        assertThat(Duration.between(kept.all.get("desk").changedAt(), until)).isEqualTo(Duration.ofHours(24));
        assertThat(text(send("GET", "/subscriptions/desk", null))).doesNotContain("whsec_");
        send("PUT", "/subscriptions/feed", "{\"channel\":{\"kind\":\"feed\"}}");
        assertThat(send("POST", "/subscriptions/feed/secret", null)).hasStatus(409);
    }

    @Test
    void silencesAreSetAndLifted() {
        send("PUT", "/subscriptions/desk", WEBHOOK);

        var silenced = send("POST", "/subscriptions/desk/silences", "{\"for\":\"PT8H\",\"reason\":\"night\"}");
        assertThat(silenced).hasStatus(201);
        send("POST", "/subscriptions/desk/silences", "{\"summitId\":\"s1\",\"for\":\"P1D\"}");
        assertThat(kept.all.get("desk").silences()).hasSize(2);
        assertThat(kept.all.get("desk").silences().get(0).reason()).isEqualTo("night");

        send("PUT", "/subscriptions/desk", WEBHOOK); // says nothing of silences
        assertThat(kept.all.get("desk").silences()).hasSize(2);
        assertThat(send("DELETE", "/subscriptions/desk/silences?summit=s1", null))
                .hasStatusOk();
        assertThat(running()).extracting(Silence::reason).containsExactly("night");
        assertThat(send("DELETE", "/subscriptions/desk/silences", null)).hasStatusOk();
        assertThat(running()).isEmpty();
        assertThat(kept.all.get("desk").silences())
                .as("what came in them stays dropped")
                .hasSize(2);
    }

    private List<Silence> running() {
        var desk = kept.all.get("desk");
        return desk.silences().stream()
                .filter(it -> !it.isOver(desk.changedAt()))
                .toList();
    }

    @Test
    void silencesThatAreOverMakeRoom() {
        var over = IntStream.range(0, 100)
                .mapToObj(it ->
                        "{\"from\":\"2020-01-01T00:00:00Z\",\"until\":\"2020-01-02T00:00:%02dZ\"}".formatted(it % 60))
                .collect(joining(","));
        send("PUT", "/subscriptions/desk", WEBHOOK.replaceFirst("\\{", "{\"silences\":[" + over + "],"));

        assertThat(send("POST", "/subscriptions/desk/silences", "{\"for\":\"PT8H\"}"))
                .hasStatus(201);

        assertThat(kept.all.get("desk").silences()).hasSize(100);
        assertThat(running()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"until\":\"2020-01-01T00:00:00Z\"}", "{\"for\":\"P400D\"}", "{\"for\":\"-PT1H\"}", "x"})
    void aSilenceEndsInTheFuture(String silence) {
        send("PUT", "/subscriptions/desk", WEBHOOK);

        assertThat(send("POST", "/subscriptions/desk/silences", silence)).hasStatus(400);
    }

    @Test
    void aRuleIsTriedOnThePast() {
        alerts.add(alert("a1", News.NEW, target(Measure.TRADE, "500000000", "USD"), "Kompas", "id", ""));
        alerts.add(alert("a2", News.NEW, document(DocumentType.MEMORANDUM, null, "energy"), "Antara", "id", ""));

        var seen = json(send("POST", "/subscriptions/preview", "{\"subjects\":[\"target\"]}"));
        assertThat(seen.get("count").intValue()).isEqualTo(1);
        assertThat(seen.get("lookedAt").intValue()).isEqualTo(2);
        assertThat(seen.get("alerts").get(0).get("id").stringValue()).isEqualTo("a1");
        assertThat(seen.get("period").get("from").stringValue()).isEqualTo("2025-12-21T03:00:00Z");
        assertThat(seen.get("byDay").get(0).get("day").stringValue()).isEqualTo("2025-12-21");
        assertThat(seen.get("words").get("en").stringValue()).isEqualTo("Targets.");

        var strict =
                json(send("POST", "/subscriptions/preview", "{\"channel\":{\"kind\":\"feed\"},\"leastVoices\":2}"));
        assertThat(strict.get("count").intValue()).isZero();
        assertThat(strict.get("tooFewVoices").intValue()).isEqualTo(2);

        var odd = json(send("POST", "/subscriptions/preview?limit=0", "{\"expression\":\"INT(by) = 2030\"}"));
        assertThat(odd.get("notWorkedOut").get("count").intValue()).isEqualTo(1);
        assertThat(odd.get("count").intValue()).isEqualTo(1);
        assertThat(odd.get("alerts")).isEmpty();

        assertThat(send("POST", "/subscriptions/preview", "{\"expression\":\"by =\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("the end at character 5");
        assertThat(send("POST", "/subscriptions/preview?limit=x", "{}")).hasStatus(400);
        assertThat(kept.all).isEmpty();
    }

    @Test
    void withoutAlertsAPreviewCoversNoPeriod() {
        var seen = json(send("POST", "/subscriptions/preview", "{}"));

        assertThat(seen.get("period").isNull()).isTrue();
        assertThat(seen.get("lookedAt").intValue()).isZero();
    }
}
