package org.summitwire.notify.api;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.subscription.AlertFilter;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Schedule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;
import org.summitwire.notify.subscription.Turn;

/**
 * What of all alerts a subscription shows to those who fetch: what its filter takes, with as many voices as it asks for, and what
 * corrects an alert that it shows, whatever its filter says; without what came in a silence. Those of before its making are among
 * them. Safe for many threads.
 */
public final class Fetched {

    /** Corrections of corrections are followed so far back. */
    private static final int STEPS = 20;

    private final Subscriptions subscriptions;
    private final LatestAlerts alerts;
    private final Map<String, Ruled> filters = new ConcurrentHashMap<>();

    private record Ruled(Rule rule, AlertFilter filter) {}

    public Fetched(Subscriptions subscriptions, LatestAlerts alerts) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
    }

    public Optional<Subscription> find(String id) {
        var found = subscriptions.find(id);
        if (found.isEmpty()) {
            filters.remove(id);
        }
        return found;
    }

    /** The subscription of that id; a problem where there is none, or it is turned off. */
    public Subscription get(String id) {
        var subscription =
                find(id).orElseThrow(() -> HttpProblem.of(HttpStatus.NOT_FOUND, "no-such-subscription.fetched", id));
        if (!subscription.enabled()) {
            throw subscription.disabledBecause() == null
                    ? HttpProblem.of(HttpStatus.CONFLICT, "turned-off", id)
                    : HttpProblem.of(HttpStatus.CONFLICT, "turned-off.because", id, subscription.disabledBecause());
        }
        return subscription;
    }

    /** The alert in the subscription's language; empty where it does not show it, however many voices it has. */
    public Optional<Alert> take(Subscription subscription, Alert alert) {
        return takes(subscription, alert)
                        || (isTold(subscription, alert) && correctsWhatIsShown(subscription, alert, STEPS))
                ? Optional.of(alert.in(subscription.language()))
                : Optional.empty();
    }

    /** How many voices the alert needs to be shown there: one where it corrects an alert that is. */
    public int leastVoices(Subscription subscription, Alert alert) {
        return subscription.leastVoices() > 1 && correctsWhatIsShown(subscription, alert, STEPS)
                ? 1
                : subscription.leastVoices();
    }

    private boolean takes(Subscription subscription, Alert alert) {
        return filter(subscription).takes(alert) && isTold(subscription, alert);
    }

    private static boolean isTold(Subscription subscription, Alert alert) {
        return !(Schedule.turn(subscription, alert, alert.knownAt()) instanceof Turn.Drop);
    }

    private boolean correctsWhatIsShown(Subscription subscription, Alert alert, int steps) {
        return steps > 0
                && alert.corrects().stream()
                        .flatMap(id -> alerts.find(id).stream())
                        .anyMatch(it -> isTold(subscription, it)
                                && ((filter(subscription).takes(it) && alerts.voices(it) >= subscription.leastVoices())
                                        || correctsWhatIsShown(subscription, it, steps - 1)));
    }

    private AlertFilter filter(Subscription subscription) {
        var rule = subscription.rule();
        return filters.compute(
                        subscription.id(),
                        (id, known) -> known != null && known.rule().equals(rule)
                                ? known
                                : new Ruled(rule, AlertFilter.of(rule.filter())))
                .filter();
    }
}
