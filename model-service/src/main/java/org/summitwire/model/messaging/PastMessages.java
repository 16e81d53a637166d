package org.summitwire.model.messaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Subject;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;

/** Changes as they lie in the chronicle. */
final class PastMessages {

    private PastMessages() {}

    /** None where a newer writer tells of what is unknown here. */
    static Optional<PastChange> change(SummitChanged message) {
        if (message.getChange() == ChangeClass.UNKNOWN || message.getSubject() == ChangeSubject.UNKNOWN) {
            return Optional.empty();
        }
        var attribution = message.getAttribution();
        return Optional.of(new PastChange(
                message.getChangeId(),
                org.summitwire.model.aggregate.ChangeClass.valueOf(
                        message.getChange().name()),
                Subject.valueOf(message.getSubject().name()),
                message.getFactId(),
                fact(message.getBefore()),
                fact(message.getAfter()),
                stage(message.getStageBefore()),
                stage(message.getStageAfter()),
                message.getMeetingBefore() == null ? null : ReportMessages.meeting(message.getMeetingBefore()),
                ReportMessages.meeting(message.getMeeting()),
                message.getEvidence().stream().map(Words::quoted).toList(),
                attribution == null ? null : attribution.getSource(),
                ReportMessages.source(message.getCause(), ""),
                message.getLineages(),
                message.getMergedInto(),
                message.getMergedIntoFact()));
    }

    private static @Nullable Fact fact(org.summitwire.event.@Nullable Fact message) {
        return message == null ? null : FactMessages.fact(message).orElse(null);
    }

    private static @Nullable Stage stage(org.summitwire.event.@Nullable Stage message) {
        return message == null ? null : FactMessages.stage(message);
    }
}
