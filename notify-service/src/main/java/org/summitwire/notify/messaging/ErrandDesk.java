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
import org.summitwire.notify.subscription.Subscription;

/** Makes errands of what waits for a subscription. For the stream thread of its ledger. */
final class ErrandDesk {

    /** In one errand of a channel that works: enough that the way back and forth does not matter. */
    private static final int MOST_MESSAGES = 50;

    private static final int MOST_ALERTS = 200;

    private final Outgoing outgoing;
    private final Ledger ledger;
    private final Backlog backlog;
    private final ErrandBook book;
    private final LastLook lastLook;
    private final Consumer<Errand.Report> reports;

    ErrandDesk(Outgoing outgoing, Ledger ledger, Backlog backlog, ErrandBook book, Consumer<Errand.Report> reports) {
        this.outgoing = outgoing;
        this.ledger = ledger;
        this.backlog = backlog;
        this.book = book;
        this.lastLook = new LastLook(ledger);
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
        if (!outgoing.dispatch().hasRoom(subscription, lane)) {
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
        var parcels = new ArrayList<Parcel>();
        var notices = new ArrayList<Notice>();
        var alerts = 0;
        for (var parcel : backlog.parcels(
                subscription.id(),
                now,
                MOST_MESSAGES,
                Senders.most(subscription.channel().kind()))) {
            var isMore = alerts > 0 && alerts + parcel.deliveries().size() > MOST_ALERTS;
            if (parcels.size() == most || isMore) {
                break; // of what is put off or dropped too, one errand sees no more than that
            }
            alerts += parcel.deliveries().size();
            lastLook.at(parcel, subscription, now).ifPresent(stands -> {
                parcels.add(stands);
                notices.add(notice(stands, subscription));
            });
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

    private Notice notice(Parcel parcel, Subscription subscription) {
        var alerts = new ArrayList<Alert>();
        var reason = Reason.MATCHED;
        for (var delivery : parcel.deliveries()) {
            var pending = find(delivery);
            if (alerts.isEmpty()) {
                reason = DeliveryMessages.reasonOf(pending.getDue());
            }
            alerts.add(DeliveryMessages.alertOf(pending).in(subscription.language()));
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
