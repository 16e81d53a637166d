package org.summitwire.notify.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.delivery.Matching;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;

/** The one loop in which alerts meet subscriptions; see {@link MatchAlerts}. */
final class AlertMatcher implements Processor<String, SpecificRecord, String, DeliveryDue> {

    /** Who waits for voices is told what the fact has become; a fact that is withdrawn needs no more. */
    private static final Set<News> FOLLOWED = EnumSet.of(News.NEW, News.REVISED);

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
        var former = FOLLOWED.contains(alert.change()) ? heldOf(raised.getFactId()) : List.<AlertRaised>of();
        var waiting = waiting(former, all);
        var isStillWaitedFor = false;
        for (var subscription : all) {
            var id = subscription.id();
            var isCorrection = corrected.contains(id);
            var isTaken = takers.contains(id);
            var isWaiting = !isTaken && waiting.contains(id);
            var matching = Matching.of(subscription, alert, voices, isCorrection, isTaken || isWaiting);
            isHeld |= matching == Matching.TOO_FEW_VOICES;
            isStillWaitedFor |= matching == Matching.TOO_FEW_VOICES && isWaiting;
            var isDue = matching == Matching.MATCHED || matching == Matching.CORRECTION;
            if (isDue && to.add(id)) {
                var reason = isCorrection ? Reason.CORRECTION : isWaiting ? Reason.CORROBORATED : Reason.MATCHED;
                tell(raised, subscription, reason, voices);
            }
        }
        remember(raised, went, to);
        if (alert.change() != News.REMINDER) {
            hold(raised, isHeld, isStillWaitedFor);
        }
    }

    /** A further voice may be the one that a held alert waits for. */
    private void count(SummitChanged change, String factId) {
        var voices = change.getLineages().size();
        if (voices <= Math.max(1, voicesOf(factId))) {
            return;
        }
        requireNonNull(voicesHeard).put(factId, voices, change.getKnownAt().toEpochMilli());
        var waitedFor = heldOf(factId);
        if (waitedFor.isEmpty()) {
            return;
        }
        var latest = waitedFor.get(waitedFor.size() - 1);
        var alert = AlertMessages.alertOf(latest);
        var went = wentTo(latest.getAlertId());
        var to = new HashSet<>(went);
        var isHeld = false;
        var all = subscriptions.all();
        var waiting = waiting(waitedFor, all);
        for (var subscription : all) {
            var matching = Matching.of(subscription, alert, voices, false, waiting.contains(subscription.id()));
            isHeld |= matching == Matching.TOO_FEW_VOICES;
            if (matching == Matching.MATCHED && to.add(subscription.id())) {
                tell(latest, subscription, Reason.CORROBORATED, voices);
            }
        }
        remember(latest, went, to);
        if (!isHeld) {
            forget(factId);
        }
    }

    /** Ids of those that take one of these alerts of one fact and got none of them, as too few voices had told it. */
    private Set<String> waiting(List<AlertRaised> waitedFor, List<Subscription> all) {
        var waiting = new HashSet<String>();
        var told = new HashSet<String>();
        for (var raised : waitedFor) {
            var alert = AlertMessages.alertOf(raised);
            var takers = filters.taking(alert, all);
            told.addAll(wentTo(raised.getAlertId()));
            all.stream()
                    .filter(it -> it.leastVoices() > 1)
                    .filter(it -> Matching.of(it, alert, 0, false, takers.contains(it.id())) == Matching.TOO_FEW_VOICES)
                    .forEach(it -> waiting.add(it.id()));
        }
        waiting.removeAll(told);
        return waiting;
    }

    /** What is raised later of a fact takes the place of what was held of it, unless that is why somebody waits. */
    private void hold(AlertRaised raised, boolean isHeld, boolean isFormerWaitedFor) {
        var store = requireNonNull(held);
        var time = raised.getKnownAt().toEpochMilli();
        if (isFormerWaitedFor) {
            var former = Outlasting.all(store, raised.getFactId());
            time = Math.max(time, former.get(former.size() - 1).key + 1); // both may be known in one moment
        } else {
            forget(raised.getFactId());
        }
        if (isHeld) {
            store.put(raised.getFactId(), raised, time);
        }
    }

    /** All that is held of a fact, the first first. */
    private List<AlertRaised> heldOf(String factId) {
        return Outlasting.all(requireNonNull(held), factId).stream()
                .map(it -> it.value)
                .toList();
    }

    private void forget(String factId) {
        var store = requireNonNull(held);
        Outlasting.all(store, factId).forEach(it -> store.put(factId, null, it.key));
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
        return Outlasting.all(requireNonNull(voicesHeard, "init comes first"), factId).stream()
                .mapToInt(it -> it.value)
                .max()
                .orElse(0);
    }
}
