package org.summitwire.notify.subscription;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;

/** Rules as tests need them: the one that takes all, and what is changed of it. */
public record Rules(Rule rule) {

    public static Rules all() {
        return new Rules(Rule.ALL);
    }

    public Rules parties(String... parties) {
        return with(List.of(parties), rule.forums(), rule.areas(), rule.languages(), rule.outlets(), rule.expression());
    }

    public Rules forums(String... forums) {
        return with(rule.parties(), List.of(forums), rule.areas(), rule.languages(), rule.outlets(), rule.expression());
    }

    public Rules areas(String... areas) {
        return with(rule.parties(), rule.forums(), List.of(areas), rule.languages(), rule.outlets(), rule.expression());
    }

    public Rules languages(String... languages) {
        return with(rule.parties(), rule.forums(), rule.areas(), List.of(languages), rule.outlets(), rule.expression());
    }

    public Rules outlets(String... outlets) {
        return with(rule.parties(), rule.forums(), rule.areas(), rule.languages(), List.of(outlets), rule.expression());
    }

    public Rules where(String expression) {
        return with(rule.parties(), rule.forums(), rule.areas(), rule.languages(), rule.outlets(), expression);
    }

    public Rules summits(String... summits) {
        return of(List.of(summits), rule.changes(), rule.subjects(), rule.documentTypes(), rule.measures());
    }

    public Rules changes(News... changes) {
        return of(rule.summits(), List.of(changes), rule.subjects(), rule.documentTypes(), rule.measures());
    }

    public Rules subjects(Kind... subjects) {
        return of(rule.summits(), rule.changes(), List.of(subjects), rule.documentTypes(), rule.measures());
    }

    public Rules documentTypes(DocumentType... types) {
        return of(rule.summits(), rule.changes(), rule.subjects(), List.of(types), rule.measures());
    }

    public Rules measures(Measure... measures) {
        return of(rule.summits(), rule.changes(), rule.subjects(), rule.documentTypes(), List.of(measures));
    }

    public Rules atLeast(String amount, String currency) {
        return new Rules(new Rule(
                rule.parties(),
                rule.forums(),
                rule.summits(),
                rule.changes(),
                rule.subjects(),
                rule.documentTypes(),
                rule.measures(),
                rule.areas(),
                new BigDecimal(amount),
                currency,
                rule.languages(),
                rule.outlets(),
                rule.expression()));
    }

    private Rules with(
            List<String> parties,
            List<String> forums,
            List<String> areas,
            List<String> languages,
            List<String> outlets,
            @Nullable String expression) {
        return new Rules(new Rule(
                parties,
                forums,
                rule.summits(),
                rule.changes(),
                rule.subjects(),
                rule.documentTypes(),
                rule.measures(),
                areas,
                rule.leastAmount(),
                rule.currency(),
                languages,
                outlets,
                expression));
    }

    private Rules of(
            List<String> summits,
            List<News> changes,
            List<Kind> subjects,
            List<DocumentType> types,
            List<Measure> measures) {
        return new Rules(new Rule(
                rule.parties(),
                rule.forums(),
                summits,
                changes,
                subjects,
                types,
                measures,
                rule.areas(),
                rule.leastAmount(),
                rule.currency(),
                rule.languages(),
                rule.outlets(),
                rule.expression()));
    }
}
