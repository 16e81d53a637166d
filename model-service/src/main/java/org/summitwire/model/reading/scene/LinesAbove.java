package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;

/** Lines of place, day and reporter above a text that names no other place. */
final class LinesAbove {

    private static final double SURE = 1;
    private static final int LINES_ABOVE = 4;
    private static final int BESIDE = 6;

    private LinesAbove() {}

    /** 'New Delhi, December 5, 2025', 'A. Reporter in Liverpool' as lines of their own. */
    static Places.@Nullable City city(Scene scene, Places.@Nullable City unlikely) {
        for (var sentence : scene.text().sentences()) {
            if (sentence.index() > LINES_ABOVE) {
                break;
            }
            var city = sentence.find(Kind.CITY, 0, BESIDE);
            city = city > 1 && !Datelines.isDated(sentence, city, scene.days(sentence)) ? -1 : city;
            var days = scene.days(sentence);
            if (city >= 0 && !days.isEmpty() && days.get(0).from() <= city + 3) {
                return new Places.City(
                        sentence, city, requireNonNull(sentence.at(city).value(Kind.CITY)), SURE);
            }
            var byline = Datelines.byline(sentence);
            if (byline >= 0) {
                return new Places.City(
                        sentence, byline, requireNonNull(sentence.at(byline).value(Kind.CITY)), SURE);
            }
        }
        return unlikely;
    }
}
