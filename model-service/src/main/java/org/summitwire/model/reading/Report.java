package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One article's telling of one fact.
 *
 * @param stage how far the fact has come, as told
 * @param attribution who said it, where the article says so
 * @param rule the name of the rule that read it, {@code id: <angka> dokumen}
 */
public record Report(Fact fact, Stage stage, Evidence evidence, @Nullable Attribution attribution, String rule) {

    public Report {
        requireNonNull(fact, "fact");
        requireNonNull(stage, "stage");
        requireNonNull(evidence, "evidence");
        requireNonNull(rule, "rule");
    }
}
