package org.summitwire.notify.delivery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.subscription.Subscription;

/**
 * What goes to a subscriber in one message.
 *
 * @param id names the message: a repeat has the same one, so that the receiver can tell it. Letters, digits, dots, dashes
 * @param alerts one, or those of a digest; in the subscriber's language, in the order in which they are told
 * @param reason why it goes out: of the first alert, where they differ
 */
public record Notice(String id, Subscription subscription, List<Alert> alerts, Reason reason) {

    public Notice {
        requireNonNull(subscription, "subscription");
        requireNonNull(reason, "reason");
        if (!id.matches("[A-Za-z0-9._-]{1,128}")) {
            throw new IllegalArgumentException(
                    "A notice's id has 1 to 128 letters, digits, dots, dashes or underscores, but is '" + id + "'");
        }
        if (alerts.isEmpty()) {
            throw new IllegalArgumentException("Notice " + id + " tells nothing; expected at least one alert");
        }
        alerts = List.copyOf(alerts);
    }

    /** Whether it tells several pieces of news. */
    boolean isDigest() {
        return alerts.size() > 1;
    }
}
