package org.summitwire.model.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.Repetition;
import org.summitwire.model.api.SummitView.SourceView;

/**
 * The reports on one meeting that raised nothing, a page at a time.
 *
 * @param total of all pages
 */
record RepetitionsView(String id, int total, int limit, int offset, List<RepetitionView> reports) {

    /**
     * One report.
     *
     * @param why {@code same_voice} or {@code another_voice}
     * @param repeats the fact that was known; null where the account holds it no more
     */
    record RepetitionView(
            SourceView article,
            FactView fact,
            String stage,
            EvidenceView evidence,
            String rule,
            String why,
            @Nullable KnownView repeats) {

        static RepetitionView of(Repetition repetition) {
            var report = repetition.report();
            return new RepetitionView(
                    SourceView.of(repetition.source()),
                    FactView.of(report.fact()),
                    Symbols.of(report.stage()),
                    EvidenceView.of(repetition.source(), report.evidence()),
                    report.rule(),
                    Symbols.of(repetition.why()),
                    repetition.repeats() == null ? null : KnownView.of(repetition.repeats()));
        }
    }

    /** What was known, as it stands. */
    record KnownView(String factId, FactView fact, String stage) {

        static KnownView of(Entry entry) {
            return new KnownView(entry.factId(), FactView.of(entry.fact()), Symbols.of(entry.stage()));
        }
    }

    static RepetitionsView of(String id, List<Repetition> repetitions, Page page) {
        return new RepetitionsView(
                id,
                repetitions.size(),
                page.limit(),
                page.offset(),
                page.of(repetitions).stream().map(RepetitionView::of).toList());
    }
}
