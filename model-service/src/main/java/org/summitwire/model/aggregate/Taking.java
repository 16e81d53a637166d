package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.resolution.Outline;

/** Takes reports into one account, each on top of those made known before it. */
final class Taking {

    /** Words for forum, place and date that are kept. */
    private static final int MAX_EVIDENCE = 10;

    /** A telling with its source takes about 1 KB: so many stay below the broker's 1 MB a record. */
    private static final int MAX_TELLINGS = 700;

    private final String summitId;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Quoted> evidence = new ArrayList<>();
    private @Nullable Meeting meeting;
    private int articles;
    private Instant heardUntil = Instant.MIN;
    private Instant changedAt = Instant.EPOCH;
    private long version;

    Taking(String summitId) {
        this.summitId = summitId;
    }

    Taking(Account account) {
        this(account.summitId());
        meeting = account.meeting();
        evidence.addAll(account.evidence());
        entries.addAll(account.entries());
        sources.addAll(account.sources());
        articles = account.articles();
        heardUntil = account.heardUntil();
        changedAt = account.changedAt();
        version = account.version();
    }

    void hear(Heard heard) {
        var source = heard.source().inVoice(Lineage.voiceOf(heard.source(), sources));
        hearOf(heard.meeting(), source);
        new Placing(summitId, entries, source).place(heard.reports());
        bound();
        note(source);
    }

    Account account() {
        return new Account(
                summitId,
                requireNonNull(meeting, "an account needs a report"),
                evidence,
                entries,
                sources,
                articles,
                heardUntil,
                changedAt,
                version);
    }

    private void hearOf(Meeting told, Source source) {
        var known = meeting;
        var after = Outline.after(known, told);
        if (known == null || !Outline.sameTimeAndPlace(known, after)) {
            Quoted.from(source, told.evidence()).stream()
                    .limit(Math.max(0, MAX_EVIDENCE - evidence.size()))
                    .forEach(evidence::add);
        }
        meeting = after;
    }

    /** The more facts an account holds, the fewer tellings of each are kept. */
    private void bound() {
        var most = Math.max(1, MAX_TELLINGS / Math.max(1, entries.size()));
        entries.replaceAll(entry -> entry.keepingAtMost(most));
    }

    private void note(Source source) {
        heardUntil = source.modifiedAt();
        var known = sources.stream().anyMatch(other -> other.articleId().equals(source.articleId()));
        if (known) {
            return;
        }
        articles++;
        if (sources.size() < Account.MAX_SOURCES) {
            sources.add(source);
        }
    }
}
