package org.summitwire.benchmark.pipeline;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that look random and are the same in each run with the same seed. */
public final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Choices of their own for each thing that is numbered. */
    public static Chance of(long seed, String what, long number) {
        return new Chance(seed ^ (what.hashCode() * 0x9E3779B97F4A7C15L) ^ (number * 0xD1B54A32D192ED03L));
    }

    /** From 0 up to, but not with, a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Mostly small: what comes first is met more often. */
    int skewedBelow(int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    boolean outOfHundred(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
