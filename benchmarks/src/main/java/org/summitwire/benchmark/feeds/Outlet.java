package org.summitwire.benchmark.feeds;

import java.util.concurrent.TimeUnit;
import org.summitwire.benchmark.pipeline.Chance;

/**
 * A simulated host, and what was seen of how it is asked. The start of a request is when its connection was accepted, its
 * end when the answer began to be written: both lie within what the asking side takes for them, so that no gap looks
 * shorter here than it was there.
 */
final class Outlet {

    /** How a host meets those who ask. */
    enum Manner {
        PLAIN,
        /** Its robots.txt tells a Crawl-delay of one to five seconds. */
        SLOWING,
        /** It answers each fourth request with 429 and a Retry-After of ten seconds. */
        BUSY,
        /** Its robots.txt answers 503. */
        AWAY,
        /** Its robots.txt lets nobody in. */
        SHUT,
        /** It has no robots.txt. */
        BARE;

        private static Manner of(int ofHundred) {
            if (ofHundred < 10) {
                return ofHundred < 5
                        ? SLOWING
                        : ofHundred < 7 ? BUSY : ofHundred < 8 ? AWAY : ofHundred < 9 ? SHUT : BARE;
            }
            return PLAIN;
        }

        boolean letsIn() {
            return this != AWAY && this != SHUT;
        }
    }

    static final int RETRY_SECONDS = 10;
    private static final int EACH = 4;

    private final String name;
    private final Manner manner;
    private final int delaySeconds;
    private final long rule;
    private long shutUntil = Long.MIN_VALUE;
    private long ended = Long.MIN_VALUE;
    private int busy;
    private int asked;
    private int tooEarly;
    private int atOnce;
    private int forbidden;
    private long least = Long.MAX_VALUE;

    Outlet(int number, long seed, long pauseNanos) {
        var chance = Chance.of(seed, "outlet", number);
        this.name = "host-" + number + ".feeds.test";
        this.manner = Manner.of(chance.below(100));
        this.delaySeconds = manner == Manner.SLOWING ? chance.between(1, 5) : 0;
        this.rule = Math.max(pauseNanos, TimeUnit.SECONDS.toNanos(delaySeconds));
    }

    String name() {
        return name;
    }

    Manner manner() {
        return manner;
    }

    int delaySeconds() {
        return delaySeconds;
    }

    synchronized void begins(long at, boolean forRobots) {
        asked++;
        busy++;
        atOnce += busy > 1 ? 1 : 0;
        forbidden += forRobots || manner.letsIn() ? 0 : 1;
        if (ended > Long.MIN_VALUE) {
            least = Math.min(least, at - ended - rule);
            tooEarly += at - ended < rule || at < shutUntil ? 1 : 0;
        }
    }

    synchronized void ends(long at, boolean asksToBeLeftAlone) {
        busy--;
        ended = at;
        if (asksToBeLeftAlone) {
            shutUntil = at + TimeUnit.SECONDS.toNanos(RETRY_SECONDS);
        }
    }

    /** Whether it has had enough for now. */
    synchronized boolean isFedUp() {
        return manner == Manner.BUSY && asked % EACH == 0;
    }

    /**
     * What was seen.
     *
     * @param spare by how much the shortest gap was longer than the rule, in nanoseconds; {@code Long.MAX_VALUE} where
     *     there was no gap
     */
    record Seen(int asked, int tooEarly, int atOnce, int forbidden, long spare) {

        Seen and(Seen other) {
            return new Seen(
                    asked + other.asked,
                    tooEarly + other.tooEarly,
                    atOnce + other.atOnce,
                    forbidden + other.forbidden,
                    Math.min(spare, other.spare));
        }
    }

    synchronized Seen seen() {
        return new Seen(asked, tooEarly, atOnce, forbidden, least);
    }
}
