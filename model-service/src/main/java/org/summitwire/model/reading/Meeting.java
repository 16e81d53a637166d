package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as told.
 *
 * @param city host city in English, null where not said
 * @param country host country, ISO 3166-1 alpha-2, null where not said
 * @param start first day as far as told, relative dates resolved; null where not said
 * @param end last day; equals start where one day is told
 * @param evidence the words for forum, place and date
 */
public record Meeting(
        Forum forum,
        MeetingStatus status,
        @Nullable String city,
        @Nullable String country,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Evidence> evidence) {

    public Meeting {
        requireNonNull(forum, "forum");
        requireNonNull(status, "status");
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A meeting cannot end before it starts: " + start + " to " + end);
        }
        evidence = List.copyOf(evidence);
    }
}
