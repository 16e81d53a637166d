package org.summitwire.benchmark.feeds;

import java.time.Duration;
import java.util.BitSet;
import org.summitwire.benchmark.pipeline.Chance;

/**
 * A simulated feed, and what was seen of it. What it tells is a function of time alone: an entry each so many seconds.
 * Times are nanoseconds since the start.
 */
final class Feed {

    /** How it answers. */
    enum Manner {
        SOUND,
        /** After one to three seconds. */
        SLOW,
        /** With 500. */
        BROKEN,
        /** With 404. */
        GONE,
        /** With 500 each third time. */
        FLAKY;

        private static Manner of(int ofHundred) {
            if (ofHundred >= 8) {
                return SOUND;
            }
            return ofHundred < 2 ? SLOW : ofHundred < 4 ? BROKEN : ofHundred < 6 ? GONE : FLAKY;
        }
    }

    /**
     * How fast it is: of ten feeds one is fast and three are in between.
     *
     * @param interval the longest between two polls
     * @param gap between two entries
     */
    private record Speed(Duration interval, Duration gap) {

        private static final Speed FAST = new Speed(Duration.ofSeconds(20), Duration.ofMinutes(1));
        private static final Speed USUAL = new Speed(Duration.ofMinutes(1), Duration.ofMinutes(5));
        private static final Speed SLOW = new Speed(Duration.ofMinutes(2), Duration.ofMinutes(20));

        private static Speed of(int ofTen) {
            return ofTen < 1 ? FAST : ofTen < 4 ? USUAL : SLOW;
        }
    }

    private final int number;
    private final Outlet outlet;
    private final Manner manner;
    private final Speed speed;
    private final int slowMillis;
    private final long first;
    private final BitSet served = new BitSet();
    private final BitSet arrived = new BitSet();
    private final BitSet stumbled = new BitSet();
    private long due = -1;
    private long polled;
    private long longest;
    private int polls;
    private int twiceServed;
    private int twiceArrived;

    Feed(int number, Outlet outlet, long seed) {
        var chance = Chance.of(seed, "feed", number);
        this.number = number;
        this.outlet = outlet;
        this.manner = Manner.of(chance.below(100));
        this.speed = Speed.of(chance.below(10));
        this.slowMillis = chance.between(1_000, 3_000);
        this.first = (chance.between(0, 1_000) - 250) * (speed.gap().toNanos() / 1_000);
    }

    int number() {
        return number;
    }

    Outlet outlet() {
        return outlet;
    }

    Manner manner() {
        return manner;
    }

    int slowMillis() {
        return manner == Manner.SLOW ? slowMillis : 0;
    }

    Duration interval() {
        return speed.interval();
    }

    /** Whether it answers what it should whenever it is asked. */
    boolean isHealthy() {
        return (manner == Manner.SOUND || manner == Manner.SLOW)
                && outlet.manner().letsIn()
                && outlet.manner() != Outlet.Manner.BUSY;
    }

    /** Entries that were told by then. */
    int told(long at) {
        return at < first ? 0 : (int) ((at - first) / speed.gap().toNanos()) + 1;
    }

    long time(int entry) {
        return first + entry * speed.gap().toNanos();
    }

    /**
     * It is polled.
     *
     * @return how late, in nanoseconds; -1 where nobody knows when it was due
     */
    synchronized long polled(long at) {
        longest = Math.max(longest, at - polled);
        polled = at;
        polls++;
        var late = due < 0 ? -1 : Math.max(0, at - due);
        due = -1;
        return late;
    }

    synchronized void due(long at) {
        due = at;
    }

    synchronized boolean stumblesNow() {
        return manner == Manner.FLAKY && polls % 3 == 0;
    }

    /** One page in a hundred answers 500 when it is first asked for. */
    synchronized boolean stumblesAt(int entry) {
        if ((number * 31 + entry) % 100 != 0 || stumbled.get(entry)) {
            return false;
        }
        stumbled.set(entry);
        return true;
    }

    synchronized void served(int entry) {
        twiceServed += served.get(entry) ? 1 : 0;
        served.set(entry);
    }

    synchronized void arrived(int entry) {
        twiceArrived += arrived.get(entry) ? 1 : 0;
        arrived.set(entry);
    }

    synchronized int arrived() {
        return arrived.cardinality();
    }

    /** Entries told by then that did not arrive. */
    synchronized int missing(long until) {
        return told(until) - arrived.get(0, told(until)).cardinality();
    }

    synchronized int twiceServed() {
        return twiceServed;
    }

    synchronized int twiceArrived() {
        return twiceArrived;
    }

    /** How long it waited for a poll at most, as a multiple of its interval. */
    synchronized double longestWait(long until) {
        return Math.max(longest, until - polled) / (double) speed.interval().toNanos();
    }
}
