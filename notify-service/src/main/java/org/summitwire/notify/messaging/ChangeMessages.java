package org.summitwire.notify.messaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Change;
import org.summitwire.notify.alerting.Happening;
import org.summitwire.notify.alerting.Stage;

/** Translates {@code summits.changed.v1}. */
final class ChangeMessages {

    private ChangeMessages() {}

    /**
     * What happened to a document or a target; empty for a change to anything else.
     *
     * @throws IllegalArgumentException where the message names no fact or holds no value
     */
    static Optional<Change> changeOf(SummitChanged message) {
        if (message.getSubject() != ChangeSubject.DOCUMENT && message.getSubject() != ChangeSubject.TARGET) {
            return Optional.empty();
        }
        if (message.getFactId() == null) {
            throw new IllegalArgumentException("Change " + message.getChangeId() + " is about a " + message.getSubject()
                    + " but names no fact; expected a factId");
        }
        var attribution = message.getAttribution();
        return Optional.of(new Change(
                message.getChangeId(),
                message.getSummitId(),
                Happening.valueOf(message.getChange().name()),
                message.getFactId(),
                message.getMergedIntoFact(),
                FactMessages.outcomeOf(message.getBefore()).orElse(null),
                FactMessages.outcomeOf(message.getAfter()).orElse(null),
                stageOf(message.getStageBefore()),
                stageOf(message.getStageAfter()),
                FactMessages.meetingOf(message.getMeeting()),
                FactMessages.quotesOf(message.getEvidence()),
                attribution == null ? null : attribution.getSource(),
                FactMessages.articleOf(message.getCause()),
                message.getLineages().size()));
    }

    private static @Nullable Stage stageOf(org.summitwire.event.@Nullable Stage stage) {
        return stage == null ? null : FactMessages.stageOf(stage);
    }
}
