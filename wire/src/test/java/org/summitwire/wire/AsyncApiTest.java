package org.summitwire.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that subscribers read says what the code does. */
class AsyncApiTest {

    private static final Path FILE = Path.of("../docs/asyncapi.yaml");
    private static final JsonNode DOCUMENT = read();

    @Test
    void theTopicsAreAllDescribedAndNoOthers() {
        assertThat(DOCUMENT.path("channels").values().stream()
                        .map(it -> it.path("address").asString())
                        .filter(it -> !it.contains("{")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aTopicCarriesItsRecordUnderItsPublishedSchema(Topic topic) throws IOException {
        var latest = BundledSchemas.all().stream()
                .filter(it -> it.subject().equals(topic.topicName() + "-value"))
                .reduce((older, younger) -> younger)
                .orElseThrow();

        var message = messageOf(channelOf(topic));

        assertThat(message.path("name").asString()).isEqualTo(topic.valueType().getSimpleName());
        assertThat(message.path("contentType").asString()).isEqualTo(CloudEvents.AVRO);
        assertThat(message.path("x-schema-id").asInt()).isEqualTo(latest.id());
        var payload = message.path("payload");
        assertThat(payload.path("schemaFormat").asString()).startsWith("application/vnd.apache.avro;version=");
        var file = FILE.resolveSibling(payload.path("schema").path("$ref").asString());
        assertThat(new Schema.Parser().parse(Files.readString(file))).isEqualTo(latest.schema());
        assertThat(file.getFileName())
                .hasToString(topic.valueType().getSimpleName() + "-" + latest.version() + ".avsc");
    }

    @ParameterizedTest
    @EnumSource
    void aTopicIsKeptAsItIsMade(Topic topic) {
        var settings = channelOf(topic).path("bindings").path("kafka").path("topicConfiguration");

        var isCompacted = topic.kept() == Topic.Kept.LATEST;
        assertThat(texts(settings.path("cleanup.policy"))).containsExactly(isCompacted ? "compact" : "delete");
        assertThat(settings.path("retention.ms").asLong(0))
                .isEqualTo(
                        switch (topic.kept()) {
                            case LATEST -> 0;
                            case LONG -> Duration.ofDays(3650).toMillis();
                            case SHORT -> Duration.ofDays(7).toMillis();
                        });
    }

    @Test
    void headersAreThoseOfEvents() {
        Headers headers = new RecordHeaders();
        CloudEvents.write(headers, "id", "type", "/source", Instant.EPOCH, "subject");
        var described = DOCUMENT.path("components").path("schemas").path("CloudEvent");

        assertThat(described.path("properties").propertyNames()).containsAll(names(headers));
        assertThat(texts(described.path("required")))
                .containsExactlyInAnyOrderElementsOf(names(headers.remove(CloudEvents.SUBJECT)));
        assertThat(described.path("properties").propertyNames()).contains(Redrive.REDRIVEN_FROM);
        assertThat(messages()).allMatch(it -> it.path("headers").toString().contains("CloudEvent"));
    }

    @Test
    void deadLettersAreDescribed() {
        var channel = DOCUMENT.path("channels").path("deadLetters");
        var parameters = channel.path("parameters");
        assertThat(channel.path("address").asString().replace("{topic}", "t").replace("{service}", "s"))
                .isEqualTo(Topic.deadLetters("t", "s"));
        assertThat(texts(parameters.path("topic").path("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());

        var parked = DeadLetters.park(
                "t",
                "s",
                "stage",
                "reason",
                new IllegalStateException(),
                new DeadLetters.Origin("t", 0, 0),
                null,
                null,
                new RecordHeaders());
        var described = DOCUMENT.path("components").path("schemas").path("SetAside");
        assertThat(described.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names(parked.headers()));
        assertThat(texts(described.path("required"))).containsExactlyInAnyOrderElementsOf(names(parked.headers()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = references(DOCUMENT);

        assertThat(references).isNotEmpty().allSatisfy(it -> {
            if (it.startsWith("#")) {
                assertThat(resolved(it).isMissingNode()).as(it).isFalse();
            } else {
                assertThat(FILE.resolveSibling(it)).exists();
            }
        });
    }

    /** The parts that the specification requires, and that each operation's messages are its channel's. */
    @Test
    void theDocumentHasTheFormOfAsyncApi3() {
        assertThat(DOCUMENT.path("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.propertyNames())
                .isSubsetOf(
                        "asyncapi", "info", "defaultContentType", "servers", "channels", "operations", "components");
        assertThat(DOCUMENT.path("info").propertyNames()).contains("title", "version");
        assertThat(DOCUMENT.path("servers").values())
                .allSatisfy(it -> assertThat(it.propertyNames()).contains("host", "protocol"));
        assertThat(DOCUMENT.path("operations").values()).allSatisfy(operation -> {
            assertThat(operation.path("action").asString()).isIn("send", "receive");
            var channel = operation.path("channel").path("$ref").asString();
            assertThat(operation.path("messages").values())
                    .allSatisfy(it -> assertThat(it.path("$ref").asString()).startsWith(channel + "/messages/"));
        });
        assertThat(DOCUMENT.path("operations").values().stream()
                        .map(it -> it.path("channel").path("$ref").asString()))
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.path("channels").propertyNames().stream()
                        .map(it -> "#/channels/" + it)
                        .toList());
    }

    private static JsonNode channelOf(Topic topic) {
        return DOCUMENT.path("channels").values().stream()
                .filter(it -> it.path("address").asString().equals(topic.topicName()))
                .findAny()
                .orElseThrow(() -> new AssertionError(topic.topicName() + " is not in " + FILE));
    }

    private static List<JsonNode> messages() {
        return Arrays.stream(Topic.values()).map(it -> messageOf(channelOf(it))).toList();
    }

    private static JsonNode messageOf(JsonNode channel) {
        var references = references(channel.path("messages"));
        assertThat(references).hasSize(1);
        return resolved(references.get(0));
    }

    private static JsonNode resolved(String reference) {
        return DOCUMENT.at(reference.substring(1));
    }

    private static List<String> references(JsonNode node) {
        var found = new ArrayList<String>();
        node.properties().forEach(it -> {
            if (it.getKey().equals("$ref")) {
                found.add(it.getValue().asString());
            }
        });
        node.values().forEach(it -> found.addAll(references(it)));
        return found;
    }

    private static List<String> names(Headers headers) {
        return Arrays.stream(headers.toArray()).map(Header::key).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static JsonNode read() {
        try {
            Map<String, Object> tree = new Yaml().load(Files.readString(FILE));
            return JsonMapper.shared().valueToTree(tree);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
