package org.summitwire.notify.messaging;

import java.nio.ByteBuffer;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Watch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The store's values: the length in bytes of the watch (four bytes, big-endian), the watch as JSON, and the last change in
 * Avro as on its topic. Read by this service alone.
 */
final class WatchedTargetSerde implements Serde<WatchedTarget> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Serde<SummitChanged> changes;

    WatchedTargetSerde(Serde<SummitChanged> changes) {
        this.changes = changes;
    }

    @Override
    public Serializer<WatchedTarget> serializer() {
        return (topic, target) -> {
            if (target == null) {
                return null;
            }
            var watch = MAPPER.writeValueAsBytes(target.watch());
            var last = changes.serializer().serialize(topic, target.last());
            return ByteBuffer.allocate(Integer.BYTES + watch.length + last.length)
                    .putInt(watch.length)
                    .put(watch)
                    .put(last)
                    .array();
        };
    }

    @Override
    public Deserializer<WatchedTarget> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(topic, ByteBuffer.wrap(bytes));
    }

    private WatchedTarget read(String topic, ByteBuffer bytes) {
        var length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new SerializationException("A value of " + topic + " does not begin with the length of its watch");
        }
        var watch = new byte[length];
        bytes.get(watch);
        var last = new byte[bytes.remaining()];
        bytes.get(last);
        try {
            return new WatchedTarget(
                    changes.deserializer().deserialize(topic, last), MAPPER.readValue(watch, Watch.class));
        } catch (JacksonException broken) {
            throw new SerializationException("The watch of a value of " + topic + " is not its JSON", broken);
        }
    }
}
