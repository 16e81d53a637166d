package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one article's answer is worth. */
record Mark(String article, String language, Map<Kind, Figures> figures, List<Miss> misses) {

    static Mark of(String language, Answer expected, Answer told) {
        var marking = new Marking(expected.id(), language);
        marking.relevance(expected.relevant(), told.relevant());
        for (var pair : MeetingPair.of(expected.summits(), told.summits())) {
            Kind.FACTS.forEach(kind -> marking.facts(kind, pair));
            Kind.ATTRIBUTES.forEach(kind -> marking.attribute(kind, pair));
        }
        return new Mark(expected.id(), language, marking.figures, marking.misses);
    }

    /** The figures alone, for a set whose articles are not to be looked at. */
    Mark untold() {
        return new Mark(article, language, figures, List.of());
    }

    Figures of(Kind kind) {
        return figures.getOrDefault(kind, Figures.NONE);
    }

    int weight() {
        return misses.stream().mapToInt(Miss::weight).sum();
    }

    private static final class Marking {

        private final String article;
        private final String language;
        private final Map<Kind, Figures> figures = new EnumMap<>(Kind.class);
        private final List<Miss> misses = new ArrayList<>();

        Marking(String article, String language) {
            this.article = article;
            this.language = language;
        }

        void relevance(boolean expected, boolean told) {
            if (expected && told) {
                count(Kind.RELEVANCE, new Figures(1, 0, 0));
            } else if (expected) {
                count(Kind.RELEVANCE, new Figures(0, 1, 0));
                miss(Kind.RELEVANCE, "relevant", null, null);
            } else if (told) {
                count(Kind.RELEVANCE, new Figures(0, 0, 1));
                miss(Kind.RELEVANCE, null, "relevant", null);
            }
        }

        void facts(Kind kind, MeetingPair pair) {
            var pairing = Pairing.of(facts(kind, pair.expected()), facts(kind, pair.told()));
            count(
                    kind,
                    new Figures(
                            pairing.pairs(),
                            pairing.missed().size(),
                            pairing.extra().size()));
            var extra = new ArrayList<>(pairing.extra());
            for (var missed : pairing.missed()) {
                var line = missed.item().line();
                var instead = takeNearest(line, extra);
                miss(
                        kind,
                        line,
                        instead == null ? null : instead.item().line(),
                        instead == null ? null : instead.rule());
            }
            extra.forEach(it -> miss(kind, null, it.item().line(), it.rule()));
        }

        /** Beside what was missed stands what was read in its place: the extra that shares most words with it. */
        private static @Nullable Told takeNearest(String missed, List<Told> extra) {
            var words = Words.of(missed);
            var nearest = extra.stream()
                    .max(Comparator.comparingInt(
                            it -> words.shared(Words.of(it.item().line()))))
                    .filter(it -> words.meet(Words.of(it.item().line())))
                    .orElse(null);
            extra.remove(nearest);
            return nearest;
        }

        void attribute(Kind kind, MeetingPair pair) {
            var expected = pair.expected();
            if (expected == null || expected.attribute(kind) == null) {
                return;
            }
            var told = pair.told();
            if (expected.isRightOn(kind, told)) {
                count(kind, new Figures(1, 0, 0));
            } else {
                count(kind, new Figures(0, 1, 0));
                miss(kind, expected.attribute(kind), told == null ? null : told.attribute(kind), null);
            }
        }

        private void count(Kind kind, Figures more) {
            figures.merge(kind, more, Figures::plus);
        }

        private void miss(Kind kind, @Nullable String expected, @Nullable String read, @Nullable String rule) {
            misses.add(new Miss(article, language, kind, expected, read, rule));
        }

        private static List<Told> facts(Kind kind, @Nullable Summit summit) {
            return summit == null ? List.of() : summit.facts(kind);
        }
    }
}
