package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

/**
 * Words that looked like a fact and were not taken for one.
 *
 * @param rule the rule that would have read it, or that set it aside
 */
public record PassedOver(Reason reason, Evidence evidence, String rule) {

    public PassedOver {
        requireNonNull(reason, "reason");
        requireNonNull(evidence, "evidence");
        requireNonNull(rule, "rule");
    }

    /** Why. */
    public enum Reason {
        /** 'diharapkan', 'could reach'. */
        HEDGED,
        /** 'belum ditandatangani', 'did not sign'. */
        NEGATED,
        /** 'at last year's summit'. */
        RECALLED,
        /** One side's wish or proposal. */
        PROPOSED,
        /** The same amount in another currency, as the outlet converted it. */
        CONVERSION,
        /** 'puluhan', 'dozens'. */
        UNCOUNTED,
        /** Value of signed deals, portfolios, projections, caps. */
        NOT_A_TARGET,
        /** A meeting that is mentioned without a date or an outcome. */
        OTHER_MEETING,
        /** Page noise that reached the reader. */
        NOISE
    }
}
