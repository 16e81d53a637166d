package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A meeting that was expected and the one told for it; one side is null where the other stands alone. */
record MeetingPair(@Nullable Summit expected, @Nullable Summit told) {

    private record Candidate(int expected, int told, double likeness) {}

    /** The likest two first, then the likest of those that are left. */
    static List<MeetingPair> of(List<Summit> expected, List<Summit> told) {
        var expectedLeft = places(expected);
        var toldLeft = places(told);
        var pairs = new ArrayList<MeetingPair>();
        for (var it : candidates(expected, told)) {
            if (expectedLeft.contains(it.expected) && toldLeft.contains(it.told)) {
                expectedLeft.remove(it.expected);
                toldLeft.remove(it.told);
                pairs.add(new MeetingPair(expected.get(it.expected), told.get(it.told)));
            }
        }
        expectedLeft.forEach(i -> pairs.add(new MeetingPair(expected.get(i), null)));
        toldLeft.forEach(j -> pairs.add(new MeetingPair(null, told.get(j))));
        return pairs;
    }

    private static Set<Integer> places(List<Summit> summits) {
        return IntStream.range(0, summits.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** By place and not by value: an article may tell one meeting twice. */
    private static List<Candidate> candidates(List<Summit> expected, List<Summit> told) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < expected.size(); i++) {
            for (var j = 0; j < told.size(); j++) {
                candidates.add(new Candidate(i, j, likeness(expected.get(i), told.get(j))));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates;
    }

    /** What sets meetings apart, their day and name, weighs more than who was there. */
    private static double likeness(Summit expected, Summit told) {
        var likeness = 0.0;
        for (var kind : Kind.FACTS) {
            var pairs = Pairing.of(expected.facts(kind), told.facts(kind)).pairs();
            var all = expected.facts(kind).size() + told.facts(kind).size();
            likeness += all == 0 ? 0 : 2.0 * pairs / all;
        }
        likeness += expected.start() != null && expected.start().equals(told.start()) ? 2 : 0;
        likeness += Words.of(expected.name()).areAlike(Words.of(told.name())) ? 2 : 0;
        likeness += expected.city() != null && Cities.same(expected.city(), told.city()) ? 1 : 0;
        return likeness + (expected.isRightOn(Kind.STATUS, told) ? 1 : 0);
    }
}
