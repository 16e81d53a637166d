package org.summitwire.notify.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;

class SubscriptionApiTest extends SubscriptionApi {

    @Test
    void aSubscriptionIsPutInShownAndTakenOut() {
        var created = send("PUT", "/subscriptions/desk", WEBHOOK);

        assertThat(created).hasStatus(201).hasHeader("Location", "/subscriptions/desk");
        assertThat(json(created).get("secret").stringValue()).isEqualTo(secret("desk"));
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
}
