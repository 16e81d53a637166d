package org.summitwire.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes Confluent's wire format: a zero byte, the schema's id in four bytes, the value in Avro's binary encoding; a
 * tombstone for null. As a class name in a client's configuration it reads {@value WireSettings#REGISTRY_URL} from
 * there: empty for the bundled ids.
 */
public final class AvroSerializer<T extends SpecificRecord> implements Serializer<T> {

    static final byte MAGIC = 0;

    private final Map<Class<?>, SpecificDatumWriter<T>> writers = new ConcurrentHashMap<>();

    static {
        TrustedRecords.trust();
    }

    private SchemaIds ids;

    /** For Kafka clients, which call {@link #configure} next. */
    public AvroSerializer() {
        this(SchemaIds.bundled());
    }

    public AvroSerializer(SchemaIds ids) {
        this.ids = ids;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        ids = WireSettings.schemaIds(configs, ids);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        if (value == null) {
            return null;
        }
        var bytes = new ByteArrayOutputStream(1024);
        bytes.write(MAGIC);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(ids.idOf(value.getSchema()))
                .array());
        try {
            var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            writers.computeIfAbsent(value.getClass(), type -> writer(value)).write(value, encoder);
            encoder.flush();
        } catch (IOException | RuntimeException e) { // a value that breaks its schema fails in many ways
            throw new SerializationException(
                    "Cannot write a " + value.getSchema().getName() + " to " + topic + ": " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    /** A writer has no state of its own: one serves all threads. */
    private SpecificDatumWriter<T> writer(T value) {
        return new SpecificDatumWriter<>(value.getSchema(), SpecificData.getForClass(value.getClass()));
    }
}
