package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Two who meet where one of them travels: 'leaves on Wednesday for Chile, where he will hold talks'. */
final class Journeys {

    private static final double THERE = 1;

    private final Scene scene;

    Journeys(Scene scene) {
        this.scene = scene;
    }

    /** A city of the state to which a guest travels, where that of another is only likely; null where none is named. */
    Places.@Nullable City city(List<Sentence> own, List<Sentence> all, Places.@Nullable City likely) {
        var state = own.isEmpty() ? null : visited(own.get(0));
        if (state == null || (likely != null && likely.place().startsWith(state + ":"))) {
            return null;
        }
        for (var sentence : all) {
            for (var at = sentence.find(Kind.CITY, 0); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                var place = requireNonNull(sentence.at(at).value(Kind.CITY));
                if (place.startsWith(state + ":") && !scene.isRecalled(Clause.around(sentence, at))) {
                    return new Places.City(sentence, at, place, THERE);
                }
            }
        }
        return null;
    }

    /** The first state behind a word of travelling and one of direction. */
    private static @Nullable String visited(Sentence sentence) {
        var visit = sentence.find(Kind.VISIT, 0);
        for (var at = sentence.find(Kind.COUNTRY, visit + 1); visit >= 0 && at >= 0; ) {
            if (sentence.at(at - 1).isAny(Kind.PURPOSE, Kind.LOCATIVE) || sentence.is(at - 1, Kind.VISIT)) {
                return sentence.is(at, Kind.CITY) ? null : sentence.at(at).value(Kind.COUNTRY);
            }
            at = sentence.find(Kind.COUNTRY, at + 1);
        }
        return null;
    }
}
