package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Hears from the words alone that states met as states: 'India and Kenya signed', 'the two foreign ministers'. */
final class Counterparts {

    private static final int MOST = 6;
    private static final int BESIDE = 4;

    /** Name, 'of' and state, comma and office of the next. */
    private static final int BESIDE_PERSON = 9;

    private static final Set<String> PUBLIC_OFFICES =
            Set.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MINISTER", "MINISTER:US", "COUNTERPART");

    private final Scene scene;
    private final Function<Sentence, List<Person>> people;

    Counterparts(Scene scene, Function<Sentence, List<Person>> people) {
        this.scene = scene;
        this.people = people;
    }

    /** The states of the first sentence that tells of what they did; null where none does. */
    @Nullable
    Set<String> in(List<Sentence> lead, List<Sentence> title) {
        if (title.stream().anyMatch(Counterparts::isContest) || lead.stream().noneMatch(Counterparts::isPublic)) {
            return null;
        }
        for (var sentence : lead) {
            var act = act(sentence);
            if (act >= 0 && !isContest(sentence) && !isOfOutsiders(sentence, act)) {
                var parties = parties(sentence, Clause.around(sentence, act));
                if (parties != null) {
                    return parties;
                }
            }
        }
        return null;
    }

    /** 'final', 'election': whoever meets there, it is not the states. */
    private static boolean isContest(Sentence sentence) {
        for (var at = sentence.find(Kind.OUTSIDER, 0); at >= 0; at = sentence.find(Kind.OUTSIDER, at + 1)) {
            if (sentence.at(at).is(Kind.OUTSIDER, "CONTEST")) {
                return true;
            }
        }
        return false;
    }

    /** 'The bank signed', 'business leaders met' */
    private static boolean isOfOutsiders(Sentence sentence, int act) {
        return sentence.find(Kind.OUTSIDER, 0, act) >= 0;
    }

    private static boolean isPublic(Sentence sentence) {
        return sentence.pieces().stream().anyMatch(Counterparts::speaks);
    }

