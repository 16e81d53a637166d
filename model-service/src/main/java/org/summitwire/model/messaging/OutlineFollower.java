package org.summitwire.model.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.wire.DeadLetterBox;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.TopicFollower.From;

/**
 * Follows {@code summits.state.v1} from its start, without a group: each instance lists all meetings, whichever
 * partitions it works on, and no list reads all accounts. What cannot be read is parked here, as the table of accounts cannot.
 */
final class OutlineFollower {

    private OutlineFollower() {}

    static TopicFollower of(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Serde<SummitState> states,
            Outlines outlines,
            DeadLetterBox deadLetters) {
        return new TopicFollower(
                "outlines",
                List.of(Topic.Names.SUMMITS_STATE),
                From.BEGINNING,
                consumers,
                new Outlining(states.deserializer(), outlines, deadLetters));
    }

    private record Outlining(Deserializer<SummitState> states, Outlines outlines, DeadLetterBox deadLetters)
            implements TopicFollower.Listener {

        @Override
        public void begun() {
            outlines.restart();
        }

        @Override
        public void read(ConsumerRecord<byte[], byte[]> message) {
            var state = states.deserialize(message.topic(), message.value());
            if (state == null) {
                outlines.forget(new String(message.key(), UTF_8));
            } else {
                outlines.hear(AccountMessages.account(state));
            }
        }

        /** Every instance meets it, and again at each start. The meeting is listed as it was known before. */
        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
            deadLetters.park(message, "list", cause);
        }

        @Override
        public void caughtUp() {
            outlines.settle();
        }
    }
}
