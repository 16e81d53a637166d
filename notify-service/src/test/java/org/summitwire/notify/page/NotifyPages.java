package org.summitwire.notify.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.net.URI;
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
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.notify.api.DeliveryController;
import org.summitwire.notify.api.DeliveryRequests;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.api.SubscriptionActions;
import org.summitwire.notify.api.SubscriptionController;
import org.summitwire.notify.api.SubscriptionDesk;
import org.summitwire.notify.api.SubscriptionRequests;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.delivery.TargetChecks;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import org.summitwire.page.PageConfiguration;
import org.summitwire.page.WordFile;

/** The pages over a service of the test. */
abstract class NotifyPages {

    static final String PAGE = "/page/subscriptions";
    static final String FEED = "language=en&grouping=each&zone=UTC&leastVoices=1&enabled=true&channel.kind=feed";
    static final String WEBHOOK = "language=en&grouping=each&zone=UTC&leastVoices=1&enabled=true"
            + "&channel.kind=webhook&channel.target=https://hooks.example/T0KEN";

    final LatestAlerts alerts = new LatestAlerts(100);
    final Kept kept = new Kept();
    final DeliveryLog log = new DeliveryLog(100, 100);
    final List<String> sentAgain = new ArrayList<>();

    void get(String path, Consumer<Document> check) {
        service(api -> check.accept(page(api.get().uri(URI.create(path)).exchange())));
    }

    void post(String path, String form, Consumer<MvcTestResult> check) {
        service(api -> check.accept(api.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange()));
    }

    static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(UTF_8));
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void service(Consumer<MockMvcTester> check) {
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
                .withBean(Clock.class, () -> clock)
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

    static final class Kept implements KnownSubscriptions, SubscriptionKeeper {

        final TreeMap<String, Subscription> all = new TreeMap<>();

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
