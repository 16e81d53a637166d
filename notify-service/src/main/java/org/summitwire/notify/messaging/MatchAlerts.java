package org.summitwire.notify.messaging;

import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;

/**
 * Finds the subscriptions that an alert goes to. Takes alerts and the changes behind them, both by summit, and tells what is
 * due, by subscription.
 */
record MatchAlerts(Outgoing outgoing, Serde<AlertRaised> alerts)
        implements ProcessorSupplier<String, SpecificRecord, String, DeliveryDue> {

    /** Ids of the subscriptions that an alert went to, a line each, by alert: they get its corrections, and get it once. */
    static final String MATCHED = "alerts-matched";

    /** The most voices that a fact had, where that is more than one, by fact. */
    static final String VOICES = "voices-heard";

    /** The latest alert of a fact that some subscription takes once it has more voices, and those before it for which one waits, by fact. */
    static final String HELD = "alerts-held";

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Outlasting.store(MATCHED, Serdes.String()),
                Outlasting.store(VOICES, Serdes.Integer()),
                Outlasting.store(HELD, alerts));
    }

    @Override
    public Processor<String, SpecificRecord, String, DeliveryDue> get() {
        return new AlertMatcher(outgoing);
    }
}
