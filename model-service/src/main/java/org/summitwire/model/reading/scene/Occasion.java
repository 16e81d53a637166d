package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.MeetingStatus;

/** Where and when a meeting takes place, as far as told, and the words that tell. */
public record Occasion(
        MeetingStatus status,
        @Nullable String city,
        @Nullable String country,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Evidence> evidence) {

    static final Occasion UNKNOWN = new Occasion(MeetingStatus.HELD, null, null, null, null, List.of());
}
