package org.summitwire.model.messaging;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ForumTold;
import org.summitwire.event.SummitReported;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Change;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Hearing;
import org.summitwire.model.aggregate.Redealing;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.resolution.Assignment;
import org.summitwire.model.resolution.Continuation;
import org.summitwire.model.resolution.Insertion;
import org.summitwire.model.resolution.Mention;

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
            hear(source, told.getMeetings());
        }
        return new Outcome(messages, changes, reported, begun);
    }

    private void hear(Source source, List<SummitReported> meetings) {
        var isFirstForm = forum.article(source.articleId()).isEmpty();
        var leavesOthers = isFirstForm || canGo(source.articleId());
        var earlier = forum.takeBack(source.articleId());
        var placed = leavesOthers ? placed(source, meetings) : Optional.<List<SummitReported>>empty();
        if (placed.isEmpty()) {
            hearAnew(source, meetings, earlier);
        } else if (isFirstForm && forum.isAfterAll(source.modifiedAt())) {
            hearOnTop(source, placed.get());
        } else {
            hearAmong(source, placed.get(), earlier);
        }
    }

    /** Whether what an earlier form told can be taken back and all else stays where it is. */
    private boolean canGo(String articleId) {
        var gone = forum.mentionsOf(articleId);
        var summits = gone.stream().map(Mention::summitId).distinct().count();
        return summits == gone.size()
                && gone.stream()
                        .allMatch(mention -> mention.summitId() != null
                                && Insertion.canGo(mention, forum.mentions(mention.summitId())));
    }

    /** The reports, put with summits; none where all mentions must be grouped anew for it. */
    private Optional<List<SummitReported>> placed(Source source, List<SummitReported> meetings) {
        return forum.isAfterAll(source.modifiedAt()) ? continued(meetings) : inserted(meetings);
    }

    private Optional<List<SummitReported>> inserted(List<SummitReported> meetings) {
        var standings = forum.standings();
        var resolved = new ArrayList<SummitReported>();
        for (var report : meetings) {
            var summitId = Insertion.of(ReportMessages.mention(report), standings, forum::mentions);
            if (summitId.isEmpty()) {
                return Optional.empty();
            }
            resolved.add(ReportMessages.of(summitId.get(), report));
        }
        return Optional.of(resolved);
    }

    /** A form that was heard changes nothing when it is told again. */
    private boolean isHeard(Source source) {
        return forum.article(source.articleId())
                .filter(known -> known.getRevision().equals(source.revision())
                        && known.getModifiedAt().equals(source.modifiedAt()))
                .isPresent();
    }

    /** What is told last goes with the meetings that are known; not where it shows two of them to be one. */
    private Optional<List<SummitReported>> continued(List<SummitReported> meetings) {
        var continuation = new Continuation(forum.meetings(), forum.retired());
        var resolved = new ArrayList<SummitReported>();
        for (var report : meetings) {
            var summitId = continuation.next(ReportMessages.mention(report));
            if (summitId.isEmpty()) {
                return Optional.empty();
            }
            resolved.add(ReportMessages.of(summitId.get(), report));
        }
        return Optional.of(resolved);
    }

    private void hearOnTop(Source source, List<SummitReported> resolved) {
        forum.keep(source.articleId(), source.revision(), source.modifiedAt(), resolved);
        bySummit(resolved).forEach((summitId, told) -> {
            var before = forum.account(summitId).orElse(null);
            begun += before == null ? 1 : 0;
            var heard = told.stream().map(ReportMessages::heard).toList();
            var first = forum.outline(summitId).orElseGet(() -> told.get(0));
            var hearing = Hearing.of(before, summitId, heard, () -> forum.heard(summitId));
            conclude(summitId, source, told, hearing, first);
        });
    }

    /** What comes among others or in the place of something else, but leaves them where they are. */
    private void hearAmong(Source source, List<SummitReported> resolved, Set<String> earlier) {
        forum.keep(source.articleId(), source.revision(), source.modifiedAt(), resolved);
        var told = bySummit(resolved);
        var concerned = new LinkedHashSet<>(earlier);
        concerned.addAll(told.keySet());
        redeal(source, concerned, told, Map.of(), summitId -> forum.outline(summitId)
                .orElseGet(() -> requireNonNull(told.get(summitId)).get(0)));
    }

    /** What comes late, in the place of something else, or takes something back, can have all meetings told apart anew. */
    private void hearAnew(Source source, List<SummitReported> meetings, Set<String> earlier) {
        var mentions = new ArrayList<>(forum.mentions());
        meetings.forEach(report -> mentions.add(ReportMessages.mention(report)));
        var assignment = Assignment.of(mentions, forum.retired());
        var concerned = new LinkedHashSet<>(earlier);
        var told = new LinkedHashMap<String, List<SummitReported>>();
        var resolved = new ArrayList<SummitReported>();
        assignment.summits().forEach((summitId, members) -> members.stream()
                .filter(mention -> !summitId.equals(mention.summitId()))
                .forEach(mention -> {
                    concerned.add(summitId);
                    if (mention.summitId() == null) {
                        var report = ReportMessages.of(summitId, reportOf(mention, meetings));
                        resolved.add(report);
                        told.computeIfAbsent(summitId, it -> new ArrayList<>()).add(report);
                    } else {
                        concerned.add(mention.summitId());
                        told.computeIfAbsent(summitId, it -> new ArrayList<>()).add(forum.move(mention, summitId));
                    }
                }));
        forum.keep(source.articleId(), source.revision(), source.modifiedAt(), resolved);
        redeal(source, concerned, told, assignment.merged(), summitId -> {
            var members = assignment.summits().get(summitId);
            return members == null ? null : forum.told(members.get(0));
        });
    }

    /**
     * @param merged where summits went that were found to be others
     * @param first gives what first made a summit known; null where nobody tells of it any more
     */
    private void redeal(
            Source source,
            Set<String> concerned,
            Map<String, List<SummitReported>> told,
            Map<String, String> merged,
            Function<String, @Nullable SummitReported> first) {
        var before = new LinkedHashMap<String, Account>();
        var reports = new LinkedHashMap<String, List<Heard>>();
        for (var summitId : concerned) {
            forum.account(summitId).ifPresentOrElse(account -> before.put(summitId, account), () -> begun++);
            reports.put(summitId, forum.heard(summitId));
        }
        var hearings = Redealing.of(before, reports, merged, cause(source, told));
        merged.forEach((summitId, into) -> {
            if (concerned.contains(summitId)) {
                forum.merge(summitId, into);
            }
        });
        hearings.forEach((summitId, hearing) ->
                conclude(summitId, source, told.getOrDefault(summitId, List.of()), hearing, first.apply(summitId)));
    }

    private static SummitReported reportOf(Mention mention, List<SummitReported> meetings) {
        return meetings.stream()
                .filter(report -> report.getPosition() == mention.position())
                .findFirst()
                .orElseThrow();
    }

    /** With the hash of the body that its words are counted in. */
    private static Source cause(Source source, Map<String, List<SummitReported>> told) {
        return told.values().stream()
                .flatMap(List::stream)
                .filter(report -> report.getSource().getArticleId().equals(source.articleId()))
                .map(report -> ReportMessages.heard(report).source())
                .findFirst()
                .orElse(source);
    }

    private static Map<String, List<SummitReported>> bySummit(List<SummitReported> resolved) {
        var bySummit = new LinkedHashMap<String, List<SummitReported>>();
        resolved.forEach(report -> bySummit.computeIfAbsent(report.getSummitId(), summit -> new ArrayList<>())
                .add(report));
        return bySummit;
    }

    /** @param first what first made the summit known; null where nobody tells of it any more */
    private void conclude(
            String summitId,
            Source source,
            List<SummitReported> reports,
            Hearing hearing,
            @Nullable SummitReported first) {
        changes.addAll(hearing.changes());
        tellReports(reports, hearing.account());
        var told = hearing.changes().stream().map(ChangeMessages::message).toList();
        told.forEach(change -> messages.add(Told.of(change)));
        forum.note(summitId, told);
        if (hearing.account().isPresent() && first != null) {
            keep(hearing.account().get(), first, source);
        } else {
            forget(summitId, source);
        }
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

    private void keep(Account account, SummitReported first, Source source) {
        var message = AccountMessages.message(account);
        forum.keep(account, message, first);
        messages.add(Told.of(message, source.modifiedAt()));
    }

    private void forget(String summitId, Source source) {
        forum.forget(summitId);
        messages.add(Told.gone(summitId, source.modifiedAt()));
    }
}
