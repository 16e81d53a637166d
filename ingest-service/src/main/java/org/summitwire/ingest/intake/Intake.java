package org.summitwire.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.cleaning.Cleaned;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.cleaning.Page;
import org.summitwire.ingest.cleaning.PlainText;
import org.summitwire.ingest.identity.Identity;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Reason;
import org.summitwire.ingest.submission.Submission;

/** Makes articles of submissions: takes the page off, names what is left. */
public final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Cleaner cleaner;
    private final InstantSource clock;
    private final MeterRegistry meters;

    public Intake(Cleaner cleaner, InstantSource clock, MeterRegistry meters) {
        this.cleaner = cleaner;
        this.clock = clock;
        this.meters = meters;
    }

    /** What is ready to be published, and what is not, each in the order of the entries. */
    public Taken take(List<Entry> entries) {
        var articles = new ArrayList<Article>();
        var refused = new ArrayList<Entry.Wrong>();
        for (var entry : entries) {
            if (entry instanceof Entry.Right right) {
                take(right, articles, refused);
            } else if (entry instanceof Entry.Wrong wrong) {
                refused.add(wrong);
            }
        }
        return new Taken(articles, refused);
    }

    private void take(Entry.Right right, List<Article> articles, List<Entry.Wrong> refused) {
        var submission = right.submission();
        var title = PlainText.ofLine(submission.title());
        var outlet = PlainText.ofLine(submission.publisher());
        var cleaned = cleaner.clean(new Page(title, outlet, submission.body()));
        cleaned.removed().forEach(gone -> count(gone, submission));
        var faults = faultsOf(submission, title, outlet, cleaned);
        if (faults.isEmpty()) {
            articles.add(article(submission, title, outlet, cleaned));
        } else {
            refused.add(new Entry.Wrong(submission.place(), Reason.NO_TEXT, faults, right.raw()));
        }
    }

    private static List<Fault> faultsOf(Submission submission, String title, String outlet, Cleaned cleaned) {
        var faults = new ArrayList<Fault>();
        if (title.isEmpty()) {
            faults.add(Fault.of(submission.place(), "title", "no visible character", "a headline"));
        }
        if (outlet.isEmpty()) {
            faults.add(Fault.of(submission.place(), "publisher", "no visible character", "the outlet's name"));
        }
        if (cleaned.body().isEmpty() && !submission.retracted()) {
            var found = cleaned.removed().isEmpty()
                    ? "no visible character"
                    : "nothing but page noise (" + cleaned.removed().size() + " lines)";
            faults.add(Fault.of(submission.place(), "body", found, "the text of an article"));
        }
        return faults;
    }

    private Article article(Submission submission, String title, String outlet, Cleaned cleaned) {
        var identity = Identity.of(submission.url(), outlet, title, cleaned.body(), submission.retracted());
        return new Article(
                identity,
                line(submission.externalId()),
                outlet,
                submission.agency() == null ? cleaned.agency() : line(submission.agency()),
                authors(submission, cleaned),
                line(submission.section()),
                title,
                cleaned.body(),
                submission.language(),
                submission.publishedAt(),
                submission.offset(),
                submission.modifiedAt(),
                clock.instant(),
                submission.retracted(),
                List.of());
    }

    private static List<String> authors(Submission submission, Cleaned cleaned) {
        var told = submission.authors().stream()
                .map(PlainText::ofLine)
                .filter(name -> !name.isEmpty())
                .toList();
        return told.isEmpty() ? cleaned.authors() : told;
    }

    private static @Nullable String line(@Nullable String text) {
        var line = text == null ? "" : PlainText.ofLine(text);
        return line.isEmpty() ? null : line;
    }

    private void count(Cleaned.Removed removed, Submission submission) {
        meters.counter("summitwire.cleaning.removed", "rule", removed.rule()).increment();
        log.debug(
                "page noise removed rule=\"{}\" article={} {} words=\"{}\"",
                removed.rule(),
                submission.url() == null ? submission.title() : submission.url(),
                submission.place(),
                removed.words());
    }

    /** What a batch came to. */
    public record Taken(List<Article> articles, List<Entry.Wrong> refused) {

        public Taken {
            articles = List.copyOf(articles);
            refused = List.copyOf(refused);
        }
    }
}
