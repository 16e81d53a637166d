package org.summitwire.notify.messaging;

import org.summitwire.event.AlertRaised;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Judgement;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Telling;

/** Translates {@code alerts.raised.v1}. */
final class AlertMessages {

    private AlertMessages() {}

    /** The alert on a change: facts, meeting, evidence and times go over as they came. */
    static AlertRaised raised(SummitChanged change, Judgement judgement, News news, String language, Telling telling) {
        return AlertRaised.newBuilder()
                .setAlertId(judgement.alertId())
                .setSummitId(change.getSummitId())
                .setChangeId(change.getChangeId())
                .setChange(ChangeClass.valueOf(news.name()))
                .setSubject(change.getSubject())
                .setFactId(change.getFactId())
                .setLanguage(language)
                .setHeadline(telling.headline())
                .setText(telling.text())
                .setKnownBefore(telling.knownBefore())
                .setBefore(change.getBefore())
                .setAfter(change.getAfter())
                .setMeeting(change.getMeeting())
                .setEvidence(change.getEvidence())
                .setCause(change.getCause())
                .setLink("/summits/" + change.getSummitId())
                .setCorrects(judgement.corrects())
                .setPublishedAt(change.getPublishedAt())
                .setKnownAt(change.getKnownAt())
                .build();
    }

    /**
     * The alert as it is delivered.
     *
     * @throws IllegalArgumentException for a class or subject of a newer writer
     */
    static Alert alertOf(AlertRaised message) {
        return new Alert(
                message.getAlertId(),
                message.getSummitId(),
                message.getChangeId(),
                newsOf(message),
                kindOf(message),
                message.getFactId(),
                message.getLanguage(),
                message.getHeadline(),
                message.getText(),
                message.getKnownBefore(),
                FactMessages.outcomeOf(message.getBefore()).orElse(null),
                FactMessages.outcomeOf(message.getAfter()).orElse(null),
                FactMessages.meetingOf(message.getMeeting()),
                FactMessages.quotesOf(message.getEvidence()),
                FactMessages.articleOf(message.getCause()),
                message.getLink(),
                message.getCorrects(),
                message.getPublishedAt(),
                message.getKnownAt());
    }

    static News newsOf(AlertRaised message) {
        return switch (message.getChange()) {
            case NEW -> News.NEW;
            case REVISED -> News.REVISED;
            case WITHDRAWN -> News.WITHDRAWN;
            default ->
                throw new IllegalArgumentException("Alert " + message.getAlertId() + " is of class "
                        + message.getChange() + "; expected NEW, REVISED or WITHDRAWN");
        };
    }

    static Kind kindOf(AlertRaised message) {
        if (message.getSubject() == ChangeSubject.DOCUMENT) {
            return Kind.DOCUMENT;
        }
        if (message.getSubject() == ChangeSubject.TARGET) {
            return Kind.TARGET;
        }
        throw new IllegalArgumentException("Alert " + message.getAlertId() + " is about a " + message.getSubject()
                + "; expected DOCUMENT or TARGET");
    }
}
