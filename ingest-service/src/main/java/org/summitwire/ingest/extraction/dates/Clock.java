package org.summitwire.ingest.extraction.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day read from tokens.
 *
 * @param offset as written in numbers
 * @param zone letters of a zone, if it was written in letters
 * @param next the token after it
 */
record Clock(LocalTime time, @Nullable ZoneOffset offset, @Nullable String zone, int next) {

    PageDate on(LocalDate date, Locality locality, String rule) {
        var offsetThen = offset != null || zone == null
                ? offset
                : Zones.offset(zone, date.atTime(time), locality).orElse(null);
        return new PageDate(date, time, offsetThen, rule);
    }
}
