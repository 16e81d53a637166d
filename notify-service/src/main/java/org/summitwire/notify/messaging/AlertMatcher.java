package org.summitwire.notify.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.delivery.Matching;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;

/** The one loop in which alerts meet subscriptions; see {@link MatchAlerts}. */
final class AlertMatcher implements Processor<String, SpecificRecord, String, DeliveryDue> {

    private final Outgoing outgoing;
    private final Subscriptions subscriptions;
    private final Filters filters = new Filters();
    private @Nullable ProcessorContext<String, DeliveryDue> context;
    private @Nullable WindowStore<String, String> matched;
    private @Nullable WindowStore<String, Integer> voicesHeard;
    private @Nullable WindowStore<String, AlertRaised> held;

    AlertMatcher(Outgoing outgoing) {
        this.outgoing = outgoing;
        this.subscriptions = outgoing.subscriptions();
    }

    @Override
    public void init(ProcessorContext<String, DeliveryDue> context) {
        outgoing.awaitSubscriptions();
        this.context = context;
        matched = context.getStateStore(MatchAlerts.MATCHED);
        voicesHeard = context.getStateStore(MatchAlerts.VOICES);
        held = context.getStateStore(MatchAlerts.HELD);
    }

    @Override
    public void process(Record<String, SpecificRecord> message) {
        if (message.value() instanceof AlertRaised raised) {
            hear(raised);
        } else if (message.value() instanceof SummitChanged change && change.getFactId() != null) {
            count(change, change.getFactId());
        }
    }

    private void hear(AlertRaised raised) {
        var alert = AlertMessages.alertOf(raised);
        var voices = Math.max(Math.max(1, raised.getVoices()), voicesOf(raised.getFactId()));
        var went = wentTo(raised.getAlertId());
        var corrected = new HashSet<String>();
        raised.getCorrects().forEach(id -> corrected.addAll(wentTo(id)));
        var to = new HashSet<>(went);
        var isHeld = false;
        var all = subscriptions.all();
        var takers = filters.taking(alert, all);
        for (var subscription : all) {
            var isCorrection = corrected.contains(subscription.id());
            var matching = Matching.of(subscription, alert, voices, isCorrection, takers.contains(subscription.id()));
            isHeld |= matching == Matching.TOO_FEW_VOICES;
            var isDue = matching == Matching.MATCHED || matching == Matching.CORRECTION;
            if (isDue && to.add(subscription.id())) {
                var reason = isCorrection ? Reason.CORRECTION : Reason.MATCHED;
                tell(raised, subscription, reason, voices);
            }
        }
        remember(raised, went, to);
        hold(raised, isHeld);
    }

    /** A further voice may be the one that a held alert waits for. */
    private void count(SummitChanged change, String factId) {
        var voices = change.getLineages().size();
        if (voices <= Math.max(1, voicesOf(factId))) {
            return;
        }
        requireNonNull(voicesHeard).put(factId, voices, change.getKnownAt().toEpochMilli());
        var waiting = Outlasting.latest(requireNonNull(held), factId);
        if (waiting == null) {
            return;
        }
        var alert = AlertMessages.alertOf(waiting);
        var went = wentTo(waiting.getAlertId());
        var to = new HashSet<>(went);
        var isHeld = false;
        var all = subscriptions.all();
        var takers = filters.taking(alert, all);
        for (var subscription : all) {
            var matching = Matching.of(subscription, alert, voices, false, takers.contains(subscription.id()));
            isHeld |= matching == Matching.TOO_FEW_VOICES;
            if (matching == Matching.MATCHED && subscription.leastVoices() > 1 && to.add(subscription.id())) {
                tell(waiting, subscription, Reason.CORROBORATED, voices);
            }
        }
        remember(waiting, went, to);
        if (!isHeld) {
            requireNonNull(held).put(factId, null, waiting.getKnownAt().toEpochMilli());
        }
    }

    /** What is raised later of a fact takes the place of what was held of it. */
    private void hold(AlertRaised raised, boolean isHeld) {
        var store = requireNonNull(held);
        var former = Outlasting.latest(store, raised.getFactId());
        if (former != null) {
            store.put(raised.getFactId(), null, former.getKnownAt().toEpochMilli());
        }
        if (isHeld) {
            store.put(raised.getFactId(), raised, raised.getKnownAt().toEpochMilli());
        }
    }

    private void tell(AlertRaised raised, Subscription subscription, Reason reason, int voices) {
        var out = requireNonNull(context, "init comes first");
        var now = Instant.ofEpochMilli(out.currentSystemTimeMs());
        var due = DeliveryMessages.due(raised, subscription.id(), reason, voices, now);
        out.forward(new Record<>(subscription.id(), due, out.currentSystemTimeMs(), DeliveryMessages.headers(due)));
    }

    private void remember(AlertRaised raised, Set<String> before, Set<String> now) {
        if (now.size() > before.size()) {
            requireNonNull(matched)
                    .put(
                            raised.getAlertId(),
                            String.join("\n", new TreeSet<>(now)),
                            raised.getKnownAt().toEpochMilli());
        }
    }

    private Set<String> wentTo(String alertId) {
        var ids = Outlasting.latest(requireNonNull(matched, "init comes first"), alertId);
        return ids == null ? Set.of() : Set.of(ids.split("\n"));
    }

    private int voicesOf(String factId) {
        var most = 0;
        try (var all = requireNonNull(voicesHeard, "init comes first")
                .fetch(factId, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE))) {
            while (all.hasNext()) {
                most = Math.max(most, all.next().value);
            }
        }
        return most;
    }
}
