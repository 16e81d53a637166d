package org.summitwire.notify.messaging;

import static org.apache.kafka.streams.kstream.Named.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.AlertWriters;

/** From {@code summits.changed.v1} to {@code alerts.raised.v1}, both keyed by summit id: news as it comes, and reminders. */
public final class AlertTopology implements Function<KStream<String, SummitChanged>, KStream<String, AlertRaised>> {

    private final AlertWriters writers;
    private final MeterRegistry meters;
    private final Serde<SummitChanged> changes;
    private final Reminders reminders;

    public AlertTopology(
            AlertWriters writers, MeterRegistry meters, Serde<SummitChanged> changes, Reminders reminders) {
        this.writers = writers;
        this.meters = meters;
        this.changes = changes;
        this.reminders = reminders;
    }

    @Override
    public KStream<String, AlertRaised> apply(KStream<String, SummitChanged> changed) {
        return changed.processValues(new RaiseAlerts(writers, meters), as("raise-alerts"))
                .merge(
                        changed.process(new WatchTargets(writers, meters, changes, reminders), as("watch-targets")),
                        as("news-and-reminders"));
    }
}
