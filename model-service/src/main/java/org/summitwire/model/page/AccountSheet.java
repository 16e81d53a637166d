package org.summitwire.model.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.page.Quotations.Quotation;
import org.summitwire.page.Badge;
import org.summitwire.page.Links;
import org.summitwire.page.Term;
import org.summitwire.page.Wording;

/**
 * The account of one meeting as a page shows it.
 *
 * @param words that tell of the meeting itself
 * @param conflicts facts that cannot be true at once, side by side
 * @param voices the articles heard, by the text that they tell
 * @param targets null where there are none to show
 * @param documents null where there are none to show
 * @param subscribeHref leads to a subscription to what this forum, or these parties, come to
 * @param hasHistory whether the history could be had
 */
record AccountSheet(
        String id,
        String name,
        Badge status,
        List<Term> terms,
        String heard,
        List<Quotation> words,
        List<Group> groups,
        List<Conflict> conflicts,
        List<Voices.Voice> voices,
        @Nullable String moreArticles,
        @Nullable TargetChart targets,
        @Nullable TimeChart documents,
        String subscribeHref,
        boolean hasHistory) {

    /** Facts of one kind. */
    record Group(Kind kind, String title, List<FactSheet> facts) {}

    /** Facts that cannot be true at once. */
    record Conflict(List<FactSheet> sides) {}

    /** @param changes all of the account; null where they cannot be had */
    static AccountSheet of(
            Account account, @Nullable List<PastChange> changes, ArticleTexts texts, Links links, Wording say) {
        return new Drawing(account, changes, texts, links, say).sheet();
    }

    private static final class Drawing {

        private final Account account;
        private final Links links;
        private final Wording say;
        private final boolean hasHistory;
        private final FactWords words;
        private final Quotations quotations;
        private final Voices voices;
        private final FactSheet.Maker maker;
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        Drawing(Account account, @Nullable List<PastChange> changes, ArticleTexts texts, Links links, Wording say) {
            this.account = account;
            this.links = links;
            this.say = say;
            var past = changes == null ? List.<PastChange>of() : changes;
            hasHistory = changes != null;
            words = new FactWords(say);
            quotations = Quotations.from(texts, sources(account, past), say);
            voices = new Voices(account.sources());
            var history = new HistorySheet(past, words, quotations, say);
            maker = new FactSheet.Maker(words, quotations, voices, history, new Sayings(say));
            account.entries().forEach(entry -> entries.put(entry.factId(), entry));
        }

        AccountSheet sheet() {
            var meeting = account.meeting();
            var meetings = new MeetingWords(say);
            return new AccountSheet(
                    account.summitId(),
                    meetings.name(meeting),
                    meetings.status(meeting),
                    new Term.Terms(say)
                            .add("meeting.days", meetings.days(meeting))
                            .add("meeting.place", meetings.place(meeting))
                            .add("meeting.edition", edition())
                            .add("meeting.party", say.parties(meeting.forum().parties()))
                            .list(),
                    meetings.heard(account),
                    meetingWords(),
                    groups(),
                    conflicts(),
                    voices.all(quotations::citation),
                    moreArticles(),
                    TargetChart.of(account, words, say).orElse(null),
                    TimeChart.of(documents(), account.meeting(), say).orElse(null),
                    subscribe(),
                    hasHistory);
        }

        private String subscribe() {
            return links.newSubscription(
                    "rule.forums", account.meeting().forum().key());
        }

        private @Nullable String edition() {
            var edition = account.meeting().forum().edition();
            return edition == null ? null : say.figures().count(edition);
        }

        private @Nullable String moreArticles() {
            var more = account.articles() - account.sources().size();
            return more > 0 ? say.say("articles.more", more) : null;
        }

        private List<Quotation> meetingWords() {
            var known = account.sources().stream()
                    .collect(Collectors.toMap(Source::articleId, it -> it, (one, other) -> one));
            return account.evidence().stream()
                    .filter(it -> known.containsKey(it.articleId()))
                    .map(it -> new Quotation(
                            quotations.passage(it.bodyHash(), it.evidence()),
                            quotations.citation(known.get(it.articleId())),
                            List.of()))
                    .toList();
        }

        private List<Group> groups() {
            return Arrays.stream(Kind.values())
                    .map(kind -> new Group(
                            kind,
                            say.symbol("kind", kind),
                            account.entries().stream()
                                    .filter(entry -> Kind.of(entry.fact()) == kind)
                                    .map(this::sheet)
                                    .toList()))
                    .filter(group -> !group.facts().isEmpty())
                    .toList();
        }

        private FactSheet sheet(Entry entry) {
            return maker.of(entry, conflictsOf(entry));
        }

        private List<Entry> conflictsOf(Entry entry) {
            return entry.conflicts().stream()
                    .filter(entries::containsKey)
                    .map(entries::get)
                    .toList();
        }

        /** Facts that are in conflict with each other, directly or through a third, stand together. */
        private List<Conflict> conflicts() {
            var seen = new HashSet<String>();
            var conflicts = new ArrayList<Conflict>();
            for (var entry : account.entries()) {
                var sides = new ArrayList<Entry>();
                collect(entry, sides, seen);
                if (sides.size() > 1) {
                    conflicts.add(new Conflict(sides.stream().map(this::sheet).toList()));
                }
            }
            return conflicts;
        }

        private void collect(Entry entry, List<Entry> sides, Set<String> seen) {
            if (seen.add(entry.factId())) {
                sides.add(entry);
                conflictsOf(entry).forEach(other -> collect(other, sides, seen));
            }
        }

        private List<TimeChart.Dated> documents() {
            return account.entries().stream()
                    .filter(entry -> Kind.of(entry.fact()) == Kind.DOCUMENT)
                    .map(entry -> TimeChart.Dated.of(entry, words, say))
                    .toList();
        }

        private static List<Source> sources(Account account, List<PastChange> changes) {
            return Stream.concat(
                            account.sources().stream(),
                            Stream.concat(
                                    account.entries().stream()
                                            .flatMap(entry -> entry.tellings().stream())
                                            .map(telling -> telling.source()),
                                    changes.stream().map(PastChange::cause)))
                    .filter(source -> !source.bodyHash().isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
