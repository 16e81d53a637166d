package org.summitwire.notify.subscription.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Subscription;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a file of subscriptions: a JSON array, or one JSON object a line. No fault of one keeps another from being read. */
public final class SubscriptionList {

    private static final int MOST = 10_000;

    private SubscriptionList() {}

    /**
     * One reading for each place of the file, in its order.
     *
     * @param forms makes the form for the id that an entry tells; empty where it tells none
     */
    public static Map<String, Reading<Subscription>> read(byte[] bytes, Function<String, SubscriptionForm> forms) {
        var text = new String(bytes, UTF_8);
        var found = new LinkedHashMap<String, Reading<Subscription>>();
        var ids = new HashSet<String>();
        for (var entry : (text.stripLeading().startsWith("[") ? array(text) : lines(text)).entrySet()) {
            found.put(
                    entry.getKey(),
                    entry.getValue() instanceof Reading.Right<JsonNode> right
                            ? once(SubscriptionJson.read(right.value(), forms.apply(id(right.value()))), ids)
                            : new Reading.Wrong<>(((Reading.Wrong<JsonNode>) entry.getValue()).faults()));
        }
        return found;
    }

    private static String id(JsonNode node) {
        var id = node.get("id");
        return id != null && id.isString() ? id.stringValue() : "";
    }

    private static Reading<Subscription> once(Reading<Subscription> reading, Set<String> ids) {
        return reading instanceof Reading.Right<Subscription> right
                        && !ids.add(right.value().id())
                ? wrong(
                        "id",
                        Phrase.verbatim("'" + right.value().id() + "' for the second time"),
                        "each id once in a file")
                : reading;
    }

    private static Map<String, Reading<JsonNode>> array(String text) {
        try {
            var tree = SubscriptionJson.mapper().readTree(text);
            var all = new LinkedHashMap<String, Reading<JsonNode>>();
            for (int at = 0; at < tree.size() && at <= MOST; at++) {
                all.put("entry " + (at + 1), at == MOST ? tooMany() : new Reading.Right<>(tree.get(at)));
            }
            return all;
        } catch (JacksonException notJson) {
            return Map.of(
                    "the file",
                    wrong("", SubscriptionJson.found(notJson), "a JSON array of subscriptions, each name once"));
        }
    }

    private static Map<String, Reading<JsonNode>> lines(String text) {
        var all = new LinkedHashMap<String, Reading<JsonNode>>();
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int at = 0; at < lines.size() && all.size() <= MOST; at++) {
            if (!lines.get(at).isBlank()) {
                all.put("line " + (at + 1), all.size() == MOST ? tooMany() : line(lines.get(at)));
            }
        }
        return all;
    }

    private static Reading<JsonNode> line(String line) {
        try {
            return new Reading.Right<>(SubscriptionJson.mapper().readTree(line));
        } catch (JacksonException notJson) {
            return wrong("", SubscriptionJson.found(notJson), "one JSON object a line, or a JSON array");
        }
    }

    private static Reading<JsonNode> tooMany() {
        return wrong("", Phrase.verbatim("a further subscription"), "at most " + MOST + " in one file");
    }

    /** In English alone, as logs are: a file is read by nobody who waits for an answer. */
    private static <T> Reading<T> wrong(String field, Phrase found, String expected) {
        return Reading.Wrong.of(field, found, Phrase.verbatim(expected));
    }
}
