package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Report;

/** One telling of one fact, as one article gave it. */
public record Telling(Source source, Report report) {

    public Telling {
        requireNonNull(source, "source");
        requireNonNull(report, "report");
    }

    Fact fact() {
        return report.fact();
    }
}
