package org.summitwire.wire;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads Confluent's wire format, whichever published version wrote it, as the generated class of today. Null stays null.
 * Bytes that are anything else end in a {@link SerializationException} that says what was found.
 */
public final class AvroDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    private static final int HEADER = 1 + Integer.BYTES;

    static {
        TrustedRecords.trust();
    }

    /** By their names; empty: whatever the topics carry. */
    private final Map<String, Class<? extends T>> expected;

    private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();
    private SchemaIds ids;

    /** For Kafka clients, which call {@link #configure} next; takes any of Summitwire's records. */
    public AvroDeserializer() {
        this(List.of(), SchemaIds.bundled());
    }

    /** Takes one of some types, and nothing else. */
    public AvroDeserializer(Collection<Class<? extends T>> expected, SchemaIds ids) {
        this.expected = expected.stream().collect(toUnmodifiableMap(Class::getName, type -> type));
        this.ids = ids;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        ids = WireSettings.schemaIds(configs, ids);
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < HEADER || bytes[0] != AvroSerializer.MAGIC) {
            throw new SerializationException(
                    "A value on " + topic + " is not in Confluent's wire format: " + bytes.length + " bytes"
                            + (bytes.length == 0 ? "" : ", the first is " + bytes[0] + ", expected 0"));
        }
        var id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
        var reader = readers.computeIfAbsent(id, this::reader);
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
            var value = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                throw new SerializationException(
                        "A value on " + topic + " with schema id " + id + " has bytes left over behind its end");
            }
            return value;
        } catch (SerializationException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // bad bytes surface as whatever the code that met them throws
            throw new SerializationException(
                    "A value on " + topic + " cannot be read by schema id " + id + ": " + e.getMessage(), e);
        }
    }

    /**
     * One reader serves all threads and all records of an id. It is built in full here, so that the map hands it on
     * complete: what Avro builds at the first read is not safe to share. Counts and lengths are the writer's word; Avro
     * holds them against the bytes that are there before it makes room.
     */
    private DatumReader<T> reader(int id) {
        var writer = ids.schemaOf(id);
        var type = typeOf(writer);
        if (!expected.isEmpty() && !expected.containsValue(type)) {
            throw new SerializationException("Schema id " + id + " is a " + writer.getFullName() + ", expected a "
                    + expected.keySet().stream().sorted().collect(joining(" or a ")));
        }
        var data = SpecificData.getForClass(type);
        try {
            return data.getFastReaderBuilder().createDatumReader(writer, data.getSchema(type));
        } catch (IOException | RuntimeException e) {
            throw new SerializationException(
                    "Schema id " + id + " cannot be read as today's " + writer.getFullName() + ": " + e.getMessage(),
                    e);
        }
    }

    @SuppressWarnings("unchecked")
    private Class<T> typeOf(Schema writer) {
        var type = expected.get(writer.getFullName());
        if (type != null) {
            return (Class<T>) type; // also a record that is kept inside a service and on none of the topics
        }
        return (Class<T>) Topic.typeOf(writer)
                .orElseThrow(() -> new SerializationException("No topic of Summitwire carries " + writer.getFullName()
                        + "; the values of its topics are the records of org.summitwire.event"));
    }
}
