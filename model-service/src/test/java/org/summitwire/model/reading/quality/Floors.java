package org.summitwire.model.reading.quality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The least that each figure must reach, as floors.tsv keeps it. */
record Floors(List<Floor> floors) {

    private static final double ROOM = .02;
    private static final double BELOW = .02;
    private static final double BELOW_ASIDE = .05;
    private static final String HEAD =
            """
            # The least F1, or accuracy of an attribute, that a set must reach: set, language (* for all), kind, figure.
            # Floors are raised as reading gets better; one is lowered only with the reason in the commit.
            """;
    private static final int MISSES_TOLD = 5;

    record Floor(String set, String language, Kind kind, double least) {

        private static Floor parse(String line) {
            var cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("A floor is set, language, kind and figure, not '" + line + "'");
            }
            return new Floor(cells[0], cells[1], Kind.labelled(cells[2]), Double.parseDouble(cells[3]));
        }

        private boolean isOf(Measured measured) {
            return set.equals(measured.set());
        }

        private double figure(Measured measured) {
            return measured.figures(language, kind).of(kind);
        }

        private String breach(Measured measured) {
            var misses = measured.misses(language, kind).stream()
                    .limit(MISSES_TOLD)
                    .map(miss -> "\n    " + miss.line())
                    .collect(Collectors.joining());
            return "%s, language %s, %s: %s is below the floor of %s%s"
                    .formatted(
                            set,
                            language,
                            kind.label(),
                            Decimals.text(figure(measured)),
                            Decimals.text(least),
                            misses.isEmpty() ? "" : "; first misses:" + misses);
        }

        private String line() {
            return String.join("\t", set, language, kind.label(), Decimals.text(least));
        }
    }

    static Floors parse(String tsv) {
        return new Floors(tsv.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Floor::parse)
                .toList());
    }

    /** Each figure that fell below its floor, with what was missed. */
    List<String> breaches(List<Measured> sets) {
        return meet(sets, (floor, set) -> floor.figure(set) < floor.least())
                .map(it -> it.floor.breach(it.set))
                .toList();
    }

    /** Floors that a figure has left well behind, as lines to put in their place. */
    List<String> raisable(List<Measured> sets) {
        return meet(sets, (floor, set) -> floor.figure(set) > floor.least() + below(set) + ROOM)
                .map(it ->
                        suggested(it.set, it.floor.language(), it.floor.kind()).line())
                .toList();
    }

    /** Figures over all languages that may fall as they like, as lines that would stop them. */
    List<String> lacking(List<Measured> sets) {
        return sets.stream()
                .flatMap(set -> Stream.of(Kind.values())
                        .filter(kind -> !set.figures(Measured.ALL, kind).isEmpty())
                        .filter(kind -> least(set.set(), Measured.ALL, kind).isEmpty())
                        .map(kind -> suggested(set, Measured.ALL, kind).line()))
                .toList();
    }

    /** Floors of the sets at hand, set anew for every figure there is; those of the others stay. */
    Floors renewed(List<Measured> sets) {
        var unasked = unasked(sets);
        var kept = floors.stream().filter(floor -> unasked.contains(floor.set()));
        return new Floors(
                Stream.concat(kept, sets.stream().flatMap(Floors::suggested)).toList());
    }

    String tsv() {
        return HEAD + floors.stream().map(floor -> floor.line() + "\n").collect(Collectors.joining());
    }

    /** Sets that have floors and are not at hand. */
    Set<String> unasked(List<Measured> sets) {
        var unasked = floors.stream().map(Floor::set).collect(Collectors.toCollection(TreeSet::new));
        sets.forEach(set -> unasked.remove(set.set()));
        return unasked;
    }

    Optional<Double> least(String set, String language, Kind kind) {
        Predicate<Floor> asked = floor ->
                floor.set().equals(set) && floor.language().equals(language) && Objects.equals(floor.kind(), kind);
        return floors.stream().filter(asked).map(Floor::least).findFirst();
    }

    private interface Condition {
        boolean holds(Floor floor, Measured set);
    }

    private record Met(Floor floor, Measured set) {}

    private Stream<Met> meet(List<Measured> sets, Condition condition) {
        return floors.stream().flatMap(floor -> sets.stream()
                .filter(floor::isOf)
                .filter(set -> condition.holds(floor, set))
                .map(set -> new Met(floor, set)));
    }

    /** Over all languages; by language for the facts of sets that rules are worked out with. */
    private static Stream<Floor> suggested(Measured set) {
        return set.languages().stream()
                .filter(language -> language.equals(Measured.ALL) || !set.isAside())
                .flatMap(language -> kinds(language).stream()
                        .filter(kind -> !set.figures(language, kind).isEmpty())
                        .map(kind -> suggested(set, language, kind)));
    }

    private static List<Kind> kinds(String language) {
        return language.equals(Measured.ALL) ? List.of(Kind.values()) : Kind.FACTS;
    }

    /** Somewhat below what is reached, so that one fact more or less does not stop the work. */
    private static Floor suggested(Measured set, String language, Kind kind) {
        var figure = set.figures(language, kind).of(kind);
        return new Floor(set.set(), language, kind, Math.max(0, figure - below(set)));
    }

    /** The set left aside is small, and nobody may look why it fell. */
    private static double below(Measured set) {
        return set.isAside() ? BELOW_ASIDE : BELOW;
    }
}
