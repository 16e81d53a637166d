package org.summitwire.notify.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.target;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelKind;

/** What becomes of the forms that readers send. */
class SubscriptionPagesTest extends NotifyPages {

    @Test
    void aFormTriesARuleOnThePastAndKeepsNothing() {
        alerts.add(Alerts.alert(
                "a1", News.NEW, target(Measure.TRADE, "3000000000000", "JPY"), "Kompas", "id", "tiga triliun yen"));

        post(
                PAGE + "/new/preview",
                FEED + "&name=Big&rule.parties=JP&rule.leastAmount=500000000&rule.currency=USD",
                answer -> {
                    var page = page(answer);
                    assertThat(answer).hasStatusOk();
                    assertThat(page.select(".preview").text()).contains("1 alert of 1 that is kept");
                    assertThat(page.select("[name=name]").attr("value")).isEqualTo("Big");
                    assertThat(page.getElementById("rule.leastAmount").attr("value"))
                            .isEqualTo("500000000");
                });
        assertThat(kept.all).isEmpty();
    }

    @Test
    void aChangeIsTriedAndThenKept() {
        post(PAGE, FEED + "&name=Mine", answer -> assertThat(answer).hasStatus(303));
        var path = PAGE + "/" + kept.all.firstKey();

        get(path, page -> {
            assertThat(page.getElementById("subscription-form").attr("action")).isEqualTo(path);
            assertThat(page.select("[formaction]").eachAttr("formaction")).containsExactly(path + "/preview#preview");
        });
        post(path + "/preview", FEED + "&name=Other", answer -> {
            assertThat(answer).hasStatusOk();
            var page = page(answer);
            assertThat(page.select(".preview")).hasSize(1);
            assertThat(page.getElementById("subscription-form").attr("action")).isEqualTo(path);
        });
        assertThat(kept.all.firstEntry().getValue().name()).isEqualTo("Mine");
        post(path, FEED + "&name=Other", answer -> assertThat(answer).hasStatus(303));
        assertThat(kept.all.firstEntry().getValue().name()).isEqualTo("Other");
        service(api ->
                assertThat(api.get().uri(path + "/preview")).hasStatus(303).hasRedirectedUrl(path));
        service(api ->
                assertThat(api.get().uri(PAGE + "/new/preview")).hasStatus(303).hasRedirectedUrl(PAGE + "/new"));
    }

    @Test
    void whatIsGoneIsNotMadeAnewByItsForm() {
        post(PAGE + "/gone", FEED + "&name=Mine", answer -> {
            assertThat(answer).hasStatus(404);
            assertThat(page(answer).select("[name=name]").attr("value")).isEqualTo("Mine");
        });
        assertThat(kept.all).isEmpty();
    }

    @Test
    void aWebhooksSecretIsShownOnceAndItsAddressNever() {
        post(PAGE, WEBHOOK + "&name=Hook", answer -> {
            assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
            assertThat(page(answer).getElementById("secret").text()).startsWith("whsec_");
        });
        var id = kept.all.firstKey();

        get(PAGE + "/" + id, page -> assertThat(page.html()).doesNotContain("T0KEN", "whsec_"));
        get(PAGE, page -> assertThat(page.html()).doesNotContain("T0KEN", "whsec_"));
        post(
                PAGE + "/" + id,
                WEBHOOK.replace("https://hooks.example/T0KEN", "https://hooks.example/%E2%80%A6"),
                answer -> {
                    assertThat(answer).hasStatus(303).hasRedirectedUrl(PAGE + "/" + id + "?done");
                    assertThat(kept.all.get(id).channel().target()).isEqualTo("https://hooks.example/T0KEN");
                });
        post(PAGE + "/" + id + "/secret", "", answer -> assertThat(
                        page(answer).getElementById("secret").text())
                .startsWith("whsec_"));
    }

    @Test
    void whatIsWrongIsNamedAtItsFieldAndNothingIsLost() {
        post(
                PAGE,
                "name=Mine&language=en&grouping=daily&zone=Mars&leastVoices=x&channel.kind=mail&rule.parties=JP",
                answer -> {
                    assertThat(answer).hasStatus(400);
                    var page = page(answer);
                    assertThat(page.select("[role=alert] a").eachAttr("href"))
                            .contains("#zone", "#leastVoices", "#channel.target", "#digestAt")
                            .allMatch(it -> page.getElementById(it.substring(1)) != null);
                    assertThat(page.getElementById("leastVoices").attr("aria-invalid"))
                            .isEqualTo("true");
                    assertThat(page.getElementById("leastVoices").attr("aria-describedby"))
                            .isEqualTo("leastVoices-hint leastVoices-fault");
                    assertThat(page.getElementById("zone-fault").text()).contains("a time zone, such as Asia/Jakarta");
                    assertThat(page.select("[role=alert] a").eachText()).contains("Time zone", "Told by at least");
                    assertThat(page.select("[name=name]").attr("value")).isEqualTo("Mine");
                    assertThat(page.getElementById("rule.parties").attr("value"))
                            .isEqualTo("JP");
                });
    }

