package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds where a list of fields begins behind what announces it, and how far it spreads. */
final class FieldLists {

    private static final int NAMELY_WITHIN = 18;
    private static final int COLLECTIVE = 7;
    private static final int PAIRED = 3;

    private final Scene scene;

    FieldLists(Scene scene) {
        this.scene = scene;
    }

    /** 'ranging from A and B to C': what 'to' parts are members as well. */
    List<Listing.Member> spread(Sentence sentence, int list) {
        var opening = sentence.at(list - 1);
        if (opening.isMark('(')) {
            return Listing.from(scene, sentence, list, Listing.markBehind(sentence, list, ')'));
        }
        var semicolon = Listing.markBehind(sentence, list, ';');
        var several = Listing.markBehind(sentence, semicolon + 1, ';') < sentence.size();
        if ((opening.isMark(':') || several)
                && semicolon < Listing.markBehind(sentence, Listing.behindOrdinal(sentence, list), ',')) {
            return Listing.betweenSemicolons(scene, sentence, list);
        }
        var ranges = isSpread(sentence, list - 1);
        var to = ranges ? sentence.find(Kind.RANGE, list + 1) : -1;
        while (to >= 0 && sentence.is(to, Kind.AND)) {
            to = sentence.find(Kind.RANGE, to + 1);
        }
        if (to < 0) {
            return Listing.withoutTail(scene, sentence, Listing.from(scene, sentence, list, sentence.size()));
        }
        var members = new ArrayList<>(Listing.from(scene, sentence, list, to));
        members.addAll(Listing.from(scene, sentence, to + 1, sentence.size()));
        return members;
    }

    /** Behind 'three pillars:' or 'bidang prioritas, yakni'; -1 where nothing opens a list. */
    static int behind(Sentence sentence, int at) {
        for (var i = at + 1; i < Math.min(sentence.size() - 1, at + NAMELY_WITHIN); i++) {
            var piece = sentence.at(i);
            if (piece.isMark(':') || isDash(sentence, i) || (piece.is(Kind.NAMELY) && !piece.is(Kind.COVERS))) {
                return i + 1;
            }
            if (piece.isMark('(') && i == at + 1 && sentence.mayHaveMark(',')) {
                return i + 1;
            }
            if (piece.isMark('.') || piece.isMark(';')) {
                return -1;
            }
        }
        return sentence.is(at + 1, Kind.OF) && sentence.at(at + 2).isCapital() ? at + 2 : -1;
    }

    /** 'in fields such as', 'in the fields of', 'di berbagai bidang, mulai dari' */
    static int linkedFrom(Sentence sentence, int link) {
        var noun = sentence.is(link + 1, Kind.DEFINITE) ? link + 2 : link + 1;
        if (sentence.is(noun, Kind.AREA) && sentence.is(noun + 1, Kind.OF)) {
            return noun + 2;
        }
        var examples = examples(sentence, link);
        if (examples > 0) {
            return examples;
        }
        var behind = sentence.is(link + 1, Kind.AREA) ? behind(sentence, link + 1) : -1;
        if (behind > 0) {
            return behind;
        }
        var next = sentence.isMark(link + 1, ',') ? link + 2 : link + 1;
        return sentence.is(next, Kind.NAMELY) ? next + 1 : link + 1;
    }

    /** 'in a wide range of areas, including', 'di berbagai bidang, termasuk', 'in many fields, from' */
    static int examples(Sentence sentence, int link) {
        var field = sentence.find(Kind.AREA, link, link + COLLECTIVE);
        var comma = field >= 0 && sentence.isMark(field + 1, ',') ? field + 1 : field;
        if (comma < 0 || comma + 1 >= sentence.size() || Listing.markBehind(sentence, link, ',') < field) {
            return -1;
        }
        var opens = sentence.at(comma + 1).isAny(Kind.NAMELY, Kind.PORTION) || isSpread(sentence, comma + 1);
        return opens ? comma + 2 : -1;
    }

    private static boolean isSpread(Sentence sentence, int at) {
        return sentence.at(at).is(Kind.NAMELY, "RANGE") || (sentence.is(at, Kind.OF) && sentence.is(at, Kind.BASELINE));
    }

    /** 'three pillars - A, B and C - will' */
    static boolean isDash(Sentence sentence, int at) {
        return sentence.isMark(at, '-')
                && sentence.at(at).isSpaced()
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isSpaced();
    }

    /** 'cybersecurity and higher education': alone, two short nouns are two fields. */
    static List<Listing.Member> pairOfFields(Sentence sentence, List<Listing.Member> members) {
        if (members.size() == 1 && isOne(sentence, members.get(0))) {
            return members;
        }
        var pair = Listing.pair(sentence, members);
        var fields = pair.size() == 2
                && Listing.isOfFields(sentence, pair)
                && pair.stream().allMatch(it -> it.to() - it.from() <= PAIRED)
                && sentence.find(Kind.OF, pair.get(1).from(), pair.get(1).to()) < 0;
        return fields ? pair : members;
    }

    /** 'in the field of health and medicine', 'di bidang kesehatan dan medis', 'names arts and crafts as a field' */
    private static boolean isOne(Sentence sentence, Listing.Member only) {
        var words = sentence.at(only.from() - 1).words();
        var noun = sentence.at(only.from() - 2).words();
        var twoWords = only.to() - only.from() == 3;
        return words.endsWith("field of")
                || words.endsWith("area of")
                || (words.equals("of") && (noun.endsWith("field") || noun.endsWith("area")))
                || (twoWords && (words.endsWith("bidang") || words.endsWith("sektor")))
                || (sentence.is(only.to(), Kind.AS) && sentence.is(only.to() + 1, Kind.ARTICLE));
    }
}
