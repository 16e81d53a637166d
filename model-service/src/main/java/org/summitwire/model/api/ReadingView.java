package org.summitwire.model.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.PassedOver;
import org.summitwire.model.reading.Reading;
import org.summitwire.model.reading.Report;

/** What would be read from an article, and why; what was passed over, and why. */
record ReadingView(
        String language, boolean relevant, List<MeetingReportView> meetings, List<PassedOverView> passedOver) {

    /** What the article tells of one meeting. */
    record MeetingReportView(MeetingView meeting, List<WordsView> evidence, List<ReportView> facts) {}

    /** One fact with the words that tell it and the rule that heard them. */
    record ReportView(
            FactView fact,
            String stage,
            WordsView evidence,
            @Nullable String attribution,
            @Nullable WordsView attributionEvidence,
            String rule) {}

    /** Words that looked like a fact and were not taken for one. */
    record PassedOverView(String reason, WordsView evidence, String rule) {}

    /** Words of the body and where they stand, in UTF-16 code units. */
    record WordsView(String quote, int start, int end) {

        static WordsView of(Evidence evidence) {
            return new WordsView(evidence.quote(), evidence.start(), evidence.end());
        }
    }

    static ReadingView of(Reading reading) {
        return new ReadingView(
                reading.language(),
                reading.isRelevant(),
                reading.meetings().stream().map(ReadingView::view).toList(),
                reading.passedOver().stream().map(ReadingView::view).toList());
    }

    private static MeetingReportView view(MeetingReport told) {
        return new MeetingReportView(
                MeetingView.of(told.meeting()),
                told.meeting().evidence().stream().map(WordsView::of).toList(),
                told.reports().stream().map(ReadingView::view).toList());
    }

    private static ReportView view(Report report) {
        var attribution = report.attribution();
        return new ReportView(
                FactView.of(report.fact()),
                Symbols.of(report.stage()),
                WordsView.of(report.evidence()),
                attribution == null ? null : attribution.source(),
                attribution == null ? null : WordsView.of(attribution.evidence()),
                report.rule());
    }

    private static PassedOverView view(PassedOver passedOver) {
        return new PassedOverView(
                Symbols.of(passedOver.reason()), WordsView.of(passedOver.evidence()), passedOver.rule());
    }
}
