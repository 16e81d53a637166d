package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.DeliveryPending;
import org.summitwire.event.DeliveryStatus;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.delivery.Backlog;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.Topic;

/**
 * Keeps deliveries and tells of them: the store, what is held of it in memory and what is forwarded change together, in one
 * transaction of Kafka Streams. For its stream thread.
 */
final class Ledger {

    /** Most deliveries come to their end soon after they were kept, and need not be read from the store. */
    private static final int MOST_AT_HAND = 300;

    private final ProcessorContext<String, SpecificRecord> context;
    private final KeyValueStore<String, DeliveryPending> store;
    private final Backlog backlog;
    private final DeliveryMeters meters;
    private final Map<String, DeliveryPending> latest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DeliveryPending> eldest) {
            return size() > MOST_AT_HAND;
        }
    };

    Ledger(
            ProcessorContext<String, SpecificRecord> context,
            KeyValueStore<String, DeliveryPending> store,
            Backlog backlog,
            DeliveryMeters meters) {
        this.context = context;
        this.store = store;
        this.backlog = backlog;
        this.meters = meters;
    }

    Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    /** One that has not come to its end; null where it has. */
    @Nullable
    DeliveryPending find(String id) {
        var atHand = latest.get(id);
        return atHand != null ? atHand : store.get(id);
    }

    void keep(DeliveryPending pending) {
        store.put(pending.getDue().getDeliveryId(), pending);
        backlog.put(DeliveryMessages.waitingOf(pending));
        latest.remove(pending.getDue().getDeliveryId());
        latest.put(pending.getDue().getDeliveryId(), pending);
    }

    void waits(DeliveryPending pending, @Nullable ChannelKind channel, String why) {
        tell(pending, channel, DeliveryStatus.WAITING, pending.getAt(), why);
    }

    void retries(DeliveryPending pending, @Nullable ChannelKind channel, String cause) {
        keep(pending);
        meters.count(channel, "retried");
        tell(pending, channel, DeliveryStatus.RETRYING, pending.getAt(), cause);
    }

    void delivered(DeliveryPending pending, ChannelKind channel) {
        forget(pending);
        meters.delivered(channel, pending.getDue().getAlert().getKnownAt(), now());
        tell(pending, channel, DeliveryStatus.DELIVERED, null, null);
    }

    void drops(DeliveryPending pending, @Nullable ChannelKind channel, String why) {
        forget(pending);
        meters.count(channel, "dropped");
        tell(pending, channel, DeliveryStatus.DROPPED, null, why);
    }

    /**
     * Keeps the record of a delivery among the dead letters, as it came.
     *
     * @param reason a word for the counter and for who feeds it again
     */
    void parks(DeliveryPending pending, @Nullable ChannelKind channel, String reason, String cause) {
        forget(pending);
        meters.count(channel, reason.equals("gone") ? "closed" : "parked");
        tell(pending, channel, DeliveryStatus.PARKED, null, cause);
        var due = pending.getDue();
        var parked = DeadLetters.park(
                Topic.Names.DELIVERIES_DUE,
                RaiseAlerts.SERVICE,
                "deliver " + (channel == null ? "unknown" : channel.name().toLowerCase(Locale.ROOT)),
                reason,
                new UndeliverableException("Delivery " + due.getDeliveryId() + " of alert "
                        + due.getAlert().getAlertId() + " to subscription " + due.getSubscriptionId() + ": " + cause),
                new DeadLetters.Origin(Topic.Names.DELIVERIES_DUE, pending.getPartition(), pending.getOffset()),
                Serdes.String().serializer().serialize(Topic.Names.DELIVERIES_DUE, due.getSubscriptionId()),
                null, // the value is written by the sink
                DeliveryMessages.headers(due));
        forward(due.getSubscriptionId(), due, parked.headers());
    }

    void turnsOff(SubscriptionConfigured subscription) {
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                subscription.getId() + "-" + subscription.getChangedAt().toEpochMilli(),
                "org.summitwire.subscription.configured",
                "/" + RaiseAlerts.SERVICE,
                subscription.getChangedAt(),
                null);
        forward(subscription.getId(), subscription, headers);
    }

    private void forget(DeliveryPending pending) {
        var id = pending.getDue().getDeliveryId();
        store.delete(id);
        backlog.remove(id);
        latest.remove(id);
    }

    private void tell(
            DeliveryPending pending,
            @Nullable ChannelKind channel,
            DeliveryStatus status,
            @Nullable Instant next,
            @Nullable String why) {
        var recorded = DeliveryMessages.recorded(pending, channel, status, next, why, now());
        forward(recorded.getDeliveryId(), recorded, DeliveryMessages.headers(recorded));
    }

    private void forward(String key, SpecificRecord value, Headers headers) {
        context.forward(new Record<>(key, value, context.currentSystemTimeMs(), headers));
    }

    /** Why a delivery lies among the dead letters. */
    static final class UndeliverableException extends Exception {

        private static final long serialVersionUID = 1;

        UndeliverableException(String message) {
            super(message);
        }
    }
}
