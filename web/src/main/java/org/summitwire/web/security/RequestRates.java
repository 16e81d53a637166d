package org.summitwire.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How often each caller has asked of late. Bounded: whoever was not heard of for long is forgotten, a full bucket again. */
final class RequestRates {

    private static final int TOKEN = 1;

    private final SecuritySettings.Rates settings;
    private final TimeMeter meter;
    private final Cache<String, Bucket> requests;
    private final Cache<String, Bucket> failures;
    private final Map<String, Integer> streams = new ConcurrentHashMap<>();

    RequestRates(SecuritySettings.Rates settings, TimeMeter meter) {
        this.settings = settings;
        this.meter = meter;
        this.requests = buckets();
        this.failures = buckets();
    }

    /** How long the caller has to wait; empty where it may ask now. */
    Optional<Duration> request(String caller) {
        return taken(
                requests.get(caller, key -> bucket(settings.burst(), settings.perSecond(), Duration.ofSeconds(1))));
    }

    /** The same for something that was not good: how long until the address may fail again. */
    Optional<Duration> failure(String address) {
        int most = settings.failuresPerMinute();
        return taken(failures.get(address, key -> bucket(most, most, Duration.ofMinutes(1))));
    }

    /** Takes one of the caller's connections that stay open; whoever gets it leaves it again. */
    boolean enterStream(String caller) {
        var entered = new boolean[1];
        streams.compute(caller, (key, count) -> {
            int before = count == null ? 0 : count;
            entered[0] = before < settings.streams();
            return entered[0] ? Integer.valueOf(before + 1) : count;
        });
        return entered[0];
    }

    void leaveStream(String caller) {
        streams.computeIfPresent(caller, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** How many callers are remembered at this moment. */
    long remembered() {
        requests.cleanUp();
        failures.cleanUp();
        return requests.estimatedSize() + failures.estimatedSize();
    }

    private Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(settings.callers())
                .expireAfterAccess(Duration.ofMinutes(10))
                .executor(Runnable::run)
                .build();
    }

    private Bucket bucket(int capacity, int tokens, Duration period) {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(tokens, period))
                .build();
    }

    private static Optional<Duration> taken(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(TOKEN);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
