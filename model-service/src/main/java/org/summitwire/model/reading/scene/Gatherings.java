package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.PassedOver;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Finds the meetings that an article tells of, the main one first, and deals its sentences out among them. */
public final class Gatherings {

    private static final int OPENING = 2;
    private static final int FULL = 8;
    private static final int UNION = 4;
    private static final int LEAD = 6;
    private static final int BODY = 14;
    private static final int HEADING = 8;
    private static final int PLACED_WITHIN = 4;

    private final Scene scene;
    private final ForumMentions forums;
    private final People people;
    private final Counterparts counterparts;
    private final List<Gathering> found = new ArrayList<>();
    private final Map<String, Gathering> byFormat = new HashMap<>();
    private final Map<Set<String>, Gathering> byPair = new HashMap<>();
    private final Map<Integer, List<Person>> peopleBySentence = new HashMap<>();
    private final Map<String, Gathering> byCity = new HashMap<>();
    private final Set<String> ledCountries = new TreeSet<>();

    private Gatherings(Scene scene, Formats formats) {
        this.scene = scene;
        this.forums = new ForumMentions(scene, formats);
        this.people = new People(scene);
        this.counterparts = new Counterparts(scene, it -> peopleBySentence.getOrDefault(it.index(), List.of()));
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
        sentences.forEach(this::meet);
        var main = main(sentences, titleForums, title);
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
        var occasions = new Occasions(scene, title);
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

    private void meet(Sentence sentence) {
        var present = people.in(sentence);
        if (present.isEmpty()) {
            return;
        }
        var named = present.stream().map(this::placed).toList();
        peopleBySentence.put(sentence.index(), named);
        for (var person : named) {
            var leads = person.role() == Role.HEAD_OF_STATE
                    || person.role() == Role.HEAD_OF_GOVERNMENT
                    || person.role() == Role.ORGANISATION_HEAD;
            var known = sentence.find(Kind.LEADER, person.from(), person.to()) >= 0;
            if ((leads || known) && !person.former() && !person.aside() && !person.isFromSomewhere()) {
                ledCountries.add(person.country());
            }
        }
    }

    /** Someone with an office but no state is from that of whoever has the same name, else from the outlet's own. */
    private Person placed(Person person) {
        if (!person.isFromSomewhere() || person.aside()) {
            return person;
        }
        var sentence = person.sentence();
        for (var at = person.from() - 1; at >= 0; at--) {
            var code = sentence.at(at).is(Kind.REGION) ? null : Parties.code(sentence.at(at));
            if (code != null && code.length() == 2) {
                return owners(sentence, at) ? person : person.of(code);
            }
        }
        var home = scene.language().home();
        var official = person.role() == Role.MINISTER || person.role() == Role.OTHER;
        return home == null || !official || person.isFromElsewhere() ? person : person.of(home);
    }

    /** Whether a state belongs to the office of somebody else: 'Presiden Kenya William Ruto dan Menteri Sugiono' */
    private boolean owners(Sentence sentence, int at) {
        return sentence.is(at - 1, Kind.OFFICE)
                || sentence.is(at + 1, Kind.OFFICE)
                || sentence.is(at - 1, Kind.PORTFOLIO);
    }

    /**
     * A format in the title or the opening, where something speaks for its meeting; else two who met; else a format
     * named further on; else states that acted; else those who met anywhere in the text.
     */
    private @Nullable Gathering main(List<Sentence> sentences, ForumMentions titleForums, Text title) {
        if (title.sentences().stream().anyMatch(it -> it.has(Kind.PRETENCE))
                || sentences.stream().limit(LEAD).anyMatch(it -> it.has(Kind.PRETENCE))) {
            return null;
        }
        var opening = opening(sentences);
        var forum = forumOf(opening, titleForums, title.sentences());
        var named = forumOf(List.of(), titleForums, title.sentences()) != null;
        if (forum != null
                && (named || !ledCountries.isEmpty() || opening.stream().anyMatch(Gatherings::tellsOfMeeting))) {
            return new Gathering(forum);
        }
        var lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
        var pair = pairOf(lead);
        if (pair != null) {
            return new Gathering(pair);
        }
        var later = forumOf(lead, titleForums, List.of());
        if (later != null && !ledCountries.isEmpty()) {
            return new Gathering(later);
        }
        var states = counterparts.in(lead, title.sentences());
        if (states != null) {
            return new Gathering(states);
        }
        if (forum != null && opening.stream().anyMatch(Gatherings::tellsOfForum)) {
            return new Gathering(forum);
        }
        var body = sentences.subList(0, Math.min(BODY, sentences.size()));
        var anywhere = forumOf(body, titleForums, List.of());
        if (anywhere != null && ledCountries.size() > 2) {
            return new Gathering(anywhere);
        }
        var met = unionOf(body);
        if (met == null && ledCountries.size() > 2 && body.stream().anyMatch(Gatherings::tellsOfSitting)) {
            met = new TreeSet<>(ledCountries);
        }
        return met == null ? null : new Gathering(met);
    }

    /** The first full sentences; 'Ref. 2025/10' and the like are none. */
    private static List<Sentence> opening(List<Sentence> sentences) {
        var lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
        var full = lead.stream().filter(it -> it.size() >= FULL).limit(OPENING).toList();
        return full.isEmpty() ? lead : full;
    }

    private static boolean tellsOfSitting(Sentence sentence) {
        return sentence.has(Kind.MEETING) && (sentence.has(Kind.ATTEND) || sentence.has(Kind.HELD));
    }

    private static boolean tellsOfMeeting(Sentence sentence) {
        return sentence.has(Kind.MEETING)
                && (sentence.has(Kind.HELD)
                        || sentence.has(Kind.PLAN)
                        || sentence.has(Kind.MEET)
                        || sentence.has(Kind.CANCELLED));
    }

    /** 'KTT D-8 digelar', 'The Caspian Summit was put off': the name says that it is a meeting */
    private static boolean tellsOfForum(Sentence sentence) {
        var forum = sentence.find(Kind.FORUM, 0);
        return forum >= 0
                && sentence.find(Kind.TOPIC, Math.max(0, forum - 2), forum) < 0
                && (sentence.has(Kind.HELD) || sentence.has(Kind.CANCELLED));
    }

    private @Nullable Set<String> pairOf(List<Sentence> lead) {
        for (var sentence : lead) {
            var pair = pairIn(sentence);
            if (pair != null) {
                return pair;
            }
        }
        return unionOf(lead.subList(0, Math.min(UNION, lead.size())));
    }

    /** The parties whose leaders the sentences name together, where they tell that somebody met. */
    private @Nullable Set<String> unionOf(List<Sentence> sentences) {
        var together = new TreeSet<String>();
        var met = sentences.stream()
                .anyMatch(it -> it.has(Kind.MEET)
                        || it.has(Kind.MEETING)
                        || it.has(Kind.VISIT)
                        || (it.has(Kind.STAGE) && it.has(Kind.DOCUMENT)));
        for (var sentence : sentences) {
            peopleBySentence.getOrDefault(sentence.index(), List.of()).stream()
                    .filter(person -> !person.aside() && !person.former() && isPresent(person))
                    .filter(person -> ledCountries.contains(person.country()))
                    .forEach(person -> together.add(person.country()));
            if (together.size() == 2) {
                break;
            }
        }
        return met && together.size() == 2 ? together : null;
    }

    private Formats.@Nullable Format forumOf(List<Sentence> opening, ForumMentions titleForums, List<Sentence> title) {
        Map<Formats.Format, Integer> weights = new HashMap<>();
        for (var sentence : title) {
            weigh(titleForums.in(sentence), weights);
        }
        for (var sentence : opening) {
            weigh(forums.in(sentence), weights);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<Formats.Format, Integer>comparingByValue()
                        .thenComparing(it -> it.getKey().chain().size())
                        .thenComparing(it -> it.getKey().code()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void weigh(List<ForumMention> mentions, Map<Formats.Format, Integer> weights) {
        mentions.stream()
                .filter(it -> it.counts() && !it.aside() && !it.ahead())
                .forEach(it -> weights.merge(it.format(), 1, Integer::sum));
    }

    /** Two parties who met or signed, one of whom somebody leads; null where there are none such. */
    private @Nullable Set<String> pairIn(Sentence sentence) {
        var acts = sentence.has(Kind.MEET)
                || sentence.has(Kind.MEETING)
                || bringsForth(sentence)
                || (sentence.has(Kind.AGREE) && sentence.has(Kind.BOTH));
        if (!acts) {
            return null;
        }
        var pair = new TreeSet<String>();
        for (var person : peopleBySentence.getOrDefault(sentence.index(), List.of())) {
            if (!person.aside() && !person.former() && !person.isFromSomewhere() && isPresent(person)) {
                pair.add(person.country());
            }
        }
        if (pair.size() != 2) {
            var named = new TreeSet<>(pair);
            for (var at = 0; at < sentence.size(); at++) {
                var code = Parties.acting(sentence, at);
                if (code != null && ledCountries.contains(code)) {
                    named.add(code);
                }
            }
            pair = named;
        }
        return pair.size() == 2 && pair.stream().anyMatch(ledCountries::contains) ? pair : null;
    }

    /** 'signed an agreement'; 'announced tariffs' brings forth nothing of both. */
    private static boolean bringsForth(Sentence sentence) {
        return sentence.has(Kind.STAGE)
                && (sentence.has(Kind.DOCUMENT) || sentence.has(Kind.TITLED) || sentence.has(Kind.BOTH));
    }

    private boolean isPresent(Person person) {
        return scene.realityAt(person.sentence(), person.from()) != Reality.RECALLED;
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
                gathering.take(sentence, peopleBySentence.getOrDefault(sentence.index(), List.of()));
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
        var main = found.get(0).parties();
        return partiesIn(sentence).stream()
                .anyMatch(it -> main.contains(it) && !current.parties().contains(it));
    }

    /** Whether a new paragraph speaks no more of a side meeting: neither its parties nor 'both' are in it. */
    private boolean leaves(Gathering current, Sentence sentence, @Nullable Sentence last) {
        var same = last == null || last.line().paragraph() == sentence.line().paragraph();
        if (same || current == found.get(0) || !current.isBilateral()) {
            return false;
        }
        var high = sentence.pieces().stream().anyMatch(it -> it.is(Kind.MEETING, "HIGH"));
        var own = sentence.has(Kind.BOTH)
                || partiesIn(sentence).stream().anyMatch(it -> current.parties().contains(it));
        return high || !own;
    }

    private Set<String> partiesIn(Sentence sentence) {
        var parties = new TreeSet<>(Parties.in(sentence));
        peopleBySentence.getOrDefault(sentence.index(), List.of()).forEach(person -> parties.add(person.country()));
        return parties;
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
            return named;
        }
        var pair = sideIn(sentence);
        return pair == null ? List.of() : List.of(gathering(pair));
    }

    /** 'On the eve of the summit' in the opening tells of something else. */
    private static boolean isOnlyAhead(ForumMention mention) {
        return mention.ahead() && mention.sentence().index() <= OPENING;
    }

    /** Two who met by themselves within a larger meeting, or beside another meeting of two. */
    private @Nullable Set<String> sideIn(Sentence sentence) {
        var met = sentence.has(Kind.MEET) || sentence.has(Kind.SIDELINES);
        var main = found.get(0);
        var pair = met || main.isBilateral() ? pairIn(sentence) : null;
        if (pair == null && (met || sentence.has(Kind.VISIT))) {
            pair = pairWithPronoun(sentence);
        }
        if (pair == null && !main.isBilateral()) {
            pair = signatories(sentence);
        }
        if (pair == null && !main.isBilateral()) {
            pair = pairOfTalks(sentence);
        }
        if (pair == null || pair.equals(main.chain()) || (main.isBilateral() && !isAnother(pair, sentence))) {
            return null;
        }
        return pair.containsAll(partiesIn(sentence)) || pair.equals(signatories(sentence)) ? pair : null;
    }

    /** 'The first to be received is A, the next B': both led by somebody who is named. */
    private boolean isAnother(Set<String> pair, Sentence sentence) {
        var met = sentence.has(Kind.MEET) || sentence.has(Kind.VISIT);
        return met && people(sentence).size() == 2 && ledCountries.containsAll(pair);
    }

    /** 'A and B signed a peace agreement, with C as witness': the two before the verb. */
    private @Nullable Set<String> signatories(Sentence sentence) {
        var signed = sentence.find(Kind.STAGE, 0);
        if (signed < 0 || !(sentence.has(Kind.DOCUMENT) || sentence.has(Kind.TITLED))) {
            return null;
        }
        var pair = new TreeSet<String>();
        for (var person : peopleBySentence.getOrDefault(sentence.index(), List.of())) {
            if (person.from() < signed && !person.aside() && !person.former() && !person.isFromSomewhere()) {
                pair.add(person.country());
            }
        }
        var all = people(sentence).size();
        return pair.size() == 2 && all > 2 && isPresentAt(sentence, signed) ? pair : null;
    }

    private boolean isPresentAt(Sentence sentence, int at) {
        return scene.realityAt(sentence, at) == Reality.HAPPENED;
    }

    /** 'Putin and Rahmon had the palace to themselves. Their talks produced 16 papers.' */
    private @Nullable Set<String> pairOfTalks(Sentence sentence) {
        var pair = people(sentence);
        var next = sentence.index() + 1;
        if (pair.size() != 2
                || !ledCountries.containsAll(pair)
                || next >= scene.text().sentences().size()) {
            return null;
        }
        var behind = scene.text().sentences().get(next);
        var same = behind.line().paragraph() == sentence.line().paragraph();
        var talks = behind.has(Kind.MEETING) || behind.has(Kind.BOTH);
        return same && talks && behind.has(Kind.DOCUMENT) && people(behind).isEmpty() ? pair : null;
    }

    /** 'Modi went on. He was received by Lula in Brasília.' */
    private @Nullable Set<String> pairWithPronoun(Sentence sentence) {
        var other = people(sentence);
        if (!sentence.has(Kind.PRONOUN) || other.size() != 1 || sentence.index() == 0) {
            return null;
        }
        var before = people(scene.text().sentences().get(sentence.index() - 1));
        var pair = new TreeSet<>(other);
        pair.addAll(before);
        return before.size() == 1 && pair.size() == 2 && ledCountries.containsAll(pair) ? pair : null;
    }

    private Set<String> people(Sentence sentence) {
        var countries = new TreeSet<String>();
        for (var person : peopleBySentence.getOrDefault(sentence.index(), List.of())) {
            if (!person.aside() && !person.former() && !person.isFromSomewhere()) {
                countries.add(person.country());
            }
        }
        return countries;
    }

    private Gathering gathering(Formats.Format format) {
        return byFormat.computeIfAbsent(format.code(), it -> enter(new Gathering(format)));
    }

    private Gathering gathering(Set<String> pair) {
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

    private static boolean isBareMention(Gathering gathering) {
        return gathering.sentences().isEmpty() || gathering.start() == null;
    }
}
