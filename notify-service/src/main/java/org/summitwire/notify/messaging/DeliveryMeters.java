package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.delivery.Dispatch;
import org.summitwire.notify.subscription.ChannelKind;

/** What is measured of deliveries. By kind of channel, never by subscription: those have no bound. */
public final class DeliveryMeters {

    /** Counts deliveries, by {@code channel} and {@code outcome}: delivered, retried, parked, closed, dropped. */
    static final String DELIVERIES = "summitwire.deliveries";

    /** From the moment when the news was known here until the receiver has it, by {@code channel}. */
    static final String LATENCY = "summitwire.alert.latency";

    /** Deliveries of this instance that have not come to their end. */
    static final String PENDING = "summitwire.deliveries.pending";

    /** For how long the one that has waited longest should have been sent, in seconds. */
    static final String OLDEST = "summitwire.deliveries.overdue";

    /** Messages that are being sent, by {@code lane}: working, failing. */
    static final String BUSY = "summitwire.deliveries.busy";

    private final MeterRegistry meters;
    private final InstantSource clock;
    private final Map<String, Backlogs> byTask = new ConcurrentHashMap<>();

    private record Backlogs(int pending, @Nullable Instant first) {}

    public DeliveryMeters(MeterRegistry meters, Dispatch dispatch, InstantSource clock) {
        this.meters = meters;
        this.clock = clock;
        Gauge.builder(PENDING, byTask, it -> pending(it.values())).register(meters);
        Gauge.builder(OLDEST, this, DeliveryMeters::overdue).baseUnit("seconds").register(meters);
        for (var lane : Dispatch.Lane.values()) {
            Gauge.builder(BUSY, dispatch, it -> it.busy(lane))
                    .tag("lane", lower(lane))
                    .register(meters);
        }
    }

    private static double pending(Iterable<Backlogs> all) {
        var pending = 0;
        for (var backlog : all) {
            pending += backlog.pending();
        }
        return pending;
    }

    private double overdue() {
        return byTask.values().stream()
                .map(Backlogs::first)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(first ->
                        Math.max(0, Duration.between(first, clock.instant()).toMillis() / 1e3))
                .orElse(0.0);
    }

    void holds(String task, int pending, @Nullable Instant first) {
        byTask.put(task, new Backlogs(pending, first));
    }

    void gaveUp(String task) {
        byTask.remove(task);
    }

    void count(@Nullable ChannelKind channel, String outcome) {
        meters.counter(DELIVERIES, "channel", channel == null ? "unknown" : lower(channel), "outcome", outcome)
                .increment();
    }

    void delivered(ChannelKind channel, Instant knownAt, Instant now) {
        count(channel, "delivered");
        var latency = Duration.between(knownAt, now);
        meters.timer(LATENCY, "channel", lower(channel)).record(latency.isNegative() ? Duration.ZERO : latency);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
