package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Clause;
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
    private static final int BESIDE = 5;
    private static final int ABSENT_WITHIN = 8;

    private final Scene scene;

    public Participants(Scene scene) {
        this.scene = scene;
    }

    public void read(Gathering gathering, Findings findings) {
        var roll = new Roll();
        for (var named : gathering.people()) {
            var person = named.isFromSomewhere() ? placed(named, gathering) : named;
            if (!person.isFromSomewhere() && tookPart(person, gathering)) {
                roll.add(person);
            }
        }
        var stage = gathering.isHeld() ? Stage.AGREED : Stage.PLANNED;
        for (var person : roll.people) {
            var evidence = scene.text().evidence(person.sentence(), person.from(), person.to());
            var fact = new Fact.Participant(person.name(), person.country(), person.role());
            findings.add(fact, stage, person.sentence(), evidence, "<office> <name>");
        }
        addUnnamed(gathering, roll.people, stage, findings);
    }

    /** Of two parties it is the one that the sentence does not name. */
    private static Person placed(Person person, Gathering gathering) {
        if (!gathering.isBilateral()) {
            return person;
        }
        var left = new TreeSet<>(gathering.parties());
        for (var other : gathering.peopleIn(person.sentence())) {
            if (other.role() == Role.MINISTER) {
                left.remove(other.country());
            }
        }
        if (left.size() > 1) {
            left.removeAll(Parties.in(person.sentence(), 0, person.sentence().size()));
        }
        return left.size() == 1 ? person.of(left.first()) : person;
    }

    private boolean tookPart(Person person, Gathering gathering) {
        var standsIn = person.former() && person.sentence().find(Kind.ATTEND, person.to(), person.to() + 3) >= 0;
        if (person.aside() || (person.former() && !standsIn) || isAbsent(person)) {
            return false;
        }
        var reality = scene.realityAt(person.sentence(), person.from());
        if (reality == Reality.RECALLED && (!isHead(person) || isRecalled(person))) {
            return false;
        }
        return switch (person.role()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, ORGANISATION_HEAD -> isParty(person, gathering);
            case MINISTER, OTHER -> attends(person.sentence()) || isBesideOther(person, gathering);
        };
    }

    private static boolean isHead(Person person) {
        return person.role() == Role.HEAD_OF_STATE || person.role() == Role.HEAD_OF_GOVERNMENT;
    }

    /** Whether the past is told between the commas where the person stands, or from the start of the sentence. */
    private boolean isRecalled(Person person) {
        var sentence = person.sentence();
        var from = person.from();
        while (from > 0 && !sentence.isMark(from - 1, ',')) {
            from--;
        }
        var to = person.to();
        while (to < sentence.size() && !sentence.isMark(to, ',')) {
            to++;
        }
        return scene.isRecalled(new Clause(sentence, from, to));
    }

    private static boolean isParty(Person person, Gathering gathering) {
        return gathering.isBilateral()
                ? gathering.parties().contains(person.country())
                : person.role() == Role.ORGANISATION_HEAD
                        || gathering.includes(person.country())
                        || (gathering.hasGuests() && person.sentence().has(Kind.ATTEND));
    }

    /** Two officials of both parties in one sentence work together, whatever at. */
    private static boolean isBesideOther(Person person, Gathering gathering) {
        var acts = person.sentence().has(Kind.AGREE)
                || person.sentence().has(Kind.LAUNCH)
                || person.sentence().has(Kind.DRAFTED)
                || person.sentence().has(Kind.PLAN);
        return gathering.isBilateral()
                && acts
                && gathering.peopleIn(person.sentence()).stream()
                        .anyMatch(it ->
                                it.role() == person.role() && !it.country().equals(person.country()));
    }

    private static boolean attends(Sentence sentence) {
        return sentence.has(Kind.ATTEND)
                || sentence.has(Kind.MEET)
                || sentence.has(Kind.STAGE)
                || sentence.has(Kind.MEETING);
    }

    /** 'Trump, who flew home, was not.' */
    private static boolean isAbsent(Person person) {
        var sentence = person.sentence();
        var last = sentence.findBefore(Kind.NEGATION, sentence.size());
        var stayedAway = sentence.find(Kind.NEGATION, person.to(), person.to() + 4);
        var replaced = sentence.find(Kind.STANDS_FOR, person.from() - BESIDE, person.from()) >= 0
                && sentence.find(Kind.PARTICLE, person.from() - BESIDE, person.from()) < person.from();
        var absent = sentence.find(Kind.ABSENT, person.to(), person.to() + ABSENT_WITHIN);
        var next = absent < 0 ? -1 : sentence.find(Kind.OFFICE, person.to(), absent);
        return replaced
                || (absent >= 0 && next < 0 && isNearest(person, absent))
                || (last > person.to() && sentence.isMark(last + 1, '.'))
                || (stayedAway > 0 && sentence.is(stayedAway + 1, Kind.ATTEND));
    }

    /** No comma closes the person's part of the sentence before the word, unless a 'who' opened it. */
    private static boolean isNearest(Person person, int absent) {
        var sentence = person.sentence();
        var relative = sentence.find(Kind.RELATIVE, person.to(), person.to() + 2);
        for (var at = person.to(); at < absent && relative < 0; at++) {
            if (sentence.isMark(at, ',') || sentence.isMark(at, ';') || sentence.is(at, Kind.AND)) {
                return false;
            }
        }
        return true;
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
            if (value == null || value.indexOf(':') > 0 || value.equals("ASIDE")) {
                continue;
            }
            var codes = listBehind(sentence, at + 1);
            codes.forEach((country, where) -> {
                if (gathering.admits(country)) {
                    unnamed.putIfAbsent(country, new Unnamed(Role.valueOf(value), sentence, where));
                }
            });
        }
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

    /** Organisations whose meeting it is, and states that are its subject, where nobody speaks for them. */
    private void addPartners(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        for (var at = 0; at < sentence.size(); at++) {
            var code = Parties.code(sentence.at(at));
            if (code != null && gathering.isPartner(code) && !unnamed.containsKey(code)) {
                if (scene.realityAt(sentence, at) != Reality.RECALLED) {
                    unnamed.put(code, new Unnamed(Role.OTHER, sentence, at));
                }
            }
        }
    }
}
