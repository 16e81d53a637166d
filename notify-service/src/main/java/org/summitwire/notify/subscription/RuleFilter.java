package org.summitwire.notify.subscription;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Kind;

/**
 * Writes a rule in CloudEvents SQL: conditions that all have to hold. Each stands in brackets of its own where it has more than one
 * part, as AND and OR bind alike there.
 */
final class RuleFilter {

    private RuleFilter() {}

    static @Nullable String of(Rule rule) {
        var parts = conditions(rule);
        return parts.isEmpty() ? null : String.join(" AND ", parts);
    }

    /** The conditions one by one: none where it takes every alert. */
    static List<String> conditions(Rule rule) {
        var parts = new ArrayList<String>();
        outcomes(rule).addTo(parts);
        among("parties", rule.parties(), parts);
        anyOf("forum", rule.forums(), parts);
        anyOf("summit", rule.summits(), parts);
        anyOf("change", symbols(rule.changes()), parts);
        among("areas", rule.areas(), parts);
        anyOf("language", rule.languages(), parts);
        anyOf("outlet", rule.outlets().stream().map(AlertEvent::outlet).toList(), parts);
        if (rule.expression() != null) {
            parts.add("(" + rule.expression() + ")");
        }
        return parts;
    }

    /** Conditions on documents and on targets. */
    private static Outcomes outcomes(Rule rule) {
        var document = new ArrayList<>(List.of("kind = 'document'"));
        anyOf("doctype", symbols(rule.documentTypes()), document);
        var target = new ArrayList<>(List.of("kind = 'target'"));
        anyOf("measure", symbols(rule.measures()), target);
        if (rule.leastAmount() != null && rule.currency() != null) {
            target.add(WorthAtLeast.NAME + "(" + quoted(rule.leastAmount().toPlainString()) + ", "
                    + quoted(rule.currency()) + ")");
        }
        return new Outcomes(
                rule.wants(Kind.DOCUMENT) ? document : List.of(), rule.wants(Kind.TARGET) ? target : List.of());
    }

    private record Outcomes(List<String> document, List<String> target) {

        void addTo(List<String> parts) {
            if (document.isEmpty()) {
                parts.addAll(target);
            } else if (target.isEmpty()) {
                parts.addAll(document);
            } else if (document.size() + target.size() > 2) {
                parts.add("((" + String.join(" AND ", document) + ") OR (" + String.join(" AND ", target) + "))");
            }
        }
    }

    private static void anyOf(String attribute, List<String> values, List<String> parts) {
        if (!values.isEmpty()) {
            parts.add(attribute + values.stream().map(RuleFilter::quoted).collect(joining(", ", " IN (", ")")));
        }
    }

    private static void among(String attribute, List<String> codes, List<String> parts) {
        if (!codes.isEmpty()) {
            parts.add(codes.stream()
                    .map(code -> attribute + " LIKE '%|" + literal(code) + "|%'")
                    .collect(joining(" OR ", "(", ")")));
        }
    }

    private static List<String> symbols(List<? extends Enum<?>> values) {
        return values.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** As a text of CloudEvents SQL: \ stands before a quote of the same kind. */
    static String quoted(String value) {
        return "'" + AlertEvent.text(value).replace("'", "\\'") + "'";
    }

    /** In a pattern, where % and _ stand for others. */
    private static String literal(String value) {
        return AlertEvent.text(value).replaceAll("['%_]", "\\\\$0");
    }
}
