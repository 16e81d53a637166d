package org.summitwire.ingest.web;

import java.time.Duration;
import java.time.Instant;
import org.summitwire.ingest.web.WebSettings.Politeness;

/**
 * When one host may be asked. A value: it looks at no clock, and what happens to the host gives the next one.
 *
 * @param busy whether it is being asked now
 * @param answered when it last answered, or failed to
 * @param shutUntil until when it is left alone, because it asked for that or is in trouble
 * @param troubles in a row
 */
public record HostPace(boolean busy, Instant answered, Instant shutUntil, int troubles) {

    /** A busy host is looked at again after this long at least. */
    private static final Duration ONE_REQUEST = Duration.ofSeconds(1);

    private static final int DOUBLINGS = 30;

    /** A host of which nothing is known. */
    public static HostPace fresh() {
        return new HostPace(false, Instant.EPOCH, Instant.EPOCH, 0);
    }

    /**
     * When it may be asked: now, or later.
     *
     * @param pause between two requests to it
     */
    public Instant readyAt(Instant now, Duration pause) {
        if (busy) {
            return now.plus(pause.compareTo(ONE_REQUEST) > 0 ? pause : ONE_REQUEST);
        }
        return latest(now, latest(answered.plus(pause), shutUntil));
    }

    /** It is being asked. */
    HostPace asked() {
        return new HostPace(true, answered, shutUntil, troubles);
    }

    /** It was not asked after all. */
    HostPace spared() {
        return new HostPace(false, answered, shutUntil, troubles);
    }

    /** It answered, whatever it said: its troubles are over. */
    HostPace answered(Instant now) {
        return new HostPace(false, now, shutUntil, 0);
    }

    /**
     * It is in trouble, or asks to be left alone: longer each time, and no shorter than it asks for.
     *
     * @param retryAfter what it asks for; zero where it asks for nothing
     * @param jitter from 0 to 1: up to half of the time on top, so that not all come back at once
     */
    HostPace troubled(Instant now, Duration retryAfter, double jitter, Politeness rule) {
        long doubled = 1L << Math.min(troubles, DOUBLINGS);
        long most = rule.backOffAtMost().toMillis();
        long first = rule.backOffFirst().toMillis();
        long grown = first > most / doubled ? most : first * doubled;
        long mixed = grown + Math.round(grown * jitter / 2);
        long asked = Math.min(retryAfter.toMillis(), rule.retryAfterAtMost().toMillis());
        return new HostPace(false, now, latest(shutUntil, now.plusMillis(Math.max(mixed, asked))), troubles + 1);
    }

    /** Whether nothing would be different if it were forgotten. */
    boolean isForgettable(Instant now, Politeness rule) {
        var longestPause = rule.pause().compareTo(rule.crawlDelayAtMost()) > 0 ? rule.pause() : rule.crawlDelayAtMost();
        var remembered = troubles == 0 ? longestPause : rule.backOffAtMost();
        return !busy && latest(answered, shutUntil).plus(remembered).isBefore(now);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
