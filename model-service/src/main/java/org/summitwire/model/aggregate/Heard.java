package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.Report;

/**
 * What one article tells of one meeting.
 *
 * @param position counts the meetings that the article tells of, from 0
 */
public record Heard(Source source, int position, Meeting meeting, List<Report> reports) {

    /** The order in which outlets made them known; ties are broken by content, so that it is one order everywhere. */
    public static final Comparator<Heard> ORDER = Comparator.comparing(
                    (Heard heard) -> heard.source().modifiedAt())
            .thenComparing(heard -> heard.source().articleId())
            .thenComparing(Heard::position);

    public Heard {
        requireNonNull(source, "source");
        requireNonNull(meeting, "meeting");
        reports = List.copyOf(reports);
    }
}
