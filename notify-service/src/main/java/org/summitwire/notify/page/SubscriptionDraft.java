package org.summitwire.notify.page;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.summitwire.page.Parties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A subscription in a form, right or wrong as it stands there. Fields are named by their path in the interface: {@code
 * rule.parties}, {@code channel.kind}.
 */
record SubscriptionDraft(ObjectNode json) {

    private static final List<String> TEXTS = List.of(
            "name", "language", "grouping", "digestAt", "zone", "channel.kind", "rule.currency", "rule.expression");
    private static final List<String> CHOSEN =
            List.of("rule.changes", "rule.subjects", "rule.documentTypes", "rule.measures", "rule.areas");
    private static final List<String> WRITTEN =
            List.of("rule.parties", "rule.forums", "rule.languages", "rule.outlets");
    private static final int LONGEST = 4_000;

    /** A new one. */
    static SubscriptionDraft empty(String language) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("language", language)
                .put("grouping", "each")
                .put("zone", "Asia/Jakarta")
                .put("leastVoices", 1);
        json.put("enabled", true);
        json.putObject("channel").put("kind", "feed");
        return new SubscriptionDraft(json);
    }

    /** A new one, as a link to the form would have its rule: {@code ?rule.forums=forum:CA+JAD}. */
    static SubscriptionDraft empty(String language, HttpServletRequest link) {
        var draft = empty(language);
        CHOSEN.forEach(field -> draft.putAll(field, values(link, field)));
        draft.putRows(link);
        return draft;
    }

    /** What was sent; what is empty is left out. */
    static SubscriptionDraft of(HttpServletRequest form) {
        var json = JsonNodeFactory.instance.objectNode();
        json.putObject("channel");
        json.putObject("rule");
        var draft = new SubscriptionDraft(json);
        TEXTS.forEach(field -> draft.put(field, text(form, field)));
        var isSent = !List.of("sse", "feed").contains(text(form, "channel.kind"));
        draft.put("channel.target", isSent ? text(form, "channel.target") : "");
        draft.putNumber("leastVoices", text(form, "leastVoices"));
        draft.putNumber("rule.leastAmount", text(form, "rule.leastAmount").replaceAll("[ _]", ""));
        if (!draft.has("rule.leastAmount")) {
            draft.parent("rule.currency").remove("currency");
        }
        if (!draft.text("grouping").equals("daily")) {
            json.remove("digestAt");
        }
        var from = text(form, "quietFrom");
        var to = text(form, "quietTo");
        draft.put("quietHours", from.isEmpty() && to.isEmpty() ? "" : from + "/" + to);
        json.put("enabled", form.getParameter("enabled") != null);
        CHOSEN.forEach(field -> draft.putAll(field, values(form, field)));
        draft.putRows(form);
        return draft;
    }

    /** The text of a field; empty where it has none. */
    public String text(String field) {
        return json.at(pointer(field)).asString("");
    }

    /** A number as it is written out, and not 3E+12. */
    public String plain(String field) {
        var node = json.at(pointer(field));
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString("");
    }

    public boolean has(String field) {
        var node = json.at(pointer(field));
        return !node.isMissingNode() && !node.isNull();
    }

    /** Whether a list has that entry. */
    public boolean has(String field, String value) {
        return stream(field).anyMatch(it -> it.asString("").equals(value));
    }

    public boolean is(String field) {
        return json.at(pointer(field)).asBoolean(false);
    }

    /** A list as it is written in one line. */
    public String row(String field) {
        return stream(field).map(it -> it.asString("")).collect(Collectors.joining(", "));
    }

    public String quietFrom() {
        return text("quietHours").replaceAll("/.*", "");
    }

    public String quietTo() {
        return text("quietHours").replaceAll("^[^/]*/?", "");
    }

    private Stream<JsonNode> stream(String field) {
        return StreamSupport.stream(json.at(pointer(field)).spliterator(), false);
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            parent(field).put(name(field), value);
        }
    }

    /** As a number where it is one, else as it stands, so that it is told what is wrong with it. */
    private void putNumber(String field, String value) {
        if (value.matches("\\d{1,30}(\\.\\d{1,10})?")) {
            parent(field).put(name(field), new BigDecimal(value));
        } else {
            put(field, value);
        }
    }

    private void putAll(String field, List<String> values) {
        if (!values.isEmpty()) {
            var list = parent(field).putArray(name(field));
            values.forEach(list::add);
        }
    }

    private void putRows(HttpServletRequest form) {
        WRITTEN.forEach(field -> putAll(
                field, parts(text(form, field)).map(it -> meant(field, it)).toList()));
    }

    /** A reader writes Japan for JP, and CA+JAD for forum:CA+JAD. */
    private static String meant(String field, String written) {
        return switch (field) {
            case "rule.parties" -> Parties.code(written).orElse(written);
            case "rule.forums" -> written.contains(":") ? written : "forum:" + written;
            default -> written;
        };
    }

    private ObjectNode parent(String field) {
        var dot = field.indexOf('.');
        return dot < 0 ? json : json.withObject(field.substring(0, dot));
    }

    private static String name(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private static String pointer(String field) {
        return '/' + field.replace('.', '/');
    }

    private static String text(HttpServletRequest form, String field) {
        var value = form.getParameter(field);
        var text = value == null ? "" : value.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static List<String> values(HttpServletRequest form, String field) {
        var values = form.getParameterValues(field);
        return values == null ? List.of() : Arrays.stream(values).limit(100).toList();
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(it -> !it.isEmpty());
    }
}
