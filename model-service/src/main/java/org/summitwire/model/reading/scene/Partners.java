package org.summitwire.model.reading.scene;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds the format that is named after those who meet in it: 'the summit of Japan and five Central Asian states'. */
final class Partners {

    private static final String AFRICAN_UNION = "AU";
    private static final Set<String> ITS_FORMATS = Set.of("AU", "AU-EU");
    private static final int NEAR = 6;

    private final Scene scene;
    private final Formats formats;

    Partners(Scene scene, Formats formats) {
        this.scene = scene;
        this.formats = formats;
    }

    Formats.@Nullable Format around(Sentence sentence, int at) {
        var colon = colonBehind(sentence, at);
        var near = among(sentence, at - NEAR, Math.min(colon, at + NEAR + 2));
        var clause = Clause.around(sentence, at);
        var wide = among(sentence, clause.from(), Math.min(colon, clause.to()));
        if (wide != null
                && wide.chain().size() > partners(near)
                && wide.chain().size() > 1
                && !isParted(sentence, wide)) {
            return wide;
        }
        if (near != null && near.chain().size() > 1 && !isParted(sentence, near)) {
            return near;
        }
        return near != null && near.chain().size() > 1 ? among(sentence, at - 2, Math.min(colon, at + 3)) : near;
    }

    /** 'Lisbon summit: EU sends envoys to Kenya': what the colon opens is what happened there, and not who met. */
    private static int colonBehind(Sentence sentence, int at) {
        for (var i = at + 1; i < sentence.size(); i++) {
            if (sentence.isMark(i, ':')) {
                return i;
            }
        }
        return sentence.size();
    }

    /** The African Union has Australia's code: its formats are named by its own words only, Australia's by hers. */
    Formats.@Nullable Format among(Sentence sentence, int from, int to) {
        var codes = withGuest(sentence, from, to);
        var format = formats.among(codes);
        if (format == null || !format.chain().contains(AFRICAN_UNION)) {
            return format;
        }
        var named = false;
        for (var at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
            named = named || sentence.at(at).is(Kind.ORGANISATION, AFRICAN_UNION);
        }
        if (named == ITS_FORMATS.contains(format.code())) {
            return format;
        }
        var others = new TreeSet<>(codes);
        others.remove(AFRICAN_UNION);
        return formats.among(others);
    }

    /** 'the Gulf states at a summit of their own with Xi', 'Xi attends a summit with the Arab states': he is his state. */
    private Set<String> withGuest(Sentence sentence, int from, int to) {
        var codes = new TreeSet<>(Parties.in(sentence, from, to));
        if (codes.isEmpty()
                || codes.stream().anyMatch(it -> it.length() == 2 && !Parties.isOrganisation(it))
                || !sentence.has(Kind.WITH)) {
            return codes;
        }
        var guests = new TreeSet<String>();
        for (var at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
            var seat = seat(sentence, at);
            if (seat != null) {
                guests.add(seat.substring(0, seat.indexOf(':')));
            }
        }
        if (guests.size() == 1) {
            codes.addAll(guests);
        }
        return codes;
    }

    private static int partners(Formats.@Nullable Format format) {
        return format == null ? 0 : format.chain().size();
    }

    /** 'with the United States and at the ASEAN summit': something else stands between the partners. */
    private static boolean isParted(Sentence sentence, Formats.Format format) {
        var last = -1;
        for (var at = 0; at < sentence.size(); at++) {
            var code = Parties.code(sentence.at(at));
            if (code == null || !format.chain().contains(code)) {
                continue;
            }
            if (last >= 0 && code.equals(Parties.code(sentence.at(last)))) {
                last = at;
                continue;
            }
            for (var i = Math.max(last, 0) + 1; last >= 0 && i < at; i++) {
                if (sentence.is(i, Kind.AND) && sentence.is(i + 1, Kind.LOCATIVE)) {
                    return true;
                }
            }
            last = at;
        }
        return false;
    }

    /** Of a name that the lexicon knows, or of a surname that one leader has. */
    private @Nullable String seat(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var terms = piece.value(Kind.LEADER);
        if (terms != null) {
            return Leaders.seat(terms, scene.published());
        }
        var name = piece.isWord() && piece.isCapital() && !piece.isKnown();
        return name ? Leaders.bundled().heading(scene.text().words(sentence, at, at + 1), scene.published()) : null;
    }
}
