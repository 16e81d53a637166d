package org.summitwire.wire;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** One record type in Confluent's wire format. Tombstones stay tombstones. Safe for use by many threads. */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {

    private final AvroSerializer<T> serializer;
    private final AvroDeserializer<T> deserializer;

    private AvroSerde(Class<T> type, SchemaIds ids) {
        serializer = new AvroSerializer<>(ids);
        deserializer = new AvroDeserializer<>(type, ids);
    }

    public static <T extends SpecificRecord> AvroSerde<T> of(Class<T> type, SchemaIds ids) {
        return new AvroSerde<>(type, ids);
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
