package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Weighs what an article's sentences say of place and time. */
final class Occasions {

    private static final int DATELINE = 9;
    private static final int DATELINE_SENTENCES = 5;
    private static final int SAID_WITHIN = 4;
    private static final int NEAR = 2;
    private static final int LASTS_WITHIN = 5;
    private static final int EXPECTED_WITHIN = 4;
    private static final int RELEASE_REACH = 7;
    private static final int CANCELLED_WITHIN = 30;
    private static final double IN_TITLE = 2.5;
    private static final double OPENING = 1.5;
    private static final double SURE = 1;
    private static final double NAMED_WITH_IT = 2;

    private final Scene scene;
    private final Map<Integer, List<Named>> named = new HashMap<>();
    private final Map<Boolean, @Nullable City> anywhere = new HashMap<>();
    private final Map<Boolean, @Nullable City> ofMain = new HashMap<>();
    private final Set<String> titled;

    Occasions(Scene scene, Text title) {
        this.scene = scene;
        this.titled = titled(title);
    }

    /** 'Hasil KTT BIMSTEC di Bangkok': a city of which the title says that something was there */
    private static Set<String> titled(Text title) {
        var places = new TreeSet<String>();
        var named = new TreeSet<String>();
        for (var sentence : title.sentences()) {
            for (var at = sentence.find(Kind.CITY, 1); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                named.add(requireNonNull(sentence.at(at).value(Kind.CITY)));
                var there = sentence.at(at - 1).isAny(Kind.LOCATIVE, Kind.SUBORDINATE, Kind.VISIT);
                if (there && sentence.find(Kind.DOCUMENT, Math.max(0, at - 4), at) < 0) {
                    places.add(requireNonNull(sentence.at(at).value(Kind.CITY)));
                }
            }
        }
        return named.size() > 1 ? Set.of() : places; // 'Dari Washington ke Tokyo' tells of two
    }

    /** Those of one meeting; what its own sentences do not tell, the others of the article do. */
    Occasion of(Gathering gathering, List<Gathering> all, List<Sentence> sentences) {
        var own = gathering.sentences();
        hear(all);
        var day = day(gathering, true);
        var main = all.get(0);
        if (day == null && gathering != main && own.stream().anyMatch(it -> it.has(Kind.SAME_DAY))) {
            day = day(main, false);
        }
        if (day == null && gathering == main) {
            day = said(gathering);
        }
        if (day == null && gathering == main) {
            day = dateline();
        }
        var status = status(own, day);
        var held = status == MeetingStatus.HELD;
        var city = city(own, held);
        var aside = gathering != main && own.stream().anyMatch(it -> it.has(Kind.SIDELINES));
        if (city == null || city.weight < (aside ? NAMED_WITH_IT : SURE)) {
            var anywhere = aside ? cityOfMain(main, held) : cityAnywhere(sentences, held);
            city = anywhere == null ? city : anywhere;
        }
        var evidence = new ArrayList<Evidence>();
        for (var mention : gathering.mentions().stream().limit(1).toList()) {
            evidence.add(scene.text().evidence(mention.sentence(), mention.at(), mention.at() + 1));
        }
        if (day != null) {
            evidence.add(scene.text().evidence(day.sentence, day.when.from(), day.when.to()));
        }
        if (city != null) {
            evidence.add(scene.text().evidence(city.sentence, city.at, city.at + 1));
        }
        var place = city == null ? null : city.place.split(":", -1);
        return new Occasion(
                status,
                place == null ? null : place[1],
                place == null ? null : place[0],
                day == null ? null : day.start,
                day == null ? null : day.end,
                evidence);
    }

    /** 'President Xi announced on Thursday': the day on which who took part spoke, where no other is named. */
    private @Nullable Day said(Gathering gathering) {
        for (var sentence : gathering
                .sentences()
                .subList(0, Math.min(SAID_WITHIN, gathering.sentences().size()))) {
            for (var when : scene.days(sentence)) {
                var spoke = sentence.find(Kind.SAY, when.from() - 4, when.from()) >= 0
                        && !gathering.peopleIn(sentence).isEmpty();
                var past = !when.vague() && when.start().isBefore(scene.published()) && !scene.isLongAgo(when);
                if (spoke && past && !scene.isRecalled(Clause.around(sentence, when.from()))) {
                    return new Day(sentence, when, when.start(), when.end(), false, 0);
                }
            }
        }
        return null;
    }

