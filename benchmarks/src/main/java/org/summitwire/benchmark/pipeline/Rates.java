package org.summitwire.benchmark.pipeline;

/** Of one thing that was measured in rounds: records a second, and microseconds of processor time for each. */
final class Rates {

    private final Samples rates = new Samples();
    private final Samples costs = new Samples();

    /** Does it, and writes down what it took. */
    void measure(int records, Timed what) throws InterruptedException {
        var cost = Meter.processorTime();
        var start = System.nanoTime();
        var end = what.run();
        rates.add(records / ((end - start) / 1e9));
        costs.add(1e6 * (Meter.processorTime() - cost) / records);
    }

    double rate() {
        return rates.median();
    }

    double least() {
        return rates.percentile(0);
    }

    double most() {
        return rates.percentile(100);
    }

    double cost() {
        return costs.median();
    }

    /** Something that tells at which nanosecond it was done. */
    @FunctionalInterface
    interface Timed {
        long run() throws InterruptedException;
    }
}
