package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Namesakes;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes who took part from those whom a meeting's sentences name. */
public final class Participants {

    private static final int AROUND = 1;

    private final Scene scene;
    private final List<Gathering> all;
    private final UnnamedParties unnamed;

    /** @param all the meetings of the article, the main one first */
    public Participants(Scene scene, List<Gathering> all) {
        this.scene = scene;
        this.all = List.copyOf(all);
        this.unnamed = new UnnamedParties(scene, this.all);
    }

    public void read(Gathering gathering, Findings findings) {
        var roll = new Roll();
        present(gathering).forEach(roll::add);
        if (gathering.isBilateral()) {
            addMissingHeads(gathering, roll);
        } else {
            all.stream()
                    .filter(it -> it != gathering)
                    .flatMap(it -> guests(it, gathering))
                    .forEach(roll::add);
        }
        var stage = gathering.isHeld() ? Stage.AGREED : Stage.PLANNED;
        for (var person : roll.people) {
            var evidence = scene.text().evidence(person.sentence(), person.from(), person.to());
            var fact = new Fact.Participant(named(person), person.country(), person.role());
            findings.add(fact, stage, person.sentence(), evidence, "<office> <name>");
        }
        unnamed.read(gathering, roll.people, stage, findings);
    }

    /** 'Jokowi' is 'Joko Widodo' where the article says so elsewhere: a state has one head of a kind. */
    private String named(Person person) {
        var seats = person.sentence().find(Kind.LEADER, person.from(), person.to()) >= 0;
        if (!seats || !isHead(person) || person.name().indexOf(' ') > 0) {
            return person.name();
        }
        return all.stream()
                .flatMap(it -> it.people().stream())
                .filter(it -> it.country().equals(person.country()) && it.role() == person.role() && !it.former())
                .map(Person::name)
                .filter(it -> it.indexOf(' ') > 0)
                .findFirst()
                .orElse(person.name());
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

    /** Leaders whom a meeting of two shows to have been at a larger one. */
    private Stream<Person> guests(Gathering side, Gathering larger) {
        if (isBeside(side)) {
            return present(side).stream().filter(it -> leads(it) && larger.includes(it.country()));
        }
        var sameDay = Objects.equals(side.start(), larger.start());
        return isAround(side, larger)
                ? present(side).stream().filter(it -> leads(it) && isHost(it, larger, sameDay))
                : Stream.of();
    }

    /** Of a member of the format itself, in whose city it meets; or of any state where all may come. */
    private static boolean isHost(Person person, Gathering larger, boolean sameDay) {
        return larger.isOpen()
                ? sameDay
                : larger.parties().contains(person.country())
                        && person.country().equals(larger.occasion().country());
    }

    /** Two who met in the same city, the day before or behind: the one at home was at the larger meeting too. */
    private static boolean isAround(Gathering side, Gathering larger) {
        var start = larger.start();
        var day = side.start();
        return side.isBilateral()
                && start != null
                && day != null
                && !start.isAfter(day.plusDays(AROUND))
                && !start.isBefore(day.minusDays(AROUND))
                && side.occasion().status() == larger.occasion().status()
                && side.occasion().city() != null
                && Objects.equals(side.occasion().city(), larger.occasion().city());
    }

    /** Who met on the sidelines of a meeting came to it. */
    private static boolean isBeside(Gathering side) {
        return side.isBilateral() && side.sentences().stream().anyMatch(it -> it.has(Kind.SIDELINES));
    }

    /** 'Modi went on. He was received by Lula': who is only told of as 'he' was named in another meeting's sentences. */
    private void addMissingHeads(Gathering gathering, Roll roll) {
        var told = !roll.people.isEmpty() || gathering.sentences().stream().anyMatch(Participants::speaksOfThem);
        if (gathering == all.get(0) || !told) {
            return;
        }
        for (var party : gathering.parties()) {
            if (gathering.people().stream().noneMatch(it -> it.country().equals(party))) {
                all.stream()
                        .flatMap(it -> it.people().stream())
                        .filter(it -> it.country().equals(party) && !it.former() && leads(it))
                        .findFirst()
                        .ifPresent(roll::add);
            }
        }
    }

    /** 'He was received', 'those talks, between the two': by a word for who was named before. */
    private static boolean speaksOfThem(Sentence sentence) {
        return sentence.has(Kind.PRONOUN) || (sentence.has(Kind.MEETING) && sentence.has(Kind.BOTH));
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
                            .anyMatch(it ->
                                    it.role() == person.role() && it.country().equals(person.country()));
        }
    }
}
