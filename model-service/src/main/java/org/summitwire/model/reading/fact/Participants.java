package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Namesakes;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;

/** Takes who took part from those whom a meeting's sentences name. */
public final class Participants {

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
        unnamed.read(gathering, roll.people, stage, findings);
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
}
