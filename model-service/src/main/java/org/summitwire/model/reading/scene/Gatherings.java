package org.summitwire.model.reading.scene;

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
    private static final int UNION = 4;
    private static final int LEAD = 6;
    private static final int HEADING = 8;

    private final Scene scene;
    private final ForumMentions forums;
    private final People people;
    private final Counterparts counterparts;
    private final List<Gathering> found = new ArrayList<>();
    private final Map<String, Gathering> byFormat = new HashMap<>();
    private final Map<Set<String>, Gathering> byPair = new HashMap<>();
    private final Map<Integer, List<Person>> peopleBySentence = new HashMap<>();
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
        var occasions = new Occasions(scene);
        for (var gathering : found) {
            gathering.takesPlace(occasions.of(gathering, found, sentences));
        }
        return found;
    }

    private void meet(Sentence sentence) {
        var named = people.in(sentence);
        peopleBySentence.put(sentence.index(), named);
        for (var person : named) {
            var leads = person.role() == Role.HEAD_OF_STATE
                    || person.role() == Role.HEAD_OF_GOVERNMENT
                    || person.role() == Role.ORGANISATION_HEAD;
            if (leads && !person.former()) {
                ledCountries.add(person.country());
            }
        }
    }

    /** A format in the title or the opening; else two who met; else a format named further on. */
    private @Nullable Gathering main(List<Sentence> sentences, ForumMentions titleForums, Text title) {
        var opening = sentences.subList(0, Math.min(OPENING, sentences.size()));
        var forum = forumOf(opening, titleForums, title.sentences());
        if (forum != null) {
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
        return states == null ? null : new Gathering(states);
    }

    private @Nullable Set<String> pairOf(List<Sentence> lead) {
        for (var sentence : lead) {
            var pair = pairIn(sentence);
            if (pair != null) {
                return pair;
            }
        }
        var together = new TreeSet<String>();
        var met = false;
        for (var sentence : lead.subList(0, Math.min(UNION, lead.size()))) {
            met |= sentence.has(Kind.MEET);
            peopleBySentence.getOrDefault(sentence.index(), List.of()).stream()
                    .filter(person -> !person.aside() && !person.former() && isPresent(person))
                    .filter(person -> ledCountries.contains(person.country()))
                    .forEach(person -> together.add(person.country()));
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

    /** Two parties who met or signed, each of whom somebody leads; null where there are none such. */
    private @Nullable Set<String> pairIn(Sentence sentence) {
        var acts = sentence.has(Kind.MEET) || sentence.has(Kind.MEETING) || sentence.has(Kind.STAGE);
        if (!acts) {
            return null;
        }
        var pair = new TreeSet<String>();
        for (var person : peopleBySentence.getOrDefault(sentence.index(), List.of())) {
            if (!person.aside() && !person.former() && isPresent(person)) {
                pair.add(person.country());
            }
        }
        if (pair.size() != 2) {
            var named = new TreeSet<>(pair);
            for (var code : Parties.in(sentence)) {
                if (ledCountries.contains(code)) {
                    named.add(code);
                }
            }
            pair = named;
        }
        return pair.size() == 2 && pair.stream().anyMatch(ledCountries::contains) ? pair : null;
    }

    private boolean isPresent(Person person) {
        return scene.realityAt(person.sentence(), person.from()) != Reality.RECALLED;
    }

    /** Each sentence belongs to the meetings that it names or, where it names none, to the one before it. */
    private void deal(List<Sentence> sentences) {
        var main = found.get(0);
        List<Gathering> current = List.of(main);
        for (var sentence : sentences) {
            var heading = sentence.line().sort() == Line.Sort.HEADING;
            if (!heading && !sentence.line().isRead()) {
                continue;
            }
            if (heading) {
                current = underHeading(sentence, current);
                continue;
            }
            var named = namedIn(sentence);
            if (!named.isEmpty()) {
                current = named;
            } else if (isOutside(current.get(0), sentence)) {
                current = List.of(main);
            }
            for (var gathering : current) {
                gathering.take(sentence, peopleBySentence.getOrDefault(sentence.index(), List.of()));
            }
            current = current.subList(0, 1);
        }
    }

    /** A heading that names one meeting opens what is told of it. */
    private List<Gathering> underHeading(Sentence heading, List<Gathering> current) {
        var named = heading.size() <= HEADING ? namedIn(heading) : List.<Gathering>of();
        return named.size() == 1 ? named : current;
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

    /** Two who met by themselves within a larger meeting. */
    private @Nullable Set<String> sideIn(Sentence sentence) {
        var met = sentence.has(Kind.MEET) || sentence.has(Kind.SIDELINES);
        var pair = met || found.get(0).isBilateral() ? pairIn(sentence) : null;
        if (pair == null || pair.equals(found.get(0).chain()) || found.get(0).isBilateral()) {
            return null;
        }
        return pair.containsAll(partiesIn(sentence)) ? pair : null;
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
