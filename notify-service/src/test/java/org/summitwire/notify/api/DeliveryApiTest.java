package org.summitwire.notify.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.notify.delivery.DeliveryState.Status;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.delivery.Resending;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

class DeliveryApiTest {

    private static final Instant NOW = Instant.parse("2025-12-21T05:00:00Z");

    private final DeliveryLog log = new DeliveryLog(100, 1_000);
    private final List<String> again = new ArrayList<>();
    private final MockMvcTester http = MockMvcTester.of(new DeliveryController(log, new Two(), this::again));

    @Test
    void listsTheDeliveriesOfASubscriptionLatestFirst() {
        log.add(state("a", "desk", Status.DELIVERED, 1));
        log.add(state("b", "desk", Status.RETRYING, 2));
        log.add(state("c", "off", Status.DELIVERED, 3));

        assertThat(http.get().uri("/subscriptions/desk/deliveries"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.deliveries[*].id")
                .isEqualTo(List.of("b", "a"));
        assertThat(http.get().uri("/subscriptions/desk/deliveries?limit=1"))
                .bodyJson()
                .extractingPath("$.deliveries[*].status")
                .isEqualTo(List.of("retrying"));
        assertThat(http.get().uri("/deliveries?status=delivered"))
                .bodyJson()
                .extractingPath("$.deliveries[*].id")
                .isEqualTo(List.of("c", "a"));
        assertThat(http.get().uri("/deliveries/b"))
                .bodyJson()
                .extractingPath("$.latestAttempts[0].failure")
                .isEqualTo("answered 503");
    }

    @Test
    void aSubscriptionThatIsKnownMayHaveNone() {
        assertThat(http.get().uri("/subscriptions/desk/deliveries"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"deliveries\":[]}");
        assertThat(http.get().uri("/subscriptions/nobody/deliveries"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("'nobody'", "GET /subscriptions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deliveries?limit=0",
                "/deliveries?limit=1001",
                "/deliveries?limit=many",
                "/deliveries?status=lost",
                "/deliveries?status=unknown",
                "/subscriptions/desk/deliveries?limit=101"
            })
    void saysWhatWasExpected(String path) {
        assertThat(http.get().uri(path))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .containsAnyOf("from 1 to", "expected one of waiting, retrying, delivered, parked, dropped");
    }

    @ParameterizedTest
    @CsvSource({
        "a, 202, ''",
        "late, 503, a repeat has the same id",
        "forgotten, 410, ./run redrive",
        "of-off, 409, Turn it on",
        "of-nobody, 409, was removed",
        "nope, 404, GET /deliveries lists them"
    })
    void sendsAgainOrSaysWhyNot(String id, int status, String told) {
        log.add(state("a", "desk", Status.PARKED, 1));
        log.add(state("late", "desk", Status.PARKED, 1));
        log.add(state("forgotten", "desk", Status.PARKED, 1));
        log.add(state("of-off", "off", Status.PARKED, 1));
        log.add(state("of-nobody", "nobody", Status.PARKED, 1));

        assertThat(http.post().uri("/deliveries/" + id + "/resend"))
                .hasStatus(status)
                .bodyText()
                .contains(told);

        assertThat(again).isEqualTo(status == 202 ? List.of("a") : List.of());
    }

    /** The document describes what is answered, field by field. */
    @Test
    void theDocumentHasTheFieldsThatAreAnswered() throws Exception {
        log.add(state("a", "desk", Status.DELIVERED, 1));
        var answer = http.get().uri("/deliveries/a").exchange().getResponse().getContentAsString();

        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/static/openapi/notify.yaml"))) {
            Map<String, Object> document = new Yaml().load(file);
            var described = JsonMapper.shared()
                    .<tools.jackson.databind.JsonNode>valueToTree(document)
                    .at("/components/schemas/Delivery/properties");
            assertThat(new TreeSet<>(described.propertyNames()))
                    .isEqualTo(
                            new TreeSet<>(JsonMapper.shared().readTree(answer).propertyNames()));
        }
    }

    private boolean again(DeliveryState delivery) throws Resending.NotDone {
        if (delivery.id().equals("late")) {
            throw new Resending.NotDone(Phrase.verbatim("The broker is away"), new IllegalStateException());
        }
        if (delivery.id().equals("forgotten")) {
            return false;
        }
        return again.add(delivery.id());
    }

    private static DeliveryState state(String id, String subscription, Status status, int seconds) {
        return new DeliveryState(
                id,
                subscription,
                "alert",
                "summit",
                ChannelKind.WEBHOOK,
                Reason.MATCHED,
                status,
                id,
                "headline",
                1,
                List.of(new DeliveryState.Tried(NOW, 12, status == Status.DELIVERED ? null : "answered 503")),
                null,
                null,
                NOW,
                NOW.plusSeconds(seconds));
    }

    /** One is on, one is off. */
    private static final class Two implements Subscriptions {

        @Override
        public List<Subscription> all() {
            return List.of(subscription("desk", true), subscription("off", false));
        }

        @Override
        public Optional<Subscription> find(String id) {
            return all().stream().filter(it -> it.id().equals(id)).findFirst();
        }

        private static Subscription subscription(String id, boolean enabled) {
            return new Subscription(
                    id,
                    id,
                    Rule.ALL,
                    "en",
                    ChannelConfig.of(ChannelKind.WEBHOOK, "https://desk.example/"),
                    Grouping.EACH,
                    null,
                    ZoneOffset.UTC,
                    null,
                    List.of(),
                    1,
                    enabled,
                    null,
                    NOW,
                    NOW);
        }
    }
}
