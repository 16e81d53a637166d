package org.summitwire.notify.messaging;

import static org.apache.kafka.streams.kstream.Named.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import org.apache.kafka.streams.kstream.KStream;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.AlertWriter;

/** From {@code summits.changed.v1} to {@code alerts.raised.v1}, both keyed by summit id. */
public final class AlertTopology implements Function<KStream<String, SummitChanged>, KStream<String, AlertRaised>> {

    private final AlertWriter writer;
    private final MeterRegistry meters;

    public AlertTopology(AlertWriter writer, MeterRegistry meters) {
        this.writer = writer;
        this.meters = meters;
    }

    @Override
    public KStream<String, AlertRaised> apply(KStream<String, SummitChanged> changes) {
        return changes.processValues(new RaiseAlerts(writer, meters), as("raise-alerts"));
    }
}
