package org.summitwire.model.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.PastAccount;

/** An account as it was known at a time. */
record PastView(
        String id,
        Instant asOf,
        MeetingView meeting,
        List<PastFactView> facts,
        @Nullable String mergedInto,
        long version) {

    /** One fact as it stood then. */
    record PastFactView(
            String factId,
            FactView fact,
            String stage,
            int lineages,
            List<EvidenceView> evidence,
            Instant knownAt,
            Instant changedAt) {}

    static PastView of(PastAccount account, Instant asOf) {
        return new PastView(
                account.summitId(),
                asOf,
                MeetingView.of(account.meeting()),
                account.facts().stream().map(PastView::view).toList(),
                account.mergedInto(),
                account.version());
    }

    private static PastFactView view(PastAccount.PastFact fact) {
        return new PastFactView(
                fact.factId(),
                FactView.of(fact.fact()),
                Symbols.of(fact.stage()),
                fact.voices().size(),
                fact.evidence().stream().map(EvidenceView::of).toList(),
                fact.knownAt(),
                fact.changedAt());
    }
}
