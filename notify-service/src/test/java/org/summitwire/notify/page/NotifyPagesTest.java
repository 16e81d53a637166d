package org.summitwire.notify.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.target;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Article;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Quote;
import org.summitwire.notify.api.DeliveryController;
import org.summitwire.notify.api.DeliveryRequests;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.api.SubscriptionActions;
import org.summitwire.notify.api.SubscriptionController;
import org.summitwire.notify.api.SubscriptionDesk;
import org.summitwire.notify.api.SubscriptionRequests;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.notify.delivery.TargetChecks;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import org.summitwire.page.PageConfiguration;
import org.summitwire.page.WordFile;

/** What readers of alerts are shown, and what becomes of the forms that they send. */
class NotifyPagesTest {

    private static final String PAGE = "/page/subscriptions";
    private static final String FEED =
            "language=en&grouping=each&zone=UTC&leastVoices=1&enabled=true&channel.kind=feed";
    private static final String WEBHOOK = "language=en&grouping=each&zone=UTC&leastVoices=1&enabled=true"
            + "&channel.kind=webhook&channel.target=https://hooks.example/T0KEN";

    private final LatestAlerts alerts = new LatestAlerts(100);
    private final Kept kept = new Kept();
    private final DeliveryLog log = new DeliveryLog(100, 100);
    private final List<String> sentAgain = new ArrayList<>();

    @Test
    void alertsAreShownWithTheirWords() {
        alerts.add(Alerts.alert(
                "a1", News.NEW, target(Measure.TRADE, "3000000000000", "JPY"), "Kompas", "id", "tiga triliun yen"));

        get("/", page -> {
            assertThat(page.select("#alerts > li")).hasSize(1);
            assertThat(page.select("#alerts mark").eachText()).containsExactly("tiga triliun yen");
            assertThat(page.select("#alerts h2 a").attr("href"))
                    .isEqualTo("/meetings/" + Alerts.SUMMIT + "#fact-fact-a1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea></title><svg onload=alert(1)>",
                "${7*7} [[${7*7}]] __${7*7}__",
                "javascript:alert(1)"
            })
    void nothingThatIsToldBecomesMarkup(String text) {
        alerts.add(hostile(text));
        post(PAGE, FEED + "&name=" + encoded(text), answer -> assertThat(answer).hasStatus(303));

        for (var path : List.of("/", PAGE, PAGE + "/" + kept.all.firstKey(), PAGE + "/new")) {
            get(path, page -> {
                assertThat(page.select("main script, main img, main svg, iframe, base, style"))
                        .isEmpty();
                assertThat(page.getAllElements().stream()
                                .flatMap(it -> it.attributes().asList().stream())
                                .map(it -> it.getKey()))
                        .noneMatch(it -> it.startsWith("on") || it.equals("style"));
                assertThat(page.select("[href]").eachAttr("href")).allMatch(it -> it.matches("(https?://|/|#|\\?).*"));
                assertThat(page.text()).doesNotContain("49");
            });
        }
    }

    @Test
    void aFormTriesARuleOnThePastAndKeepsNothing() {
        alerts.add(Alerts.alert(
                "a1", News.NEW, target(Measure.TRADE, "3000000000000", "JPY"), "Kompas", "id", "tiga triliun yen"));

        post(
                PAGE,
                FEED + "&action=preview&name=Big&rule.parties=JP&rule.leastAmount=500000000&rule.currency=USD",
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
        assertThat(kept.all.get(id).silences()).isEmpty();
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

    private void get(String path, Consumer<Document> check) {
        service(api -> check.accept(page(api.get().uri(URI.create(path)).exchange())));
    }

    private void post(String path, String form, Consumer<MvcTestResult> check) {
        service(api -> check.accept(api.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange()));
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(UTF_8));
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static Alert hostile(String text) {
        var usual = Alerts.alert("a1", News.NEW, target(Measure.TRADE, "1", "JPY"), "Kompas", "id", "x");
        var cause = new Article("a", null, text, text, text, text, "id", usual.publishedAt());
        return new Alert(
                usual.id(),
                usual.summitId(),
                usual.changeId(),
                usual.change(),
                usual.kind(),
                usual.factId(),
                "en",
                text,
                text,
                text,
                usual.before(),
                usual.after(),
                usual.meeting(),
                List.of(new Quote("a", text, 0, text.length(), "hash")),
                cause,
                text,
                List.of(),
                usual.publishedAt(),
                usual.knownAt(),
                1,
                List.of());
    }

    private void service(Consumer<MockMvcTester> check) {
        var key = ServiceKey.of(Base64.getEncoder().encodeToString(new byte[32]));
        var clock = Clock.fixed(Instant.parse("2026-03-14T08:00:00Z"), ZoneOffset.UTC);
        var desk = new SubscriptionDesk(kept, kept, key, TargetChecks.allowing(), clock);
        var requests =
                new SubscriptionRequests(new SubscriptionController(desk), new SubscriptionActions(desk, alerts));
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DispatcherServletAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        ErrorMvcAutoConfiguration.class,
                        ThymeleafAutoConfiguration.class))
                .withUserConfiguration(PageConfiguration.class)
                .withBean(WordFile.class, () -> new WordFile("org/summitwire/notify/page/words"))
                .withBean(LatestAlerts.class, () -> alerts)
                .withBean(SubscriptionRequests.class, () -> requests)
                .withBean(
                        DeliveryRequests.class,
                        () -> new DeliveryRequests(
                                new DeliveryController(log, kept, delivery -> sentAgain.add(delivery.id())), log))
                .withBean(AlertPages.class)
                .withBean(SubscriptionPages.class)
                .run(context -> check.accept(MockMvcTester.from(context)));
    }

    private static final class Kept implements KnownSubscriptions, SubscriptionKeeper {

        private final TreeMap<String, Subscription> all = new TreeMap<>();

        @Override
        public boolean put(Subscription subscription) {
            all.put(subscription.id(), subscription);
            return true;
        }

        @Override
        public boolean remove(String id) {
            all.remove(id);
            return true;
        }

        @Override
        public boolean isLoaded() {
            return true;
        }

        @Override
        public boolean isFixed(String id) {
            return false;
        }

        @Override
        public List<Unreadable> unreadable() {
            return List.of();
        }

        @Override
        public List<Subscription> all() {
            return new ArrayList<>(all.values());
        }

        @Override
        public Optional<Subscription> find(String id) {
            return Optional.ofNullable(all.get(id));
        }
    }
}
