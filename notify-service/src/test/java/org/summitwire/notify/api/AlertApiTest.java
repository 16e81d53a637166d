package org.summitwire.notify.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.api.feed.FeedController;
import org.summitwire.notify.api.stream.StreamController;
import org.summitwire.notify.delivery.AlertJson;
import org.summitwire.notify.subscription.Areas;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.notify.subscription.config.Reading;
import org.summitwire.notify.subscription.config.SubscriptionForm;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlertApiTest {

    private static final List<Class<?>> CONTROLLERS = List.of(
            AlertController.class,
            DeliveryController.class,
            SubscriptionController.class,
            SubscriptionActions.class,
            StreamController.class,
            FeedController.class);

    private final LatestAlerts alerts = new LatestAlerts(3);
    private final MockMvcTester http = MockMvcTester.of(new AlertController(alerts));

    @Test
    void listsTheLatestFirst() {
        hear("a", "summit-1", 1);
        hear("c", "summit-2", 3);
        hear("b", "summit-1", 2);

        assertThat(http.get().uri("/alerts"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.alerts[*].id")
                .isEqualTo(List.of("c", "b", "a"));
        assertThat(http.get().uri("/alerts?limit=1"))
                .bodyJson()
                .extractingPath("$.alerts[*].id")
                .isEqualTo(List.of("c"));
        assertThat(http.get().uri("/alerts?summit=summit-1"))
                .bodyJson()
                .extractingPath("$.alerts[*].id")
                .isEqualTo(List.of("b", "a"));
    }

    @Test
    void theOldestFallsOutAndNoneIsThereTwice() {
        hear("a", "summit-1", 1);
        hear("b", "summit-1", 2);
        hear("b", "summit-1", 2);
        hear("c", "summit-1", 3);
        hear("d", "summit-1", 4);

        assertThat(alerts.latest(10, null)).extracting(it -> it.id()).containsExactly("d", "c", "b");
        assertThat(alerts.find("a")).isEmpty();
    }

    @Test
    void showsOneAlert() {
        hear("a", "summit-1", 1);

        assertThat(http.get().uri("/alerts/a"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.headline")
                .isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
    }

    @Test
    void showsAReminder() {
        hear("a", "summit-1", 1);
        alerts.add(News150.reminder("b", Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(http.get().uri("/alerts"))
                .bodyJson()
                .extractingPath("$.alerts[*].change")
                .isEqualTo(List.of("reminder", "new"));
        assertThat(http.get().uri("/alerts/b"))
                .bodyJson()
                .extractingPath("$.after.by")
                .isEqualTo("2030");
    }

    @Test
    void aMissingAlertIsAProblem() {
        assertThat(http.get().uri("/alerts/nowhere"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("no alert 'nowhere'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "many", "99999999999"})
    void aLimitOutOfRangeIsAProblem(String limit) {
        assertThat(http.get().uri("/alerts?limit={limit}", limit))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("limit must be a whole number from 1 to 1000, but is '" + limit + "'");
    }

    @Test
    void theDescriptionNamesEachPathAndParameter() {
        var paths = description().get("paths");
        var described = paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(name -> !name.equals("parameters"))
                        .map(method -> method + " " + path.getKey()))
                .collect(toSet());
        var mapped = CONTROLLERS.stream()
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .map(it -> AnnotatedElementUtils.findMergedAnnotation(it, RequestMapping.class))
                .filter(Objects::nonNull)
                .map(it -> it.method()[0].name().toLowerCase(Locale.ROOT) + " " + it.path()[0])
                .collect(toSet());
        assertThat(described).isEqualTo(mapped);

        var parameters = paths.get("/alerts")
                .at("/get/parameters")
                .valueStream()
                .map(it -> it.get("name").asString())
                .collect(toSet());
        var taken = Arrays.stream(AlertController.class.getDeclaredMethods())
                .flatMap(it -> Arrays.stream(it.getParameters()))
                .map(it -> it.getAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::name)
                .collect(toSet());
        assertThat(parameters).isEqualTo(taken);
    }

    @Test
    void theDescriptionNamesEachFieldOfAnAlert() {
        var alert = AlertJson.of(News150.alert("a"));
        var schemas = description().at("/components/schemas");

        Map.of(
                        "Alert",
                        alert,
                        "Meeting",
                        alert.get("meeting"),
                        "Article",
                        alert.get("cause"),
                        "Document",
                        alert.get("after"),
                        "Quote",
                        alert.at("/evidence/0"))
                .forEach((name, shown) -> assertThat(
                                schemas.at("/" + name + "/properties").propertyNames())
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(shown.propertyNames()));
    }

    @Test
    void theDescriptionNamesEachFieldOfASubscription() {
        var schemas = description().at("/components/schemas");
        var whole = new SubscriptionForm(null, null, Instant.EPOCH, null);
        var told = SubscriptionJson.read(
                "{\"id\":\"a\",\"x\":1,\"rule\":{\"x\":1},\"channel\":{\"kind\":\"feed\"}}", whole);
        var expected = ((Reading.Wrong<Subscription>) told)
                .faults().stream()
                        .collect(toMap(Fault::field, it -> names(it.expected().in("en"))));

        assertThat(schemas.at("/Rule/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(expected.get("rule.x"));
        assertThat(expected.get("x"))
                .containsAll(schemas.at("/Subscription/properties").propertyNames())
                .containsAll(schemas.at("/SubscriptionShown/allOf/1/properties").propertyNames());
        assertThat(schemas.at("/Rule/properties/areas/items/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Areas.known().codes());
    }

    private static List<String> names(String oneOf) {
        return List.of(oneOf.substring("one of ".length()).split(", "));
    }

    @Test
    void theDescriptionNamesEachClassOfAlerts() {
        var described = description()
                .at("/components/schemas/Alert/properties/change/enum")
                .valueStream()
                .map(JsonNode::asString);

        assertThat(described)
                .containsExactly(Arrays.stream(News.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
    }

    private void hear(String id, String summit, int minute) {
        alerts.add(
                News150.alert(id, summit, Instant.parse("2025-12-21T05:00:00Z").plusSeconds(60L * minute)));
    }

    private static JsonNode description() {
        Object yaml = new Yaml().load(AlertApiTest.class.getResourceAsStream("/static/openapi/notify.yaml"));
        return JsonMapper.shared().valueToTree(yaml);
    }
}
