package org.summitwire.notify.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.target;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.QuietHours;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Rules;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;

/** What a form says of a subscription, and what is read back from it. */
class SubscriptionFormTest extends NotifyPages {

    private static final Instant BEFORE = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void whatIsSavedUnchangedStaysAsItWas() {
        var whole = whole(Rules.all()
                .parties("JP", "ASEAN")
                .forums("forum:CA+JAD", "parties:JP+KZ")
                .summits("jp-and-kg-2026-03-14", "s 1")
                .changes(News.NEW, News.REVISED)
                .subjects(Kind.DOCUMENT, Kind.TARGET)
                .documentTypes(DocumentType.MEMORANDUM, DocumentType.UNKNOWN)
                .measures(Measure.TRADE, Measure.UNKNOWN)
                .areas("energy", "water")
                .atLeast("1500000.125", "USD")
                .languages("id", "ru")
                .outlets("Reuters, Jakarta", "The \"Post\"", "Kompas")
                .where("voices >= 1\nAND kind = 'target'")
                .rule());

        assertThat(savedUnchanged(whole)).isEqualTo(whole);
    }

    @Test
    void aRuleAsLongAsItMayBeIsNotCut() {
        var outlets = IntStream.range(0, 100)
                .mapToObj(it -> it + " " + "x".repeat(190))
                .toArray(String[]::new);
        var whole = whole(Rules.all()
                .outlets(outlets)
                .where("kind = 'target'" + " ".repeat(5) + "AND voices > 0")
                .rule());

        assertThat(savedUnchanged(whole)).isEqualTo(whole);
    }

    @Test
    void aListThatIsTooLongIsRefusedAtItsField() {
        post(PAGE, FEED + "&rule.parties=" + "JP,".repeat(101), answer -> {
            assertThat(answer).hasStatus(400);
            assertThat(page(answer).getElementById("rule.parties-fault").text()).contains("at most 100");
        });
        assertThat(kept.all).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id, lima ratus ribu, Ada isian yang salah", "en, five hundred thousand, A field is wrong"})
    void anAmountThatCanBeReadInTwoWaysIsRefusedAtItsField(String language, String both, String title) {
        for (var path : List.of(PAGE, PAGE + "/new/preview")) {
            post(path + "?lang=" + language, FEED + "&name=Mine&rule.leastAmount=500.000&rule.currency=USD", answer -> {
                assertThat(answer).hasStatus(400);
                var page = page(answer);
                assertThat(page.getElementById("rule.leastAmount-fault").text()).contains("'500.000'", both);
                assertThat(page.getElementById("rule.leastAmount").val()).isEqualTo("500.000");
                assertThat(page.select("[role=alert]").text()).contains(title);
                assertThat(page.select(".preview")).isEmpty();
            });
        }
        assertThat(kept.all).isEmpty();
    }

    @Test
    void anAmountIsSaidBackInWords() {
        post(
                PAGE + "/new/preview?lang=id",
                FEED + "&rule.leastAmount=1.500.000,5&rule.currency=USD",
                answer -> assertThat(page(answer).select(".preview").text()).contains("1.500.000,5 dolar"));
    }

    @Test
    void aConditionThatCannotBeWorkedOutIsToldFromOneThatTakesNothing() {
        alerts.add(Alerts.alert("a1", News.NEW, target(Measure.TRADE, "3000000000000", "JPY"), "Kompas", "id", ""));

        post(PAGE + "/new/preview", FEED + "&rule.expression=INT(outlet)+%3E+5", answer -> assertThat(
                        page(answer).select(".preview").text())
                .contains("No alert of 1 that is kept", "For 1 alert the further condition cannot be worked out"));
    }

    private Subscription savedUnchanged(Subscription subscription) {
        kept.all.put(subscription.id(), subscription);
        var path = PAGE + "/" + subscription.id();
        get(path, page -> post(path, asSent(page), answer -> assertThat(answer).hasStatus(303)));
        var saved = kept.all.get(subscription.id());
        assertThat(saved.changedAt()).isAfter(subscription.changedAt());
        return saved.dated(subscription.createdAt(), subscription.changedAt());
    }

    /** As a browser sends it, lines ending as there. */
    private static String asSent(Document page) {
        return ((FormElement) page.getElementById("subscription-form"))
                .formData().stream()
                        .map(it -> URLEncoder.encode(it.key(), UTF_8) + "="
                                + URLEncoder.encode(it.value().replace("\n", "\r\n"), UTF_8))
                        .collect(joining("&"));
    }

    private static Subscription whole(Rule rule) {
        return new Subscription(
                "desk",
                "Japan desk",
                rule,
                "id",
                ChannelConfig.made(ChannelKind.WEBHOOK, "https://hooks.example/T0KEN", BEFORE)
                        .withNextSecret(BEFORE.plusSeconds(1), BEFORE.plusSeconds(2)),
                Grouping.DAILY,
                LocalTime.of(8, 0),
                ZoneId.of("Asia/Makassar"),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0)),
                List.of(new Silence("s1", BEFORE, BEFORE.plusSeconds(5), "holiday")),
                2,
                false,
                null,
                BEFORE,
                BEFORE);
    }
}
