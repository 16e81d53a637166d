package org.summitwire.model.reading.scene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Hears of one who is named and received several who are told by their states: 'met the presidents of A, B and C'. */
final class Hosts {

    private static final int OFFICES_WITHIN = 6;
    private static final int MOST = 12;

    private final Attendance attendance;

    Hosts(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The host and two guests or more; null where there are none such. */
    @Nullable
    Set<String> in(List<Sentence> lead) {
        for (var sentence : lead) {
            var met = sentence.find(Kind.MEET, 1);
            var host = met < 0 ? null : host(sentence, met);
            var offices = host == null ? -1 : offices(sentence, met);
            if (host != null && offices >= 0) {
                var parties = guests(sentence, offices + 1);
                var guests = parties.size();
                parties.add(host);
                if (guests > 1 && parties.size() == guests + 1 && guests <= MOST) {
                    return parties;
                }
            }
        }
        return null;
    }

    /** The party of the one who is named before the verb. */
    private @Nullable String host(Sentence sentence, int met) {
        var before = new TreeSet<String>();
        for (var person : attendance.in(sentence)) {
            if (person.from() < met && !person.aside() && !person.former() && !person.isFromSomewhere()) {
                before.add(person.country());
            }
        }
        return before.size() == 1 && attendance.led().containsAll(before) ? before.first() : null;
    }

    /** 'the presidents of', 'his counterparts from' */
    private static int offices(Sentence sentence, int met) {
        for (var at = met + 1; at < Math.min(sentence.size(), met + OFFICES_WITHIN); at++) {
            if (sentence.at(at).is(Kind.OFFICES) || sentence.at(at).is(Kind.OFFICE, "COUNTERPART")) {
                return at;
            }
            if (sentence.at(at).isMark()) {
                return -1;
            }
        }
        return -1;
    }

    /** The states of the list that stands there, to where something else is told. */
    private static Set<String> guests(Sentence sentence, int from) {
        var guests = new TreeSet<String>();
        for (var at = from; at < sentence.size(); at++) {
            var piece = sentence.at(at);
            var code = piece.is(Kind.COUNTRY) ? Parties.code(piece) : null;
            if (code != null && !sentence.is(at - 1, Kind.LOCATIVE)) {
                guests.add(code);
            } else if (!isBetween(piece)) {
                break;
            }
        }
        return guests;
    }

    private static boolean isBetween(Piece piece) {
        return piece.isMark(',') || piece.isAny(Kind.AND, Kind.OF, Kind.DEFINITE, Kind.WITH) || piece.is(Kind.FUNCTION);
    }
}
