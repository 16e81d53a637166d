package org.summitwire.model.messaging;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.Telling;

/** Accounts on the wire. */
final class AccountMessages {

    private AccountMessages() {}

    static SummitState message(Account account) {
        return SummitState.newBuilder()
                .setSummitId(account.summitId())
                .setMeeting(ReportMessages.message(
                        account.meeting(),
                        account.evidence().stream().map(Words::message).toList()))
                .setFacts(
                        account.entries().stream().map(AccountMessages::message).toList())
                .setSources(
                        account.sources().stream().map(ReportMessages::message).toList())
                .setArticles(account.articles())
                .setLineages(account.lineages())
                .setHeardUntil(account.heardUntil())
                .setChangedAt(account.changedAt())
                .setVersion(account.version())
                .build();
    }

    static Account account(SummitState message) {
        return new Account(
                message.getSummitId(),
                withoutEvidence(message),
                message.getMeeting().getEvidence().stream().map(Words::quoted).toList(),
                message.getFacts().stream().flatMap(AccountMessages::entry).toList(),
                message.getSources().stream()
                        .map(source -> ReportMessages.source(source, ""))
                        .toList(),
                message.getArticles(),
                message.getHeardUntil(),
                message.getChangedAt(),
                message.getVersion());
    }

    private static org.summitwire.model.reading.Meeting withoutEvidence(SummitState message) {
        var told = ReportMessages.meeting(message.getMeeting());
        return new org.summitwire.model.reading.Meeting(
                told.forum(), told.status(), told.city(), told.country(), told.start(), told.end(), List.of());
    }

    private static org.summitwire.event.Entry message(Entry entry) {
        return org.summitwire.event.Entry.newBuilder()
                .setFactId(entry.factId())
                .setFact(FactMessages.message(
                        entry.fact(), Words.of(entry.tellings().get(0).source())))
                .setStage(FactMessages.message(entry.stage()))
                .setTellings(
                        entry.tellings().stream().map(AccountMessages::message).toList())
                .setLineages(entry.voices().size())
                .setVoices(List.copyOf(entry.voices()))
                .setConflicts(List.copyOf(entry.conflicts()))
                .setFirstPublishedAt(entry.firstPublishedAt())
                .setKnownAt(entry.knownAt())
                .build();
    }

    /** A fact of a kind that is unknown here is left to newer instances; the reports of it stay in their store. */
    private static Stream<Entry> entry(org.summitwire.event.Entry message) {
        var tellings =
                message.getTellings().stream().flatMap(AccountMessages::telling).toList();
        return FactMessages.fact(message.getFact()).stream()
                .map(fact -> new Entry(
                        message.getFactId(),
                        fact,
                        FactMessages.stage(message.getStage()),
                        tellings,
                        new TreeSet<>(message.getVoices()),
                        new TreeSet<>(message.getConflicts()),
                        message.getFirstPublishedAt(),
                        message.getKnownAt()));
    }

    private static org.summitwire.event.Telling message(Telling telling) {
        return new org.summitwire.event.Telling(
                ReportMessages.message(telling.source()),
                ReportMessages.message(telling.report(), Words.of(telling.source())));
    }

    private static Stream<Telling> telling(org.summitwire.event.Telling message) {
        var source = ReportMessages.source(
                message.getSource(), message.getReport().getEvidence().getBodyHash());
        return ReportMessages.report(message.getReport()).map(report -> new Telling(source, report));
    }
}
