package org.summitwire.standalone.explain;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.ingest.cleaning.Cleaned;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.cleaning.Page;
import org.summitwire.ingest.cleaning.PlainText;
import org.summitwire.ingest.identity.Identity;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Submission;

/**
 * What is left of an article once the page around it is taken off. The same as at the intake, without its meters and
 * log, which would take longer to start than the reading takes.
 */
record Cleaning(String title, String outlet, Cleaned cleaned) {

    static Cleaning of(Submission submission, Cleaner cleaner) {
        var title = PlainText.ofLine(submission.title());
        var outlet = PlainText.ofLine(submission.publisher());
        return new Cleaning(title, outlet, cleaner.clean(new Page(title, outlet, submission.body())));
    }

    /** Why it cannot be read. */
    List<Fault> faults(Submission submission) {
        var faults = new ArrayList<Fault>();
        if (title.isEmpty()) {
            faults.add(new Fault(submission.place(), "title", "no visible character", "a headline"));
        }
        if (outlet.isEmpty()) {
            faults.add(new Fault(submission.place(), "publisher", "no visible character", "the outlet's name"));
        }
        if (cleaned.body().isEmpty() && !submission.retracted()) {
            var found = cleaned.removed().isEmpty() ? "no visible character" : "nothing but page noise";
            faults.add(new Fault(submission.place(), "body", found, "the text of an article"));
        }
        return faults;
    }

    /** Its own id or, without one, ours. */
    String name(Submission submission) {
        var own = submission.externalId() == null ? "" : PlainText.ofLine(submission.externalId());
        return own.isEmpty()
                ? Identity.of(submission.url(), outlet, title, cleaned.body(), submission.retracted())
                        .id()
                : own;
    }
}
