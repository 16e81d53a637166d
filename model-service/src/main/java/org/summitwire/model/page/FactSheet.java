package org.summitwire.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.Telling;
import org.summitwire.model.page.Quotations.Quotation;
import org.summitwire.page.Badge;
import org.summitwire.page.Term;

/**
 * One fact as a page shows it.
 *
 * @param told the words that tell an outcome as it stands; null for what is none
 * @param voices how many tell it, in words
 * @param more in words, where more tellings were heard than are kept; null where all are
 * @param steps what became of it; empty where nothing did since it was first told
 * @param conflicts facts that cannot be true together with it
 */
record FactSheet(
        String id,
        String title,
        List<Badge> stages,
        List<Term> terms,
        @Nullable Quotation told,
        String voices,
        List<Quotation> quotations,
        @Nullable String more,
        List<HistorySheet.Step> steps,
        List<Reference> conflicts) {

    /** Leads to another fact of the account. */
    record Reference(String id, String title) {}

    /** Makes the sheets of one account. */
    record Maker(FactWords words, Quotations quotations, Voices voices, HistorySheet history, Sayings say) {

        FactSheet of(Entry entry, List<Entry> conflicting) {
            var kept = entry.tellings().size();
            return new FactSheet(
                    entry.factId(),
                    words.full(entry.fact()),
                    words.stages(entry.fact(), entry.stage()),
                    words.terms(entry.fact()),
                    told(entry),
                    say.voices(entry.voices().size()),
                    entry.tellings().stream()
                            .map(telling -> quotation(telling, entry))
                            .toList(),
                    entry.voices().size() > kept ? say.keptTellings(kept) : null,
                    history.of(entry.factId()),
                    conflicting.stream()
                            .map(other -> new Reference(other.factId(), words.full(other.fact())))
                            .toList());
        }

        private @Nullable Quotation told(Entry entry) {
            if (!FactWords.isOutcome(entry.fact())) {
                return null;
            }
            var standing = entry.standing();
            return quotations.of(standing.source(), standing.report().evidence(), List.of());
        }

        private boolean isOther(Telling telling, Entry standing) {
            var report = telling.report();
            return !words.full(report.fact()).equals(words.full(standing.fact())) || report.stage() != standing.stage();
        }

        private Quotation quotation(Telling telling, Entry standing) {
            var report = telling.report();
            var remarks = say.remarks();
            if (isOther(telling, standing)) {
                remarks.toldAs(words.full(report.fact()), words.stages(report.fact(), report.stage()));
            }
            if (report.attribution() != null) {
                remarks.accordingTo(report.attribution().source());
            }
            remarks.copiedBy(voices.copiesOf(telling.source()));
            remarks.readBy(report.rule());
            return quotations.of(telling.source(), report.evidence(), remarks.list());
        }
    }
}
