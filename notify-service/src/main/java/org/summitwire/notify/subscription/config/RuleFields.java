package org.summitwire.notify.subscription.config;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.AlertFilter;
import org.summitwire.notify.subscription.Areas;
import org.summitwire.notify.subscription.FilterProblem;
import org.summitwire.notify.subscription.KnownCodes;
import org.summitwire.notify.subscription.ReferenceRates;
import org.summitwire.notify.subscription.Rule;

/** Reads a rule and checks every field of it. */
final class RuleFields {

    static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "parties",
            "forums",
            "summits",
            "changes",
            "subjects",
            "documentTypes",
            "measures",
            "areas",
            "leastAmount",
            "currency",
            "languages",
            "outlets",
            "expression"));

    private static final int EXPRESSION = 2_000;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,30}(\\.\\d{1,6})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Values values;

    private RuleFields(Values values) {
        this.values = values;
    }

    /** The rule; all alerts where something in it is wrong, which the values tell. */
    static Rule read(Values values) {
        values.onlyKnown(NAMES);
        return new RuleFields(values).rule();
    }

    private Rule rule() {
        int before = values.faults().size();
        var currency = currency();
        var rule = new Rule(
                values.list(
                        "parties",
                        text -> known(KnownCodes.party(text), text),
                        "a country or organisation by its code, such as JP or ASEAN, or a country by its name"),
                values.list(
                        "forums",
                        text -> known(KnownCodes.forum(text), text),
                        "a forum, such as CA+JAD, forum:CA+JAD or parties:JP+KZ"),
                values.list("summits", RuleFields::filled, "the id of a meeting"),
                values.choices("changes", News.values()),
                values.choices("subjects", Kind.values()),
                values.choices("documentTypes", DocumentType.values()),
                values.choices("measures", Measure.values()),
                values.list(
                        "areas",
                        RuleFields::area,
                        "one of " + String.join(", ", Areas.known().codes())),
                currency == null ? null : leastAmount(),
                currency == null || values.present("leastAmount") == null ? null : currency,
                values.list("languages", RuleFields::language, "a code of two letters as in ISO 639-1, such as id"),
                values.list("outlets", RuleFields::filled, "the name of an outlet"),
                expression());
        checkKinds(rule);
        if (values.faults().size() > before) {
            return Rule.ALL;
        }
        checkWhole(rule);
        return rule;
    }

    private static String known(Optional<String> code, String text) {
        return code.orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String area(String text) {
        var code = text.toLowerCase(Locale.ROOT);
        if (!Areas.known().codes().contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static String language(String text) {
        var code = text.toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code.equals("in") ? "id" : code;
    }

    private static String filled(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }

    /** The currency; null where none is needed or the amount or the currency is wrong. */
    private @Nullable String currency() {
        var known = ReferenceRates.published().currencies();
        var expected = "a currency that has a reference rate, one of " + String.join(", ", known);
        var currency = values.text("currency", 20);
        if (values.present("leastAmount") == null) {
            if (currency != null) {
                values.wrong("leastAmount", "nothing", "an amount for the currency " + currency);
            }
            return null;
        }
        if (currency == null || !known.contains(currency.toUpperCase(Locale.ROOT))) {
            values.wrong("currency", currency == null ? "nothing" : "'" + currency + "'", expected);
            return null;
        }
        return leastAmount() == null ? null : currency.toUpperCase(Locale.ROOT);
    }

    /** A number, or one in quotes where the sender's numbers are too small. */
    private @Nullable BigDecimal leastAmount() {
        var node = values.present("leastAmount");
        var text = node == null
                ? ""
                : node.isNumber() ? node.decimalValue().toPlainString() : node.isString() ? node.stringValue() : "";
        if (AMOUNT.matcher(text).matches() && new BigDecimal(text).signum() > 0) {
            return new BigDecimal(text).stripTrailingZeros();
        }
        if (node != null && values.faults().stream().noneMatch(it -> it.field().endsWith("leastAmount"))) {
            values.wrong("leastAmount", Values.shown(node), "a number above zero, such as 500000000");
        }
        return null;
    }

    private @Nullable String expression() {
        var expression = values.text("expression", EXPRESSION);
        if (expression != null) {
            try {
                AlertFilter.of(expression);
            } catch (FilterProblem problem) {
                values.wrong(
                        "expression",
                        problem.found() + " at character " + problem.position(),
                        problem.expected() + " (CloudEvents SQL)");
                return null;
            }
        }
        return expression;
    }

    /** What is asked of documents alone asks for documents, and the other way round. */
    private void checkKinds(Rule rule) {
        if (rule.subjects().isEmpty()) {
            return;
        }
        if (!rule.subjects().contains(Kind.DOCUMENT) && !rule.documentTypes().isEmpty()) {
            values.wrong("documentTypes", "types of documents", "none, as subjects has no document");
        }
        if (!rule.subjects().contains(Kind.TARGET)) {
            if (!rule.measures().isEmpty()) {
                values.wrong("measures", "measures of targets", "none, as subjects has no target");
            }
            if (rule.leastAmount() != null) {
                values.wrong("leastAmount", "a least amount of targets", "none, as subjects has no target");
            }
        }
    }

    private void checkWhole(Rule rule) {
        try {
            AlertFilter.of(rule.filter());
        } catch (FilterProblem problem) {
            values.wrong("", "a rule whose filter is wrong " + problem.getMessage(), "a rule with fewer values");
        }
    }
}
