package org.summitwire.model.reading.quality;

/** How many were found, missed, and told without being there. Of nothing, all is right. */
record Figures(int hit, int missed, int extra) {

    static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(hit + other.hit, missed + other.missed, extra + other.extra);
    }

    boolean isEmpty() {
        return hit + missed + extra == 0;
    }

    double precision() {
        return share(hit, hit + extra);
    }

    double recall() {
        return share(hit, hit + missed);
    }

    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** The one figure that a kind is judged by: accuracy of an attribute, else F1. */
    double of(Kind kind) {
        return kind.isAttribute() ? recall() : f1();
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
