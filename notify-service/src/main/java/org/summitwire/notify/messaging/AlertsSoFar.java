package org.summitwire.notify.messaging;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;

/**
 * Follows {@code alerts.raised.v1}, and for the voices that come later {@code summits.changed.v1}, from some way before their
 * ends, without a group: each instance sees all alerts, again after each start.
 */
public final class AlertsSoFar {

    /** Every alert may have a transaction's marker beside it, which counts as an offset. */
    private static final int OFFSETS_PER_ALERT = 2;

    /** Most changes raise none. */
    private static final int CHANGES_PER_ALERT = 4;

    private AlertsSoFar() {}

    /**
     * Follows the topic.
     *
     * @param depth how many alerts of the past are wanted
     */
    public static TopicFollower of(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Serde<AlertRaised> alerts,
            Serde<SummitChanged> changes,
            int depth,
            Listener listener) {
        return new TopicFollower(
                "alerts-so-far",
                List.of(Topic.Names.ALERTS_RAISED, Topic.Names.SUMMITS_CHANGED),
                (topic, beginning, end) -> Math.max(beginning, end - offsets(topic, depth)),
                consumers,
                new Listing(alerts.deserializer(), changes.deserializer(), listener));
    }

    private static long offsets(String topic, long depth) {
        return depth * OFFSETS_PER_ALERT * (topic.equals(Topic.Names.SUMMITS_CHANGED) ? CHANGES_PER_ALERT : 1);
    }

    /** Who hears of them; called by one thread. */
    public interface Listener {

        /** An alert, which may have been heard before. */
        void raised(Alert alert);

        /** So many voices have told a fact so far; of a fact without alert too. */
        void told(String factId, int voices, Instant knownAt);

        /** All that was there at the start was heard; again with what comes later. */
        void settled();
    }

    private record Listing(Deserializer<AlertRaised> alerts, Deserializer<SummitChanged> changes, Listener listener)
            implements TopicFollower.Listener {

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            if (message.topic().equals(Topic.Names.ALERTS_RAISED)) {
                var alert = alerts.deserialize(message.topic(), message.value());
                if (alert != null) {
                    listener.raised(AlertMessages.alertOf(alert));
                }
            } else {
                var change = changes.deserialize(message.topic(), message.value());
                if (change != null && change.getFactId() != null) {
                    listener.told(change.getFactId(), change.getLineages().size(), change.getKnownAt());
                }
            }
        }

        /** Streams read both topics too, and park it. */
        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            NotListed.count(message, cause);
        }

        @Override
        public void caughtUp() {
            listener.settled();
        }
    }
}
