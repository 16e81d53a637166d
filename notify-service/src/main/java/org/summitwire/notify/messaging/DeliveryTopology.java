package org.summitwire.notify.messaging;

import static org.apache.kafka.streams.kstream.Named.as;

import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryPending;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.event.SummitChanged;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/**
 * From {@code alerts.raised.v1} and {@code summits.changed.v1} to {@code deliveries.due.v1}: who gets what. From there to the
 * outside and to {@code deliveries.v1}: what became of it.
 */
public final class DeliveryTopology
        implements Function<
                KStream<String, SummitChanged>,
                Function<
                        KStream<String, AlertRaised>,
                        Function<KStream<String, DeliveryDue>, KStream<String, DeliveryRecorded>>>> {

    private final Outgoing outgoing;
    private final SchemaIds ids;

    public DeliveryTopology(Outgoing outgoing, SchemaIds ids) {
        this.outgoing = outgoing;
        this.ids = ids;
    }

    @Override
    public Function<
                    KStream<String, AlertRaised>,
                    Function<KStream<String, DeliveryDue>, KStream<String, DeliveryRecorded>>>
            apply(KStream<String, SummitChanged> changed) {
        return raised -> due -> {
            match(changed, raised);
            return bring(due);
        };
    }

    private void match(KStream<String, SummitChanged> changed, KStream<String, AlertRaised> raised) {
        changed.mapValues(SpecificRecord.class::cast, as("changes"))
                .merge(raised.mapValues(SpecificRecord.class::cast, as("alerts")), as("alerts-and-changes"))
                .process(new MatchAlerts(outgoing, AvroSerde.of(AlertRaised.class, ids)), as("match-alerts"))
                .to(Topic.Names.DELIVERIES_DUE, produced(DeliveryDue.class, "due"));
    }

    private KStream<String, DeliveryRecorded> bring(KStream<String, DeliveryDue> due) {
        var told = due.process(new BringAlerts(outgoing, AvroSerde.of(DeliveryPending.class, ids)), as("bring-alerts"));
        of(DeliveryDue.class, told, "given-up")
                .to(Topic.DELIVERIES_DUE.deadLetters(RaiseAlerts.SERVICE), produced(DeliveryDue.class, "dead-letters"));
        of(SubscriptionConfigured.class, told, "turned-off")
                .to(Topic.Names.SUBSCRIPTIONS, produced(SubscriptionConfigured.class, "subscriptions"));
        return of(DeliveryRecorded.class, told, "recorded");
    }

    private static <T> KStream<String, T> of(Class<T> type, KStream<String, SpecificRecord> told, String name) {
        return told.filter((id, value) -> type.isInstance(value), as(name))
                .mapValues(type::cast, as(name + "-as-such"));
    }

    private <T extends SpecificRecord> Produced<String, T> produced(Class<T> type, String name) {
        return Produced.<String, T>with(Serdes.String(), AvroSerde.of(type, ids))
                .withName(name);
    }
}
