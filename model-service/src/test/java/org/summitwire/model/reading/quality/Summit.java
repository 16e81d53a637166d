package org.summitwire.model.reading.quality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One article's account of one meeting, as the gold has it or as it was read. */
record Summit(
        @Nullable String name,
        @Nullable String status,
        @Nullable String city,
        @Nullable String country,
        @Nullable String start,
        Map<Kind, List<Told>> facts) {

    List<Told> facts(Kind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    @Nullable
    String attribute(Kind kind) {
        return switch (kind) {
            case STATUS -> status;
            case CITY -> city;
            case COUNTRY -> country;
            case START -> start;
            default -> throw new IllegalArgumentException(kind + " is no attribute of a meeting");
        };
    }

    boolean isRightOn(Kind attribute, @Nullable Summit told) {
        var answer = told == null ? null : told.attribute(attribute);
        return attribute == Kind.CITY ? Cities.same(city, answer) : Objects.equals(attribute(attribute), answer);
    }
}
