package org.summitwire.model.reading.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds for which party those stand whose state no word tells. */
final class Homes {

    private static final int ESCORT_WITHIN = 4;
    private static final int BESIDE_HOST = 5;
    private static final int SIGNED_JUST_BEFORE = 6;
    private static final int SEATED_WITHIN = 5;
    private static final String UNION = "EU";

    private final Gathering gathering;
    private final List<String> order;

    Homes(Gathering gathering) {
        this.gathering = gathering;
        this.order = gathering.isBilateral() ? order(gathering) : List.of();
    }

    /** The parties as their leaders are named: who is named first has the first minister too. */
    private static List<String> order(Gathering gathering) {
        var told = gathering.people().stream()
                .filter(it -> !it.aside() && !it.former() && !it.supposed())
                .filter(it -> isHead(it) || it.standing() == Person.Standing.HIGH)
                .map(Person::country);
        return Stream.concat(told, gathering.parties().stream())
                .filter(it -> gathering.parties().contains(it))
                .distinct()
                .toList();
    }

    /** The same person, of the party that is likely; from somewhere still where none is. */
    Person placed(Person person) {
        if (!person.isFromSomewhere() && !person.supposed()) {
            return person;
        }
        if (!gathering.isBilateral()) {
            return person.isFromSomewhere() ? inFormat(person) : person;
        }
        var likely = escorted(person);
        if (likely == null) {
            likely = besideOther(person);
        }
        if (likely == null) {
            likely = besideSeated(person);
        }
        if (likely != null) {
            return person.of(likely);
        }
        if (person.supposed() && gathering.parties().contains(person.country())) {
            return person;
        }
        var left = isHead(person) ? withoutLed(person) : withoutNamed(person);
        return left.size() == 1 ? person.of(left.iterator().next()) : person;
    }

    /** In the meeting of a state with the Union it is the state that has ministers; else a host is at home. */
    private Person inFormat(Person person) {
        var states = gathering.chain().stream()
                .filter(it -> !Parties.isOrganisation(it))
                .toList();
        if (states.size() == 1
                && gathering.chain().size() == 2
                && gathering.chain().contains(UNION)) {
            return person.of(states.get(0));
        }
        var clubs = gathering.chain().stream().filter(Parties::isOrganisation).toList();
        if (person.role() == Role.ORGANISATION_HEAD) {
            return clubs.size() == 1 ? person.of(clubs.get(0)) : person;
        }
        var country = gathering.occasion().country();
        var hosts = isHead(person) && country != null && gathering.admits(country) && isBesideHost(person);
        return hosts ? person.of(country) : person;
    }

    /** 'The host, President A' */
    private static boolean isBesideHost(Person person) {
        var sentence = person.sentence();
        return sentence.find(Kind.HOST, person.from() - BESIDE_HOST, person.from()) >= 0
                || sentence.find(Kind.HOST, person.to(), person.to() + BESIDE_HOST) >= 0;
    }

    /** 'Lula, accompanied by A and B', 'A and B, who accompany Lula': of whose party those are who go with him. */
    private @Nullable String escorted(Person person) {
        var sentence = person.sentence();
        var escort = isHead(person) ? -1 : sentence.findBefore(Kind.ESCORT, person.from());
        var chief = escort < 0 ? null : headNext(sentence, escort, -1);
        if (chief == null) {
            escort = isHead(person) ? -1 : sentence.find(Kind.ESCORT, person.to());
            chief = escort < 0 || sentence.find(Kind.STAGE, person.to(), escort) >= 0
                    ? null
                    : headNext(sentence, escort, 1);
        }
        return chief;
    }

    /** The party of the head who stands right before or behind a word. */
    private @Nullable String headNext(Sentence sentence, int at, int way) {
        return gathering.peopleIn(sentence).stream()
                .filter(it -> isHead(it) && isTold(it))
                .filter(it -> way < 0
                        ? it.to() <= at && at - it.to() <= ESCORT_WITHIN
                        : it.from() > at && it.from() - at <= ESCORT_WITHIN)
                .map(Person::country)
                .findFirst()
                .orElse(null);
    }

