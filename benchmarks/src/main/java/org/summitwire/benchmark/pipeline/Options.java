package org.summitwire.benchmark.pipeline;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param articles how many; null where it does not say
 * @param quick an order of magnitude will do
 * @param warmUps rounds at most before those that count; null where it does not say
 */
record Options(@Nullable Integer articles, boolean quick, long seed, @Nullable Integer warmUps) {

    private static final long SEED = 20251220;

    /** @throws IllegalArgumentException with words for the user where something is not understood */
    static Options of(List<String> words) {
        Integer articles = null;
        var quick = false;
        var seed = SEED;
        Integer warmUps = null;
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            switch (word) {
                case "--articles" -> articles = (int) number(word, left, 10, 10_000_000);
                case "--seed" -> seed = number(word, left, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--warm-ups" -> warmUps = (int) number(word, left, 0, 1_000);
                case "--quick" -> quick = true;
                default -> throw new IllegalArgumentException(word + " is not known here");
            }
        }
        return new Options(articles, quick, seed, warmUps);
    }

    private static long number(String option, Iterator<String> left, long least, long most) {
        var word = left.hasNext() ? left.next() : "nothing";
        try {
            var number = Long.parseLong(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) { // said below
        }
        throw new IllegalArgumentException(
                option + " needs a whole number from " + least + " to " + most + ", not " + word);
    }

    int articlesOr(int usual) {
        return articles == null ? usual : articles;
    }

    int warmUpsOr(int usual) {
        return warmUps == null ? usual : warmUps;
    }
}
