package org.summitwire.model.resolution;

import java.time.LocalDate;
import org.summitwire.model.reading.Meeting;

/** A meeting that has been told of, as it stands. */
interface Outlined {

    Meeting meeting();

    /** The day in UTC on which the article that first made it known was published. */
    LocalDate firstPublishedOn();
}
