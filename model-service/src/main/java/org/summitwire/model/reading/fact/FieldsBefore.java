package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.fact.Areas.Found;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds fields that stand before what is said of them: 'A, B and C are named as priorities', 'A dan B didahulukan'. */
final class FieldsBefore {

    private static final int AGREED_WITHIN = 9;
    private static final int OPENING = 5;
    private static final int DATELINE = 9;

    /** 'are our three new pillars': no more stands between the verb and the noun. */
    private static final int NOUN_WITHIN = 5;

    private final Scene scene;

    FieldsBefore(Scene scene) {
        this.scene = scene;
    }

    /** @param open whether no list behind was named */
    List<Found> in(Sentence sentence, boolean open) {
        var chosen = chosen(sentence);
        if (!chosen.members().isEmpty()) {
            return List.of(chosen);
        }
        var found = new ArrayList<Found>();
        found.add(open ? named(sentence) : Found.NONE);
        found.add(subject(sentence));
        found.add(predicated(sentence));
        found.add(followed(sentence));
        return found;
    }

    /** 'agreed to make A, B and C the priorities of their work', 'menjadikan A, B, dan C prioritas bersama' */
    private Found chosen(Sentence sentence) {
        for (var verb = sentence.find(Kind.CHOOSE, 0); verb >= 0; verb = sentence.find(Kind.CHOOSE, verb + 1)) {
            var noun = sentence.find(Kind.AREA, verb + 4);
            var end = noun < 0 ? chosenFor(sentence, verb) : chosenUntil(sentence, verb, noun);
            if (end > verb + 2 && !Areas.isDoubtful(scene, sentence, verb)) {
                return chosen(sentence, verb + 1, end);
            }
        }
        return Found.NONE;
    }

    private Found chosen(Sentence sentence, int start, int end) {
        var from = sentence.isMark(start, ',') ? afterAside(sentence, start, end) : start;
        if (sentence.is(end, Kind.AS) && sentence.is(end + 1, Kind.ARTICLE) && !sentence.is(end + 1, Kind.DEFINITE)) {
            var first = sentence.at(from).isAny(Kind.DEFINITE, Kind.ARTICLE) ? from + 1 : from;
            return Found.named(List.of(new Listing.Member(first, end))); // 'as a field': one, whatever it joins
        }
        var members = Listing.pair(sentence, Listing.from(scene, sentence, from, end));
        return Listing.isOfFields(sentence, members) ? Found.named(members) : Found.NONE;
    }

    /** 'chose, for the first time, A and B as …' */
    private static int afterAside(Sentence sentence, int comma, int end) {
        for (var at = comma + 1; at < end; at++) {
            if (sentence.isMark(at, ',')) {
                return at + 1;
            }
        }
        return comma + 1;
    }

    /** 'singled out A, B and C for closer cooperation' */
    private static int chosenFor(Sentence sentence, int verb) {
        var together = sentence.find(Kind.COOPERATION, verb + 4);
        var closer = together > 0 && sentence.at(together).words().indexOf(' ') > 0;
        return closer && sentence.is(together - 1, Kind.PURPOSE) && sentence.find(Kind.DOCUMENT, verb + 1, together) < 0
                ? together - 1
                : -1;
    }

    /** Back from the noun over 'as the main', 'the', 'sebagai bidang' to the end of the list. */
    private static int chosenUntil(Sentence sentence, int verb, int noun) {
        for (var at = noun - 1; at > Math.max(verb, noun - NOUN_WITHIN); at--) {
            var piece = sentence.at(at);
            if (piece.is(Kind.AS)) {
                return sentence.is(at - 1, Kind.AS) ? at - 1 : at;
            }
            if (piece.isMark() || piece.isAny(Kind.AND, Kind.TOPIC)) {
                return -1;
            }
            if (piece.is(Kind.DEFINITE) && !sentence.is(at - 1, Kind.AS)) {
                var among = sentence.is(at - 1, Kind.FUNCTION);
                if (among) {
                    return sentence.is(noun, Kind.PRIORITY) ? at - 1 : -1; // 'among the areas' chooses nothing
                }
                return at;
            }
        }
        return -1;
    }

    /** 'A, B and C are named as priority areas', 'A, B, dan C menjadi prioritas' */
    static boolean isPredicate(Sentence sentence, int at) {
        return at > 4
                && sentence.find(Kind.PRIORITY, at - 6, at) >= 0
                && !sentence.at(0).is(Kind.AREA);
    }

    private Found named(Sentence sentence) {
        for (var at = sentence.find(Kind.AREA, 0); at >= 0; at = sentence.find(Kind.AREA, at + 1)) {
            if (isPredicate(sentence, at) && !Areas.isDoubtful(scene, sentence, at)) {
                var copula = sentence.findBefore(Kind.COPULA, at);
                var start = subjectOf(sentence, Math.max(0, copula));
                var told = copula < start
                        && (sentence.find(Kind.RANK, start, at) >= 0
                                || sentence.find(Kind.CHOOSE, start, at) >= 0
                                || sentence.find(Kind.COMES_FIRST, start, at) >= 0);
                return told
                        ? Found.NONE
                        : Found.named(FieldLists.pairOfFields(
                                sentence, Listing.from(scene, sentence, start, copula < start ? at : copula)));
            }
        }
        return Found.NONE;
    }

    /** 'Kerja sama A dan B disepakati untuk diperluas' */
    private Found subject(Sentence sentence) {
        var agreed = sentence.find(Kind.AGREE, 0);
        if (sentence.is(0, Kind.COOPERATION)
                && agreed > 1
                && agreed < AGREED_WITHIN
                && !Areas.isDoubtful(scene, sentence, agreed)) {
            var to = sentence.at(agreed - 1).isKnown() || agreed < 3 ? agreed : agreed - 1;
            return new Found(Listing.from(scene, sentence, 1, to), false, Areas.RULE_AGREED);
        }
        return Found.NONE;
    }

