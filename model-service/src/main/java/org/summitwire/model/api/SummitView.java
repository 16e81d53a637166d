package org.summitwire.model.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.aggregate.Telling;

/** The whole account of one meeting, evidence under each fact. */
record SummitView(
        String id,
        MeetingView meeting,
        List<EvidenceView> evidence,
        List<EntryView> facts,
        List<SourceView> sources,
        int articles,
        int lineages,
        Instant changedAt,
        long version) {

    /** One fact, as it stands, with all kept tellings of it. */
    record EntryView(
            String factId,
            FactView fact,
            String stage,
            int lineages,
            List<String> conflicts,
            Instant firstPublishedAt,
            Instant knownAt,
            List<TellingView> tellings) {}

    /** One article's telling: its own value and words. */
    record TellingView(
            SourceView source,
            FactView fact,
            String stage,
            EvidenceView evidence,
            @Nullable String attribution,
            String rule) {}

    /** An article. */
    record SourceView(
            String articleId,
            String url,
            String outlet,
            @Nullable String agency,
            String title,
            String language,
            String lineageId,
            Instant publishedAt,
            Instant modifiedAt) {

        static SourceView of(Source source) {
            return new SourceView(
                    source.articleId(),
                    source.url(),
                    source.outlet(),
                    source.agency(),
                    source.title(),
                    source.language(),
                    source.lineageId(),
                    source.publishedAt(),
                    source.modifiedAt());
        }
    }

    static SummitView of(Account account) {
        return new SummitView(
                account.summitId(),
                MeetingView.of(account.meeting()),
                account.evidence().stream().map(EvidenceView::of).toList(),
                account.entries().stream().map(SummitView::view).toList(),
                account.sources().stream().map(SourceView::of).toList(),
                account.articles(),
                account.lineages(),
                account.changedAt(),
                account.version());
    }

    private static EntryView view(Entry entry) {
        return new EntryView(
                entry.factId(),
                FactView.of(entry.fact()),
                Symbols.of(entry.stage()),
                entry.voices().size(),
                List.copyOf(entry.conflicts()),
                entry.firstPublishedAt(),
                entry.knownAt(),
                entry.tellings().stream().map(SummitView::view).toList());
    }

    private static TellingView view(Telling telling) {
        var report = telling.report();
        var attribution = report.attribution();
        return new TellingView(
                SourceView.of(telling.source()),
                FactView.of(report.fact()),
                Symbols.of(report.stage()),
                EvidenceView.of(telling.source(), report.evidence()),
                attribution == null ? null : attribution.source(),
                report.rule());
    }
}
