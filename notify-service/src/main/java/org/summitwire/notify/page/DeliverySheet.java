package org.summitwire.notify.page;

import java.util.List;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.page.Badge;
import org.summitwire.page.Wording;

/**
 * One delivery as a page shows it.
 *
 * @param attempts how often it was tried, in words
 * @param next when it is tried next, in words; empty where it is not
 * @param why it waits, was parked or dropped; empty where there is nothing to say
 * @param failures of the latest attempts, in words
 */
record DeliverySheet(
        String id,
        String headline,
        Badge status,
        String changed,
        String attempts,
        String next,
        String why,
        List<String> failures) {

    static DeliverySheet of(DeliveryState delivery, Wording say) {
        return new DeliverySheet(
                delivery.id(),
                delivery.headline(),
                Badge.of(say, "outcome", delivery.status()),
                say.moment(delivery.changedAt()),
                say.say("delivery.attempts", delivery.attempts()),
                delivery.nextAttemptAt() == null ? "" : say.say("delivery.next", say.moment(delivery.nextAttemptAt())),
                delivery.why() == null ? "" : Reasons.in(say.language(), delivery.why()),
                delivery.latestAttempts().stream()
                        .filter(tried -> tried.failure() != null)
                        .map(tried ->
                                say.moment(tried.startedAt()) + ": " + Reasons.in(say.language(), tried.failure()))
                        .toList());
    }
}