    /** 'Sydney, 12 November 2025' above the text: the day of a report that names no other. */
    private @Nullable Day dateline() {
        for (var sentence : scene.text().sentences()) {
            if (sentence.index() > DATELINE_SENTENCES) {
                return null;
            }
            for (var when : scene.days(sentence)) {
                var placed = sentence.find(Kind.CITY, 0, when.from()) >= 0 && when.from() <= DATELINE;
                if (placed && !when.vague() && when.start().isBefore(scene.published()) && !scene.isLongAgo(when)) {
                    return new Day(sentence, when, when.start(), when.end(), false, 0);
                }
            }
        }
        return null;
    }

    private MeetingStatus status(List<Sentence> own, @Nullable Day day) {
        if (own.stream().limit(2).anyMatch(this::isCancelled)) {
            return MeetingStatus.CANCELLED;
        }
        if (day == null) {
            var planned = own.stream().limit(1).anyMatch(it -> it.has(Kind.PLAN));
            return planned ? MeetingStatus.PLANNED : MeetingStatus.HELD;
        }
        if (day.start.isAfter(scene.published())) {
            return MeetingStatus.PLANNED;
        }
        return day.planned && day.start.equals(scene.published()) ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    /** 'The summit has been called off'; not 'a note was cancelled', nor a meeting of before. */
    private boolean isCancelled(Sentence sentence) {
        var cancelled = sentence.find(Kind.CANCELLED, 0);
        if (cancelled < 0 || scene.realityAt(sentence, cancelled) == Reality.RECALLED) {
            return false;
        }
        var meets = sentence.find(Kind.MEET, cancelled - CANCELLED_WITHIN, cancelled + CANCELLED_WITHIN) >= 0
                || sentence.find(Kind.MEETING, cancelled - CANCELLED_WITHIN, cancelled + CANCELLED_WITHIN) >= 0
                || sentence.find(Kind.FORUM, cancelled - CANCELLED_WITHIN, cancelled + CANCELLED_WITHIN) >= 0
                || sentence.find(Kind.VISIT, cancelled - CANCELLED_WITHIN, cancelled + CANCELLED_WITHIN) >= 0;
        return meets && sentence.find(Kind.DOCUMENT, cancelled - 3, cancelled) < 0;
    }

    private record Day(Sentence sentence, When when, LocalDate start, LocalDate end, boolean planned, double weight) {
        Day during(LocalDate from, LocalDate to) {
            return new Day(sentence, when, from, to, planned, weight);
        }
    }

    /** Notes once where each meeting is named. */
    private void hear(List<Gathering> all) {
        if (named.isEmpty()) {
            for (var gathering : all) {
                for (var mention : gathering.mentions()) {
                    named.computeIfAbsent(mention.sentence().index(), it -> new ArrayList<>())
                            .add(new Named(gathering, mention.at()));
                }
            }
        }
    }

    /** The same for all meetings, so that it is looked for once. */
    private @Nullable City cityAnywhere(List<Sentence> sentences, boolean held) {
        if (!anywhere.containsKey(held)) {
            anywhere.put(held, city(sentences, held));
        }
        return anywhere.get(held);
    }

    private @Nullable City cityOfMain(Gathering main, boolean held) {
        if (!ofMain.containsKey(held)) {
            ofMain.put(held, city(main.sentences(), held));
        }
        return ofMain.get(held);
    }

    private @Nullable Day day(Gathering gathering, boolean amongOthers) {
        Day best = null;
        var order = 0;
        var expected = isExpected(gathering.sentences());
        for (var sentence : gathering.sentences()) {
            for (var when : scene.days(sentence)) {
                var day = amongOthers && isOfAnother(gathering, sentence, when)
                        ? null
                        : day(sentence, when, order, expected);
                if (day != null && (best == null || day.weight > best.weight)) {
                    best = day;
                }
            }
            order++;
        }
        return best == null ? null : lasting(best, gathering.sentences());
    }

    /** Where one sentence names several meetings, a day belongs to the one named last before it. */
    private boolean isOfAnother(Gathering own, Sentence sentence, When when) {
        var mine = -1;
        var others = -1;
        var ownToo = false;
        var othersToo = false;
        for (var mention : named.getOrDefault(sentence.index(), List.of())) {
            var isOwn = mention.gathering == own;
            var last = mention.at < when.from() ? mention.at : -1;
            mine = isOwn ? Math.max(mine, last) : mine;
            others = isOwn ? others : Math.max(others, last);
            ownToo |= isOwn;
            othersToo |= !isOwn;
        }
        return others > mine || (mine < 0 && othersToo && ownToo);
    }

    private record Named(Gathering gathering, int at) {}

    private @Nullable Day day(Sentence sentence, When when, int order, boolean expected) {
        var clause = Clause.around(sentence, when.from());
        if (when.vague() || isDateline(sentence, when) || scene.isRecalled(clause) || scene.isLongAgo(when)) {
            return null;
        }
        var planned = isPlanned(sentence, clause, when) || (expected && !happened(sentence, clause));
        var start = when.start(planned);
        var weight = -0.4 * order;
        weight += when.end(planned).isAfter(start) ? 3 : 0;
        weight += clause.has(Kind.MEETING) || clause.has(Kind.FORUM) ? 2 : 0;
        weight += clause.has(Kind.HELD) || clause.has(Kind.MEET) ? 1 : 0;
        weight += opens(clause) ? OPENING : 0;
        weight += clause.has(Kind.STAGE) || clause.has(Kind.LAUNCH) ? 0.5 : 0;
        var said = sentence.find(Kind.SAY, when.from() - 4, when.from());
        var there = said >= 0 && sentence.find(Kind.CITY, said, when.from()) >= 0;
        if ((said >= 0 && !there) || isOfRelease(sentence, when)) {
            return null;
        }
        weight -= there ? 1 : 0;
        weight -= sentence.find(Kind.ACCORDING, 0) >= 0 ? 1 : 0;
        if (isEnd(sentence, when) && start.isAfter(scene.published())) {
            return new Day(sentence, when, scene.published(), start, false, weight - 1);
        }
        return new Day(sentence, when, start, when.end(planned), planned, weight);
    }

    /** 'opened in Honiara on Monday' tells the first day, whatever else is told of others. */
    private static boolean opens(Clause clause) {
        for (var at = clause.find(Kind.HELD); at >= 0; at = clause.sentence().find(Kind.HELD, at + 1, clause.to())) {
            if (clause.sentence().at(at).is(Kind.HELD, "OPENED")) {
                return clause.has(Kind.MEETING) || clause.has(Kind.FORUM);
            }
        }
        return false;
    }

    /** 'lasts until tomorrow' */
    private static boolean isEnd(Sentence sentence, When when) {
        return sentence.is(when.from() - 1, Kind.RANGE)
                && !sentence.is(when.from() - 1, Kind.AND)
                && !sentence.is(when.from() - 1, Kind.LOCATIVE);
    }

    /** Whether a plan reaches the day, and not what was held or done on it. */
    private boolean isPlanned(Sentence sentence, Clause clause, When when) {
        var plan = Scene.isPlanned(sentence, clause.from(), Math.min(clause.to(), when.to() + NEAR))
                && !isDoneInRelative(sentence, when);
        var held = sentence.find(Kind.HELD, clause.from(), clause.to());
        var done = held >= 0
                && sentence.find(Kind.PLAN, held - 3, held) < 0
                && sentence.find(Kind.COMPARED, clause.from(), held) >= 0;
        return plan && !done;
    }

    /** 'will work from a plan, which they adopted today': the plan is another clause's. */
    private boolean isDoneInRelative(Sentence sentence, When when) {
        var relative = sentence.findBefore(Kind.RELATIVE, when.from());
        var deed = relative < 0 ? -1 : sentence.find(Kind.STAGE, relative, when.from());
        return deed >= 0
                && sentence.isMark(relative - 1, ',')
                && sentence.find(Kind.PLAN, relative, when.from()) < 0
                && !sentence.is(deed, Kind.BARE);
    }

    /** Whether the clause tells what was done on the day: 'was held', 'signed'. */
    private boolean happened(Sentence sentence, Clause clause) {
        for (var at = clause.from(); at < clause.to(); at++) {
            var deed = sentence.at(at).isAny(Kind.HELD, Kind.STAGE, Kind.MEET, Kind.SAY);
            if (deed
                    && !scene.realityAt(sentence, at).isToCome()
                    && !sentence.at(at).is(Kind.BARE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first sentences speak of what is to come rather than of what was done. */
    private boolean isExpected(List<Sentence> own) {
        var plans = 0;
        var deeds = 0;
        for (var sentence : own.subList(0, Math.min(EXPECTED_WITHIN, own.size()))) {
            for (var at = 0; at < sentence.size(); at++) {
                var piece = sentence.at(at);
                plans += piece.is(Kind.PLAN) ? 1 : 0;
                var deed = piece.is(Kind.STAGE) && !piece.is(Kind.BARE);
                deeds += deed && scene.realityAt(sentence, at) == Reality.HAPPENED ? 1 : 0;
            }
        }
        return plans > 1 && plans > deeds;
    }

    /** 'in a statement released on Thursday', unless the meeting was 'the same day' */
    private static boolean isOfRelease(Sentence sentence, When when) {
        var release = sentence.findBefore(Kind.RELEASE, when.from());
        var reach = release >= 0 && sentence.at(release).is(Kind.RELEASE, "TEXT") ? RELEASE_REACH : NEAR;
        return release >= 0 && when.from() - release <= reach && !sentence.has(Kind.SAME_DAY);
    }

    /** 'closed a two-day summit on Saturday' began on Friday. */
    private Day lasting(Day day, List<Sentence> own) {
        var held = held(day.sentence);
        var days = own.stream()
                .filter(it -> it == day.sentence || it.has(Kind.MEETING) || it.has(Kind.FORUM) || it.has(Kind.DEFINITE))
                .filter(it -> it == day.sentence || it.index() - day.sentence.index() < LASTS_WITHIN)
                .mapToInt(this::daysIn)
                .filter(it -> it > 1)
                .findFirst()
                .orElse(1);
        if (held < 0 || days < 2 || !day.start.equals(day.end)) {
            return day;
        }
        return switch (requireNonNull(day.sentence.at(held).value(Kind.HELD))) {
            case "CLOSED" -> day.during(day.end.minusDays(days - 1L), day.end);
            case "OPENED" -> day.during(day.start, day.start.plusDays(days - 1L));
            default -> day;
        };
    }

    /** 'closed' and 'opened' tell more than 'held'. */
    private static int held(Sentence sentence) {
        for (var at = sentence.find(Kind.HELD, 0); at >= 0; at = sentence.find(Kind.HELD, at + 1)) {
            if (!sentence.at(at).is(Kind.HELD, "-")) {
                return at;
            }
        }
        return sentence.find(Kind.HELD, 0);
    }

    private int daysIn(Sentence sentence) {
        for (var amount : scene.amounts(sentence)) {
            var behind = sentence.isMark(amount.to(), '-') ? amount.to() + 1 : amount.to();
            var isDays = sentence.is(behind, Kind.DAYS) || sentence.is(amount.to() - 1, Kind.DAYS);
            if (isDays && amount.value().intValue() < 8 && amount.value().scale() <= 0) {
                return amount.value().intValue();
            }
        }
        return 1;
    }

    private static boolean isDateline(Sentence sentence, When when) {
        if (sentence.index() > 3 || when.from() > DATELINE) {
            return false;
        }
        for (var at = when.to(); at < Math.min(sentence.size(), when.to() + 6); at++) {
            if (sentence.isMark(at, '-') && sentence.at(at).isSpaced()) {
                return true;
            }
            if (sentence.isMark(at, '(')) {
                at = Math.max(at, behindBracket(sentence, at));
            } else if (sentence.at(at).isWord()) {
                return false;
            }
        }
        return isPlaceAndDay(sentence, when);
    }

    /** 'ASTANA, 20 December.' as a sentence of its own */
    private static boolean isPlaceAndDay(Sentence sentence, When when) {
        return sentence.index() == 0
                && sentence.is(0, Kind.CITY)
                && when.from() <= 2
                && when.to() == sentence.size() - 1;
    }

    private static int behindBracket(Sentence sentence, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + 4); at++) {
            if (sentence.isMark(at, ')')) {
                return at;
            }
        }
        return from;
    }

    private record City(Sentence sentence, int at, String place, double weight) {
        City plus(double more) {
            return new City(sentence, at, place, weight + more);
        }
    }

    private @Nullable City city(List<Sentence> sentences, boolean held) {
        Map<String, City> first = new HashMap<>();
        for (var sentence : sentences) {
            var opener = scene.opener(sentence);
            if (opener != null
                    && opener.line().sort() == Sort.HEADING
                    && opener.size() < 3
                    && opener.is(0, Kind.CITY)) {
                var place = requireNonNull(opener.at(0).value(Kind.CITY)); // 'LONDON' over what is told of London
                first.merge(place, new City(opener, 0, place, 2), (one, more) -> one.plus(2));
            }
            for (var at = sentence.find(Kind.CITY, 0); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                var place = requireNonNull(sentence.at(at).value(Kind.CITY));
                var heading = !first.containsKey(place) && titled.contains(place) ? IN_TITLE : 0;
                var weight = weight(sentence, at, held) + heading;
                if (weight > 0) {
                    first.merge(place, new City(sentence, at, place, weight), (one, more) -> one.plus(weight));
                }
            }
        }
        return first.values().stream()
                .max(Comparator.comparingDouble(City::weight).thenComparing(City::place))
                .orElse(null);
    }

    private double weight(Sentence sentence, int at, boolean held) {
        var clause = Clause.around(sentence, at);
        var past = scene.days(sentence).stream()
                .anyMatch(it -> it.from() > at && it.from() <= at + 3 && scene.isLongAgo(it));
        if (past || scene.isRecalled(clause)) {
            return 0;
        }
        if (sentence.is(at - 1, Kind.DOCUMENT) || sentence.is(at + 1, Kind.DOCUMENT)) {
            return 0.6;
        }
        if (sentence.isMark(at + 1, ',')
                && sentence.is(at + 2, Kind.RELATIVE)
                && sentence.find(Kind.MEET, at + 2) >= 0) {
            return 3; // 'for Jakarta, where Prabowo will receive him'
        }
        var there = sentence.find(Kind.LOCATIVE, at - 3, at) >= 0;
        if (sentence.is(at, Kind.COUNTRY) && !sentence.is(at - 1, Kind.LOCATIVE)) {
            return 0;
        }
        if (sentence.find(Kind.NEXT_YEAR, at + 1, at + 5) >= 0 || isNext(sentence, at)) {
            return 0.1;
        }
        if (sentence.is(at - 1, Kind.FORUM) || isHigh(sentence, at - 1)) {
            return 2.5;
        }
        if (isPlaceline(sentence, at)) {
            return sentence.has(Kind.HERE) ? 3 : 1.5;
        }
        if (!there) {
            return sentence.is(at - 1, Kind.VISIT) ? 1 : 0.1;
        }
        if (sentence.find(Kind.OFFICE_SOURCE, at - 3, at) >= 0) {
            return 0.1;
        }
        if (scene.realityAt(sentence, at).isToCome() && held) {
            return 0.1;
        }
        return clause.has(Kind.MEETING) || clause.has(Kind.FORUM) || clause.has(Kind.MEET) ? 3 : 0.7;
    }

    /** 'the next summit, in Bishkek' */
    private static boolean isNext(Sentence sentence, int at) {
        return sentence.find(Kind.NEXT_MEETING, Math.max(0, at - 5), at) >= 0;
    }

    /** 'KTT Johannesburg', 'summit Gabala' */
    private static boolean isHigh(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at).is(Kind.MEETING, "HIGH");
    }

    /** 'TOKYO -', 'Jakarta (Antara) -' */
    private static boolean isPlaceline(Sentence sentence, int at) {
        var marked = sentence.isMark(at + 1, ',')
                || sentence.isMark(at + 1, '-')
                || sentence.isMark(at + 1, ':')
                || sentence.isMark(at + 1, '(');
        return marked && at <= 2 && sentence.index() <= 4 && sentence.find(Kind.LOCATIVE, 0, at) < 0;
    }
}
