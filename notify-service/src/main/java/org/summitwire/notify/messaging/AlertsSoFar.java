package org.summitwire.notify.messaging;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.springframework.context.SmartLifecycle;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.TopicFollower.From;

/**
 * Follows {@code alerts.raised.v1} from some way before its end, without a group: each instance sees all alerts, again
 * after each start.
 */
public final class AlertsSoFar implements SmartLifecycle {

    private static final int PHASE = DEFAULT_PHASE - 900;

    /** Every alert may have a transaction's marker beside it, which counts as an offset. */
    private static final int OFFSETS_PER_ALERT = 2;

    private final TopicFollower follower;

    /**
     * Follows the topic.
     *
     * @param depth how many alerts of the past are wanted
     * @param settled is run when all that was there at the start has gone to the sink, and again with what comes later
     */
    public AlertsSoFar(
            Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers,
            Serde<AlertRaised> alerts,
            int depth,
            Consumer<Alert> sink,
            Runnable settled) {
        this.follower = new TopicFollower(
                "alerts-so-far",
                List.of(Topic.Names.ALERTS_RAISED),
                From.last((long) depth * OFFSETS_PER_ALERT),
                consumers,
                new Listing(alerts.deserializer(), sink, settled));
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private record Listing(Deserializer<AlertRaised> alerts, Consumer<Alert> sink, Runnable settled)
            implements TopicFollower.Listener {

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            var alert = alerts.deserialize(message.topic(), message.value());
            if (alert != null) {
                sink.accept(AlertMessages.alertOf(alert));
            }
        }

        /** The deliveries read it too, and park it. */
        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            NotListed.count(message, cause);
        }

        @Override
        public void caughtUp() {
            settled.run();
        }
    }
}
