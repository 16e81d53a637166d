package org.summitwire.model.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;

/** A meeting: its forum, status, place and days. */
record MeetingView(
        String forum,
        String name,
        @Nullable Integer edition,
        List<String> parties,
        String status,
        @Nullable String city,
        @Nullable String country,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    static MeetingView of(Meeting meeting) {
        var forum = meeting.forum();
        return new MeetingView(
                forum.key(),
                forum.name(),
                forum.edition(),
                List.copyOf(forum.parties()),
                Symbols.of(meeting.status()),
                meeting.city(),
                meeting.country(),
                meeting.start(),
                meeting.end());
    }
}
