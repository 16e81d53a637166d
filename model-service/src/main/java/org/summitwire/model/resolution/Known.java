package org.summitwire.model.resolution;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.summitwire.model.reading.Meeting;

/**
 * A meeting that reports were put with before.
 *
 * @param meeting as it stands after all of them
 * @param firstPublishedOn the day in UTC on which the first of them was published
 */
public record Known(String summitId, Meeting meeting, LocalDate firstPublishedOn) implements Outlined {

    public Known {
        requireNonNull(summitId, "summitId");
        requireNonNull(meeting, "meeting");
        requireNonNull(firstPublishedOn, "firstPublishedOn");
    }
}
