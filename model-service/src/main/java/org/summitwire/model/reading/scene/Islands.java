package org.summitwire.model.reading.scene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.language.Tables;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Islands whose towns tell more closely where a meeting is: Nusa Dua is on Bali. */
final class Islands {

    private static final Map<String, Set<String>> TOWNS = Tables.rows("common/islands.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Set.of(row.get(1).split(",", -1))));

    private Islands() {}

    /** The town on it that the text names first as a place; as told where there is none, or it is no island. */
    static Places.@Nullable City town(Places.@Nullable City told, List<Sentence> sentences) {
        var towns = told == null ? null : TOWNS.get(told.place());
        if (towns == null) {
            return told;
        }
        for (var sentence : sentences) {
            for (var at = sentence.find(Kind.CITY, 0); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                var place = String.valueOf(sentence.at(at).value(Kind.CITY));
                var there = sentence.is(at - 1, Kind.LOCATIVE) || Datelines.isPlace(sentence, at);
                if (there && towns.contains(place)) {
                    return new Places.City(sentence, at, place, told.weight());
                }
            }
        }
        return told;
    }
}
