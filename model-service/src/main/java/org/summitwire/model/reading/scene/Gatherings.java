package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.PassedOver;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Finds the meetings that an article tells of, the main one first, and deals its sentences out among them. */
public final class Gatherings {

    private static final int FEW = 3;
    private static final int OPENING = 2;
    private static final int HEADING = 8;
    private static final int PLACED_WITHIN = 4;

    private final Scene scene;
    private final ForumMentions forums;
    private final Attendance attendance;
    private final Pairs pairs;
    private final SideTalks sideTalks;
    private final List<Gathering> found = new ArrayList<>();
    private final Map<String, Gathering> byFormat = new HashMap<>();
    private final Map<Set<String>, Gathering> byPair = new HashMap<>();
    private final Map<String, Gathering> byCity = new HashMap<>();

    private Gatherings(Scene scene, Formats formats) {
        this.scene = scene;
        this.forums = new ForumMentions(scene, formats);
        this.attendance = new Attendance(scene);
        this.pairs = new Pairs(scene, attendance);
        this.sideTalks = new SideTalks(scene, attendance, pairs);
    }

    /** Those of one article; the title only helps to tell which is the main one. */
    public static List<Gathering> in(Scene scene, Scene title, Formats formats, List<PassedOver> passedOver) {
        var gatherings = new Gatherings(scene, formats);
        var found = gatherings.find(new ForumMentions(title, formats), title.text());
        found.stream().skip(1).filter(Gatherings::isBareMention).forEach(it -> gatherings.pass(it, passedOver));
        return found.stream()
                .filter(it -> it == found.get(0) || !isBareMention(it))
                .toList();
    }

    private List<Gathering> find(ForumMentions titleForums, Text title) {
        var sentences = scene.text().sentences().stream()
                .filter(it -> it.line().isRead())
                .toList();
        sentences.forEach(attendance::hear);
        var main = new MainMeeting(scene, forums, attendance, pairs).in(sentences, titleForums, title);
        if (main == null) {
            return List.of();
        }
        main.enterIn(byFormat, byPair);
        found.add(main);
        deal(scene.text().sentences());
        takePlace(sentences, title);
        if (giveBack()) {
            takePlace(sentences, title);
        }
        return found;
    }

    private void takePlace(List<Sentence> sentences, Text title) {
        var occasions = new Occasions(scene, title, found);
        for (var gathering : found) {
            gathering.takesPlace(occasions.of(gathering, found, sentences));
        }
    }

    /** What was dealt to a meeting that is only mentioned is told of the main one. */
    private boolean giveBack() {
        var main = found.get(0);
        var given = false;
        for (var gathering : found.subList(1, found.size())) {
            if (isBareMention(gathering) && !gathering.sentences().isEmpty()) {
                main.takeOver(gathering);
                given = true;
            }
        }
        main.sort();
        return given;
    }

    /** Each sentence belongs to the meetings that it names or, where it names none, to the one before it. */
    private void deal(List<Sentence> sentences) {
        var main = found.get(0);
        List<Gathering> current = List.of(main);
        Sentence last = null;
        for (var sentence : sentences) {
            var heading = sentence.line().sort() == Line.Sort.HEADING;
            if (!heading && !sentence.line().isRead()) {
                continue;
            }
            if (heading) {
                current = underHeading(sentence);
                continue;
            }
            var named = namedIn(sentence);
            if (!named.isEmpty()) {
                current = named;
            } else if (placed(sentence, current.get(0)) != null) {
                current = List.of(requireNonNull(placed(sentence, current.get(0))));
            } else if (isOutside(current.get(0), sentence) || leaves(current.get(0), sentence, last)) {
                current = List.of(main);
            }
            last = sentence;
            for (var gathering : current) {
                gathering.take(sentence, attendance.in(sentence));
            }
            current = current.subList(0, 1);
        }
    }

    /** 'In Johannesburg, …': back to the meeting that was told to be there. */
    private @Nullable Gathering placed(Sentence sentence, Gathering current) {
        var city = sentence.find(Kind.CITY, 0, PLACED_WITHIN);
        if (city < 0 || sentence.find(Kind.LOCATIVE, 0, city) < 0) {
            return null;
        }
        var place = sentence.at(city).value(Kind.CITY);
        if (place == null || current.cities().contains(place)) {
            return null;
        }
        return byCity.get(place);
    }

