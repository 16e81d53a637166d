package org.summitwire.model.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitwire.event.ForumTold;
import org.summitwire.event.SummitReported;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Change;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Hearing;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.resolution.Known;
import org.summitwire.model.resolution.Resolution;
import org.summitwire.model.resolution.SummitIds;

/** Hears what one form of one article tells of one forum, in the place of what an earlier form told. */
final class ForumHearing {

    private final ForumStores.OfForum forum;
    private final List<Told> messages = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int reported;
    private int begun;

    ForumHearing(ForumStores.OfForum forum) {
        this.forum = forum;
    }

    /** What came of it: messages in the order in which they are to be sent, and what is counted. */
    record Outcome(List<Told> messages, List<Change> changes, int reported, int begun) {

        void count(MeterRegistry meters) {
            meters.counter("summitwire.reports").increment(reported);
            meters.counter("summitwire.summits").increment(begun);
            for (var change : changes) {
                meters.counter(
                                "summitwire.changes",
                                "class",
                                change.change().name().toLowerCase(Locale.ROOT),
                                "subject",
                                change.subject().name().toLowerCase(Locale.ROOT))
                        .increment();
            }
        }
    }

    Outcome hear(ForumTold told) {
        var source = ReportMessages.source(told.getSource(), "");
        if (told.getMeetings().isEmpty() || !isHeard(source)) {
            var resolved = resolve(told.getMeetings());
            var earlier = forum.takeBack(source.articleId());
            forum.keep(source.articleId(), source.revision(), source.modifiedAt(), resolved);
            var bySummit = bySummit(resolved);
            var concerned = new LinkedHashSet<>(bySummit.keySet());
            concerned.addAll(earlier);
            concerned.forEach(
                    summit -> hear(summit, source, bySummit.getOrDefault(summit, List.of()), earlier.contains(summit)));
        }
        return new Outcome(messages, changes, reported, begun);
    }

    /** A form that was heard changes nothing when it is told again. */
    private boolean isHeard(Source source) {
        return forum.article(source.articleId())
                .filter(known -> known.getRevision().equals(source.revision())
                        && known.getModifiedAt().equals(source.modifiedAt()))
                .isPresent();
    }

    private List<SummitReported> resolve(List<SummitReported> meetings) {
        var known = new ArrayList<>(forum.meetings());
        var resolved = new ArrayList<SummitReported>();
        for (var message : meetings) {
            var heard = ReportMessages.heard(message);
            var day = heard.source().publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
            var summitId = Resolution.resolve(heard.meeting(), day, known).orElseGet(() -> {
                var taken = known.stream().map(Known::summitId).toList();
                var begunId = SummitIds.of(heard.meeting(), day, taken);
                known.add(new Known(begunId, heard.meeting(), day));
                begun++;
                return begunId;
            });
            resolved.add(
                    SummitReported.newBuilder(message).setSummitId(summitId).build());
        }
        return resolved;
    }

    private static Map<String, List<SummitReported>> bySummit(List<SummitReported> resolved) {
        var bySummit = new LinkedHashMap<String, List<SummitReported>>();
        resolved.forEach(report -> bySummit.computeIfAbsent(report.getSummitId(), summit -> new ArrayList<>())
                .add(report));
        return bySummit;
    }

    private void hear(String summitId, Source source, List<SummitReported> told, boolean replaces) {
        var before = forum.account(summitId).orElse(null);
        var heard = told.stream().map(ReportMessages::heard).toList();
        var hearing = replaces || heard.isEmpty()
                ? Hearing.anew(before, summitId, cause(heard, source), heard, forum.reports(summitId))
                : Hearing.of(before, summitId, heard, () -> forum.reports(summitId));
        changes.addAll(hearing.changes());
        tellReports(told, hearing.account());
        hearing.changes().forEach(change -> messages.add(Told.of(ChangeMessages.message(change))));
        hearing.account().ifPresentOrElse(account -> keep(account, source), () -> forget(summitId, source));
    }

    private static Source cause(List<Heard> heard, Source source) {
        return heard.isEmpty() ? source : heard.get(0).source();
    }

    /** Reports go out in the voice that the account heard them in. */
    private void tellReports(List<SummitReported> told, Optional<Account> account) {
        for (var report : told) {
            var voice = account.map(it -> it.voiceOf(report.getSource().getArticleId()))
                    .orElse("");
            messages.add(Told.of(voice.isEmpty() ? report : ReportMessages.inVoice(voice, report)));
            reported++;
        }
    }

    private void keep(Account account, Source source) {
        var message = AccountMessages.message(account);
        forum.keep(account, message);
        messages.add(Told.of(message, source.modifiedAt()));
    }

    private void forget(String summitId, Source source) {
        forum.forget(summitId);
        messages.add(Told.gone(summitId, source.modifiedAt()));
    }
}
