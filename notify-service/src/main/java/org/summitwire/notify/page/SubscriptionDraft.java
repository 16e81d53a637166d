package org.summitwire.notify.page;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.summitwire.notify.subscription.KnownCodes;
import org.summitwire.page.Wording;
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
    private static final List<String> ROWS = List.of("rule.parties", "rule.forums", "rule.languages");

    /** One a line, as names of outlets may have commas. */
    private static final List<String> LINES = List.of("rule.outlets", "rule.summits");

    private static final String AMOUNT = "rule.leastAmount";

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
        draft.putAmount(text(form, AMOUNT));
        if (!draft.has(AMOUNT)) {
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
        return node.isNumber() ? TypedAmount.write(node.decimalValue()) : node.asString("");
    }

    /** What is wrong with it that the interface cannot know, as a problem of its own. */
    Optional<ObjectNode> problem(Wording say) {
        var amount = text(AMOUNT);
        if (!TypedAmount.isUnclear(amount)) {
            return Optional.empty();
        }
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("title", say.say("form.wrong")).put("detail", say.say("form.wrong.mend"));
        problem.putArray("errors")
                .addObject()
                .put("field", AMOUNT)
                .put("found", "'" + amount + "'")
                .put("expected", say.say("form.leastAmount.unclear"));
        return Optional.of(problem);
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

    /** A list, one entry a line. */
    public String lines(String field) {
        return stream(field).map(it -> it.asString("").replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    /** What a list has beside what can be chosen: it goes with the form, so that the rule is not another without it. */
    public List<String> others(String field, List<SubscriptionChoices.Choice> choices) {
        return stream(field)
                .map(it -> it.asString(""))
                .filter(it ->
                        choices.stream().noneMatch(choice -> choice.value().equals(it)))
                .toList();
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
        if (value.matches("\\d{1,9}")) {
            parent(field).put(name(field), new BigDecimal(value));
        } else {
            put(field, value);
        }
    }

    private void putAmount(String typed) {
        TypedAmount.read(typed)
                .ifPresentOrElse(amount -> parent(AMOUNT).put(name(AMOUNT), amount), () -> put(AMOUNT, typed));
    }

    private void putAll(String field, List<String> values) {
        if (!values.isEmpty()) {
            var list = parent(field).putArray(name(field));
            values.forEach(list::add);
        }
    }

    private void putRows(HttpServletRequest form) {
        ROWS.forEach(field -> putAll(
                field, parts(text(form, field), ",").map(it -> meant(field, it)).toList()));
        LINES.forEach(field -> putAll(field, parts(text(form, field), "\n").toList()));
    }

    /** A reader writes Japan for JP, and CA+JAD for forum:CA+JAD, and sees what was understood. */
    private static String meant(String field, String written) {
        return switch (field) {
            case "rule.parties" -> KnownCodes.party(written).orElse(written);
            case "rule.forums" -> KnownCodes.forum(written).orElse(written);
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

    /** Browsers end a line with CR and LF. */
    private static String text(HttpServletRequest form, String field) {
        var value = form.getParameter(field);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    private static List<String> values(HttpServletRequest form, String field) {
        var values = form.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    private static Stream<String> parts(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(it -> !it.isEmpty());
    }
}
