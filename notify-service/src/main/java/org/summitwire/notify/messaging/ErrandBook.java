package org.summitwire.notify.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.DeliveryPending;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.delivery.Backlog;
import org.summitwire.notify.delivery.Errand;
import org.summitwire.notify.delivery.NextStep;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Subscription;

/** Enters what came of errands: in the ledger, in the health of channels, in subscriptions that end. For its stream thread. */
final class ErrandBook {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandBook.class);

    private final Outgoing outgoing;
    private final Ledger ledger;
    private final Backlog backlog;
    private final Map<String, Instant> closedAt = new HashMap<>();

    ErrandBook(Outgoing outgoing, Ledger ledger, Backlog backlog) {
        this.outgoing = outgoing;
        this.ledger = ledger;
        this.backlog = backlog;
    }

    /** Whether it was turned off here, and that has not yet been read back. */
    boolean isClosing(Subscription subscription) {
        var at = closedAt.get(subscription.id());
        if (at != null && subscription.changedAt().isAfter(at)) {
            closedAt.remove(subscription.id());
        }
        return closedAt.containsKey(subscription.id());
    }

    /** Enters what came of one message. */
    void hear(Errand.Report.Tried tried) {
        var now = ledger.now();
        var subscription = tried.errand().subscription();
        var kept = tried.parcel().deliveries().stream()
                .map(it -> ledger.find(it.id()))
                .filter(Objects::nonNull) // one may have been parked meanwhile for want of room
                .toList();
        var attempts =
                1 + kept.stream().mapToInt(DeliveryPending::getAttempts).max().orElse(0);
        var since = kept.stream().map(ErrandBook::since).min(Instant::compareTo).orElse(now);
        var current = outgoing.subscriptions()
                .find(subscription.id())
                .filter(it -> isSameReceiver(it.channel(), subscription.channel()));
        var step = current.isPresent()
                ? outgoing.retries().next(tried.attempt(), attempts, since, now)
                : ofAFormerReceiver(tried.attempt(), now);
        for (var before : kept) {
            enter(
                    step,
                    DeliveryMessages.tried(
                            before, tried.parcel().id(), tried.startedAt(), tried.took(), failureOf(tried.attempt())),
                    subscription.channel().kind());
        }
        current.ifPresent(it -> judge(it, tried, attempts, step, now));
    }

    /** What the attempt says about the channel, beyond its message. */
    private void judge(Subscription subscription, Errand.Report.Tried tried, int attempts, NextStep step, Instant now) {
        var health = outgoing.retries()
                .after(tried.attempt(), attempts, tried.took(), backlog.healthOf(subscription.id()), now);
        backlog.fares(subscription.id(), health);
        if (tried.attempt() instanceof Attempt.Failed failed) {
            parkWhatHadItsTime(subscription, failed.cause(), now);
        }
        if (step instanceof NextStep.Close close) {
            close(subscription, close.cause(), now);
        }
    }

    private static boolean isSameReceiver(ChannelConfig one, ChannelConfig other) {
        return one.kind() == other.kind() && Objects.equals(one.target(), other.target());
    }

    /** It can say that it has the message, and nothing about the receiver that took its place. */
    private static NextStep ofAFormerReceiver(Attempt attempt, Instant now) {
        var failure = failureOf(attempt);
        return failure == null
                ? new NextStep.Done()
                : new NextStep.Retry(now, failure + ", from an address that is no longer set");
    }

    private void enter(NextStep step, DeliveryPending pending, ChannelKind channel) {
        if (step instanceof NextStep.Done) {
            ledger.delivered(pending, channel);
        } else if (step instanceof NextStep.Retry retry) {
            ledger.retries(DeliveryPending.newBuilder(pending).setAt(retry.at()).build(), channel, retry.cause());
        } else if (step instanceof NextStep.Park park) {
            ledger.parks(pending, channel, "undeliverable", park.cause());
        } else if (step instanceof NextStep.Close close) {
            ledger.parks(pending, channel, "gone", close.cause());
        }
    }

    /** When it could first have gone out. */
    private static Instant since(DeliveryPending pending) {
        var attempts = pending.getLatestAttempts();
        return attempts.isEmpty() ? pending.getAt() : attempts.get(0).getStartedAt();
    }

    /** What waited all the while behind others on a channel that fails. */
    private void parkWhatHadItsTime(Subscription subscription, String cause, Instant now) {
        backlog.ready(subscription.id(), now).stream()
                .filter(it -> outgoing.retries().isTooOld(it.at(), now))
                .filter(it -> !backlog.isUnderWay(subscription.id(), it.id()))
                .map(it -> ledger.find(it.id()))
                .filter(Objects::nonNull)
                .forEach(it -> ledger.parks(
                        it,
                        subscription.channel().kind(),
                        "undeliverable",
                        "given up " + Duration.between(it.getAt(), now).toHours()
                                + " hours after it was due, behind others that could not be delivered: " + cause));
    }

    private void close(Subscription subscription, String cause, Instant now) {
        LOG.warn("Subscription {} is turned off: {}", subscription.id(), cause);
        closedAt.put(subscription.id(), now);
        outgoing.turnOff()
                .off(subscription, "the receiver wants no more: " + cause, now)
                .ifPresent(ledger::turnsOff);
    }

    private static @Nullable String failureOf(Attempt attempt) {
        if (attempt instanceof Attempt.Failed failed) {
            return failed.cause();
        }
        if (attempt instanceof Attempt.Refused refused) {
            return refused.cause();
        }
        return attempt instanceof Attempt.Gone gone ? gone.cause() : null;
    }
}
