package org.summitwire.model.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.Outline;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Forum;
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

    private static final int MOST_HIGHLIGHTS = 2;

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
            List<Highlight> highlights) {}

    /**
     * What a desk asks first.
     *
     * @param kind of fact
     * @param href of its evidence
     */
    record Highlight(String kind, String text, List<Badge> stages, String href) {}

    /**
     * A list.
     *
     * @param all the latest first
     * @param taken those of them that the filter takes
     * @param accounts looks up those that are shown
     */
    static MeetingList of(
            List<Outline> all, List<Outline> taken, Pager pager, Accounts accounts, Links links, Wording say) {
        return new Drawing(accounts, new HashMap<>(), links, say, new MeetingWords(say), new FactWords(say))
                .list(all, taken, pager);
    }

    /**
     * The words for one line, the fields by which one can choose, and the charts over all.
     *
     * @param known accounts that were looked up: one is shown as a line, and in charts
     */
    private record Drawing(
            Accounts accounts,
            Map<String, Optional<Account>> known,
            Links links,
            Wording say,
            MeetingWords meetings,
            FactWords facts) {

        MeetingList list(List<Outline> all, List<Outline> taken, Pager pager) {
            return new MeetingList(
                    months(pager.of(taken)),
                    taken.size(),
                    parties(all),
                    forums(all),
                    fields(all),
                    places(taken),
                    TimeChart.of(taken.stream().flatMap(this::event).toList(), say)
                            .orElse(null),
                    targets(taken),
                    TimeChart.of(taken.stream().flatMap(this::documents).toList(), say)
                            .orElse(null));
        }

        /** A meeting that went away between two looks is left out. */
        private List<Month> months(List<Outline> shown) {
            var months = new ArrayList<Month>();
            YearMonth open = null;
            List<Line> lines = new ArrayList<>();
            for (var account :
                    shown.stream().flatMap(it -> account(it).stream()).toList()) {
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

        private Optional<Account> account(Outline outline) {
            return known.computeIfAbsent(outline.summitId(), accounts::find);
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

        /** Targets, those in money first, and the largest set of documents: what a desk asks first. */
        private List<Highlight> highlights(Account account) {
            var decided = account.entries().stream()
                    .filter(entry -> entry.stage().isDecided())
                    .toList();
            var targets = decided.stream()
                    .filter(entry -> entry.fact() instanceof Fact.Target)
                    .sorted(Comparator.comparing(Drawing::isInMoney).reversed())
                    .limit(MOST_HIGHLIGHTS);
            var documents = decided.stream()
                    .filter(entry -> entry.fact() instanceof Fact.Document)
                    .max(Comparator.comparingLong(Drawing::size))
                    .stream();
            return Stream.concat(targets, documents)
                    .map(entry -> highlight(account, entry))
                    .toList();
        }

        private Highlight highlight(Account account, Entry entry) {
            return new Highlight(
                    say.symbol("highlight", Kind.of(entry.fact())),
                    facts.full(entry.fact()),
                    facts.stages(entry.fact(), entry.stage()),
                    links.fact(account.summitId(), entry.factId()));
        }

        private static boolean isInMoney(Entry entry) {
            return entry.fact() instanceof Fact.Target target
                    && target.quantity().unit().matches("[A-Z]{3}");
        }

        private static long size(Entry entry) {
            return entry.fact() instanceof Fact.Document document ? document.count() : 0;
        }

        private List<Choice> parties(List<Outline> all) {
            var codes = new HashSet<String>();
            for (var outline : all) {
                codes.addAll(outline.meeting().forum().parties());
                codes.addAll(outline.present());
            }
            return codes.stream()
                    .map(code -> new Choice(code, say.party(code)))
                    .sorted(Comparator.comparing(Choice::text).thenComparing(Choice::value))
                    .toList();
        }

        private List<Choice> forums(List<Outline> all) {
            return all.stream()
                    .map(outline -> outline.meeting().forum())
                    .filter(forum -> forum.key().startsWith("forum:"))
                    .collect(Collectors.toMap(Forum::key, Forum::name, (one, other) -> one))
                    .entrySet()
                    .stream()
                    .map(it -> new Choice(it.getKey(), it.getValue()))
                    .sorted(Comparator.comparing(Choice::text).thenComparing(Choice::value))
                    .toList();
        }

        private static List<String> fields(List<Outline> all) {
            return all.stream()
                    .flatMap(outline -> outline.fields().stream())
                    .distinct()
                    .sorted()
                    .limit(MOST_FIELDS)
                    .toList();
        }

        /** What is in a place, the latest first, by what is told of the place. */
        private List<Place> places(List<Outline> taken) {
            Map<List<Optional<String>>, List<Outline>> byPlace = taken.stream()
                    .collect(groupingBy(it -> List.of(
                            Optional.ofNullable(it.meeting().city()),
                            Optional.ofNullable(it.meeting().country()))));
            return byPlace.values().stream()
                    .filter(it -> !meetings.place(it.get(0).meeting()).isEmpty())
                    .sorted(Comparator.comparing((List<Outline> it) -> it.size())
                            .reversed()
                            .thenComparing(it -> meetings.place(it.get(0).meeting())))
                    .limit(MOST_PLACES)
                    .map(this::place)
                    .toList();
        }

        private Place place(List<Outline> there) {
            var latest = there.get(0);
            var days = meetings.days(latest.meeting());
            var what = meetings.name(latest.meeting());
            return new Place(
                    meetings.place(latest.meeting()),
                    there.size(),
                    days.isEmpty() ? what : what + ", " + days,
                    links.meeting(latest.summitId()));
        }

        private Stream<TimeChart.Dated> event(Outline outline) {
            var meeting = outline.meeting();
            return Stream.ofNullable(meeting.start())
                    .map(day -> new TimeChart.Dated(
                            day,
                            () -> Optional.of(new TimeChart.Event(
                                    meetings.days(meeting),
                                    meetings.name(meeting),
                                    meetings.status(meeting).text(),
                                    links.meeting(outline.summitId())))));
        }

        /** Those of the latest meetings, where there are too many. */
        private @Nullable TargetChart targets(List<Outline> taken) {
            var number = taken.stream().mapToInt(it -> it.targets().size()).sum();
            var marks = taken.stream()
                    .flatMap(outline -> outline.targets().stream().map(aim -> mark(outline, aim)))
                    .limit(TargetChart.MOST)
                    .toList();
            return TargetChart.of(marks, number - marks.size(), say).orElse(null);
        }

        private TargetChart.Mark mark(Outline outline, Outline.Aim aim) {
            var name = meetings.name(outline.meeting()) + ": ";
            return TargetChart.mark(aim, name, links.meeting(outline.summitId()), facts, say);
        }

        private Stream<TimeChart.Dated> documents(Outline outline) {
            return outline.documents().stream()
                    .map(paper -> new TimeChart.Dated(paper.day(), () -> document(outline, paper)));
        }

        private Optional<TimeChart.Event> document(Outline outline, Outline.Paper paper) {
            return account(outline).stream()
                    .flatMap(account -> account.entries().stream())
                    .filter(entry -> entry.factId().equals(paper.factId()))
                    .findFirst()
                    .map(entry -> TimeChart.Event.of(entry, facts, say))
                    .map(it -> new TimeChart.Event(
                            it.when(),
                            meetings.name(outline.meeting()) + ": " + it.what(),
                            it.stage(),
                            links.meeting(outline.summitId()) + it.href()));
        }
    }
}