    /** Of two officials beside each other each is of one party; null where they are not two, or both of one side. */
    private @Nullable String besideOther(Person person) {
        var sentence = person.sentence();
        var pair =
                gathering.peopleIn(sentence).stream().filter(Homes::isOfficial).toList();
        if (pair.size() != 2 || order.size() != 2 || !areJoined(pair)) {
            return null;
        }
        var escort = sentence.find(Kind.ESCORT, 0, pair.get(0).from()) >= 0
                || sentence.find(Kind.ESCORT, pair.get(1).to()) >= 0;
        var first = pair.get(0).from() == person.from();
        var other = pair.get(first ? 1 : 0);
        if (escort || (!first && pair.get(1).from() != person.from())) {
            return null;
        }
        var act = act(sentence, pair);
        if (isTold(other)) {
            var left = other.country().equals(order.get(0)) ? order.get(1) : order.get(0);
            return act || person.isFromSomewhere() ? left : null;
        }
        var supposed = pair.stream()
                .anyMatch(it -> it.supposed() && gathering.parties().contains(it.country()));
        return supposed && !act ? null : order.get(first ? 0 : 1);
    }

    private boolean isTold(Person person) {
        return !person.supposed() && gathering.parties().contains(person.country());
    }

    /** 'A, who sat beside Putin': of whose side he is. */
    private @Nullable String besideSeated(Person person) {
        var sentence = person.sentence();
        var seated = sentence.find(Kind.SEATED, person.to(), person.to() + SEATED_WITHIN);
        if (seated < 0) {
            return null;
        }
        return gathering.peopleIn(sentence).stream()
                .filter(it -> it.from() > seated && it.from() - seated <= 2 && isTold(it))
                .map(Person::country)
                .findFirst()
                .orElse(null);
    }

    private static boolean areJoined(List<Person> pair) {
        var sentence = pair.get(0).sentence();
        return sentence.find(Kind.AND, pair.get(0).to(), pair.get(1).from()) >= 0;
    }

    /** Whether both do what takes one of each side: they sign, or stand in brackets behind what was signed. */
    private static boolean act(Sentence sentence, List<Person> pair) {
        var last = pair.get(1).to();
        var signed = sentence.find(Kind.STAGE, last, last + 2) >= 0
                || sentence.find(
                                Kind.STAGE,
                                pair.get(0).from() - SIGNED_JUST_BEFORE,
                                pair.get(0).from())
                        >= 0;
        return signed || sentence.isMark(last, ')');
    }

    /** No two heads of one state come, and an organisation has none of these. */
    private Collection<String> withoutLed(Person person) {
        var left = states();
        for (var other : gathering.people()) {
            if (isHead(other) && !other.supposed() && !isSame(other, person)) {
                left.remove(other.country());
            }
        }
        return left.isEmpty() || left.size() == gathering.parties().size() ? states() : left;
    }

    private static boolean isSame(Person some, Person other) {
        return some.role() != other.role()
                || some.name().contains(other.name())
                || other.name().contains(some.name());
    }

    /** Of two parties it is the one that the sentence does not name. */
    private Collection<String> withoutNamed(Person person) {
        var left = states();
        for (var other : gathering.peopleIn(person.sentence())) {
            if (other.role() == Role.MINISTER && other.from() != person.from()) {
                left.remove(other.country());
            }
        }
        if (left.size() > 1) {
            left.removeAll(Parties.in(person.sentence(), 0, person.sentence().size()));
        }
        return left;
    }

    private Set<String> states() {
        var states = new TreeSet<>(gathering.parties());
        states.removeIf(Parties::isOrganisation);
        return states;
    }

    private static boolean isOfficial(Person person) {
        return !person.aside() && (person.role() == Role.MINISTER || person.role() == Role.OTHER);
    }

    private static boolean isHead(Person person) {
        return person.role() == Role.HEAD_OF_STATE || person.role() == Role.HEAD_OF_GOVERNMENT;
    }
}
