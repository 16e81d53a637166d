package org.summitwire.model.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.api.SummitView.SourceView;

/**
 * The changes to one account, in the order in which they were made, a page at a time.
 *
 * @param total of all pages
 */
record HistoryView(String id, int total, int limit, int offset, List<ChangeView> changes) {

    /**
     * One change.
     *
     * @param subject what changed: the meeting itself, or a fact of a kind
     * @param lineages how many voices told the fact by then
     * @param knownAt when it was known here
     */
    record ChangeView(
            String changeId,
            String change,
            String subject,
            @Nullable String factId,
            @Nullable FactView before,
            @Nullable FactView after,
            @Nullable String stageBefore,
            @Nullable String stageAfter,
            @Nullable MeetingView meetingBefore,
            MeetingView meeting,
            List<EvidenceView> evidence,
            @Nullable String attribution,
            int lineages,
            @Nullable String mergedInto,
            @Nullable String mergedIntoFact,
            SourceView cause,
            Instant publishedAt,
            Instant knownAt) {

        static ChangeView of(PastChange change) {
            var cause = change.cause();
            return new ChangeView(
                    change.changeId(),
                    Symbols.of(change.change()),
                    Symbols.of(change.subject()),
                    change.factId(),
                    change.before() == null ? null : FactView.of(change.before()),
                    change.after() == null ? null : FactView.of(change.after()),
                    change.stageBefore() == null ? null : Symbols.of(change.stageBefore()),
                    change.stageAfter() == null ? null : Symbols.of(change.stageAfter()),
                    change.meetingBefore() == null ? null : MeetingView.of(change.meetingBefore()),
                    MeetingView.of(change.meeting()),
                    change.evidence().stream().map(EvidenceView::of).toList(),
                    change.attribution(),
                    change.voices().size(),
                    change.mergedInto(),
                    change.mergedIntoFact(),
                    SourceView.of(cause),
                    cause.modifiedAt(),
                    change.knownAt());
        }
    }

    static HistoryView of(String id, List<PastChange> changes, Page page) {
        return new HistoryView(
                id,
                changes.size(),
                page.limit(),
                page.offset(),
                page.of(changes).stream().map(ChangeView::of).toList());
    }
}