    @Test
    void anAddressInsideIsRefusedAtItsField() {
        post(PAGE, WEBHOOK.replace("hooks.example", "inside.example"), answer -> {
            assertThat(answer).hasStatus(400);
            assertThat(page(answer).text())
                    .contains("inside.example leads to 10.0.0.7", "summitwire.notify.web.allowed-hosts")
                    .doesNotContain("whsec_");
        });
        assertThat(kept.all).isEmpty();
    }

    @Test
    void whoKnowsNoCodesWritesNames() {
        post(
                PAGE,
                FEED + "&name=Mine&rule.parties=Japan,+Selandia+Baru,ASEAN&rule.forums=CA%2BJAD",
                answer -> assertThat(answer).hasStatus(303));

        get(PAGE + "/" + kept.all.firstKey(), page -> {
            assertThat(page.getElementById("rule.parties").attr("value").split(", "))
                    .containsExactlyInAnyOrder("JP", "NZ", "ASEAN");
            assertThat(page.getElementById("rule.forums").attr("value")).isEqualTo("forum:CA+JAD");
        });
    }

    @Test
    void aLinkToTheFormFillsInTheRule() {
        get(PAGE + "/new?rule.forums=forum%3ACA%2BJAD&rule.changes=new&channel.target=https://evil.example", page -> {
            assertThat(page.getElementById("rule.forums").attr("value")).isEqualTo("forum:CA+JAD");
            assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                    .containsExactly("new", "true");
            assertThat(page.getElementById("channel.target").attr("value")).isEmpty();
        });
    }

    @Test
    void aSubscriptionIsSilencedAndTakenOut() {
        post(PAGE, FEED + "&name=Mine&rule.changes=new&rule.areas=energy", answer -> assertThat(answer)
                .hasStatus(303));
        var id = kept.all.firstKey();

        post(PAGE + "/" + id + "/silence", "for=PT8H&reason=holiday", answer -> assertThat(answer)
                .hasStatus(303));
        get(PAGE + "/" + id, page -> {
            assertThat(page.text()).contains("Silent until").contains("holiday");
            assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                    .containsExactly("new", "energy", "true");
        });
        post(PAGE + "/" + id + "/lift", "", answer -> assertThat(answer).hasStatus(303));
        get(PAGE + "/" + id, page -> assertThat(page.text()).doesNotContain("Silent until"));
        post(PAGE + "/" + id + "/delete", "", answer -> assertThat(answer).hasRedirectedUrl(PAGE));
        assertThat(kept.all).isEmpty();
    }

    @Test
    void whatBecameOfADeliveryIsShownAndItIsSentAgain() {
        post(PAGE, FEED + "&name=Mine", answer -> assertThat(answer).hasStatus(303));
        var id = kept.all.firstKey();
        log.add(delivery("d1", id));

        get(PAGE + "/" + id, page -> assertThat(page.select(".fact").text())
                .contains("given up", "<b>Headline</b>", "2 attempts", "410 Gone", "timed out"));
        post(PAGE + "/" + id + "/deliveries/d1/resend", "", answer -> assertThat(answer)
                .hasStatus(303));
        assertThat(sentAgain).containsExactly("d1");
        post(PAGE + "/" + id + "/deliveries/d2/resend", "", answer -> {
            assertThat(answer).hasStatus(409);
            assertThat(page(answer).select("[role=alert]").text()).contains("There is no delivery 'd2'");
        });
        log.add(delivery("d3", "other"));
        post(PAGE + "/" + id + "/deliveries/d3/resend", "", answer -> assertThat(
                        page(answer).select("[role=alert]").text())
                .contains("There is no delivery 'd3'"));
        assertThat(sentAgain).containsExactly("d1");
    }

    private static DeliveryState delivery(String id, String subscriptionId) {
        var at = Instant.parse("2026-03-14T08:00:00Z");
        return new DeliveryState(
                id,
                subscriptionId,
                "a1",
                Alerts.SUMMIT,
                ChannelKind.WEBHOOK,
                null,
                DeliveryState.Status.PARKED,
                id,
                "<b>Headline</b>",
                2,
                List.of(new DeliveryState.Tried(at, 10, "timed out")),
                null,
                "410 Gone",
                at,
                at);
    }

    @ParameterizedTest
    @CsvSource({"en, Subscriptions", "id, Langganan"})
    void theFormSpeaksBothLanguages(String language, String title) {
        get(PAGE + "?lang=" + language, page -> assertThat(page.select("h1").text())
                .isEqualTo(title));
        get(
                PAGE + "/new?lang=" + language,
                page -> assertThat(page.select("html").attr("lang")).isEqualTo(language));
    }

    @Test
    void aFieldHasItsLabel() {
        get(PAGE + "/new", page -> assertThat(
                        page.select("form.subscription input:not([type=hidden], [type=checkbox]), select, textarea"))
                .isNotEmpty()
                .allMatch(it -> !page.select("label[for='" + it.id() + "']").isEmpty()));
    }
}
