package org.summitwire.benchmark.alerts;

import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param subscriptions that each take one alert in a hundred; one that hangs comes on top
 * @param rate changes a second, each of which raises an alert
 * @param seconds that count
 * @param warmUp seconds before them at most, until the compilers take little
 */
record AlertsOptions(int subscriptions, int rate, int seconds, int warmUp) {

    private static final AlertsOptions FULL = new AlertsOptions(1_000, 100, 60, 180);
    private static final AlertsOptions QUICK = new AlertsOptions(1_000, 100, 10, 30);

    /** @throws IllegalArgumentException with words for the user where something is not understood */
    static AlertsOptions of(List<String> words) {
        var options = words.contains("--quick") ? QUICK : FULL;
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            options = switch (word) {
                case "--quick" -> options;
                case "--subscriptions" ->
                    new AlertsOptions(number(word, left, 100, 5_000), options.rate, options.seconds, options.warmUp);
                case "--rate" ->
                    new AlertsOptions(
                            options.subscriptions, number(word, left, 1, 10_000), options.seconds, options.warmUp);
                case "--seconds" ->
                    new AlertsOptions(
                            options.subscriptions, options.rate, number(word, left, 5, 86_400), options.warmUp);
                case "--warm-up" ->
                    new AlertsOptions(options.subscriptions, options.rate, options.seconds, number(word, left, 0, 600));
                default -> throw new IllegalArgumentException(word + " is not known here");
            };
        }
        return options;
    }

    private static int number(String option, Iterator<String> left, int least, int most) {
        var word = left.hasNext() ? left.next() : "nothing";
        try {
            var number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) { // said below
        }
        throw new IllegalArgumentException(
                option + " needs a whole number from " + least + " to " + most + ", not " + word);
    }
}
