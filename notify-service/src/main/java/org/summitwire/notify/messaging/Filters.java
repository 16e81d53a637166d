package org.summitwire.notify.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.subscription.AlertFilter;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Takers;
import org.summitwire.wire.DeadLetters;

/** The filters of subscriptions as they stand. For one thread. */
final class Filters {

    private static final Logger LOG = LoggerFactory.getLogger(Filters.class);

    private List<Subscription> snapshot = List.of();
    private Map<Rule, Boolean> readable = new HashMap<>();
    private Takers takers = Takers.of(List.of());

    /** Ids of those whose filter takes the alert. */
    Set<String> taking(Alert alert, List<Subscription> current) {
        if (current != snapshot) {
            snapshot = current;
            var before = readable;
            readable = new HashMap<>();
            var usable = current.stream().filter(it -> isReadable(it, before)).toList();
            takers = takers.asOf(usable);
        }
        return takers.of(alert).stream().map(Subscription::id).collect(toUnmodifiableSet());
    }

    /** A filter that cannot be read was written past the service, which checks them: it takes nothing, and that is told. */
    private boolean isReadable(Subscription subscription, Map<Rule, Boolean> before) {
        var known = before.get(subscription.rule());
        if (known == null) {
            known = isReadable(subscription);
        }
        readable.put(subscription.rule(), known);
        return known;
    }

    private static boolean isReadable(Subscription subscription) {
        try {
            AlertFilter.of(subscription.rule().filter());
            return true;
        } catch (IllegalArgumentException unreadable) {
            DeadLetters.count(RaiseAlerts.SERVICE, "filter", "unreadable");
            LOG.warn(
                    "Subscription {} takes no alert: its filter cannot be read. Write it anew. {}",
                    subscription.id(),
                    unreadable.getMessage());
            return false;
        }
    }
}
