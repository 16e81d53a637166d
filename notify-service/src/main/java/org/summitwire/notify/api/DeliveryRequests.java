package org.summitwire.notify.api;

import java.util.List;
import java.util.Optional;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.page.Language;

/** What pages ask of deliveries, the same as a client over HTTP may. */
public final class DeliveryRequests {

    private final DeliveryController deliveries;
    private final DeliveryLog log;

    public DeliveryRequests(DeliveryController deliveries, DeliveryLog log) {
        this.deliveries = deliveries;
        this.log = log;
    }

    /** Those of a subscription, what changed last first. */
    public List<DeliveryState> of(String subscriptionId, int limit) {
        return log.of(subscriptionId, Math.min(limit, DeliveryController.MOST_EACH));
    }

    /** Sends one of a subscription again; what is wrong and what to do, where it is not sent. */
    public Optional<String> resend(String subscriptionId, String deliveryId, Language language)
            throws InterruptedException {
        try {
            deliveries.resend(subscriptionId, deliveryId);
            return Optional.empty();
        } catch (HttpProblem refused) {
            return Optional.of(refused.detail(language));
        }
    }
}
