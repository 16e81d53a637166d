package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Namesakes;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes who took part from those whom a meeting's sentences name. */
public final class Participants {

    private static final int LIST_REACH = 16;
    private static final int ROW = 3;
    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet());

    private final Scene scene;
    private final List<Gathering> all;

    /** @param all the meetings of the article, the main one first */
    public Participants(Scene scene, List<Gathering> all) {
        this.scene = scene;
        this.all = List.copyOf(all);
    }

    public void read(Gathering gathering, Findings findings) {
        var roll = new Roll();
        present(gathering).forEach(roll::add);
        if (gathering.isBilateral()) {
            addMissingHeads(gathering, roll);
        } else {
            all.stream()
                    .filter(it -> it != gathering && isBeside(it))
                    .flatMap(it -> present(it).stream())
                    .filter(it -> leads(it) && gathering.includes(it.country()))
                    .forEach(roll::add);
        }
        var stage = gathering.isHeld() ? Stage.AGREED : Stage.PLANNED;
        for (var person : roll.people) {
            var evidence = scene.text().evidence(person.sentence(), person.from(), person.to());
            var fact = new Fact.Participant(person.name(), person.country(), person.role());
            findings.add(fact, stage, person.sentence(), evidence, "<office> <name>");
        }
        addUnnamed(gathering, roll.people, stage, findings);
    }

    private List<Person> present(Gathering gathering) {
        var homes = new Homes(gathering);
        var presence = new Presence(scene, gathering, homes);
        var present = new ArrayList<Person>();
        for (var named : gathering.people()) {
            var person = homes.placed(named);
            if (!person.isFromSomewhere() && presence.tookPart(person)) {
                present.add(person);
            }
        }
        return present;
    }

    /** Who met on the sidelines of a meeting came to it. */
    private static boolean isBeside(Gathering side) {
        return side.isBilateral() && side.sentences().stream().anyMatch(it -> it.has(Kind.SIDELINES));
    }

    /** 'Modi went on. He was received by Lula': who is only told of as 'he' was named in another meeting's sentences. */
    private void addMissingHeads(Gathering gathering, Roll roll) {
        if (gathering == all.get(0) || gathering.sentences().stream().noneMatch(it -> it.has(Kind.PRONOUN))) {
            return;
        }
        for (var party : gathering.parties()) {
            if (roll.people.stream().noneMatch(it -> it.country().equals(party))) {
                all.stream()
                        .flatMap(it -> it.people().stream())
                        .filter(it -> it.country().equals(party) && !it.former() && leads(it))
                        .findFirst()
                        .ifPresent(roll::add);
            }
        }
    }

    private static boolean leads(Person person) {
        return switch (person.role()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> true;
            case MINISTER, ORGANISATION_HEAD -> false;
            case OTHER -> person.standing() == Person.Standing.HIGH;
        };
    }

    private static boolean isHead(Person person) {
        return person.role() == Role.HEAD_OF_STATE || person.role() == Role.HEAD_OF_GOVERNMENT;
    }

    /** Who is named fully somewhere is told so, where first named at all. */
    private final class Roll {
        private final List<Person> people = new ArrayList<>();
        private final Map<String, List<Integer>> places = new HashMap<>();
        private final Map<String, Namesakes> namesakes = new HashMap<>();

        void add(Person person) {
            var names = namesakes.computeIfAbsent(person.country(), it -> new Namesakes(scene.language()::nameStem));
            var ofCountry = places.computeIfAbsent(person.country(), it -> new ArrayList<>());
            var first = names.first(person.name());
            if (first < 0 && isLedAlready(person)) {
                return;
            }
            if (first < 0) {
                names.add(person.name());
                ofCountry.add(people.size());
                people.add(person);
                return;
            }
            int place = ofCountry.get(first);
            if (person.name().length() > people.get(place).name().length()) {
                names.rename(first, person.name());
                people.set(place, person);
            }
        }

        /** No two heads of one kind come for a state: 'Joko Widodo', further on 'Jokowi'. */
        private boolean isLedAlready(Person person) {
            return isHead(person)
                    && people.stream()
                            .anyMatch(it -> it.role() == person.role()
                                    && it.country().equals(person.country()));
        }
    }

    private record Unnamed(Role role, Sentence sentence, int at) {}

    private void addUnnamed(Gathering gathering, List<Person> people, Stage stage, Findings findings) {
        var named = new TreeSet<String>();
        people.forEach(person -> named.add(person.country()));
        Map<String, Unnamed> unnamed = new LinkedHashMap<>();
        for (var sentence : gathering.sentences()) {
            addListed(gathering, sentence, unnamed);
        }
        for (var sentence : gathering.sentences()) {
            addNamed(gathering, sentence, unnamed);
            addPartners(gathering, sentence, unnamed);
        }
        unnamed.forEach((country, how) -> {
            if (!named.contains(country)) {
                var evidence = scene.text().evidence(how.sentence, how.at, how.at + 1);
                var fact = new Fact.Participant(null, country, how.role);
                findings.add(fact, stage, how.sentence, evidence, "<offices> <country>");
            }
        });
    }

    /** 'the presidents of Kazakhstan, Kyrgyzstan and Tajikistan' */
    private void addListed(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        for (var at = 0; at < sentence.size(); at++) {
            var piece = sentence.at(at);
            var plural = piece.is(Kind.OFFICES) || (piece.is(Kind.OFFICE) && isListBehind(sentence, at));
            if (!plural || scene.realityAt(sentence, at) == Reality.RECALLED) {
                continue;
            }
            var value = piece.is(Kind.OFFICES) ? piece.value(Kind.OFFICES) : piece.value(Kind.OFFICE);
            if (value == null || !ROLES.contains(value)) {
                continue;
            }
            var codes = listBehind(sentence, at + 1);
            var joined = joinsOthers(gathering, codes.keySet());
            codes.forEach((country, where) -> {
                if (joined || gathering.admits(country)) {
                    unnamed.putIfAbsent(country, new Unnamed(Role.valueOf(value), sentence, where));
                }
            });
        }
    }

    /** 'the ministers of Iraq, Turkey, Qatar and Oman signed': both parties of a meeting of two, and others with them. */
    private static boolean joinsOthers(Gathering gathering, Set<String> codes) {
        return gathering.isBilateral()
                && codes.size() > gathering.parties().size()
                && codes.containsAll(gathering.parties());
    }

    /** 'signed by the seven states, namely Bhutan, India, …': three or more members of the format, in a row. */
    private void addNamed(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        if (gathering.isBilateral() || !did(sentence)) {
            return;
        }
        for (var at = sentence.find(Kind.COUNTRY, 0); at >= 0; at = sentence.find(Kind.COUNTRY, at + 1)) {
            var codes = listBehind(sentence, at);
            var members = codes.size() >= ROW
                    && !sentence.is(at - 1, Kind.OF)
                    && !sentence.is(at - 1, Kind.LOCATIVE)
                    && codes.keySet().stream().allMatch(gathering::includesForSure)
                    && scene.realityAt(sentence, at) != Reality.RECALLED;
            if (members) {
                codes.forEach(
                        (country, where) -> unnamed.putIfAbsent(country, new Unnamed(Role.OTHER, sentence, where)));
            }
            at += 2 * Math.max(0, codes.size() - 1);
        }
    }

    private static boolean did(Sentence sentence) {
        return sentence.has(Kind.STAGE) || sentence.has(Kind.AGREE) || sentence.has(Kind.SEATED);
    }

    private static boolean isListBehind(Sentence sentence, int at) {
        return listBehind(sentence, at + 1).size() > 1;
    }

    private static Map<String, Integer> listBehind(Sentence sentence, int from) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (var at = from; at < Math.min(sentence.size(), from + LIST_REACH); at++) {
            var piece = sentence.at(at);
            var code = piece.value(Kind.COUNTRY);
            if (code != null) {
                codes.put(code, at);
            } else if (!piece.isMark(',') && !piece.isAny(Kind.AND, Kind.OF, Kind.DEFINITE)) {
                break;
            }
        }
        return codes;
    }

    /** Whether a meeting is named after a party, or is the article's own and of states that are only told by name. */
    private boolean isSubject(Gathering gathering, String code) {
        var own = gathering == all.get(0) && gathering.isBilateral();
        return gathering.isPartner(code) || (own && gathering.parties().contains(code));
    }

    /** Organisations whose meeting it is, and states that are its subject, where nobody speaks for them. */
    private void addPartners(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        for (var at = 0; at < sentence.size(); at++) {
            var code = Parties.code(sentence.at(at));
            if (code != null && !unnamed.containsKey(code) && isSubject(gathering, code)) {
                if (scene.realityAt(sentence, at) != Reality.RECALLED) {
                    unnamed.put(code, new Unnamed(Role.OTHER, sentence, at));
                }
            }
        }
    }
}
