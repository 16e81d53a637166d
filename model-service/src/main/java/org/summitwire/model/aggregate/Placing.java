package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Stage;

/** Puts the reports of one article with the facts of an account: the surest pairs first, the rest as new facts. */
final class Placing {

    private final String summitId;
    private final List<Entry> entries;
    private final Source source;
    private final int known;
    private final Set<Integer> told = new HashSet<>();
    /** By report: how surely it is on each fact that was known, as that stands; null where not compared since. */
    private final IdentityHashMap<Report, Likeness[]> compared = new IdentityHashMap<>();

    /** @param entries the facts so far in the order in which they became known; altered by placing */
    Placing(String summitId, List<Entry> entries, Source source) {
        this.summitId = summitId;
        this.entries = entries;
        this.source = source;
        this.known = entries.size();
    }

    void place(List<Report> reports) {
        var left = new ArrayList<>(reports);
        left.removeIf(Placing::isDenial);
        left.removeIf(report -> tell(report, find(report, Likeness.SAME)));
        left.removeIf(report -> tell(report, find(report, Likeness.DETAIL)));
        left.removeIf(report -> tell(report, find(report, Likeness.LIKELY)));
        left.removeIf(report -> tell(report, findOtherFigure(report)));
        left.removeIf(report -> tell(report, findByElimination(report, left)));
        left.forEach(this::tellAnew);
        reports.stream().filter(Placing::isDenial).forEach(this::deny);
    }

    private static boolean isDenial(Report report) {
        return report.stage() == Stage.DENIED;
    }

    /** What nobody told, or what the article itself tells in other words, needs no denial. */
    private void deny(Report report) {
        for (var likeness : List.of(Likeness.SAME, Likeness.DETAIL, Likeness.LIKELY)) {
            var place = nearest(report, likeness, told);
            if (place != null) {
                entries.set(place, entries.get(place).denied(new Telling(source, report)));
                told.add(place);
                return;
            }
        }
    }

    private boolean tell(Report report, @Nullable Integer place) {
        if (place == null) {
            return false;
        }
        entries.set(place, entries.get(place).after(new Telling(source, report)));
        told.add(place);
        if (place < known) {
            compared.values().forEach(likenesses -> likenesses[place] = null);
        }
        return true;
    }

    /** A fact new to the account, or told before in the same article. */
    private void tellAnew(Report report) {
        for (var place = known; place < entries.size(); place++) {
            if (entries.get(place).likeness(report, source.language()).compareTo(Likeness.DETAIL) >= 0) {
                tell(report, place);
                return;
            }
        }
        var entry = Entry.first(idOf(report), new Telling(source, report));
        for (var place = 0; place < known; place++) {
            var other = entries.get(place);
            if (!told.contains(place) && other.contradicts(report, source.language())) {
                entry = entry.inConflictWith(other.factId());
                entries.set(place, other.inConflictWith(entry.factId()));
            }
        }
        entries.add(entry);
    }

    /** One article tells a thing once: a second figure in it is for something else; the same words again are not. */
    private @Nullable Integer find(Report report, Likeness likeness) {
        return nearest(report, likeness, likeness == Likeness.SAME ? Set.of() : told);
    }

    private @Nullable Integer findOtherFigure(Report report) {
        var place = nearest(report, Likeness.OTHER_FIGURE, told);
        return place == null || entries.get(place).isToldAsideOf(source) ? null : place;
    }

    /** In words that cannot be compared: the only fact of its sort that the article may mean, told only once. */
    private @Nullable Integer findByElimination(Report report, List<Report> left) {
        var places = places(report, Likeness.OTHER_WORDS, told);
        if (places.size() != 1) {
            return null;
        }
        int place = places.get(0);
        var alike = left.stream()
                .filter(other -> likeness(other, place) == Likeness.OTHER_WORDS)
                .count();
        return alike == 1 ? place : null;
    }

    private @Nullable Integer nearest(Report report, Likeness likeness, Set<Integer> without) {
        Integer nearest = null;
        for (var place : places(report, likeness, without)) {
            if (nearest == null
                    || entries.get(place).distance(report)
                            < entries.get(nearest).distance(report)) {
                nearest = place;
            }
        }
        return nearest;
    }

    private List<Integer> places(Report report, Likeness likeness, Set<Integer> without) {
        var places = new ArrayList<Integer>();
        for (var place = 0; place < known; place++) {
            if (!without.contains(place) && likeness(report, place) == likeness) {
                places.add(place);
            }
        }
        return places;
    }

    private Likeness likeness(Report report, int place) {
        var likenesses = compared.computeIfAbsent(report, it -> new Likeness[known]);
        var likeness = likenesses[place];
        if (likeness == null) {
            likeness = entries.get(place).likeness(report, source.language());
            likenesses[place] = likeness;
        }
        return likeness;
    }

    /** From content; the second of two facts that read the same gets a number. */
    private String idOf(Report report) {
        var subject = Subject.of(report.fact());
        var seed = Identities.of(report.fact()).seed(report.fact());
        var id = Ids.fact(summitId, subject, seed, 1);
        for (var number = 2; isTaken(id); number++) {
            id = Ids.fact(summitId, subject, seed, number);
        }
        return id;
    }

    private boolean isTaken(String id) {
        return entries.stream().anyMatch(entry -> entry.factId().equals(id));
    }
}
