package org.summitwire.notify.subscription.config;

import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Targets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A subscription as JSON, both ways; addresses that may hold a token are written as scheme and host alone. */
public final class SubscriptionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(100_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private SubscriptionJson() {}

    /** Reads one subscription. */
    public static Reading<Subscription> read(String json, SubscriptionForm form) {
        var tree = tree(json, Phrase.of("fields.subscription"));
        return tree instanceof Reading.Right<JsonNode> right
                ? read(right.value(), form)
                : new Reading.Wrong<>(((Reading.Wrong<JsonNode>) tree).faults());
    }

    static Reading<Subscription> read(JsonNode node, SubscriptionForm form) {
        return node.isObject()
                ? SubscriptionFields.read(Values.of(node), form)
                : Reading.Wrong.of("", Values.shown(node), Phrase.of("fields.subscription"));
    }

    /**
     * Reads a rule alone, or that of a subscription.
     *
     * @return the rule, with the voices and the zone that are asked for where it was a subscription's
     */
    public static Reading<Wanted> wanted(String json) {
        var tree = tree(json, Phrase.of("fields.rule"));
        if (tree instanceof Reading.Wrong<JsonNode> wrong) {
            return new Reading.Wrong<>(wrong.faults());
        }
        var node = ((Reading.Right<JsonNode>) tree).value();
        return node.isObject()
                ? WantedFields.read(Values.of(node))
                : Reading.Wrong.of("", Values.shown(node), Phrase.of("fields.rule"));
    }

    /** Reads one silence: {@code until} or, from now on, {@code for}. */
    public static Reading<SilenceForm> silence(String json) {
        var tree = tree(json, Phrase.of("fields.silence"));
        if (tree instanceof Reading.Wrong<JsonNode> wrong) {
            return new Reading.Wrong<>(wrong.faults());
        }
        var node = ((Reading.Right<JsonNode>) tree).value();
        return node.isObject()
                ? SilenceForm.read(Values.of(node))
                : Reading.Wrong.of("", Values.shown(node), Phrase.of("fields.silence"));
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    private static Reading<JsonNode> tree(String json, Phrase expected) {
        try (var parser = MAPPER.createParser(json)) {
            @Nullable JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) { // not even white space makes a node
                return Reading.Wrong.of("", Phrase.of("nothing"), expected);
            }
            return parser.nextToken() == null
                    ? new Reading.Right<>(node)
                    : Reading.Wrong.of("", Phrase.of("json.more"), Phrase.of("json.one"));
        } catch (JacksonException notJson) {
            return Reading.Wrong.of("", found(notJson), Phrase.of("json"));
        }
    }

    /** What is wrong with it and where, without the text itself, which may hold a token. */
    static Phrase found(JacksonException notJson) {
        var at = notJson.getLocation();
        return at == null ? Phrase.of("json.none") : Phrase.of("json.noneAt", at.getLineNr(), at.getColumnNr());
    }

    /** All that is told of a subscription; reading it, with the one that is there, gives the same. */
    public static ObjectNode write(Subscription subscription) {
        var node = MAPPER.createObjectNode();
        node.put("id", subscription.id());
        node.put("name", subscription.name());
        node.set("rule", write(subscription.rule()));
        node.put("language", subscription.language());
        node.set("channel", write(subscription.channel()));
        node.put("grouping", Values.slug(subscription.grouping()));
        text(node, "digestAt", subscription.digestAt());
        node.put("zone", subscription.zone().getId());
        text(node, "quietHours", subscription.quietHours());
        var silences = node.putArray("silences");
        for (var silence : subscription.silences()) {
            var one = silences.addObject();
            text(one, "summitId", silence.summitId());
            text(one, "from", silence.from());
            text(one, "until", silence.until());
            text(one, "reason", silence.reason());
        }
        node.put("leastVoices", subscription.leastVoices());
        node.put("enabled", subscription.enabled());
        text(node, "disabledBecause", subscription.disabledBecause());
        text(node, "createdAt", subscription.createdAt());
        text(node, "changedAt", subscription.changedAt());
        return node;
    }

    private static ObjectNode write(ChannelConfig channel) {
        var node = MAPPER.createObjectNode();
        node.put("kind", Values.slug(channel.kind()));
        text(node, "target", channel.target() == null ? null : Targets.shown(channel.kind(), channel.target()));
        node.put("secretNumber", channel.secretNumber());
        text(node, "formerSecretUntil", channel.formerSecretUntil());
        return node;
    }

    /** What is told of a rule; lists that ask for nothing are left out. */
    public static ObjectNode write(Rule rule) {
        var node = MAPPER.createObjectNode();
        list(node, "parties", rule.parties());
        list(node, "forums", rule.forums());
        list(node, "summits", rule.summits());
        list(node, "changes", rule.changes());
        list(node, "subjects", rule.subjects());
        list(node, "documentTypes", rule.documentTypes());
        list(node, "measures", rule.measures());
        list(node, "areas", rule.areas());
        if (rule.leastAmount() != null) {
            node.put("leastAmount", rule.leastAmount());
        }
        text(node, "currency", rule.currency());
        list(node, "languages", rule.languages());
        list(node, "outlets", rule.outlets());
        text(node, "expression", rule.expression());
        return node;
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    private static void text(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private static void list(ObjectNode node, String field, Iterable<?> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(it -> array.add(it instanceof Enum<?> symbol ? Values.slug(symbol) : it.toString()));
        if (!array.isEmpty()) {
            node.set(field, array);
        }
    }
}
