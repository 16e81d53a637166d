package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.AlertWriters;

/** Remembers what was last heard of each decided target, and reminds of those whose time comes or that fall silent. */
record WatchTargets(AlertWriters writers, MeterRegistry meters, Serde<SummitChanged> changes, Reminders reminders)
        implements ProcessorSupplier<String, SummitChanged, String, AlertRaised> {

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(WatchedTargets.STORE),
                Serdes.String(),
                new WatchedTargetSerde(changes)));
    }

    @Override
    public Processor<String, SummitChanged, String, AlertRaised> get() {
        return new TargetWatch(new ReminderDesk(writers, reminders.policy()), meters, reminders);
    }
}
