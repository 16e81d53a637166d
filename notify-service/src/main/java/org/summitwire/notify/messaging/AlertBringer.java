package org.summitwire.notify.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryPending;
import org.summitwire.event.DeliveryReason;
import org.summitwire.notify.delivery.Backlog;
import org.summitwire.notify.delivery.ChannelHealth;
import org.summitwire.notify.delivery.Errand;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Schedule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Turn;
import org.summitwire.wire.Redrive;

/**
 * Holds what is due, sends it when its time has come and takes in what came of it; see {@link BringAlerts}. Sending is done
 * by other threads: this one hands errands over and looks, every few milliseconds, for what they report. What was under way
 * when the task was taken away or the process ended is in the store, and is sent again with the same id.
 */
final class AlertBringer implements Processor<String, DeliveryDue, String, SpecificRecord> {

    static final Duration TICK = Duration.ofMillis(50);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST_REPORTS = 2_000;

    /** A subscription that is not known may be a new one that this instance has not read yet. */
    static final Duration GRACE = Duration.ofMinutes(1);

    private final Outgoing outgoing;
    private Queue<Errand.Report> reports = new ConcurrentLinkedQueue<>();
    private final List<Errand> underWay = new ArrayList<>();
    private @Nullable ProcessorContext<String, SpecificRecord> context;
    private @Nullable WindowStore<String, Integer> seen;
    private Backlog backlog = new Backlog();
    private @Nullable Ledger ledger;
    private @Nullable ErrandBook book;
    private @Nullable ErrandDesk desk;
    private Instant lookedAt = Instant.MIN;

    AlertBringer(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** Begins with what the store holds, also where the task begins anew. */
    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        outgoing.awaitSubscriptions();
        this.context = context;
        seen = context.getStateStore(BringAlerts.SEEN);
        KeyValueStore<String, DeliveryPending> pending = context.getStateStore(BringAlerts.PENDING);
        backlog = new Backlog();
        reports = new ConcurrentLinkedQueue<>(); // what is still reported of before is heard by nobody
        underWay.forEach(Errand::callOff);
        underWay.clear();
        ledger = new Ledger(context, pending, backlog, outgoing.meters());
        book = new ErrandBook(outgoing, ledger, backlog);
        desk = new ErrandDesk(outgoing, ledger, backlog, book, reports::add);
        try (var all = pending.all()) {
            while (all.hasNext()) {
                var kept = all.next().value;
                backlog.put(DeliveryMessages.waitingOf(kept));
                if (kept.getAttempts() > 0) {
                    backlog.fares(kept.getDue().getSubscriptionId(), ChannelHealth.failing(kept.getAttempts()));
                }
            }
        }
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, time -> tick());
    }

    @Override
    public void process(Record<String, DeliveryDue> message) {
        var due = message.value();
        var isAgain =
                due.getReason() == DeliveryReason.RESENT || message.headers().lastHeader(Redrive.REDRIVEN_FROM) != null;
        var known = requireNonNull(seen, "init comes first");
        var isRepeat = !isAgain && Outlasting.latest(known, due.getDeliveryId()) != null;
        if (isRepeat || backlog.isUnderWay(due.getSubscriptionId(), due.getDeliveryId())) {
            return;
        }
        AlertMessages.alertOf(due.getAlert()); // one that cannot be read is parked before anything is kept of it
        known.put(due.getDeliveryId(), 1, due.getDueAt().toEpochMilli());
        var position = requireNonNull(context).recordMetadata().orElseThrow();
        take(
                DeliveryPending.newBuilder()
                        .setDue(due)
                        .setAt(ledger().now())
                        .setPartition(position.partition())
                        .setOffset(position.offset())
                        .build(),
                isAgain);
    }

    private void take(DeliveryPending fresh, boolean isAgain) {
        var subscription = outgoing.subscriptions()
                .find(fresh.getDue().getSubscriptionId())
                .orElse(null);
        var turn = subscription == null || !subscription.enabled() || isAgain
                ? new Turn.Now()
                : Schedule.turn(
                        subscription, AlertMessages.alertOf(fresh.getDue().getAlert()), ledger().now());
        if (turn instanceof Turn.Drop drop) {
            ledger().drops(fresh, kindOf(subscription), drop.why());
            return;
        }
        if (turn instanceof Turn.At later) {
            var isDigest = subscription != null && subscription.grouping() != Grouping.EACH;
            var held = DeliveryPending.newBuilder(fresh)
                    .setAt(later.time())
                    .setDigest(isDigest ? later.time() : null)
                    .build();
            ledger().keep(held);
            ledger().waits(held, kindOf(subscription), isDigest ? "held for a digest" : "held until quiet hours end");
        } else {
            ledger().keep(fresh);
            send(fresh.getDue().getSubscriptionId());
            if (backlog.find(fresh.getDue().getDeliveryId()).isPresent()
                    && !backlog.healthOf(fresh.getDue().getSubscriptionId()).isGood()
                    && !backlog.isUnderWay(
                            fresh.getDue().getSubscriptionId(), fresh.getDue().getDeliveryId())) {
                ledger().waits(fresh, kindOf(subscription), "waits for its turn");
            }
        }
        parkOverflow(fresh.getDue().getSubscriptionId(), subscription);
    }

    private void parkOverflow(String subscriptionId, @Nullable Subscription subscription) {
        if (backlog.size(subscriptionId) > outgoing.mostEach()) {
            backlog.oldest(subscriptionId).map(it -> ledger().find(it.id())).ifPresent(oldest -> ledger().parks(
                            oldest,
                            kindOf(subscription),
                            "overflow",
                            "more than " + outgoing.mostEach() + " deliveries wait for the subscription, and this"
                                    + " was the oldest"));
        }
    }

    private void tick() {
        for (var heard = 0; heard < MOST_REPORTS; heard++) {
            var report = reports.poll();
            if (report == null) {
                break;
            }
            hear(report);
        }
        var now = ledger().now();
        backlog.ready(now).forEach(this::send);
        if (!now.isBefore(lookedAt.plus(LOOK))) {
            lookedAt = now;
            outgoing.meters().holds(task(), backlog.size(), backlog.first().orElse(null));
        }
    }

    private void send(String subscriptionId) {
        requireNonNull(desk, "init comes first").send(subscriptionId).ifPresent(underWay::add);
    }

    private void hear(Errand.Report report) {
        if (report instanceof Errand.Report.Tried tried) {
            requireNonNull(book).hear(tried);
        } else {
            underWay.remove(report.errand());
            backlog.cameBack(report.errand().subscription().id());
            if (backlog.isReady(report.errand().subscription().id(), ledger().now())) {
                send(report.errand().subscription().id());
            }
        }
    }

    @Override
    public void close() {
        underWay.forEach(Errand::callOff);
        underWay.clear();
        if (context != null) {
            outgoing.meters().gaveUp(task());
        }
    }

    private String task() {
        return requireNonNull(context).taskId().toString();
    }

    private Ledger ledger() {
        return requireNonNull(ledger, "init comes first");
    }

    static @Nullable ChannelKind kindOf(@Nullable Subscription subscription) {
        return subscription == null ? null : subscription.channel().kind();
    }
}
