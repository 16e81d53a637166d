package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells who is named as having stayed away, or as having sent somebody else. */
final class Absence {

    private static final int ABSENT_WITHIN = 8;
    private static final int ABSENT_REACH = 24;
    private static final int BESIDE = 5;
    private static final int SENT_WITHIN = 8;

    private final Gathering gathering;

    Absence(Gathering gathering) {
        this.gathering = gathering;
    }

    /** 'Trump, who flew home, was not.' */
    boolean of(Person person) {
        var sentence = person.sentence();
        var last = sentence.findBefore(Kind.NEGATION, sentence.size());
        var stayedAway = sentence.find(Kind.NEGATION, person.to(), person.to() + 4);
        var replaced = isReplaced(person);
        var absent = sentence.find(Kind.ABSENT, person.to(), person.to() + ABSENT_REACH);
        var row = absent >= 0 && isRowOfNames(sentence, person.to(), absent);
        var next = absent < 0 || row ? -1 : sentence.find(Kind.OFFICE, person.to(), absent);
        return replaced
                || sendsOther(person)
                || row
                || (absent >= 0 && absent < person.to() + ABSENT_WITHIN && next < 0 && isNearest(person, absent))
                || (last >= person.to() && sentence.isMark(last + 1, '.') && isLastBefore(person, last))
                || (stayedAway > 0 && sentence.is(stayedAway + 1, Kind.ATTEND));
    }

    /** 'in place of President A', 'menggantikan Presiden A': nothing else is told in between. */
    private boolean isReplaced(Person person) {
        var sentence = person.sentence();
        var from = person.from() - BESIDE;
        var at = sentence.find(Kind.STANDS_FOR, from, person.from());
        return at >= 0
                && !hasComma(sentence, at, person.from())
                && !(sentence.at(at).is(Kind.STANDS_FOR, "HOST") && isHost(person));
    }

    /** 'At the invitation of President A, President B paid a visit': A received him, unless others of A's state did. */
    private boolean isHost(Person person) {
        return gathering.isBilateral()
                && gathering.parties().contains(person.country())
                && leads(person)
                && gathering.people().stream()
                        .noneMatch(it -> it.country().equals(person.country())
                                && leads(it)
                                && !it.name().equals(person.name())
                                && !person.name().contains(it.name()));
    }

    private static boolean leads(Person person) {
        return person.role() == Role.HEAD_OF_STATE
                || person.role() == Role.HEAD_OF_GOVERNMENT
                || person.standing() == Person.Standing.HIGH;
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (sentence.isMark(at, ',')) {
                return true;
            }
        }
        return false;
    }

    /** 'Kagame sent his prime minister, A', 'Kagame diwakili Menteri A' */
    private boolean sendsOther(Person person) {
        var sentence = person.sentence();
        var sends = sentence.find(Kind.SENDS, person.to(), person.to() + ABSENT_WITHIN);
        if (sends < 0
                || sentence.find(Kind.OFFICE, person.to(), sends) >= 0
                || !Parties.in(sentence, person.to(), sends).isEmpty()) {
            return false;
        }
        return gathering.peopleIn(sentence).stream()
                .anyMatch(it -> it.from() > sends && it.from() - sends <= SENT_WITHIN);
    }

    /** 'A and B were there, C was not': who is named nearest to the word, or in one row with him. */
    private boolean isLastBefore(Person person, int at) {
        return isRowOfNames(person.sentence(), person.to(), at)
                || gathering.peopleIn(person.sentence()).stream()
                        .noneMatch(it -> it.from() >= person.to() && it.from() < at);
    }

    /** 'A, Fijian leader B and Peru's C were not there': nothing but who they are stands before the verb. */
    static boolean isRowOfNames(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            var piece = sentence.at(at);
            var names = piece.isCapital()
                    || piece.isMark(',')
                    || piece.isAny(Kind.AND, Kind.OFFICE, Kind.POSSESSIVE, Kind.DEFINITE, Kind.NATIONAL, Kind.PARTICLE);
            if (!names) {
                return false;
            }
        }
        return true;
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
}
