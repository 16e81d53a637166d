package org.summitwire.model.aggregate;

import static org.summitwire.model.aggregate.ChangeClass.CONTRADICTED;
import static org.summitwire.model.aggregate.ChangeClass.CORROBORATED;
import static org.summitwire.model.aggregate.ChangeClass.MERGED;
import static org.summitwire.model.aggregate.ChangeClass.NEW;
import static org.summitwire.model.aggregate.ChangeClass.REVISED;
import static org.summitwire.model.aggregate.ChangeClass.STAGE_CHANGED;
import static org.summitwire.model.aggregate.ChangeClass.WITHDRAWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.resolution.Outline;

/** Decides what is new in an account, given what it held before. Changes nothing. */
final class Novelty {

    private final @Nullable Account before;
    private final Account after;
    private final Source cause;
    private final List<Report> reports;
    private final Moves moves;
    private final List<Change> changes = new ArrayList<>();

    /** @param reports what the cause tells of this meeting; empty where it tells of it no more */
    Novelty(@Nullable Account before, Account after, Source cause, List<Report> reports) {
        this(before, after, cause, reports, Moves.NONE);
    }

    Novelty(@Nullable Account before, Account after, Source cause, List<Report> reports, Moves moves) {
        this.before = before;
        this.after = after;
        this.cause = cause;
        this.reports = reports;
        this.moves = moves;
    }

    List<Change> decide() {
        ofTheMeeting();
        for (var entry : after.entries()) {
            var known = before == null ? Optional.<Entry>empty() : before.entry(entry.factId());
            known.ifPresentOrElse(old -> ofFact(old, entry), () -> ofNewFact(entry));
        }
        for (var old : moves.brought()) {
            if (after.entry(old.factId()).isEmpty()) {
                into(old).ifPresent(entry -> add(MERGED, old, entry));
            }
        }
        if (before != null) {
            before.entries().stream()
                    .filter(old -> after.entry(old.factId()).isEmpty())
                    .forEach(this::ofMissingFact);
        }
        return changes;
    }

    /** All that an account held, once nobody tells of its meeting any more. */
    static List<Change> ofTheEnd(Account account, Source cause) {
        var novelty = new Novelty(account, account, cause, List.of());
        account.entries().forEach(entry -> novelty.add(WITHDRAWN, entry, null));
        novelty.addOfMeeting(WITHDRAWN);
        return novelty.changes;
    }

    /** Where an account went into another one whole. */
    static List<Change> ofTheMerger(Account account, String into, Source cause) {
        var novelty = new Novelty(account, account, cause, List.of());
        novelty.addOfMeeting(MERGED, into);
        return novelty.changes;
    }

    private void ofTheMeeting() {
        if (before == null) {
            addOfMeeting(NEW);
            return;
        }
        if (before.meeting().status() != after.meeting().status()) {
            addOfMeeting(STAGE_CHANGED);
        }
        if (Outline.isRevision(before.meeting(), after.meeting())) {
            addOfMeeting(REVISED);
        }
    }

    private void ofNewFact(Entry entry) {
        var old = moves.brought(entry.factId());
        if (old.isPresent()) {
            add(MERGED, old.get(), entry);
            return;
        }
        add(NEW, null, entry);
        if (!entry.conflicts().isEmpty()) {
            add(CONTRADICTED, null, entry);
        }
    }

    /** One change a fact: what is decided now matters more than its figure, its figure more than who tells it. */
    private void ofFact(Entry old, Entry entry) {
        if (entry.stage() == Stage.DENIED) {
            if (old.stage() != Stage.DENIED) {
                add(WITHDRAWN, old, entry);
            }
        } else if (!old.stage().isDecided() && entry.stage().isDecided()) {
            add(STAGE_CHANGED, old, entry);
        } else if (Identities.isRevision(old.fact(), entry.fact())) {
            add(moves.toldElsewhere(entry) ? MERGED : REVISED, old, entry);
        } else if (old.stage() != entry.stage()) {
            add(STAGE_CHANGED, old, entry);
        } else if (!entry.conflicts().equals(old.conflicts())
                && entry.conflicts().containsAll(old.conflicts())) {
            add(CONTRADICTED, old, entry);
        } else if (!old.voices().containsAll(entry.voices())) {
            add(CORROBORATED, old, entry);
        }
    }

