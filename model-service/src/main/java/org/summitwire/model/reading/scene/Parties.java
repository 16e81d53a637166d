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

    private Parties() {}

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