    /** Where the sentence says that they met or signed, or will; -1 where it does not. */
    private int act(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            var piece = sentence.at(at);
            var signed = piece.is(Kind.STAGE) && sentence.has(Kind.DOCUMENT);
            if (signed || piece.isAny(Kind.MEET, Kind.MEETING, Kind.VISIT)) {
                var told =
                        switch (scene.realityAt(sentence, at)) {
                            case HAPPENED, PLANNED, NOT_YET -> true;
                            case RECALLED, DENIED, HOPED, PROPOSED -> false;
                        };
                if (told) {
                    return at;
                }
            }
        }
        return -1;
    }

    private @Nullable Set<String> parties(Sentence sentence, Clause clause) {
        Map<String, Integer> acting = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        var gone = new TreeSet<String>();
        for (var person : people.apply(sentence)) {
            var leads = person.role() != Role.OTHER && !person.aside() && !person.former();
            if (leads && !person.isFromSomewhere()) {
                acting.putIfAbsent(person.country(), person.from());
            }
            if (person.former()) {
                gone.add(person.country());
            }
        }
        var led = !acting.isEmpty();
        var official = sentence.has(Kind.VISIT)
                && (sentence.has(Kind.GOVERNMENT) || sentence.has(Kind.BOTH) || sentence.has(Kind.CANCELLED));
        var last = -BESIDE;
        for (var at = clause.from(); at < clause.to(); at++) {
            var piece = sentence.at(at);
            if (official && isVisited(sentence, at)) {
                places.putIfAbsent(state(piece), at);
            }
            var code = piece.is(Kind.REGION) ? null : Parties.code(piece);
            if (code == null || acting.containsKey(code)) {
                continue;
            }
            if (gone.contains(code)) {
                return null; // 'former president A': nobody speaks for the state any more
            }
            var joined = at - last <= BESIDE && isJoined(sentence, last, at);
            if (joined || isTied(sentence, at)) {
                led = true;
                acting.put(code, at);
                last = at;
            } else if (isPlace(sentence, at)) {
                places.putIfAbsent(code, at);
            } else if (isAgent(sentence, at)) {
                acting.put(code, at);
                last = at;
            } else {
                return null;
            }
        }
        if (acting.size() == 1 && led) {
            places.forEach(acting::putIfAbsent);
        }
        var few = acting.size() == 2 || (acting.size() > 2 && acting.size() <= MOST && isList(sentence, acting));
        var states = acting.keySet().stream().anyMatch(it -> it.length() == 2);
        return few && states ? new TreeSet<>(acting.keySet()) : null;
    }

    /** 'an official visit to Ankara': the city stands for its state. */
    private static boolean isVisited(Sentence sentence, int at) {
        return sentence.at(at).is(Kind.CITY) && sentence.is(at - 1, Kind.LOCATIVE);
    }

    private static String state(Piece city) {
        var place = requireNonNull(city.value(Kind.CITY));
        return place.substring(0, place.indexOf(':'));
    }

    /** 'the Egyptian government', 'ministers of Chile', 'Menteri Perdagangan Serbia' */
    private static boolean isTied(Sentence sentence, int at) {
        for (var i = at - 1; i >= Math.max(0, at - BESIDE) && !ends(sentence, i); i--) {
            if (speaks(sentence.at(i))) {
                return true;
            }
        }
        for (var i = at + 1; i < Math.min(sentence.size(), at + BESIDE) && !ends(sentence, i); i++) {
            if (speaks(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Sentence sentence, int at) {
        return sentence.isMark(at, ',') || sentence.at(at).isAny(Kind.MEET, Kind.VISIT, Kind.STAGE, Kind.LOCATIVE);
    }

    private static boolean speaks(Piece piece) {
        return piece.is(Kind.GOVERNMENT)
                || piece.is(Kind.OFFICES)
                || piece.is(Kind.OFFICE, "OTHER")
                || PUBLIC_OFFICES.contains(requireNonNullElse(piece.value(Kind.OFFICE), ""));
    }

    /** Whether the state itself does something: no 'exports from Kenya', no 'pekerja Kenya'. */
    private static boolean isAgent(Sentence sentence, int at) {
        if (!sentence.at(at).isAny(Kind.COUNTRY, Kind.ORGANISATION)) {
            return false;
        }
        var before = sentence.is(at - 1, Kind.DEFINITE) ? at - 2 : at - 1;
        if (before < 0) {
            return true;
        }
        var piece = sentence.at(before);
        var noun = piece.isWord() && !piece.isKnown() && !piece.isCapital();
        var ofMeeting = piece.is(Kind.OF) && sentence.is(before - 1, Kind.MEETING);
        return ofMeeting || (!noun && !piece.is(Kind.OF));
    }

    /** 'in Kenya', 'Hanoi, Vietnam' */
    private static boolean isPlace(Sentence sentence, int at) {
        var behindCity = sentence.isMark(at - 1, ',') && sentence.is(at - 2, Kind.CITY);
        return sentence.is(at - 1, Kind.LOCATIVE) || behindCity || sentence.is(at, Kind.CITY);
    }

    /** 'Indonesia, Malaysia and Thailand' */
    private boolean isList(Sentence sentence, Map<String, Integer> acting) {
        var people = this.people.apply(sentence).size() >= acting.size();
        var last = -1;
        for (var at : acting.values()) {
            if (last >= 0 && (at - last > (people ? BESIDE_PERSON : BESIDE) || !isJoined(sentence, last, at))) {
                return false;
            }
            last = at;
        }
        return true;
    }

    private static boolean isJoined(Sentence sentence, int from, int to) {
        for (var at = from + 1; at < to; at++) {
            if (sentence.isMark(at, ',') || sentence.isMark(at, '-') || sentence.is(at, Kind.AND)) {
                return true;
            }
        }
        return false;
    }
}
