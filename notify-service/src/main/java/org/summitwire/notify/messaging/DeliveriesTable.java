package org.summitwire.notify.messaging;

import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.TopicFollower.From;

/** Follows {@code deliveries.v1} from some way before its end, without a group: each instance knows the latest of all. */
public final class DeliveriesTable {

    private DeliveriesTable() {}

    /**
     * Follows the topic.
     *
     * @param depth how many offsets of each partition are read of the past
     */
    public static TopicFollower of(
            Supplier<Consumer<byte[], byte[]>> consumers, SchemaIds ids, int depth, DeliveryLog log) {
        var records = AvroSerde.of(DeliveryRecorded.class, ids).deserializer();
        return new TopicFollower(
                "deliveries", List.of(Topic.Names.DELIVERIES), From.last(depth), consumers, new Listing(records, log));
    }

    private record Listing(Deserializer<DeliveryRecorded> records, DeliveryLog log) implements TopicFollower.Listener {

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            var recorded = records.deserialize(message.topic(), message.value());
            if (recorded != null) {
                log.add(DeliveryMessages.stateOf(recorded));
            }
        }

        /** Nobody works on it: it is only told of. */
        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            NotListed.count(message, cause);
        }
    }
}
