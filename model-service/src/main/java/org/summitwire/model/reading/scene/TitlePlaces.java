package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Text;

/** Cities that a title names, and those of which it says that something was there. */
final class TitlePlaces {

    private static final double THERE = 2.5;
    private static final double NAMED = 0.5;

    private final Text title;
    private final Set<String> named;
    private final Set<String> there;

    TitlePlaces(Text title) {
        this.title = title;
        this.named = titled(title, 0, false);
        this.there = titled(title, 1, false).size() > 1
                ? Set.of()
                : titled(title, 1, true); // 'Dari Washington ke Tokyo' tells of two
    }

    /** 'Hasil KTT BIMSTEC di Bangkok': a city of which the title says that something was there */
    private static Set<String> titled(Text title, int from, boolean there) {
        var places = new TreeSet<String>();
        for (var sentence : title.sentences()) {
            for (var at = sentence.find(Kind.CITY, from); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                var placed = at > 0
                        && sentence.at(at - 1).isAny(Kind.LOCATIVE, Kind.SUBORDINATE, Kind.VISIT)
                        && sentence.find(Kind.DOCUMENT, Math.max(0, at - 4), at) < 0;
                if (!there || placed) {
                    places.add(requireNonNull(sentence.at(at).value(Kind.CITY)));
                }
            }
        }
        return places;
    }

    /** The one city in which a title says that something was, where the text names none. */
    Places.@Nullable City only() {
        if (there.size() != 1) {
            return null;
        }
        for (var sentence : title.sentences()) {
            for (var at = sentence.find(Kind.CITY, 1); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                var place = requireNonNull(sentence.at(at).value(Kind.CITY));
                if (there.contains(place)) {
                    return new Places.City(sentence, at, place, 0);
                }
            }
        }
        return null;
    }

    /** What a title adds to the weight of a city. */
    double weight(String place) {
        return there.contains(place) ? THERE : named.size() == 1 && named.contains(place) ? NAMED : 0;
    }
}
