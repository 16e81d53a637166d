package org.summitwire.notify.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.notify.alerting.Alert;

/** Brings alerts over one channel: tries, waits, tries again with the same id, gives up after the last attempt. */
public final class Courier {

    /** Counts deliveries, by {@code channel} and {@code outcome}: delivered, retried, parked, closed. */
    public static final String DELIVERIES = "summitwire.deliveries";

    /** From the moment when the news was known here until the receiver has it, by {@code channel}. */
    public static final String LATENCY = "summitwire.alert.latency";

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Channel channel;
    private final RetrySchedule schedule;
    private final Pause pause;
    private final InstantSource clock;
    private final MeterRegistry meters;

    public Courier(Channel channel, RetrySchedule schedule, Pause pause, InstantSource clock, MeterRegistry meters) {
        this.channel = channel;
        this.schedule = schedule;
        this.pause = pause;
        this.clock = clock;
        this.meters = meters;
    }

    public String channel() {
        return channel.name();
    }

    /**
     * Brings one alert; returns when the receiver has it or it is given up.
     *
     * @throws InterruptedException where the service stops before that
     */
    public Delivery bring(Alert alert) throws InterruptedException {
        for (var attempts = 1; ; attempts++) {
            var attempt = channel.tryOnce(alert);
            if (attempt instanceof Attempt.Failed failed && attempts < schedule.attempts()) {
                var wait = schedule.after(attempts, failed.retryAfter());
                LOG.info(
                        "delivery failed channel={} alert={} attempt={} wait={} cause=\"{}\"",
                        channel.name(),
                        alert.id(),
                        attempts,
                        wait,
                        failed.cause());
                count("retried");
                pause.of(wait);
            } else {
                return ended(alert, attempt, attempts);
            }
        }
    }

    private Delivery ended(Alert alert, Attempt last, int attempts) {
        if (last instanceof Attempt.Delivered) {
            count("delivered");
            meters.timer(LATENCY, "channel", channel.name()).record(since(alert));
            LOG.debug("delivered channel={} alert={} attempts={}", channel.name(), alert.id(), attempts);
            return new Delivery.Done(attempts);
        }
        if (last instanceof Attempt.Gone gone) {
            count("closed");
            LOG.warn("channel closed channel={} alert={} cause=\"{}\"", channel.name(), alert.id(), gone.cause());
            return new Delivery.Closed(gone.cause());
        }
        count("parked");
        var cause = last instanceof Attempt.Refused refused ? refused.cause() : ((Attempt.Failed) last).cause();
        return new Delivery.GivenUp(attempts, cause);
    }

    private Duration since(Alert alert) {
        var latency = Duration.between(alert.knownAt(), clock.instant());
        return latency.isNegative() ? Duration.ZERO : latency;
    }

    private void count(String outcome) {
        meters.counter(DELIVERIES, "channel", channel.name(), "outcome", outcome)
                .increment();
    }
}
