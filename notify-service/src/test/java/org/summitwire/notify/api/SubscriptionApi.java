package org.summitwire.notify.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.notify.delivery.TargetChecks;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests about subscriptions over a broker that keeps them in memory. */
abstract class SubscriptionApi {

    static final String WEBHOOK =
            """
            {"name":"Desk","rule":{"parties":["JP"]},"channel":{"kind":"webhook","target":"https://hooks.example/T0KEN"}}
            """;

    final ServiceKey key = ServiceKey.of(Base64.getEncoder().encodeToString(new byte[32]));
    final Kept kept = new Kept();
    final Ticking clock = new Ticking();
    final LatestAlerts alerts = new LatestAlerts(100);
    final MockMvcTester http = http(key);

    MockMvcTester http(@Nullable ServiceKey key) {
        var desk = new SubscriptionDesk(kept, kept, key, TargetChecks.allowing(), clock);
        return MockMvcTester.of(new SubscriptionController(desk), new SubscriptionActions(desk, alerts));
    }

    MvcTestResult send(String method, String path, @Nullable String body) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path);
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange();
    }

    /** What signs for a subscription that is kept. */
    String secret(String id) {
        var channel = kept.all.get(id).channel();
        return key.webhookSecret(id, channel.secretNumber(), channel.secretMadeAt());
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    /** A second later each time it is asked. */
    static final class Ticking extends Clock {

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
    static final class Kept implements KnownSubscriptions, SubscriptionKeeper {

        final Map<String, Subscription> all = new TreeMap<>();
        final List<Unreadable> unreadable = new ArrayList<>();

        @Nullable
        Subscription fixed;

        boolean isLoaded = true;
        boolean isAway;
        boolean isSeen = true;

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
                throw new NotKept(Phrase.of("broker.late", 5), new IllegalStateException());
            }
        }
    }
}
