package org.summitwire.model.reading.scene;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** States, organisations and regions that words name. */
public final class Parties {

    private static final Kind[] KINDS = {Kind.COUNTRY, Kind.NATIONAL, Kind.ORGANISATION, Kind.REGION};

    /** Organisations whose codes are as short as those of states, and no state's. */
    private static final Set<String> SHORT = Set.of("EU", "UN");

    private static final int STATE = 2;

    private Parties() {}

    /** Whether a code is that of an organisation or a group, which has no president or minister of its own. */
    public static boolean isOrganisation(String code) {
        return code.length() > STATE || SHORT.contains(code);
    }

    /** The code that a piece stands for; null where it names no party. */
    public static @Nullable String code(Piece piece) {
        if (!piece.isKnown()) {
            return null;
        }
        for (var kind : KINDS) {
            var code = piece.value(kind);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** The party at a piece, also where its capital stands for it: 'Hanoi and Moscow signed', but not 'in Hanoi'. */
    public static @Nullable String acting(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var code = code(piece);
        if (code != null || !piece.is(Kind.CAPITAL)) {
            return code;
        }
        var placed = sentence.is(at - 1, Kind.LOCATIVE)
                || sentence.isMark(at - 1, ',')
                || sentence.isMark(at + 1, ',')
                || sentence.isMark(at + 1, ':')
                || sentence.isMark(at + 1, '(')
                || sentence.isMark(at + 1, '-')
                || sentence.isMark(at + 1, '.')
                || sentence.is(at - 1, Kind.DOCUMENT)
                || sentence.is(at + 1, Kind.DOCUMENT)
                || sentence.is(at - 1, Kind.MEETING)
                || sentence.is(at + 1, Kind.MEETING);
        return placed ? null : piece.value(Kind.CAPITAL);
    }

    static Set<String> in(Sentence sentence) {
        return in(sentence, 0, sentence.size());
    }

    public static Set<String> in(Sentence sentence, int from, int to) {
        var codes = new TreeSet<String>();
        for (var at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
            var code = code(sentence.at(at));
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
