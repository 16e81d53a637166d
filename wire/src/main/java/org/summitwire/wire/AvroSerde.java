package org.summitwire.wire;

import java.util.Collection;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** One record type, or one of some, in Confluent's wire format. Tombstones stay tombstones. Safe for use by many threads. */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {

    private final AvroSerializer<T> serializer;
    private final AvroDeserializer<T> deserializer;

    private AvroSerde(Collection<Class<? extends T>> types, SchemaIds ids) {
        serializer = new AvroSerializer<>(ids);
        deserializer = new AvroDeserializer<>(types, ids);
    }

    public static <T extends SpecificRecord> AvroSerde<T> of(Class<T> type, SchemaIds ids) {
        return new AvroSerde<>(List.of(type), ids);
    }

    /** For a store that keeps records of several types. */
    public static AvroSerde<SpecificRecord> ofAny(Collection<Class<? extends SpecificRecord>> types, SchemaIds ids) {
        return new AvroSerde<>(types, ids);
    }

    @Override
    public Serializer<T> serializer() {
        return serializer;
    }

    @Override
    public Deserializer<T> deserializer() {
        return deserializer;
    }
}
