package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.summitwire.event.DeliveryPending;
import org.summitwire.notify.delivery.Parcel;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.delivery.Waiting;
import org.summitwire.notify.subscription.Schedule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Turn;

/**
 * What is about to be sent is looked at once more: quiet hours and silences may have come while it waited, for its time or for
 * the next attempt. For the stream thread of its ledger.
 */
final class LastLook {

    private final Ledger ledger;

    LastLook(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Asked(Waiting waiting, DeliveryPending pending, Turn turn) {

        private boolean goes() {
            return turn instanceof Turn.Now;
        }
    }

    /**
     * What of it goes out now; the rest was put off or dropped, and that was told.
     *
     * <p>A message that was tried has an id that its receiver may know: it goes out as it was, as long as any of its alerts may.
     */
    Optional<Parcel> at(Parcel parcel, Subscription subscription, Instant now) {
        if (subscription.quietHours() == null && subscription.silences().isEmpty()) {
            return Optional.of(parcel);
        }
        var asked = parcel.deliveries().stream()
                .map(it -> ask(it, subscription, now))
                .flatMap(Optional::stream)
                .toList();
        var go = asked.stream().filter(Asked::goes).map(Asked::waiting).toList();
        if (go.size() == asked.size() || (parcel.isRepeat() && !go.isEmpty())) {
            return Optional.of(parcel);
        }
        enter(asked, parcel.isRepeat(), subscription);
        return go.isEmpty() ? Optional.empty() : Optional.of(Parcel.of(go));
    }

    private Optional<Asked> ask(Waiting waiting, Subscription subscription, Instant now) {
        return Optional.ofNullable(ledger.find(waiting.id())).map(pending -> {
            var isByCommand = DeliveryMessages.reasonOf(pending.getDue()) == Reason.RESENT;
            var turn =
                    isByCommand ? new Turn.Now() : Schedule.due(subscription, DeliveryMessages.alertOf(pending), now);
            return new Asked(waiting, pending, turn);
        });
    }

    private void enter(List<Asked> all, boolean together, Subscription subscription) {
        var later = all.stream()
                .map(Asked::turn)
                .filter(it -> together && it instanceof Turn.At)
                .findFirst();
        for (var asked : all) {
            var turn = later.orElse(asked.turn());
            if (turn instanceof Turn.At at) {
                putOff(asked, at.time(), subscription);
            } else if (turn instanceof Turn.Drop drop) {
                ledger.drops(asked.pending(), subscription.channel().kind(), drop.why());
            }
        }
    }

    private void putOff(Asked asked, Instant until, Subscription subscription) {
        var held = DeliveryPending.newBuilder(asked.pending())
                .setAt(until)
                .setDigest(asked.waiting().digest() == null ? null : until)
                .build();
        ledger.keep(held);
        ledger.waits(held, subscription.channel().kind(), "held until quiet hours end");
    }
}
