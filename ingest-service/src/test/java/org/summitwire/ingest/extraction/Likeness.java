package org.summitwire.ingest.extraction;

import java.util.HashMap;
import java.util.Map;

/**
 * How like a text is to the one that was wanted, as public benchmarks count it: by the runs of four words that both have.
 *
 * @param precision share of the text that was wanted, 0 to 1
 * @param recall share of what was wanted that is in the text, 0 to 1
 */
record Likeness(double precision, double recall) {

    static Likeness of(String text, String wanted) {
        var found = shingles(text);
        var gold = shingles(wanted);
        int common = gold.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0)))
                .sum();
        return new Likeness(share(common, total(found)), share(common, total(gold)));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(int common, int all) {
        return all == 0 ? 0 : (double) common / all;
    }

    private static int total(Map<Long, Integer> shingles) {
        return shingles.values().stream().mapToInt(count -> count).sum();
    }

    private static Map<Long, Integer> shingles(String text) {
        var counts = new HashMap<Long, Integer>();
        for (long shingle : Words.of(text).shingles()) {
            counts.merge(shingle, 1, Integer::sum);
        }
        return counts;
    }
}
