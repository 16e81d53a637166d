package org.summitwire.model.reading.scene;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.language.Tables;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** The city that 'the Kazakh capital' or 'ibu kota Kenya' means. */
final class Capitals {

    /** States whose government sits elsewhere than in what is called their capital. */
    private static final Set<String> ELSEWHERE = Set.of("NL", "CI", "ZA", "BO", "LK");

    private static final Map<String, String> BY_STATE = Tables.rows("common/capitals.tsv", 2).stream()
            .filter(row -> row.get(0).startsWith(row.get(1) + ":") && !ELSEWHERE.contains(row.get(1)))
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0), (first, other) -> first));

    private Capitals() {}

    /** As in the table of cities; null where no state stands beside the word. */
    static @Nullable String at(Sentence sentence, int at) {
        if (!sentence.is(at, Kind.METROPOLIS)) {
            return null;
        }
        var owner = sentence.is(at - 1, Kind.POSSESSIVE) || sentence.isMark(at - 1, '\'') ? at - 2 : at - 1;
        var named = owner < at - 1 || (owner > 0 && sentence.at(owner - 1).isAny(Kind.DEFINITE, Kind.LOCATIVE));
        var state = named ? state(sentence, owner) : null; // 'Japanese capital' may be money
        if (state == null) {
            state = state(sentence, sentence.is(at + 1, Kind.OF) ? at + 2 : at + 1);
        }
        return state == null ? null : BY_STATE.get(state);
    }

    private static @Nullable String state(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return null;
        }
        var country = sentence.at(at).value(Kind.COUNTRY);
        return country == null ? sentence.at(at).value(Kind.NATIONAL) : country;
    }
}
