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
import org.summitwire.notify.subscription.Phrase;
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
                values.list("parties", text -> known(KnownCodes.party(text), text), Phrase.of("party")),
                values.list("forums", text -> known(KnownCodes.forum(text), text), Phrase.of("forum")),
                values.list("summits", RuleFields::filled, Phrase.of("summit")),
                values.choices("changes", News.values()),
                values.choices("subjects", Kind.values()),
                values.choices("documentTypes", DocumentType.values()),
                values.choices("measures", Measure.values()),
                values.list(
                        "areas",
                        RuleFields::area,
                        Phrase.of("oneOf", Areas.known().codes())),
                currency == null ? null : leastAmount(),
                currency == null || values.present("leastAmount") == null ? null : currency,
                values.list("languages", RuleFields::language, Phrase.of("language")),
                values.list("outlets", RuleFields::filled, Phrase.of("outlet")),
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
        var currency = values.text("currency", 20);
        if (values.present("leastAmount") == null) {
            if (currency != null) {
                values.wrong("leastAmount", Phrase.of("nothing"), Phrase.of("amount.of", currency));
            }
            return null;
        }
        if (currency == null || !known.contains(currency.toUpperCase(Locale.ROOT))) {
            values.wrong("currency", Values.quoted(currency), Phrase.of("currency", known));
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
            values.wrong("leastAmount", Values.shown(node), Phrase.of("amount"));
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
                        Phrase.of("filter.found", problem.found(), problem.position()),
                        Phrase.of("filter.expected", problem.expected()));
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
            values.wrong("documentTypes", Phrase.of("rule.documentTypes"), Phrase.of("rule.noSubject", "document"));
        }
        if (!rule.subjects().contains(Kind.TARGET)) {
            if (!rule.measures().isEmpty()) {
                values.wrong("measures", Phrase.of("rule.measures"), Phrase.of("rule.noSubject", "target"));
            }
            if (rule.leastAmount() != null) {
                values.wrong("leastAmount", Phrase.of("rule.leastAmount"), Phrase.of("rule.noSubject", "target"));
            }
        }
    }

    private void checkWhole(Rule rule) {
        try {
            AlertFilter.of(rule.filter());
        } catch (FilterProblem problem) {
            values.wrong(
                    "",
                    Phrase.of("rule.filter", problem.position(), problem.found(), problem.expected()),
                    Phrase.of("rule.smaller"));
        }
    }
}
