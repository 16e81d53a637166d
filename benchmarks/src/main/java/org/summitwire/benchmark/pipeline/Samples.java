package org.summitwire.benchmark.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Figures that were measured several times. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    void addAll(Samples others) {
        values.addAll(others.values);
    }

    int size() {
        return values.size();
    }

    double median() {
        return percentile(50);
    }

    /** The least value that so many of a hundred do not exceed; NaN where nothing was measured. */
    double percentile(int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