    /** A fact is gone because those who told it took it back, or because they turn out to tell another one. */
    private void ofMissingFact(Entry old) {
        var elsewhere = moves.summitOf(old.factId());
        if (elsewhere != null) {
            add(MERGED, old, null, elsewhere);
            return;
        }
        into(old).ifPresentOrElse(entry -> add(MERGED, old, entry), () -> add(WITHDRAWN, old, null));
    }

    private Optional<Entry> into(Entry old) {
        return after.entries().stream()
                .filter(entry -> old.tellings().stream().anyMatch(entry::tells))
                .findFirst()
                .or(() -> old.tellings().stream()
                        .filter(this::stands)
                        .flatMap(telling -> likest(telling).stream())
                        .findFirst());
    }

    /** Whether the article still says so: then it is told of, be it as part of another fact whose other tellings are kept. */
    private boolean stands(Telling telling) {
        var source = telling.source();
        return after.sources().stream()
                .anyMatch(heard -> heard.articleId().equals(source.articleId())
                        && heard.revision().equals(source.revision()));
    }

    private Optional<Entry> likest(Telling telling) {
        var report = telling.report();
        var language = telling.source().language();
        return after.entries().stream()
                .filter(entry -> entry.likeness(report, language) != Likeness.NONE)
                .max(Comparator.comparing(entry -> entry.likeness(report, language)));
    }

    private void add(ChangeClass change, @Nullable Entry old, @Nullable Entry entry) {
        add(change, old, entry, null);
    }

    private void add(ChangeClass change, @Nullable Entry old, @Nullable Entry entry, @Nullable String mergedInto) {
        var fact = entry == null ? old : entry;
        if (fact == null) {
            throw new IllegalArgumentException("A change of a fact has a fact before or after");
        }
        var telling = entry == null ? null : tellingOf(entry);
        changes.add(new Change(
                id(change, old == null ? fact.factId() : old.factId(), old, entry),
                after.summitId(),
                change,
                Subject.of(fact.fact()),
                old,
                entry,
                before == null ? null : before.meeting(),
                after.meeting(),
                telling == null
                        ? List.of()
                        : Quoted.from(telling.source(), List.of(telling.report().evidence())),
                telling == null ? null : telling.report().attribution(),
                mergedInto,
                cause));
    }

    private void addOfMeeting(ChangeClass change) {
        addOfMeeting(change, null);
    }

    private void addOfMeeting(ChangeClass change, @Nullable String mergedInto) {
        var meetingBefore = before == null ? null : before.meeting();
        changes.add(new Change(
                Ids.hash(after.summitId(), change, Subject.MEETING, meetingBefore, after.meeting(), key(cause)),
                after.summitId(),
                change,
                Subject.MEETING,
                null,
                null,
                meetingBefore,
                after.meeting(),
                after.evidence(),
                null,
                mergedInto,
                cause));
    }

    private String id(ChangeClass change, String factId, @Nullable Entry old, @Nullable Entry entry) {
        return Ids.hash(
                after.summitId(),
                factId,
                change,
                old == null ? null : old.fact(),
                old == null ? null : old.stage(),
                entry == null ? null : entry.fact(),
                entry == null ? null : entry.stage(),
                key(cause));
    }

    /** The cause's own words where it tells the fact; else those of the telling that stands. */
    private Telling tellingOf(Entry entry) {
        var own = entry.toldBy(cause);
        if (own != null) {
            return own;
        }
        return reports.stream()
                .filter(report -> entry.likeness(report, cause.language()).compareTo(Likeness.LIKELY) >= 0)
                .findFirst()
                .map(report -> new Telling(cause, report))
                .orElseGet(entry::standing);
    }

    private static String key(Source source) {
        return source.articleId() + ' ' + source.revision();
    }
}
