package org.summitwire.model.reading.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds the persons of a sentence, with office and country. */
final class People {

    private static final String ASIDE = "ASIDE";
    private static final String COUNTERPART = "COUNTERPART";
    private static final int SENT_WITHIN = 8;
    private static final int SENDER_WITHIN = 2;

    private final Scene scene;
    private final List<Person> known = new ArrayList<>();
    private final Namesakes namesakes;
    private final Seats seats;
    private final @Nullable String home;

    People(Scene scene) {
        this.scene = scene;
        this.home = scene.language().home();
        this.seats = new Seats(scene.published());
        this.namesakes = new Namesakes(scene.language()::nameStem);
    }

    List<Person> in(Sentence sentence) {
        var found = new ArrayList<Person>();
        var several = sentence.has(Kind.OFFICES) || sentence.has(Kind.BOTH);
        var rounds = several ? new Rounds(sentence, before(sentence)) : null;
        var at = 0;
        while (at < sentence.size()) {
            var to = Names.isPart(sentence, at) ? Names.end(sentence, at) : at;
            if (to == at) {
                at++;
                continue;
            }
            var seat = rounds == null ? null : rounds.at(at);
            var person = seat == null ? person(sentence, at, to, found) : seated(seat, sentence, at, to, found);
            if (person != null) {
                alias(person, to);
                found.add(person);
                known.add(person);
                namesakes.add(person.name());
            }
            at = to;
        }
        return found;
    }

    private @Nullable Sentence before(Sentence sentence) {
        var index = sentence.index() - 1;
        var before = index < 0 ? null : scene.text().sentences().get(index);
        return before == null || before.line().paragraph() != sentence.line().paragraph() ? null : before;
    }

    /** 'the trade ministers, A and B': of the state that is told with the office, or was before, or of some state. */
    private Person seated(Rounds.Seat seat, Sentence sentence, int from, int to, List<Person> before) {
        var name = scene.text().words(sentence, from, to);
        var leads = seats.told(sentence, from, to);
        var earlier = namedBefore(name, sentence, from, to);
        var own = new Offices(sentence, from, to).country();
        if (earlier != null && !earlier.isFromSomewhere()) {
            return earlier;
        }
        var country = own != null ? own : seat.country();
        if (country == null) {
            country = leads == null ? ofEscort(sentence, from, before) : leads.substring(0, leads.indexOf(':'));
        }
        var known =
                leads != null && !leads.endsWith(Role.OTHER.name()) && !seat.office().equals(Role.MINISTER.name());
        var role = Role.valueOf(known ? leads.substring(leads.indexOf(':') + 1) : seat.office());
        return new Person(name, country, role, Person.Standing.USUAL, false, false, sentence, from, to);
    }

    /** 'accompanied by Ministers A, B and C': where one state is known, it is that of all. */
    private static String ofEscort(Sentence sentence, int from, List<Person> before) {
        var escort = sentence.find(Kind.ESCORT, 0, from);
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && escort >= 0 && last.from() > escort ? last.country() : Person.SOMEWHERE;
    }

    private @Nullable Person person(Sentence sentence, int from, int to, List<Person> before) {
        var name = scene.text().words(sentence, from, to);
        if (isBody(sentence, from, to)) {
            return namedBefore(name, sentence, from, to);
        }
        var around = new Offices(sentence, from, to);
        var office = around.office();
        var leads = seats.told(sentence, from, to);
        if (leads == null && namesakes.first(name) < 0) {
            leads = to - from == 1 ? seats.ofSurname(name, around) : seats.ofName(name, around);
        }
        if (office == null && leads == null && around.country() == null) {
            return namedBefore(name, sentence, from, to);
        }
        if (office == null && leads == null && (to - from < 2 || !isRoundOfNames(sentence))) {
            return namedBefore(name, sentence, from, to);
        }
        var earlier = around.country() == null && leads == null ? namedBefore(name, sentence, from, to) : null;
        var sender = around.country() == null ? sender(sentence, from, before) : null;
        var country = earlier != null && !earlier.isFromSomewhere()
                ? earlier.country()
                : sender != null ? sender : country(around, leads, before, office);
        if (country == null) {
            return null;
        }
        if (country.equals(Person.SOMEWHERE) && around.isPresident() && isAtHome(sentence, from)) {
            return new Person(
                    name, home, Role.HEAD_OF_STATE, around.standing(), around.isFormer(), true, sentence, from, to);
        }
        var role = ASIDE.equals(office) ? Role.OTHER : role(office, leads, sentence, found(before));
        var heads = Parties.isOrganisation(country) && role.name().startsWith("HEAD_OF");
        return new Person(
                name,
                country,
                heads ? Role.ORGANISATION_HEAD : role,
                around.standing(),
                around.isFormer() || (office == null && seats.isNoMore(sentence, from, to)),
                isInherited(around, leads, office, earlier, sender),
                sentence,
                from,
                to);
    }

    /** Whether the state is only that of whoever was named before. */
    private static boolean isInherited(
            Offices around,
            @Nullable String leads,
            @Nullable String office,
            @Nullable Person earlier,
            @Nullable String sender) {
        var ofOffice = office != null && office.indexOf(':') > 0;
        return around.country() == null && leads == null && earlier == null && sender == null && !ofOffice;
    }