    /** A heading that names one meeting opens what is told of it. */
    private List<Gathering> underHeading(Sentence heading) {
        var named = heading.size() <= HEADING ? namedIn(heading) : List.<Gathering>of();
        return named.size() == 1 ? named : List.of(found.get(0));
    }

    /** Whether a third is named, so that talks of two cannot be meant. */
    private boolean isOutside(Gathering current, Sentence sentence) {
        if (!current.isBilateral() || current == found.get(0)) {
            return false;
        }
        return attendance.parties(sentence).stream()
                .anyMatch(it -> found.get(0).parties().contains(it)
                        && !current.parties().contains(it));
    }

    /** Whether a new paragraph speaks no more of a side meeting: neither 'both' nor a party of its own is in it. */
    private boolean leaves(Gathering current, Sentence sentence, @Nullable Sentence last) {
        var same = last == null || last.line().paragraph() == sentence.line().paragraph();
        if (same || current == found.get(0) || !current.isBilateral()) {
            return false;
        }
        var high = sentence.pieces().stream().anyMatch(it -> it.is(Kind.MEETING, "HIGH"));
        var named = attendance.parties(sentence);
        var main = found.get(0).parties();
        var own = sentence.has(Kind.BOTH)
                || (sentence.has(Kind.THING) && named.isEmpty())
                || named.containsAll(current.parties())
                || current.parties().stream().anyMatch(it -> named.contains(it) && !main.contains(it));
        return high || !own;
    }

    private List<Gathering> namedIn(Sentence sentence) {
        var named = new ArrayList<Gathering>();
        for (var mention : forums.in(sentence)) {
            if (mention.counts() && !mention.aside() && !isOnlyAhead(mention)) {
                var gathering = gathering(mention.format());
                gathering.hear(mention);
                gathering.cities().forEach(city -> byCity.putIfAbsent(city, gathering));
                if (!named.contains(gathering)) {
                    named.add(gathering);
                }
            }
        }
        if (!named.isEmpty()) {
            var aside = found.get(0).isBilateral() ? null : sideTalks.ofCounterparts(sentence);
            return aside == null ? named : List.of(gathering(aside));
        }
        var pair = sideTalks.in(sentence, found.get(0));
        return pair == null ? List.of() : List.of(gathering(pair));
    }

    /** 'On the eve of the summit' in the opening tells of something else, unless it says when that is. */
    private boolean isOnlyAhead(ForumMention mention) {
        var sentence = mention.sentence();
        var dated = found.get(0).isBilateral()
                && !sentence.has(Kind.STAGE)
                && attendance.in(sentence).isEmpty()
                && scene.days(sentence).stream().anyMatch(it -> it.from() > mention.at());
        return mention.ahead() && sentence.index() <= OPENING && !dated;
    }

    private Gathering gathering(Formats.Format format) {
        return byFormat.computeIfAbsent(format.code(), it -> enter(new Gathering(format)));
    }

    private Gathering gathering(Set<String> pair) {
        var format = forums.of(pair, attendance.led());
        return format == null ? ofPair(pair) : gathering(format);
    }

    private Gathering ofPair(Set<String> pair) {
        return byPair.computeIfAbsent(pair, it -> enter(new Gathering(it)));
    }

    private Gathering enter(Gathering gathering) {
        found.add(gathering);
        return gathering;
    }

    private void pass(Gathering gathering, List<PassedOver> passedOver) {
        for (var mention : gathering.mentions().stream().limit(1).toList()) {
            var evidence = scene.text().evidence(mention.sentence(), mention.at(), mention.at() + 1);
            passedOver.add(new PassedOver(
                    PassedOver.Reason.OTHER_MEETING, evidence, scene.language().rule("<forum>")));
        }
    }

    /** Without a day a meeting is only mentioned, unless somebody came who is named, and something was adopted. */
    private static boolean isBareMention(Gathering gathering) {
        return gathering.sentences().isEmpty() || (gathering.start() == null && !hasOutcome(gathering));
    }

    private static boolean hasOutcome(Gathering gathering) {
        var named = gathering.people().stream().map(Person::name).distinct().count();
        return !gathering.isBilateral()
                && gathering.isHeld()
                && named >= FEW
                && gathering.mentions().stream()
                        .anyMatch(it -> it.reality() == Reality.HAPPENED
                                && it.sentence().has(Kind.STAGE)
                                && it.sentence().has(Kind.DOCUMENT));
    }
}