    /** 'A, B and C are singled out in the paper as its mainstays', 'A dan B didahulukan' */
    private Found predicated(Sentence sentence) {
        var agreed = sentence.find(Kind.AGREE, 0);
        var that = agreed < 0 ? -1 : sentence.find(Kind.WITH, agreed + 1, agreed + 3);
        if (agreed == 0 && sentence.is(0, Kind.GOAL_VERB)) {
            that = 0; // 'disepakati bahwa' is one piece
        }
        var end = FieldPredicates.predicate(sentence);
        var begins = that >= 0 && that < end ? that + 1 : subjectOf(sentence, Math.max(0, end));
        var told = end < 0 ? Found.NONE : subjects(sentence, begins, end);
        if (!told.members().isEmpty()) {
            return told;
        }
        for (var copula = 2; copula < sentence.size(); copula++) {
            var piece = sentence.at(copula);
            if (piece.is(Kind.COPULA) && FieldPredicates.isPrior(sentence, copula, that >= 0)) {
                return subjects(sentence, that < 0 ? subjectOf(sentence, copula) : that + 1, copula);
            }
            if (piece.isAny(Kind.COPULA, Kind.AUXILIARY) && FieldPredicates.isNoun(sentence, copula)) {
                var begin = FieldPredicates.beginsAt(sentence, copula);
                var fields = subjects(sentence, that < 0 ? subjectOf(sentence, begin) : that + 1, begin);
                return Listing.isOfFields(sentence, fields.members()) ? fields : Found.NONE;
            }
        }
        return Found.NONE;
    }

    private Found subjects(Sentence sentence, int start, int end) {
        var opened = sentence.find(Kind.AREA, start, end) >= 0 || sentence.find(Kind.RANK, start, end) >= 0;
        if (opened || Areas.isDoubtful(scene, sentence, end)) {
            return Found.NONE;
        }
        var list = Listing.from(scene, sentence, start, end);
        var one = sentence.is(end, Kind.AS) && sentence.is(end + 1, Kind.ARTICLE); // 'as a field'
        var members = one ? list : FieldLists.pairOfFields(sentence, list);
        var opens = members.size() == 2 && sentence.find(Kind.AND, start, end) < 0; // 'In Lima, trade is'
        return members.size() > 1 && !opens ? Found.named(members) : Found.NONE;
    }

    /** 'A comes first, followed by B and C', 'A didahulukan, disusul B dan C' */
    private Found followed(Sentence sentence) {
        var first = sentence.find(Kind.COMES_FIRST, 1);
        var next = first < 0 ? -1 : sentence.find(Kind.BESIDES, first + 1);
        if (next < 0 || !sentence.at(next).is(Kind.BESIDES, "NEXT") || Areas.isDoubtful(scene, sentence, first)) {
            return Found.NONE;
        }
        var end = FieldPredicates.beginsAt(sentence, first);
        var members = new ArrayList<>(Listing.from(scene, sentence, subjectOf(sentence, end), end));
        members.addAll(Listing.pair(sentence, Listing.from(scene, sentence, next + 1, sentence.size())));
        return Found.named(members);
    }

    private static int subjectOf(Sentence sentence, int end) {
        var start = subjectStart(sentence);
        var together = sentence.find(Kind.COOPERATION, start, end);
        if (together >= 0 && sentence.is(together, Kind.AREA_LINK) && together + 2 < end) {
            return together + 1; // 'that cooperation in A, B and C'
        }
        if (together >= 0 && sentence.is(together + 1, Kind.AREA_LINK) && together + 3 < end) {
            return together + 2;
        }
        if (together == start && end - together > 2) {
            return together + 1; // 'Kerja sama A, B, dan C'
        }
        for (var at = start; at < end; at++) {
            if ((sentence.isMark(at, ';') || sentence.at(at).isAny(Kind.RELATIVE, Kind.SAY)) && at + 2 < end) {
                start = at + 1;
            }
        }
        return start;
    }

    /** 'PORT LOUIS - A, B and C will be', 'Port Louis: A, B and C' */
    private static int behindDateline(Sentence sentence) {
        for (var at = 1; sentence.at(0).isCapital() && at < Math.min(DATELINE, sentence.size() - 1); at++) {
            if (FieldLists.isDash(sentence, at) || (sentence.isMark(at, ':') && at < OPENING)) {
                return at + 1;
            }
        }
        return 0;
    }

    static int subjectStart(Sentence sentence) {
        var first = behindDateline(sentence);
        while (first < sentence.size() - 1
                && (sentence.at(first).isMark()
                        || (sentence.at(first).isNumber() && sentence.isMark(first + 1, '.')))) {
            first++; // '"A, B and C are our pillars," he said', '4. A, B and C'
        }
        if (sentence.is(first, Kind.AREA) && sentence.is(first, Kind.AREA_LINK)) {
            return first + 1; // 'Bidang A, B, dan C'
        }
        if (sentence.is(first, Kind.COOPERATION)
                || !sentence.at(first).isAny(Kind.LOCATIVE, Kind.WITHIN, Kind.AREA_LINK, Kind.ACCORDING, Kind.UNDER)) {
            return first;
        }
        var comma = first;
        while (comma < first + OPENING && comma < sentence.size() && !sentence.isMark(comma, ',')) {
            comma++;
        }
        return comma + 1;
    }
}
