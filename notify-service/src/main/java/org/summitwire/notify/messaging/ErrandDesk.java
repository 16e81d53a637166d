package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.DeliveryPending;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.Backlog;
import org.summitwire.notify.delivery.Dispatch.Lane;
import org.summitwire.notify.delivery.Errand;
import org.summitwire.notify.delivery.Notice;
import org.summitwire.notify.delivery.Parcel;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.delivery.Senders;
import org.summitwire.notify.delivery.Waiting;
import org.summitwire.notify.subscription.Schedule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Turn;

/** Makes errands of what waits for a subscription. For the stream thread of its ledger. */
final class ErrandDesk {

    /** In one errand of a channel that works: enough that the way back and forth does not matter. */
    private static final int MOST_MESSAGES = 50;

    private static final int MOST_ALERTS = 200;

    private final Outgoing outgoing;
    private final Ledger ledger;
    private final Backlog backlog;
    private final ErrandBook book;
    private final Consumer<Errand.Report> reports;

    ErrandDesk(Outgoing outgoing, Ledger ledger, Backlog backlog, ErrandBook book, Consumer<Errand.Report> reports) {
        this.outgoing = outgoing;
        this.ledger = ledger;
        this.backlog = backlog;
        this.book = book;
        this.reports = reports;
    }

    /** Sends what waits for the subscription, if now is the time and there is room; the errand where it does. */
    Optional<Errand> send(String subscriptionId) {
        var now = ledger.now();
        if (!backlog.isReady(subscriptionId, now)) {
            return Optional.empty();
        }
        var subscription = outgoing.subscriptions().find(subscriptionId).orElse(null);
        if (subscription == null || !subscription.enabled()) {
            drop(subscriptionId, subscription, now);
            return Optional.empty();
        }
        if (book.isClosing(subscription)) {
            return Optional.empty();
        }
        var isGood = backlog.healthOf(subscriptionId).isGood();
        var lane = isGood ? Lane.WORKING : Lane.FAILING;
        if (!outgoing.dispatch().hasRoom(lane)) {
            return Optional.empty();
        }
        return errand(subscription, isGood ? MOST_MESSAGES : 1, now).filter(errand -> {
            var isTaken = outgoing.dispatch().offer(errand, lane);
            if (isTaken) {
                backlog.went(subscriptionId, errand.parcels());
            }
            return isTaken;
        });
    }

    private Optional<Errand> errand(Subscription subscription, int most, Instant now) {
        if (subscription.quietHours() != null || !subscription.silences().isEmpty()) {
            backlog.ready(subscription.id(), now).stream()
                    .limit(MOST_ALERTS)
                    .filter(it -> it.message() == null)
                    .forEach(it -> askAgain(it, subscription, now));
        }
        var parcels = new ArrayList<Parcel>();
        var notices = new ArrayList<Notice>();
        var alerts = 0;
        for (var parcel : backlog.parcels(
                subscription.id(),
                now,
                most,
                Senders.most(subscription.channel().kind()))) {
            alerts += parcel.deliveries().size();
            if (!parcels.isEmpty() && alerts > MOST_ALERTS) {
                break;
            }
            parcels.add(parcel);
            notices.add(notice(parcel, subscription));
        }
        return parcels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Errand(
                        subscription,
                        outgoing.senders().apply(subscription),
                        parcels,
                        notices,
                        outgoing::isCurrent,
                        reports));
    }

    /** Silences and quiet hours may have come since it began to wait. */
    private void askAgain(Waiting waiting, Subscription subscription, Instant now) {
        var pending = ledger.find(waiting.id());
        if (pending == null || isByCommand(pending)) {
            return;
        }
        var turn = Schedule.due(subscription, alertOf(pending), now);
        if (turn instanceof Turn.Drop drop) {
            ledger.drops(pending, subscription.channel().kind(), drop.why());
        } else if (turn instanceof Turn.At later) {
            var held = DeliveryPending.newBuilder(pending)
                    .setAt(later.time())
                    .setDigest(waiting.digest() == null ? null : later.time())
                    .build();
            ledger.keep(held);
            ledger.waits(held, subscription.channel().kind(), "held until quiet hours end");
        }
    }

    private Notice notice(Parcel parcel, Subscription subscription) {
        var alerts = new ArrayList<Alert>();
        var reason = Reason.MATCHED;
        for (var delivery : parcel.deliveries()) {
            var pending = find(delivery);
            if (alerts.isEmpty()) {
                reason = DeliveryMessages.reasonOf(pending.getDue());
            }
            alerts.add(alertOf(pending).in(subscription.language()));
        }
        return new Notice(parcel.id(), subscription, alerts, reason);
    }

    private DeliveryPending find(Waiting waiting) {
        var pending = ledger.find(waiting.id());
        if (pending == null) {
            throw new IllegalStateException("Delivery " + waiting.id() + " waits but is not kept");
        }
        return pending;
    }

    private static Alert alertOf(DeliveryPending pending) {
        return AlertMessages.alertOf(pending.getDue().getAlert());
    }

    private static boolean isByCommand(DeliveryPending pending) {
        return DeliveryMessages.reasonOf(pending.getDue()) == Reason.RESENT;
    }

    private void drop(String subscriptionId, @Nullable Subscription subscription, Instant now) {
        for (var waiting : backlog.ready(subscriptionId, now)) {
            var isNew = subscription == null && now.isBefore(waiting.due().plus(AlertBringer.GRACE));
            var pending = isNew ? null : ledger.find(waiting.id());
            if (pending != null) {
                ledger.drops(pending, AlertBringer.kindOf(subscription), why(subscription));
            }
        }
    }

    private static String why(@Nullable Subscription subscription) {
        if (subscription == null) {
            return "the subscription was removed";
        }
        return "the subscription is turned off"
                + (subscription.disabledBecause() == null ? "" : ": " + subscription.disabledBecause());
    }
}
