package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets of one Indonesian article, made up to have figures. */
final class Sets {

    private Sets() {}

    static Measured areas(String set, int hit, int missed, int extra) {
        var misses = new ArrayList<Miss>();
        for (var i = 1; i <= missed; i++) {
            misses.add(new Miss("a", "id", Kind.AREAS, "area " + i, null, null));
        }
        for (var i = 1; i <= extra; i++) {
            misses.add(new Miss("a", "id", Kind.AREAS, null, "extra " + i, "id: bidang"));
        }
        return new Measured(
                set, List.of(new Mark("a", "id", Map.of(Kind.AREAS, new Figures(hit, missed, extra)), misses)));
    }
}
