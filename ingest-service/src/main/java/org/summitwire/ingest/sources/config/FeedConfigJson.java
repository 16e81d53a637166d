package org.summitwire.ingest.sources.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.FieldValues;
import org.summitwire.ingest.submission.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A source as JSON, both ways; what is read has every fault named by field, value found and what was expected. */
public final class FeedConfigJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(100_000)
                            .maxNameLength(1_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FeedConfigJson() {}

    /**
     * Reads one source.
     *
     * @param id of the path under which it was given; null where the record tells its own, or gets one by its address
     */
    public static FeedConfigEntry read(String json, @Nullable String id) {
        return read(json, id, Place.WHOLE);
    }

    static FeedConfigEntry read(String json, @Nullable String id, Place place) {
        try (var parser = MAPPER.createParser(json)) {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null) { // not even white space makes a node
                return wrong(place, "nothing", "a JSON object with the fields of a feed");
            }
            if (parser.nextToken() != null) {
                return wrong(place, "more after the JSON object", "one JSON object");
            }
            return check(node, id, place);
        } catch (JacksonException notJson) {
            return wrong(place, found(notJson), "a JSON object, each name once");
        }
    }

    static FeedConfigEntry check(JsonNode node, @Nullable String id, Place place) {
        return node.isObject()
                ? FeedFields.check(node, id, place)
                : wrong(
                        place,
                        node.isMissingNode() ? "nothing" : FieldValues.shown(node),
                        "a JSON object with the fields of a feed");
    }

    static FeedConfigEntry.Wrong wrong(Place place, String found, String expected) {
        return new FeedConfigEntry.Wrong(place, List.of(Fault.of(place, "", found, expected)));
    }

    static String found(JacksonException notJson) {
        var at = notJson.getLocation();
        return notJson.getOriginalMessage().lines().findFirst().orElse("no JSON")
                + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** All that is told, and nothing that is not: reading it gives the same source. */
    public static String write(FeedConfig config) {
        return node(config).toString();
    }

    /** As {@link #write}, to be put into something larger. */
    public static ObjectNode node(FeedConfig config) {
        var node = MAPPER.createObjectNode();
        node.put("id", config.id());
        node.put("url", config.url().toString());
        node.put("kind", config.kind().slug());
        text(node, "outlet", config.outlet());
        text(node, "language", config.language());
        text(node, "section", config.section());
        node.put("enabled", config.enabled());
        text(node, "leastInterval", config.leastInterval());
        text(node, "mostInterval", config.mostInterval());
        node.put("fullText", config.fullText().slug());
        var tags = node.putArray("tags");
        config.tags().forEach(tags::add);
        return node;
    }

    private static void text(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }
}
