package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What one article tells of one meeting. */
public record MeetingReport(Meeting meeting, List<Report> reports) {

    public MeetingReport {
        requireNonNull(meeting, "meeting");
        reports = List.copyOf(reports);
    }
}
