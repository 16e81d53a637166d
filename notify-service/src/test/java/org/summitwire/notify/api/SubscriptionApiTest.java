package org.summitwire.notify.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.alert;
import static org.summitwire.notify.subscription.Alerts.document;
import static org.summitwire.notify.subscription.Alerts.target;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.delivery.TargetChecks;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubscriptionApiTest {

    private static final String WEBHOOK =
            """
            {"name":"Desk","rule":{"parties":["JP"]},"channel":{"kind":"webhook","target":"https://hooks.example/T0KEN"}}
            """;

    private final ServiceKey key = ServiceKey.of(Base64.getEncoder().encodeToString(new byte[32]));
    private final Kept kept = new Kept();
    private final Ticking clock = new Ticking();
    private final LatestAlerts alerts = new LatestAlerts(100);
    private final MockMvcTester http = http(key);

    private MockMvcTester http(@Nullable ServiceKey key) {
        var desk = new SubscriptionDesk(kept, kept, key, TargetChecks.allowing(), clock);
        return MockMvcTester.of(new SubscriptionController(desk), new SubscriptionActions(desk, alerts));
    }

    @Test
    void aSubscriptionIsPutInShownAndTakenOut() {
        var created = send("PUT", "/subscriptions/desk", WEBHOOK);

        assertThat(created).hasStatus(201).hasHeader("Location", "/subscriptions/desk");
        assertThat(json(created).get("secret").stringValue()).isEqualTo(key.webhookSecret("desk", 1));
        assertThat(json(created).get("words").get("en").stringValue()).isEqualTo("Documents or targets of Japan.");
        assertThat(json(created).get("words").get("id").stringValue()).isEqualTo("Dokumen atau target dari Jepang.");
        assertThat(json(created).get("filter").stringValue()).isEqualTo("(parties LIKE '%|JP|%')");
        assertThat(json(created).get("channel").get("target").stringValue()).isEqualTo("https://hooks.example/…");

        var shown = send("GET", "/subscriptions/desk", null);
        assertThat(shown)
                .hasStatusOk()
                .hasHeader("ETag", json(shown).get("etag").stringValue());
        assertThat(text(shown)).doesNotContain("T0KEN", "whsec_");
        var listed = send("GET", "/subscriptions", null);
        assertThat(json(listed).get("subscriptions")).hasSize(1);
        assertThat(text(listed)).doesNotContain("T0KEN", "whsec_");

        assertThat(send("DELETE", "/subscriptions/desk", null)).hasStatusOk();
        assertThat(send("GET", "/subscriptions/desk", null)).hasStatus(404);
        assertThat(send("DELETE", "/subscriptions/desk", null)).hasStatus(404);
    }

    @Test
    void whatWasTakenOutIsPutBackAsItWas() {
        send("PUT", "/subscriptions/desk", WEBHOOK);
        send("POST", "/subscriptions/desk/secret", null);
        var before = kept.all.get("desk");

        var gone = send("DELETE", "/subscriptions/desk", null);
        assertThat(text(gone)).doesNotContain("T0KEN", "whsec_");
        var back = send("PUT", "/subscriptions/desk", text(gone));

        assertThat(back).hasStatus(201);
        assertThat(text(back)).doesNotContain("whsec_");
        var after = kept.all.get("desk");
        assertThat(after.dated(before.createdAt(), before.changedAt())).isEqualTo(before);
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
    }

    @Test
    void aSubscriptionGetsAnIdOfItsOwn() {
        var first = json(send("POST", "/subscriptions", WEBHOOK)).get("id").stringValue();
        var second = json(send("POST", "/subscriptions", WEBHOOK)).get("id").stringValue();

        assertThat(first).matches("s-[0-9a-f]{16}").isNotEqualTo(second);
        assertThat(kept.all).containsOnlyKeys(first, second);
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        var first =
                json(send("PUT", "/subscriptions/desk", WEBHOOK)).get("etag").stringValue();
        var changed = WEBHOOK.replace("\"JP\"", "\"KZ\"");
        var second = http.put()
                .uri("/subscriptions/desk")
                .header("If-Match", first)
                .contentType(MediaType.APPLICATION_JSON)
                .content(changed)
                .exchange();
        assertThat(second).hasStatusOk();
        assertThat(text(second)).doesNotContain("whsec_");

        var late = http.put()
                .uri("/subscriptions/desk")
                .header("If-Match", first)
                .contentType(MediaType.APPLICATION_JSON)
                .content(WEBHOOK)
                .exchange();

        assertThat(late).hasStatus(412).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(text(late)).contains("changed-meanwhile", "If-Match");
        assertThat(http.delete().uri("/subscriptions/desk").header("If-Match", first))
                .hasStatus(412);
        assertThat(http.put()
                        .uri("/subscriptions/desk")
                        .header("If-None-Match", "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(WEBHOOK))
                .hasStatus(412);
        assertThat(http.put()
                        .uri("/subscriptions/new")
                        .header("If-Match", first)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(WEBHOOK))
                .hasStatus(412);
        assertThat(kept.all.get("desk").rule().parties()).containsExactly("KZ");
    }

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

    @Test
    void aSecretIsRotatedAndShownOnce() {
        send("PUT", "/subscriptions/desk", WEBHOOK);

        var rotated = json(send("POST", "/subscriptions/desk/secret", null));

        assertThat(rotated.get("secret").stringValue()).isEqualTo(key.webhookSecret("desk", 2));
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
        assertThat(kept.all.get("desk").silences()).hasSize(1);
        assertThat(send("DELETE", "/subscriptions/desk/silences", null)).hasStatusOk();
        assertThat(kept.all.get("desk").silences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"until\":\"2020-01-01T00:00:00Z\"}", "{\"for\":\"P400D\"}", "{\"for\":\"-PT1H\"}", "x"})
    void aSilenceEndsInTheFuture(String silence) {
        send("PUT", "/subscriptions/desk", WEBHOOK);

        assertThat(send("POST", "/subscriptions/desk/silences", silence)).hasStatus(400);
    }

    @Test
    void whatIsConfiguredIsShownAndCannotBeChanged() {
        kept.fixed = fixed();

        assertThat(json(send("GET", "/subscriptions", null))
                        .get("subscriptions")
                        .get(0)
                        .get("fixed")
                        .booleanValue())
                .isTrue();
        assertThat(send("DELETE", "/subscriptions/hook-desk", null)).hasStatus(409);
        assertThat(send("POST", "/subscriptions/hook-desk/secret", null)).hasStatus(409);
        assertThat(send("PUT", "/subscriptions/hook-desk", WEBHOOK)).hasStatus(409);
    }

    @Test
    void whatCannotBeReadIsToldAndCanBeTakenOut() {
        kept.unreadable.add(
                new KnownSubscriptions.Unreadable("old", "it names a channel that this service does not know"));

        assertThat(json(send("GET", "/subscriptions", null))
                        .get("unreadable")
                        .get(0)
                        .get("why")
                        .stringValue())
                .contains("does not know");
        assertThat(send("DELETE", "/subscriptions/old", null)).hasStatus(204);
    }

    @Test
    void nothingIsAnsweredBeforeAllIsKnownAndAnAbsentBrokerIsTold() {
        kept.isLoaded = false;
        assertThat(send("GET", "/subscriptions", null)).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(send("PUT", "/subscriptions/desk", WEBHOOK)).hasStatus(503);

        kept.isLoaded = true;
        kept.isAway = true;
        assertThat(send("PUT", "/subscriptions/desk", WEBHOOK))
                .hasStatus(503)
                .bodyText()
                .contains("not-acknowledged", "a repeat does no harm")
                .doesNotContain("whsec_");

        kept.isAway = false;
        kept.isSeen = false;
        assertThat(send("PUT", "/subscriptions/desk", WEBHOOK)).hasStatus(202);
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

    private static Subscription fixed() {
        return new Subscription(
                "hook-desk",
                "desk",
                Rule.ALL,
                "en",
                new ChannelConfig(ChannelKind.WEBHOOK, "https://hooks.example/T0KEN", "desk", 1, null),
                Grouping.EACH,
                null,
                ZoneId.of("UTC"),
                null,
                List.of(),
                1,
                true,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private MvcTestResult send(String method, String path, @Nullable String body) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path);
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    /** A second later each time it is asked. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-03-14T10:00:00.123456789Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** What a broker would keep. */
    private static final class Kept implements KnownSubscriptions, SubscriptionKeeper {

        private final Map<String, Subscription> all = new TreeMap<>();
        private final List<Unreadable> unreadable = new ArrayList<>();
        private @Nullable Subscription fixed;
        private boolean isLoaded = true;
        private boolean isAway;
        private boolean isSeen = true;

        @Override
        public List<Subscription> all() {
            return fixed == null ? List.copyOf(all.values()) : List.of(fixed);
        }

        @Override
        public Optional<Subscription> find(String id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public boolean isLoaded() {
            return isLoaded;
        }

        @Override
        public boolean isFixed(String id) {
            return fixed != null && fixed.id().equals(id);
        }

        @Override
        public List<Unreadable> unreadable() {
            return unreadable;
        }

        @Override
        public boolean put(Subscription subscription) throws NotKept {
            checkReach();
            all.put(subscription.id(), subscription);
            return isSeen;
        }

        @Override
        public boolean remove(String id) throws NotKept {
            checkReach();
            all.remove(id);
            return isSeen;
        }

        private void checkReach() throws NotKept {
            if (isAway) {
                throw new NotKept("the broker did not acknowledge it within 5 ms", new IllegalStateException());
            }
        }
    }
}
