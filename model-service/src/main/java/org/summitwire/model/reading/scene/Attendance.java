package org.summitwire.model.reading.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Who an article names, sentence by sentence, and which parties are led by somebody whom it names. */
final class Attendance {

    private final Scene scene;
    private final People people;
    private final Map<Integer, List<Person>> bySentence = new HashMap<>();
    private final Set<String> led = new TreeSet<>();

    Attendance(Scene scene) {
        this.scene = scene;
        this.people = new People(scene);
    }

    List<Person> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Parties led by somebody who is named. */
    Set<String> led() {
        return led;
    }

    void hear(Sentence sentence) {
        var present = people.in(sentence);
        if (present.isEmpty()) {
            return;
        }
        var named = present.stream().map(this::placed).toList();
        bySentence.put(sentence.index(), named);
        for (var person : named) {
            var leads = person.role() == Role.HEAD_OF_STATE
                    || person.role() == Role.HEAD_OF_GOVERNMENT
                    || person.role() == Role.ORGANISATION_HEAD;
            var known = sentence.find(Kind.LEADER, person.from(), person.to()) >= 0;
            if ((leads || known) && !person.former() && !person.aside() && !person.isFromSomewhere()) {
                led.add(person.country());
            }
        }
    }

    /** Someone with an office but no state is from that of whoever has the same name, else from the outlet's own. */
    private Person placed(Person person) {
        if (!person.isFromSomewhere() || person.aside()) {
            return person;
        }
        var sentence = person.sentence();
        if (person.role() == Role.ORGANISATION_HEAD) {
            return ofClub(person);
        }
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

    /** A secretary-general without more is that of the organisation named last before him. */
    private static Person ofClub(Person person) {
        var sentence = person.sentence();
        for (var at = person.from() - 1; at >= 0; at--) {
            var code = sentence.at(at).is(Kind.ORGANISATION) ? Parties.code(sentence.at(at)) : null;
            if (code != null) {
                return person.of(code);
            }
        }
        return person;
    }

    /** Whether a state belongs to the office of somebody else: 'Presiden Kenya William Ruto dan Menteri Sugiono' */
    private boolean owners(Sentence sentence, int at) {
        return sentence.is(at - 1, Kind.OFFICE)
                || sentence.is(at + 1, Kind.OFFICE)
                || sentence.is(at - 1, Kind.PORTFOLIO);
    }

    /** The parties of those whom a sentence names as there. */
    Set<String> countries(Sentence sentence) {
        var countries = new TreeSet<String>();
        for (var person : in(sentence)) {
            if (!person.aside() && !person.former() && !person.isFromSomewhere()) {
                countries.add(person.country());
            }
        }
        return countries;
    }

    /** The same without those of whom it tells something of the past. */
    Set<String> present(Sentence sentence) {
        var countries = new TreeSet<String>();
        for (var person : in(sentence)) {
            if (!person.aside() && !person.former() && !person.isFromSomewhere() && isPresent(person)) {
                countries.add(person.country());
            }
        }
        return countries;
    }

    /** All parties that a sentence names, themselves or by somebody. */
    Set<String> parties(Sentence sentence) {
        var parties = new TreeSet<>(Parties.in(sentence));
        in(sentence).forEach(person -> parties.add(person.country()));
        return parties;
    }

    boolean isPresent(Person person) {
        return scene.realityAt(person.sentence(), person.from()) != Reality.RECALLED;
    }
}
