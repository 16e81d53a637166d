package org.summitwire.benchmark.feeds;

import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param feeds that are followed
 * @param seconds of simulated news; what was told by then is waited for
 * @param threads that ask
 */
record FeedsOptions(int feeds, int seconds, int threads, long seed) {

    private static final FeedsOptions FULL = new FeedsOptions(10_000, 300, 64, 20251220);
    private static final FeedsOptions QUICK = new FeedsOptions(500, 40, 64, 20251220);

    /** @throws IllegalArgumentException with words for the user where something is not understood */
    static FeedsOptions of(List<String> words) {
        var options = words.contains("--quick") ? QUICK : FULL;
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            options = switch (word) {
                case "--quick" -> options;
                case "--feeds" -> options.feeds((int) number(word, left, 10, 1_000_000));
                case "--seconds" -> options.seconds((int) number(word, left, 10, 86_400));
                case "--threads" -> options.threads((int) number(word, left, 1, 1_000));
                case "--seed" -> options.seed(number(word, left, Long.MIN_VALUE, Long.MAX_VALUE));
                default -> throw new IllegalArgumentException(word + " is not known here");
            };
        }
        return options;
    }

    private FeedsOptions feeds(int number) {
        return new FeedsOptions(number, seconds, threads, seed);
    }

    private FeedsOptions seconds(int number) {
        return new FeedsOptions(feeds, number, threads, seed);
    }

    private FeedsOptions threads(int number) {
        return new FeedsOptions(feeds, seconds, number, seed);
    }

    private FeedsOptions seed(long number) {
        return new FeedsOptions(feeds, seconds, threads, number);
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
}
