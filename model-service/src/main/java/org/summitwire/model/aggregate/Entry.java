package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Stage;

/**
 * One fact of an account, as it stands after all tellings of it.
 *
 * @param factId never changes
 * @param stage the firmest that was told
 * @param tellings one a voice and figure, in the order in which they were made known; at most {@link #MAX_TELLINGS},
 *     among them the one that gave the figure that stands
 * @param voices those who tell it; counted no further than {@link #MAX_VOICES}
 * @param conflicts ids of facts told for the same thing that cannot be true at once
 * @param firstPublishedAt when an outlet first published an article that tells it
 * @param knownAt when such an article was first known here
 */
public record Entry(
        String factId,
        Fact fact,
        Stage stage,
        List<Telling> tellings,
        SortedSet<String> voices,
        SortedSet<String> conflicts,
        Instant firstPublishedAt,
        Instant knownAt) {

    static final int MAX_TELLINGS = 12;

    /** Past a hundred independent voices another one tells nobody anything. */
    static final int MAX_VOICES = 100;

    /** Desks that print different figures within the hour have not read each other: neither corrects the other. */
    private static final Duration UNAWARE = Duration.ofHours(1);

    /** Who repeats within a day what was denied has not heard that it was. */
    private static final Duration UNHEARD = Duration.ofDays(1);

    public Entry {
        requireNonNull(factId, "factId");
        requireNonNull(fact, "fact");
        tellings = List.copyOf(tellings);
        voices = Collections.unmodifiableSortedSet(new TreeSet<>(voices));
        conflicts = Collections.unmodifiableSortedSet(new TreeSet<>(conflicts));
    }

    static Entry first(String factId, Telling telling) {
        var source = telling.source();
        return new Entry(
                factId,
                telling.fact(),
                telling.report().stage(),
                List.of(telling),
                new TreeSet<>(Set.of(source.lineageId())),
                new TreeSet<>(),
                source.publishedAt(),
                source.fetchedAt());
    }

    /** How surely a report is on this fact: by what stands, or by a telling whose words or figure it repeats. */
    Likeness likeness(Report report, String language) {
        var surest = Identities.compare(fact, report.fact(), speaks(language));
        for (var telling : tellings) {
            if (surest == Likeness.SAME) {
                break;
            }
            var sameLanguage = telling.source().language().equals(language);
            var likeness = Identities.compare(telling.fact(), report.fact(), sameLanguage);
            if (likeness == Likeness.SAME) {
                surest = likeness;
            }
        }
        return surest;
    }

    boolean contradicts(Report report, String language) {
        return Identities.contradict(fact, report.fact(), speaks(language));
    }

    double distance(Report report) {
        return Identities.of(fact).distance(fact, report.fact());
    }

    boolean isToldBy(String articleId) {
        return tellings.stream()
                .anyMatch(telling -> telling.source().articleId().equals(articleId));
    }

    /** Whether another voice told this figure so shortly before that the source cannot have answered it. */
    boolean isToldAsideOf(Source source) {
        var standing = standing();
        return !standing.source().lineageId().equals(source.lineageId())
                && Duration.between(standing.source().modifiedAt(), source.modifiedAt())
                                .abs()
                                .compareTo(UNAWARE)
                        < 0;
    }

    /** This fact once a later telling of it is heard. */
    Entry after(Telling telling) {
        var told = telling.fact();
        var merged = Identities.of(fact).merge(fact, told, isStale(told));
        var firmest = stageAfter(telling);
        var source = telling.source();
        var heard = new Entry(
                factId,
                merged,
                firmest,
                tellings,
                with(voices, source.lineageId()),
                conflicts,
                earlier(firstPublishedAt, source.publishedAt()),
                earlier(knownAt, source.fetchedAt()));
        return heard.keeping(telling, Identities.isRevision(fact, merged));
    }

    /** This fact once an article says that it is not so. */
    Entry denied(Telling telling) {
        var kept = new ArrayList<>(tellings);
        if (kept.size() >= MAX_TELLINGS) {
            kept.remove(MAX_TELLINGS - 1);
        }
        kept.add(telling);
        return new Entry(factId, fact, Stage.DENIED, kept, voices, conflicts, firstPublishedAt, knownAt);
    }

    private Stage stageAfter(Telling telling) {
        var told = telling.report().stage();
        var denial = denial();
        if (denial != null && !isNewsSince(denial, telling)) {
            return Stage.DENIED;
        }
        return stage.compareTo(told) >= 0 ? stage : told;
    }

    private static boolean isNewsSince(Telling denial, Telling told) {
        var passed =
                Duration.between(denial.source().modifiedAt(), told.source().modifiedAt());
        return passed.compareTo(UNHEARD) > 0;
    }

    /** The last word that it is not so; null where what stands is that it is. */
    private @Nullable Telling denial() {
        Telling last = null;
        for (var telling : tellings) {
            last = stage == Stage.DENIED && telling.report().stage() == Stage.DENIED ? telling : last;
        }
        return last;
    }

    Entry known(String otherId, SortedSet<String> inConflict) {
        return new Entry(otherId, fact, stage, tellings, voices, inConflict, firstPublishedAt, knownAt);
    }

    Entry inConflictWith(String other) {
        var all = new TreeSet<>(conflicts);
        all.add(other);
        return known(factId, all);
    }

    /** This fact with no more than so many tellings: the first, and the one that gave what stands. */
    Entry keepingAtMost(int most) {
        if (tellings.size() <= most) {
            return this;
        }
        var standing = standing();
        var kept = new ArrayList<>(tellings.subList(0, most));
        if (!kept.contains(standing)) {
            kept.set(most - 1, standing);
        }
        return new Entry(factId, fact, stage, kept, voices, conflicts, firstPublishedAt, knownAt);
    }

    /**
     * The telling that says it best as it stands, the last where there are several: of its figure and its stage, else of its
     * denial, else of its figure.
     */
    public Telling standing() {
        var found = tellings.get(0);
        var rank = 0;
        for (var telling : tellings) {
            var its = rank(telling);
            if (its >= rank) {
                found = telling;
                rank = its;
            }
        }
        return found;
    }

    private int rank(Telling telling) {
        var isOfStage = telling.report().stage() == stage;
        if (figuresAgree(telling.fact())) {
            return isOfStage ? 3 : 1;
        }
        return isOfStage && stage == Stage.DENIED ? 2 : 0;
    }

    /** The telling of one article, if it is kept. */
    @Nullable
    Telling toldBy(Source source) {
        return tellings.stream()
                .filter(telling -> telling.source().articleId().equals(source.articleId()))
                .findFirst()
                .orElse(null);
    }

    boolean tells(Telling telling) {
        return tellings.contains(telling);
    }

    /** Whether a figure stood here before and was superseded. */
    private boolean isStale(Fact told) {
        return !figuresAgree(told)
                && tellings.stream()
                        .anyMatch(telling -> !figuresAgree(telling.fact())
                                && Identities.compare(telling.fact(), told, false) == Likeness.SAME
                                && !Identities.isRevision(telling.fact(), told));
    }

    private boolean figuresAgree(Fact told) {
        return !Identities.isRevision(fact, told);
    }

    private Entry keeping(Telling telling, boolean givesFigure) {
        var sameVoice = tellings.stream()
                .anyMatch(kept ->
                        kept.source().lineageId().equals(telling.source().lineageId()));
        if (sameVoice && !givesFigure) {
            return this;
        }
        var kept = new ArrayList<>(tellings);
        if (kept.size() >= MAX_TELLINGS) {
            if (!givesFigure) {
                return this;
            }
            kept.remove(MAX_TELLINGS - 1);
        }
        kept.add(telling);
        return new Entry(factId, fact, stage, kept, voices, conflicts, firstPublishedAt, knownAt);
    }

    private boolean speaks(String language) {
        return tellings.stream().anyMatch(telling -> telling.source().language().equals(language));
    }

    private static SortedSet<String> with(SortedSet<String> voices, String voice) {
        if (voices.contains(voice) || voices.size() >= MAX_VOICES) {
            return voices;
        }
        var more = new TreeSet<>(voices);
        more.add(voice);
        return more;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
