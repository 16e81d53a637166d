package org.summitwire.model.reading.fact;

import java.util.List;
import org.summitwire.model.reading.fact.Areas.Found;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds fields that cooperation, or what was written down on it, is said to cover. */
final class FieldsCovered {

    private static final int SUBJECT_WITHIN = 6;

    /** 'memuat kesepakatan di bidang', 'sets out commitments to cooperation in' */
    private static final int LINK_WITHIN = 4;

    private static final int VERB_WITHIN = 5;

    private final Scene scene;
    private final FieldLists lists;

    FieldsCovered(Scene scene, FieldLists lists) {
        this.scene = scene;
        this.lists = lists;
    }

    List<Found> in(Sentence sentence) {
        return List.of(covered(sentence), contained(sentence), ranged(sentence), extended(sentence));
    }

    /** 'Areas of cooperation include A, B and C', 'Kerja sama mencakup sektor A, B, dan C' */
    private Found covered(Sentence sentence) {
        var verb = sentence.find(Kind.COVERS, 0, SUBJECT_WITHIN);
        var together = verb < 0 ? -1 : sentence.find(Kind.COOPERATION, 0, verb);
        var field = verb < 0 ? -1 : sentence.find(Kind.AREA, 0, verb);
        var prior = field >= 0 && sentence.find(Kind.PRIORITY, 0, verb) >= 0;
        var shared = together >= 0
                || prior
                || (field >= 0 && sentence.at(field).words().indexOf(' ') > 0);
        var before = sentence.find(Kind.NOWADAYS, 0, verb) >= 0; // 'So far cooperation covers'
        if (!shared
                || before
                || sentence.find(Kind.DOCUMENT, 0, verb) >= 0
                || Areas.isDoubtful(scene, sentence, verb)) {
            return Found.NONE;
        }
        var from = sentence.at(verb + 1).isAny(Kind.AREA, Kind.AREA_LINK) ? verb + 2 : verb + 1;
        var members = Listing.from(scene, sentence, from, sentence.size());
        return Listing.isOfFields(sentence, members) ? Found.named(members) : Found.NONE;
    }

    /** 'a declaration that covers cooperation in A, B and C', 'deklarasi yang memuat kesepakatan di bidang A, B, dan C' */
    private Found contained(Sentence sentence) {
        var verb = sentence.find(Kind.COVERS, 1);
        var document = sentence.find(Kind.DOCUMENT, 0, verb) >= 0 || sentence.find(Kind.PLAIN, 0, verb) >= 0;
        if (!document || Areas.isDoubtful(scene, sentence, verb)) {
            return Found.NONE;
        }
        for (var at = verb + 1; at < Math.min(sentence.size() - 1, verb + LINK_WITHIN); at++) {
            var piece = sentence.at(at);
            if (piece.isMark() || piece.is(Kind.CARDINAL)) {
                return Found.NONE; // 'memuat tiga kesepakatan': documents, and no fields
            }
            var together = piece.is(Kind.COOPERATION) || piece.is(Kind.DOCUMENT, "AGREEMENT") || piece.is(Kind.ACCORD);
            var link = piece.is(Kind.AREA_LINK) ? at : at + 1;
            if (together && sentence.is(link, Kind.AREA_LINK)) {
                var members = Listing.from(scene, sentence, link + 1, sentence.size());
                return Listing.isOfFields(sentence, members) ? Found.named(members) : Found.NONE;
            }
        }
        return Found.NONE;
    }

    /** 'Cooperation will range from A to B', 'Kolaborasi mulai dari A hingga B' */
    private Found ranged(Sentence sentence) {
        var together = sentence.find(Kind.COOPERATION, 0, SUBJECT_WITHIN);
        for (var at = together + 1; together >= 0 && at < Math.min(sentence.size(), together + LINK_WITHIN); at++) {
            if (sentence.at(at).is(Kind.NAMELY, "RANGE") && !Areas.isDoubtful(scene, sentence, at)) {
                return Found.named(lists.spread(sentence, at + 1));
            }
        }
        return Found.NONE;
    }

    /** 'Ties will be deepened in the fields of A, B and C', 'Kerja sama diperluas ke bidang A, B, dan C' */
    private Found extended(Sentence sentence) {
        var together = sentence.find(Kind.COOPERATION, 0, SUBJECT_WITHIN);
        var verb = together < 0 ? -1 : sentence.find(Kind.COMES_FIRST, together + 1, together + VERB_WITHIN);
        var link = verb < 0 ? -1 : sentence.find(Kind.AREA_LINK, verb + 1, verb + LINK_WITHIN);
        if (link < 0
                || !sentence.at(verb).is(Kind.COMES_FIRST, "TOGETHER")
                || sentence.find(Kind.DOCUMENT, 0, verb) >= 0
                || Areas.isDoubtful(scene, sentence, verb)) {
            return Found.NONE;
        }
        var members = lists.spread(sentence, link + 1);
        return Listing.isOfFields(sentence, members) ? Found.named(members) : Found.NONE;
    }
}
