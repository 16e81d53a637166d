package org.summitwire.notify.messaging;

import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryPending;

/**
 * Brings what is due to its subscribers. Tells of each change of a delivery ({@code DeliveryRecorded}), of what is given up
 * ({@code DeliveryDue}, for the dead letters) and of a subscription that is turned off ({@code SubscriptionConfigured}).
 */
record BringAlerts(Outgoing outgoing, Serde<DeliveryPending> pending)
        implements ProcessorSupplier<String, DeliveryDue, String, SpecificRecord> {

    /** What has not come to its end, by delivery id. */
    static final String PENDING = "deliveries-pending";

    /** Delivery ids that were heard of: a second one is no second message. */
    static final String SEEN = "deliveries-seen";

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(PENDING), Serdes.String(), pending)
                        .withCachingEnabled(), // what is delivered within one transaction leaves no trace in the store
                Outlasting.store(SEEN, Serdes.Integer()));
    }

    @Override
    public Processor<String, DeliveryDue, String, SpecificRecord> get() {
        return new AlertBringer(outgoing);
    }
}
