package org.summitwire.notify.messaging;

import static org.summitwire.notify.messaging.Changes.newDocuments;

import org.junit.jupiter.api.AfterEach;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.DeliveryDue;
import org.summitwire.notify.delivery.Reason;

/** Brings alerts of the test through a pipeline of their own. */
abstract class BringingAlerts {

    final DeliveryPipeline pipeline = new DeliveryPipeline();

    @AfterEach
    void close() {
        pipeline.close();
    }

    DeliveryDue due(String subscription, String fact) {
        return DeliveryMessages.due(
                DeliveryPipeline.alertOn(newDocuments(fact, 150, Bound.EXACT)),
                subscription,
                Reason.MATCHED,
                1,
                pipeline.now());
    }

    AlertRaised raise(String fact) {
        return pipeline.raise(newDocuments(fact, 150, Bound.EXACT));
    }

    static String alertId(String fact) {
        return DeliveryPipeline.alertOn(newDocuments(fact, 150, Bound.EXACT)).getAlertId();
    }

    long pending() {
        var count = 0;
        try (var all = pipeline.driver.getKeyValueStore(BringAlerts.PENDING).all()) {
            for (; all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }
}
