package org.summitwire.model.resolution;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.summitwire.model.reading.Meeting;

/**
 * A meeting that reports were put with before.
 *
 * @param firstPublishedOn the day in UTC on which it was first reported
 */
public record Known(String summitId, Meeting meeting, LocalDate firstPublishedOn) {

    public Known {
        requireNonNull(summitId, "summitId");
        requireNonNull(meeting, "meeting");
        requireNonNull(firstPublishedOn, "firstPublishedOn");
    }
}
