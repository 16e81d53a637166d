package org.summitwire.notify.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/**
 * Says when an alert goes out. Times are handed in.
 *
 * <p>Times of day are those of the subscription's zone. A digest at one that a day has twice, where clocks are put back, comes the
 * first time; quiet hours that end at one end both times. One that a day has not, where clocks are put forward, is the moment at
 * which they are.
 */
public final class Schedule {

    private Schedule() {}

    /**
     * When an alert that came at {@code now} goes out, or why it does not. What waits is asked again when its time has come, by
     * {@link #due}.
     */
    public static Turn turn(Subscription subscription, Alert alert, Instant now) {
        var drop = drop(subscription, alert, now);
        if (drop != null) {
            return drop;
        }
        var grouped =
                switch (subscription.grouping()) {
                    case EACH -> now;
                    case HOURLY -> nextHour(now, subscription.zone());
                    case DAILY -> nextAt(subscription, now);
                };
        return at(afterQuietHours(subscription, grouped), now);
    }

    /**
     * Whether an alert whose time has come goes out now: quiet hours may have been set, or a silence, since. Its group is not waited
     * for again.
     */
    public static Turn due(Subscription subscription, Alert alert, Instant now) {
        var drop = drop(subscription, alert, now);
        return drop != null ? drop : at(afterQuietHours(subscription, now), now);
    }

    private static Turn at(Instant time, Instant now) {
        return time.isAfter(now) ? new Turn.At(time) : new Turn.Now();
    }

    private static Turn.@Nullable Drop drop(Subscription subscription, Alert alert, Instant now) {
        if (!subscription.enabled()) {
            return new Turn.Drop(
                    subscription.disabledBecause() == null
                            ? "the subscription is turned off"
                            : "the subscription was turned off: " + subscription.disabledBecause());
        }
        return subscription.silences().stream()
                .filter(it -> it.covers(alert.summitId(), now))
                .findFirst()
                .map(it -> new Turn.Drop((it.summitId() == null ? "silenced until " : "meeting silenced until ")
                        + it.until()
                        + (it.reason() == null ? "" : ": " + it.reason())))
                .orElse(null);
    }

    /** The next full hour by the zone's clock; an hour that comes twice counts twice. */
    private static Instant nextHour(Instant now, ZoneId zone) {
        return now.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
    }

    /** The first digest after that moment. */
    private static Instant nextAt(Subscription subscription, Instant now) {
        var at = subscription.digestAt() == null ? LocalTime.MIDNIGHT : subscription.digestAt();
        var today = now.atZone(subscription.zone()).toLocalDate();
        var next = moment(today, at, subscription.zone());
        return next.isAfter(now) ? next : moment(today.plusDays(1), at, subscription.zone());
    }

    /** That moment or, where it is quiet then, the end of the quiet hours. */
    private static Instant afterQuietHours(Subscription subscription, Instant time) {
        var quiet = subscription.quietHours();
        if (quiet == null || !quiet.hold(time.atZone(subscription.zone()).toLocalTime())) {
            return time;
        }
        var day = time.atZone(subscription.zone()).toLocalDate();
        var end = moment(day, quiet.to(), subscription.zone());
        if (end.isAfter(time)) {
            return end;
        }
        var again = secondTime(day, quiet.to(), subscription.zone());
        return again != null && again.isAfter(time) ? again : moment(day.plusDays(1), quiet.to(), subscription.zone());
    }

    private static Instant moment(LocalDate day, LocalTime time, ZoneId zone) {
        var gap = zone.getRules().getTransition(day.atTime(time));
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : ZonedDateTime.of(day, time, zone).toInstant();
    }

    /** When a time of day comes for the second time; null where it comes once. */
    private static @Nullable Instant secondTime(LocalDate day, LocalTime time, ZoneId zone) {
        var first = ZonedDateTime.of(day, time, zone);
        var second = first.withLaterOffsetAtOverlap();
        return Duration.between(first, second).isZero() ? null : second.toInstant();
    }
}
