package org.summitwire.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;
import org.jspecify.annotations.Nullable;

/** Values of every topic with every field filled in one way or another; the same ones at each run. */
final class Samples {

    static final long SEED = 20251220;

    private Samples() {}

    static List<SpecificRecord> of(Topic topic, int count) {
        var schema = schemaOf(topic.valueType());
        var decimals = new Random(SEED);
        return StreamSupport.stream(new RandomData(schema, count, SEED, true).spliterator(), false)
                .map(it -> generated(withinBounds(it, schema, decimals), schema, topic.valueType()))
                .toList();
    }

    static Schema schemaOf(Class<? extends SpecificRecord> type) {
        return SpecificData.get().getSchema(type);
    }

    /** Random bytes are no decimal of 38 digits, nor is every random number a time: these are drawn anew. */
    private static @Nullable Object withinBounds(@Nullable Object value, Schema schema, Random random) {
        if (schema.isUnion()) {
            var chosen = GenericData.get().resolveUnion(schema, value);
            return withinBounds(value, schema.getTypes().get(chosen), random);
        }
        if (schema.getLogicalType() instanceof LogicalTypes.Decimal) {
            return ByteBuffer.wrap(new BigInteger(100, random).toByteArray());
        }
        if (schema.getLogicalType() instanceof LogicalTypes.TimestampMillis) {
            return (long) random.nextInt();
        }
        if (value instanceof GenericRecord record) {
            schema.getFields()
                    .forEach(field ->
                            record.put(field.pos(), withinBounds(record.get(field.pos()), field.schema(), random)));
        }
        if (value instanceof List<?> items) {
            return items.stream()
                    .map(it -> withinBounds(it, schema.getElementType(), random))
                    .toList();
        }
        return value;
    }

    /** What is random is generic; written and read once it is the generated class. */
    private static SpecificRecord generated(
            @Nullable Object random, Schema schema, Class<? extends SpecificRecord> type) {
        try {
            var bytes = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new GenericDatumWriter<>(schema).write(random, encoder);
            encoder.flush();
            var decoder = DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null);
            return new SpecificDatumReader<SpecificRecord>(schema, schema, SpecificData.getForClass(type))
                    .read(null, decoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
