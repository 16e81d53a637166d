package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.Wording;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Judgement;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Reminder;
import org.summitwire.notify.alerting.Telling;
import org.summitwire.wire.CloudEvents;

/** Translates {@code alerts.raised.v1}. */
final class AlertMessages {

    private static final String TYPE = "org.summitwire.alert.raised";
    private static final String SOURCE = "/" + RaiseAlerts.SERVICE;

    private AlertMessages() {}

    /** The headers of an alert's own record, in place of those of the change. */
    static void writeHeaders(Headers headers, AlertRaised alert) {
        CloudEvents.write(headers, alert.getAlertId(), TYPE, SOURCE, alert.getKnownAt(), alert.getFactId());
    }

    /**
     * The alert on a change: facts, meeting, evidence and times go over as they came.
     *
     * @param tellings one for each language; the first stands for all where only one is asked for
     */
    static AlertRaised raised(SummitChanged change, Judgement judgement, News news, List<Telling> tellings) {
        return about(change, news, tellings)
                .setAlertId(judgement.alertId())
                .setBefore(change.getBefore())
                .setCorrects(judgement.corrects())
                .setKnownAt(change.getKnownAt())
                .build();
    }

    /**
     * A reminder of a target. Its value is the same before and after; evidence, cause and publication are those of its last
     * change.
     *
     * @param now when the reminder is raised, which takes the place of when news is known here
     */
    static AlertRaised reminder(SummitChanged last, Reminder reminder, List<Telling> tellings, Instant now) {
        return about(last, News.REMINDER, tellings)
                .setAlertId(reminder.alertId())
                .setBefore(last.getAfter())
                .setCorrects(List.of())
                .setKnownAt(now)
                .build();
    }

    private static AlertRaised.Builder about(SummitChanged change, News news, List<Telling> tellings) {
        var first = tellings.get(0);
        return AlertRaised.newBuilder()
                .setSummitId(change.getSummitId())
                .setChangeId(change.getChangeId())
                .setChange(ChangeClass.valueOf(news.name()))
                .setSubject(change.getSubject())
                .setFactId(change.getFactId())
                .setLanguage(first.language())
                .setHeadline(first.headline())
                .setText(first.text())
                .setKnownBefore(first.knownBefore())
                .setAfter(change.getAfter())
                .setMeeting(change.getMeeting())
                .setEvidence(change.getEvidence())
                .setCause(change.getCause())
                .setLink("/summits/" + change.getSummitId())
                .setPublishedAt(change.getPublishedAt())
                .setVoices(change.getLineages().size())
                .setWordings(tellings.stream().map(AlertMessages::wording).toList());
    }

    private static Wording wording(Telling telling) {
        return new Wording(telling.language(), telling.headline(), telling.text(), telling.knownBefore());
    }

    private static Telling telling(Wording wording) {
        return new Telling(wording.getLanguage(), wording.getHeadline(), wording.getText(), wording.getKnownBefore());
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
                message.getKnownAt(),
                message.getVoices(),
                message.getWordings().stream().map(AlertMessages::telling).toList());
    }

    static News newsOf(AlertRaised message) {
        return switch (message.getChange()) {
            case NEW -> News.NEW;
            case REVISED -> News.REVISED;
            case WITHDRAWN -> News.WITHDRAWN;
            case REMINDER -> News.REMINDER;
            default ->
                throw new IllegalArgumentException("Alert " + message.getAlertId() + " is of class "
                        + message.getChange() + "; expected NEW, REVISED, WITHDRAWN or REMINDER");
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
