package org.summitwire.ingest.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.summitwire.ingest.web.WebSettings.Politeness;

/**
 * The pace of all hosts: one request a host at a time, a pause between two. It looks at no clock. Thread-safe; a host
 * that was not asked for long is forgotten.
 */
public final class Pace {

    private static final int FIRST_SWEEP = 1_024;
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(1);

    private final Politeness rule;
    private final long seed;
    private final Map<String, HostPace> hosts = new ConcurrentHashMap<>();
    private final AtomicInteger sweepAt;
    private volatile Instant swept = Instant.EPOCH;

    /**
     * A pace at which no host was asked yet.
     *
     * @param seed of the jitter: the same seed, host and number of troubles give the same
     */
    public Pace(Politeness rule, long seed) {
        this.rule = rule;
        this.seed = seed;
        this.sweepAt = new AtomicInteger(Math.min(FIRST_SWEEP, rule.hosts()));
    }

    /** When the host may be asked: now, or later. */
    public Instant readyAt(String host, Duration pause, Instant now) {
        return hosts.getOrDefault(host, HostPace.fresh()).readyAt(now, pause);
    }

    /** How many hosts are remembered. */
    public int hosts() {
        return hosts.size();
    }

    /**
     * Takes the host's turn, if it may be asked now; whoever has it gives it back by one of the other methods.
     *
     * @return empty with the turn taken; else when to come again
     */
    Optional<Instant> take(String host, Duration pause, Instant now) {
        if (hosts.size() >= sweepAt.get() && !now.isBefore(swept.plus(BETWEEN_SWEEPS))) {
            sweep(now);
        }
        if (hosts.size() >= rule.hosts() && !hosts.containsKey(host)) {
            return Optional.of(now.plus(rule.backOffFirst()));
        }
        var wait = new Instant[1];
        hosts.compute(host, (name, known) -> {
            var pace = known == null ? HostPace.fresh() : known;
            var ready = pace.readyAt(now, pause);
            if (ready.isAfter(now)) {
                wait[0] = ready;
                return known;
            }
            return pace.asked();
        });
        return Optional.ofNullable(wait[0]);
    }

    void spared(String host) {
        hosts.computeIfPresent(host, (name, pace) -> pace.answered().equals(Instant.EPOCH) ? null : pace.spared());
    }

    void answered(String host, Instant now) {
        hosts.computeIfPresent(host, (name, pace) -> pace.answered(now));
    }

    /** Leaves the host alone, and tells until when. */
    Instant troubled(String host, Duration retryAfter, Instant now) {
        var after = hosts.compute(host, (name, known) -> {
            var pace = known == null ? HostPace.fresh() : known;
            return pace.troubled(now, retryAfter, jitter(name, pace.troubles()), rule);
        });
        return after.shutUntil();
    }

    private void sweep(Instant now) {
        swept = now;
        hosts.values().removeIf(pace -> pace.isForgettable(now, rule));
        sweepAt.set(Math.min(rule.hosts(), Math.max(FIRST_SWEEP, 2 * hosts.size())));
    }

    /** From 0 to 1, by the finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private double jitter(String host, int troubles) {
        long mixed = seed + host.hashCode() * 0x9e3779b97f4a7c15L + troubles;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
