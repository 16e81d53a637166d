package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Meeting;

/**
 * All that is known of one meeting. A function of the set of reports heard: whatever the order in which they come, they
 * are taken in the order in which outlets made them known.
 *
 * @param meeting as it stands; its evidence is in {@code evidence}
 * @param sources articles heard; the first {@link #MAX_SOURCES} are kept
 * @param articles the number of articles heard
 * @param heardUntil when the latest report heard was made known: a report after it is heard on top, an earlier one has
 *     the account taken anew
 * @param changedAt when the cause of the last change was known here
 * @param version the number of changes so far
 */
public record Account(
        String summitId,
        Meeting meeting,
        List<Quoted> evidence,
        List<Entry> entries,
        List<Source> sources,
        int articles,
        Instant heardUntil,
        Instant changedAt,
        long version) {

    static final int MAX_SOURCES = 100;

    public Account {
        requireNonNull(summitId, "summitId");
        requireNonNull(meeting, "meeting");
        evidence = List.copyOf(evidence);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }

    /** The account of the reports given, in whatever order; none where there are none. */
    public static Optional<Account> of(String summitId, Collection<Heard> reports) {
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        var taking = new Taking(summitId);
        reports.stream().sorted(Heard.ORDER).forEach(taking::hear);
        return Optional.of(taking.account());
    }

    /** Whether a report was made known after all those heard, so that it can be heard on top. */
    public boolean isBefore(Heard heard) {
        return heardUntil.isBefore(heard.source().modifiedAt());
    }

    /** This account once a later report is heard; for an earlier one take {@link #of}. */
    public Account after(Heard heard) {
        if (!isBefore(heard)) {
            throw new IllegalArgumentException("A report made known at "
                    + heard.source().modifiedAt() + " cannot be heard on top of an account heard until " + heardUntil
                    + "; take it anew from all");
        }
        var taking = new Taking(this);
        taking.hear(heard);
        return taking.account();
    }

    /** This account, changed so many times more, lastly by what was known here at a time. */
    public Account changed(int changes, Instant at) {
        return new Account(summitId, meeting, evidence, entries, sources, articles, heardUntil, at, version + changes);
    }

    /** The voices heard, as far as their articles are kept. */
    public int lineages() {
        return (int) sources.stream().map(Source::lineageId).distinct().count();
    }

    /** The voice of an article heard; empty where it is not among those kept. */
    public String voiceOf(String articleId) {
        return sources.stream()
                .filter(source -> source.articleId().equals(articleId))
                .map(Source::lineageId)
                .findFirst()
                .orElse("");
    }

    /** How many participants of a country or organisation are known. */
    public int participantsOf(String country) {
        return (int) entries.stream()
                .filter(entry -> entry.fact() instanceof Fact.Participant one
                        && one.country().equals(country))
                .count();
    }

    Optional<Entry> entry(String factId) {
        return entries.stream().filter(entry -> entry.factId().equals(factId)).findFirst();
    }
}