    /** A president without a state is, where outlets of one state write, that state's, unless another is known. */
    private boolean isAtHome(Sentence sentence, int from) {
        return home != null
                && Parties.in(sentence, 0, from).isEmpty()
                && known.stream()
                        .noneMatch(it -> it.country().equals(home) && it.role() == Role.HEAD_OF_STATE && !it.former());
    }

    /** 'Panglima TNI', 'the Vietnamese Communist Party': what an office is of. */
    private static boolean isBody(Sentence sentence, int from, int to) {
        var acronym = to - from == 1 && Names.isInitials(sentence.at(from));
        var body = to < sentence.size()
                && sentence.at(to).isCapital()
                && sentence.at(to).is(Kind.BODY);
        return acronym || body;
    }

    /** 'Mohammed bin Salman (MBS)' is MBS from there on. */
    private void alias(Person person, int to) {
        var sentence = person.sentence();
        var bracketed = sentence.isMark(to, '(')
                && sentence.isMark(to + 2, ')')
                && sentence.at(to + 1).isCapital();
        var piece = bracketed ? sentence.at(to + 1) : null;
        if (piece != null && !piece.isKnown() && (!piece.isUpper() || Names.isAcronym(piece))) {
            var name = scene.text().words(sentence, to + 1, to + 2);
            namesakes.add(name);
            known.add(person);
        }
    }

    private @Nullable Person found(List<Person> before) {
        if (!before.isEmpty()) {
            return before.get(before.size() - 1);
        }
        return known.isEmpty() ? null : known.get(known.size() - 1);
    }

    /** A surname that an earlier sentence introduced. */
    private @Nullable Person namedBefore(String name, Sentence sentence, int from, int to) {
        var first = namesakes.first(name);
        if (first < 0) {
            return null;
        }
        var earlier = known.get(first);
        var alias = NameParts.of(name, scene.language()::nameStem).stream()
                .noneMatch(NameParts.of(earlier.name(), scene.language()::nameStem)::contains);
        return new Person(
                alias ? earlier.name() : name,
                earlier.country(),
                earlier.role(),
                earlier.standing(),
                earlier.former(),
                earlier.supposed(),
                sentence,
                from,
                to);
    }

    /** 'Kagame was represented by Prime Minister A', 'Zambia sent its minister, A': of the state that sends. */
    private static @Nullable String sender(Sentence sentence, int from, List<Person> before) {
        var sends = sentence.findBefore(Kind.SENDS, from);
        if (sends < 0 || from - sends > SENT_WITHIN) {
            return null;
        }
        for (var at = sends - 1; at >= Math.max(0, sends - SENDER_WITHIN); at--) {
            var code = Parties.code(sentence.at(at));
            if (code != null) {
                return code;
            }
        }
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last == null || last.to() > sends ? null : last.country();
    }

    /** 'Tokayev (Kazakhstan), Japarov (Kyrgyz Republic)', 'X of Kazakhstan' */
    private static boolean isRoundOfNames(Sentence sentence) {
        return sentence.has(Kind.OFFICES)
                || sentence.has(Kind.OFFICE)
                || sentence.has(Kind.ATTEND)
                || (sentence.has(Kind.LEADER) && sentence.has(Kind.MEET));
    }

    private static @Nullable String country(
            Offices around, @Nullable String leads, List<Person> before, @Nullable String office) {
        var ofOffice = office != null && office.indexOf(':') > 0 ? office.substring(office.indexOf(':') + 1) : null;
        var general = office != null && office.startsWith(Role.MINISTER.name());
        if (ofOffice != null && (around.country() == null || !general)) {
            return ofOffice;
        }
        if (around.country() != null) {
            return around.country();
        }
        if (leads != null) {
            return leads.substring(0, leads.indexOf(':'));
        }
        if (COUNTERPART.equals(office)) {
            return Person.ELSEWHERE;
        }
        if (before.isEmpty() || (office != null && isOther(office, before.get(before.size() - 1)))) {
            return office == null ? null : Person.SOMEWHERE;
        }
        var last = before.get(before.size() - 1);
        var lower = office != null && last.role() != Role.MINISTER && last.role() != Role.OTHER;
        return lower && severalHeads(before) ? Person.SOMEWHERE : last.country();
    }

    /** Behind two heads a minister may be of either. */
    private static boolean severalHeads(List<Person> before) {
        return before.stream().map(Person::country).distinct().count() > 1;
    }

    /** A counterpart, or a second head of state or government, is from elsewhere. */
    private static boolean isOther(String office, Person before) {
        var heads = office.equals(Role.HEAD_OF_STATE.name()) || office.equals(Role.HEAD_OF_GOVERNMENT.name());
        return (heads && before.role().name().startsWith("HEAD_OF"));
    }

    private static Role role(
            @Nullable String office, @Nullable String leads, Sentence sentence, @Nullable Person before) {
        if (COUNTERPART.equals(office) && leads == null) {
            return before == null ? Role.OTHER : before.role();
        }
        if (office != null && !office.equals(Role.OTHER.name()) && !COUNTERPART.equals(office)) {
            var colon = office.indexOf(':');
            return Role.valueOf(colon < 0 ? office : office.substring(0, colon));
        }
        if ((office == null || COUNTERPART.equals(office)) && leads != null) {
            return Role.valueOf(leads.substring(leads.indexOf(':') + 1));
        }
        var offices = sentence.find(Kind.OFFICES, 0);
        var several =
                offices < 0 || office != null ? null : sentence.at(offices).value(Kind.OFFICES);
        return several == null ? Role.OTHER : Role.valueOf(several);
    }
}
