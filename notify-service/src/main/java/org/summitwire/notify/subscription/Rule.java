package org.summitwire.notify.subscription;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;

/**
 * Which alerts are wanted. A list that is empty excludes nothing; of one that is not, any entry will do.
 *
 * @param parties ISO 3166-1 alpha-2 or organisation codes: of those who take part
 * @param forums keys of forums: {@code forum:CA+JAD} or {@code parties:JP+KZ}
 * @param summits ids of summits
 * @param areas fields of cooperation by their code, such as energy or water
 * @param leastAmount least amount of a target in the currency beside it; amounts in others are converted
 * @param currency ISO 4217; null where there is no least amount
 * @param languages ISO 639-1: of the article that brought the news
 * @param outlets names of outlets, in any case
 * @param expression a further condition in CloudEvents SQL; null: none
 */
public record Rule(
        List<String> parties,
        List<String> forums,
        List<String> summits,
        List<News> changes,
        List<Kind> subjects,
        List<DocumentType> documentTypes,
        List<Measure> measures,
        List<String> areas,
        @Nullable BigDecimal leastAmount,
        @Nullable String currency,
        List<String> languages,
        List<String> outlets,
        @Nullable String expression) {

    /** Takes every alert. */
    public static final Rule ALL = where(null);

    public Rule {
        parties = List.copyOf(parties);
        forums = List.copyOf(forums);
        summits = List.copyOf(summits);
        changes = List.copyOf(changes);
        subjects = List.copyOf(subjects);
        documentTypes = List.copyOf(documentTypes);
        measures = List.copyOf(measures);
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
        outlets = List.copyOf(outlets);
        if ((leastAmount == null) != (currency == null)) {
            throw new IllegalArgumentException(
                    "A least amount has a currency, and a currency a least amount, but this is " + leastAmount + " "
                            + currency);
        }
        if (leastAmount != null && leastAmount.signum() <= 0) {
            throw new IllegalArgumentException("A least amount is above zero, but is " + leastAmount);
        }
        leastAmount = leastAmount == null ? null : leastAmount.stripTrailingZeros(); // 150 and 150.0 are one amount
    }

    /** Takes what a condition in CloudEvents SQL takes; every alert where it is null. */
    public static Rule where(@Nullable String expression) {
        return new Rule(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                expression);
    }

    /**
     * Whether alerts of that kind are wanted. A rule that names no kind but asks something of documents alone wants no targets, and
     * the other way round.
     */
    boolean wants(Kind kind) {
        if (!subjects.isEmpty()) {
            return subjects.contains(kind);
        }
        var asksOfDocuments = !documentTypes.isEmpty();
        var asksOfTargets = !measures.isEmpty() || leastAmount != null;
        return asksOfDocuments == asksOfTargets || (kind == Kind.DOCUMENT ? asksOfDocuments : asksOfTargets);
    }

    /** The rule in CloudEvents SQL; null where it takes every alert. */
    public @Nullable String filter() {
        return RuleFilter.of(this);
    }

    /**
     * The rule in a sentence for people.
     *
     * @param language ISO 639-1: en or id; for any other, English
     */
    public String inWords(String language) {
        return RuleWords.in(language).say(this, 1);
    }
}
