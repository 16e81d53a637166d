package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * Names behind an office in the plural: 'the foreign ministers of Oman and Chile, A and B' are one of each, 'their
 * trade ministers, A and B' of states that others tell.
 */
final class Rounds {

    private static final int STATES_WITHIN = 14;
    private static final int STATES_BEFORE = 9;
    private static final int MOST = 12;

    private final Sentence sentence;
    private final @Nullable Sentence before;
    private final Map<Integer, Seat> seats = new HashMap<>();

    /** The office of one of them, and the state where it is told. */
    record Seat(String office, @Nullable String country) {}

    /** @param before the sentence before in the same paragraph, which may tell the states */
    Rounds(Sentence sentence, @Nullable Sentence before) {
        this.sentence = sentence;
        this.before = before;
        for (var at = sentence.find(Kind.BOTH, 1); at >= 0; at = sentence.find(Kind.BOTH, at + 1)) {
            seatOfBoth(at);
        }
        for (var at = sentence.find(Kind.OFFICES, 0); at >= 0; at = sentence.find(Kind.OFFICES, at + 1)) {
            seat(at);
        }
    }

    /** What the name that begins there is told to be; null where it stands in no such round. */
    @Nullable
    Seat at(int from) {
        return seats.get(from);
    }

    /** 'Menlu kedua negara, A dan B' */
    private void seatOfBoth(int both) {
        var at = both - 1;
        while (at > 0 && sentence.is(at, Kind.PORTFOLIO) && !sentence.is(at, Kind.OFFICE)) {
            at--;
        }
        var office = sentence.at(at).value(Kind.OFFICE);
        if (office != null && Role.MINISTER.name().equals(office)) {
            seat(office, List.of(), both + 1);
        }
    }

    private void seat(int offices) {
        var office = requireNonNull(sentence.at(offices).value(Kind.OFFICES));
        var states = new ArrayList<String>();
        var at = statesBehind(offices + 1, states);
        if (states.isEmpty()) {
            statesBefore(offices - 1, states);
            at = offices + 1;
        }
        if (seatBefore(office, states, offices)) {
            return;
        }
        seat(office, states.isEmpty() ? statesTold(offices) : states, at);
    }

    /** 'A and B, the presidents of Chile and Peru': as many names as states, up to the comma before the office. */
    private boolean seatBefore(String office, List<String> states, int offices) {
        var comma = offices - 1;
        while (comma > 0
                && (joins(comma) || Parties.code(sentence.at(comma)) != null || isPartOfOffice(comma))
                && !sentence.isMark(comma, ',')) {
            comma--;
        }
        if (states.size() < 2 || !sentence.isMark(comma, ',')) {
            return false;
        }
        for (var at = 0; at < comma; at++) {
            if (Names.isPart(sentence, at) && (at == 0 || !Names.isPart(sentence, at - 1))) {
                var names = names(at);
                var last = names.get(names.size() - 1);
                if (names.size() == states.size() && Names.end(sentence, last) == comma) {
                    seat(office, states, names);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPartOfOffice(int at) {
        return sentence.at(at).isAny(Kind.PORTFOLIO, Kind.POSSESSIVE, Kind.FORMER);
    }

    /** 'Chile and Peru signed a treaty, Prime Ministers A and B said': of each state one, as they were named. */
    private List<String> statesTold(int offices) {
        var states = states(sentence, offices);
        return states.isEmpty() && before != null ? states(before, before.size()) : states;
    }

    private static List<String> states(Sentence sentence, int to) {
        var states = new LinkedHashSet<String>();
        for (var at = 0; at < to; at++) {
            var code = sentence.at(at).is(Kind.REGION) ? null : Parties.code(sentence.at(at));
            if (code != null && !Parties.isOrganisation(code)) {
                states.add(code);
            }
        }
        return List.copyOf(states);
    }

    private void seat(String office, List<String> states, int from) {
        var at = from;
        if (sentence.isMark(at, ',')
                || sentence.isMark(at, ':')
                || sentence.isMark(at, '(')
                || sentence.isMark(at, '-')) {
            at++;
        }
        var names = names(at);
        if (names.size() < 2) {
            return;
        }
        seat(office, states, names);
    }

    private void seat(String office, List<String> states, List<Integer> names) {
        for (var i = 0; i < names.size(); i++) {
            var country = states.size() == names.size() ? states.get(i) : null;
            seats.put(names.get(i), new Seat(office, country));
        }
    }

    /** 'of Oman, Chile and Peru'; the piece behind them. */
    private int statesBehind(int from, List<String> states) {
        var at = from;
        var last = from;
        while (at < Math.min(sentence.size(), from + STATES_WITHIN)) {
            var code = sentence.at(at).is(Kind.REGION) ? null : Parties.code(sentence.at(at));
            if (code != null) {
                states.add(code);
                last = at + 1;
            } else if (!joins(at)) {
                break;
            }
            at++;
        }
        return states.isEmpty() ? from : last;
    }

    /** 'the Finnish and Estonian prime ministers' */
    private void statesBefore(int from, List<String> states) {
        for (var at = from; at >= Math.max(0, from - STATES_BEFORE); at--) {
            var code = sentence.at(at).is(Kind.REGION) ? null : Parties.code(sentence.at(at));
            if (code != null) {
                states.add(0, code);
            } else if (!joins(at) && !sentence.at(at).isAny(Kind.PORTFOLIO, Kind.POSSESSIVE, Kind.AGENT)) {
                break; // 'for Brazil by Ministers A and B'
            }
        }
    }

    private boolean joins(int at) {
        return sentence.isMark(at, ',') || sentence.at(at).isAny(Kind.AND, Kind.OF, Kind.DEFINITE);
    }

    /** Where the names begin that follow each other from a piece on. */
    private List<Integer> names(int from) {
        var starts = new ArrayList<Integer>();
        var at = from;
        while (at < sentence.size() && starts.size() < MOST) {
            if (sentence.at(at).isAny(Kind.AND, Kind.HONORIFIC) || (sentence.isMark(at, ',') && !starts.isEmpty())) {
                at++;
                continue;
            }
            var to = Names.isPart(sentence, at) ? Names.end(sentence, at) : at;
            if (to == at) {
                break;
            }
            starts.add(at);
            at = to;
            if (!sentence.isMark(at, ',') && !sentence.is(at, Kind.AND)) {
                break;
            }
        }
        return starts;
    }
}
