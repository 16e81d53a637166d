package org.summitwire.model.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.model.aggregate.Change;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.reading.Meeting;

/** Changes on the wire. */
final class ChangeMessages {

    private ChangeMessages() {}

    static SummitChanged message(Change change) {
        var cause = change.cause();
        var start = change.meeting().start();
        return SummitChanged.newBuilder()
                .setChangeId(change.changeId())
                .setSummitId(change.summitId())
                .setChange(ChangeClass.valueOf(change.change().name()))
                .setSubject(ChangeSubject.valueOf(change.subject().name()))
                .setFactId(change.factId())
                .setBefore(fact(change.before()))
                .setAfter(fact(change.after()))
                .setStageBefore(stage(change.before()))
                .setStageAfter(stage(change.after()))
                .setMeetingBefore(meeting(change.meetingBefore()))
                .setMeeting(ReportMessages.message(change.meeting(), List.of()))
                .setEvidence(change.evidence().stream().map(Words::message).toList())
                .setAttribution(ReportMessages.message(change.attribution(), Words.of(cause)))
                .setCause(ReportMessages.message(cause))
                .setLineages(
                        change.after() == null
                                ? List.of()
                                : List.copyOf(change.after().voices()))
                .setMergedInto(change.mergedInto())
                .setMergedIntoFact(change.mergedIntoFact())
                .setValidFrom(start == null ? null : start.toString())
                .setPublishedAt(cause.modifiedAt())
                .setKnownAt(cause.fetchedAt())
                .build();
    }

    private static org.summitwire.event.@Nullable Fact fact(@Nullable Entry entry) {
        return entry == null
                ? null
                : FactMessages.message(
                        entry.fact(), Words.of(entry.tellings().get(0).source()));
    }

    private static org.summitwire.event.@Nullable Stage stage(@Nullable Entry entry) {
        return entry == null ? null : FactMessages.message(entry.stage());
    }

    private static org.summitwire.event.@Nullable Meeting meeting(@Nullable Meeting meeting) {
        return meeting == null ? null : ReportMessages.message(meeting, List.of());
    }
}
