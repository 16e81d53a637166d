package org.summitwire.model.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.reading.Fact;
import org.summitwire.page.Badge;
import org.summitwire.page.Links;
import org.summitwire.page.Pager;
import org.summitwire.page.Wording;

/**
 * The list of meetings as a page shows it.
 *
 * @param months those of this page, the latest first
 * @param total of the meetings that the filter takes
 */
record MeetingList(
        List<Month> months,
        int total,
        List<Choice> parties,
        List<Choice> forums,
        List<String> fields,
        List<Place> places,
        @Nullable TimeChart timeline,
        @Nullable TargetChart targets,
        @Nullable TimeChart documents) {

    private static final int MOST_FIELDS = 200;
    private static final int MOST_PLACES = 30;

    /** The latest first; those without days last. */
    private static final Comparator<Account> LATEST_FIRST = Comparator.comparing((Account account) ->
                    Optional.ofNullable(account.meeting().start()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Account::summitId);

    /** Something to choose. */
    record Choice(String value, String text) {}

    /** Meetings of one month; of none that is known where the title says so. */
    record Month(String title, List<Line> meetings) {}

    /** How many meetings were in a place. */
    record Place(String name, long meetings, String latest, String latestHref) {}

    /**
     * One meeting, in short.
     *
     * @param outcomes what was agreed, in words: 3 documents, 1 target
     * @param highlights the weightiest of it
     */
    record Line(
            String href,
            String name,
            Badge status,
            String days,
            @Nullable LocalDate day,
            String place,
            String heard,
            List<String> outcomes,
            List<String> highlights) {}

    /** @param accounts those that the filter takes */
    static MeetingList of(List<Account> all, List<Account> accounts, Pager pager, Links links, Wording say) {
        return new Drawing(links, say).list(all, accounts, pager);
    }

    /** The words for one line, the fields by which one can choose, and the charts over all. */
    private record Drawing(Links links, Wording say, MeetingWords meetings, FactWords facts) {

        Drawing(Links links, Wording say) {
            this(links, say, new MeetingWords(say), new FactWords(say));
        }

        MeetingList list(List<Account> all, List<Account> accounts, Pager pager) {
            var sorted = accounts.stream().sorted(LATEST_FIRST).toList();
            return new MeetingList(
                    months(pager.of(sorted)),
                    sorted.size(),
                    parties(all),
                    forums(all),
                    fields(all),
                    places(sorted),
                    TimeChart.of(sorted.stream().flatMap(this::event).toList(), say)
                            .orElse(null),
                    TargetChart.of(sorted.stream().flatMap(this::targets).toList(), say)
                            .orElse(null),
                    TimeChart.of(sorted.stream().flatMap(this::documents).toList(), say)
                            .orElse(null));
        }

        private List<Month> months(List<Account> accounts) {
            var months = new ArrayList<Month>();
            YearMonth open = null;
            List<Line> lines = new ArrayList<>();
            for (var account : accounts) {
                var start = account.meeting().start();
                var month = start == null ? null : YearMonth.from(start);
                if (months.isEmpty() || !Objects.equals(month, open)) {
                    lines = new ArrayList<>();
                    months.add(new Month(month == null ? say.say("meetings.undated") : say.month(month), lines));
                    open = month;
                }
                lines.add(line(account));
            }
            return months;
        }

        private Line line(Account account) {
            var meeting = account.meeting();
            return new Line(
                    links.meeting(account.summitId()),
                    meetings.name(meeting),
                    meetings.status(meeting),
                    meetings.days(meeting),
                    meeting.start(),
                    meetings.place(meeting),
                    meetings.heard(account),
                    outcomes(account),
                    highlights(account));
        }

        private List<String> outcomes(Account account) {
            Map<Kind, Long> kinds = account.entries().stream()
                    .collect(groupingBy(entry -> Kind.of(entry.fact()), TreeMap::new, counting()));
            return kinds.entrySet().stream()
                    .map(it -> say.say("count." + it.getKey(), it.getValue()))
                    .toList();
        }

        /** Targets and the largest set of documents: what a desk asks first. */
        private List<String> highlights(Account account) {
            var targets = account.entries().stream()
                    .filter(entry ->
                            entry.fact() instanceof Fact.Target && entry.stage().isDecided())
                    .limit(2)
                    .map(entry -> facts.full(entry.fact()));
            var documents = account.entries().stream()
                    .filter(entry -> entry.fact() instanceof Fact.Document
                            && entry.stage().isDecided())
                    .max(Comparator.comparingLong(Drawing::size))
                    .stream()
                    .map(entry -> facts.full(entry.fact()));
            return Stream.concat(targets, documents).toList();
        }

        private static long size(Entry entry) {
            return entry.fact() instanceof Fact.Document document ? document.count() : 0;
        }

        private List<Choice> parties(List<Account> all) {
            var codes = new TreeSet<String>();
            for (var account : all) {
                codes.addAll(account.meeting().forum().parties());
                account.entries().forEach(entry -> {
                    if (entry.fact() instanceof Fact.Participant one) {
                        codes.add(one.country());
                    }
                });
            }
            return codes.stream()
                    .map(code -> new Choice(code, say.party(code)))
                    .sorted(Comparator.comparing(Choice::text))
                    .toList();
        }

        private List<Choice> forums(List<Account> all) {
            return all.stream()
                    .map(Account::meeting)
                    .filter(meeting -> meeting.forum().key().startsWith("forum:"))
                    .collect(Collectors.toMap(
                            meeting -> meeting.forum().key(),
                            meeting -> meeting.forum().name(),
                            (one, other) -> one,
                            TreeMap::new))
                    .entrySet()
                    .stream()
                    .map(it -> new Choice(it.getKey(), it.getValue()))
                    .sorted(Comparator.comparing(Choice::text))
                    .toList();
        }

        private static List<String> fields(List<Account> all) {
            return all.stream()
                    .flatMap(account -> account.entries().stream())
                    .flatMap(entry -> entry.fact() instanceof Fact.Area area ? Stream.of(area.name()) : Stream.empty())
                    .distinct()
                    .sorted()
                    .limit(MOST_FIELDS)
                    .toList();
        }

        /** @param sorted the latest first */
        private List<Place> places(List<Account> sorted) {
            Map<String, List<Account>> byPlace = sorted.stream()
                    .filter(account -> !meetings.place(account.meeting()).isEmpty())
                    .collect(groupingBy(account -> meetings.place(account.meeting())));
            return byPlace.entrySet().stream()
                    .map(it -> place(it.getKey(), it.getValue()))
                    .sorted(Comparator.comparing(Place::meetings).reversed().thenComparing(Place::name))
                    .limit(MOST_PLACES)
                    .toList();
        }

        private Place place(String name, List<Account> accounts) {
            var latest = accounts.get(0);
            var days = meetings.days(latest.meeting());
            var what = meetings.name(latest.meeting());
            return new Place(
                    name,
                    accounts.size(),
                    days.isEmpty() ? what : what + ", " + days,
                    links.meeting(latest.summitId()));
        }

        private Stream<TimeChart.Event> event(Account account) {
            var day = account.meeting().start();
            return Stream.ofNullable(day)
                    .map(it -> new TimeChart.Event(
                            it,
                            meetings.days(account.meeting()),
                            meetings.name(account.meeting()),
                            meetings.status(account.meeting()).text(),
                            links.meeting(account.summitId())));
        }

        private Stream<TargetChart.Mark> targets(Account account) {
            var name = meetings.name(account.meeting()) + ": ";
            return account.entries().stream()
                    .filter(entry -> entry.stage().isDecided())
                    .flatMap(entry ->
                            TargetChart.mark(entry, name, links.meeting(account.summitId()), facts, say).stream());
        }

        private Stream<TimeChart.Event> documents(Account account) {
            var name = meetings.name(account.meeting()) + ": ";
            return account.entries().stream()
                    .filter(entry -> entry.fact() instanceof Fact.Document)
                    .map(entry -> TimeChart.Event.of(entry, facts, say))
                    .map(it -> new TimeChart.Event(
                            it.day(),
                            it.when(),
                            name + it.what(),
                            it.stage(),
                            links.meeting(account.summitId()) + it.href()));
        }
    }
}
