package org.summitwire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published once is read for ever, by every later version, and by every earlier one too. */
class SchemaHistoryTest {

    private static final long SEED = 20251220;

    @ParameterizedTest
    @MethodSource("subjects")
    void todaysSchemaIsPublished(String subject) {
        var today = Published.plain(Published.TODAY.get(subject));
        var versions = Published.bySubject().getOrDefault(subject, List.of());
        var isPublished = !versions.isEmpty()
                && versions.get(versions.size() - 1).schema().toString().equals(today.toString());
        if (!isPublished && Boolean.getBoolean("summitwire.publish")) {
            Published.publish(subject, today);
            return;
        }

        assertThat(isPublished)
                .as("%s changed and is not published: run ./mvnw -pl schemas test -Dsummitwire.publish=true", subject)
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void everyVersionReadsEveryOther(Pair pair) throws IOException {
        var compatibility = SchemaCompatibility.checkReaderWriterCompatibility(pair.reader(), pair.writer());

        assertThat(compatibility.getType())
                .as(compatibility.getDescription())
                .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        for (var value : new RandomData(pair.writer(), 50, SEED)) {
            assertThat(GenericData.get().validate(pair.reader(), reread(value, pair)))
                    .as("seed %s", SEED)
                    .isTrue();
        }
    }

    @Test
    void idsAndVersionsNeverRepeat() {
        assertThat(Published.all()).extracting(Published::id).doesNotHaveDuplicates();
        Published.bySubject().forEach((subject, versions) -> assertThat(versions)
                .as(subject)
                .extracting(Published::version)
                .isEqualTo(
                        Stream.iterate(1, it -> it + 1).limit(versions.size()).toList()));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyEnumerationReadsTheUnknown(String subject) {
        var enums = new ArrayList<Schema>();
        collectEnums(Published.TODAY.get(subject), new ArrayList<>(), enums);

        assertThat(enums).allSatisfy(it -> assertThat(it.getEnumDefault()).isEqualTo("UNKNOWN"));
    }

    record Pair(String subject, int readerVersion, Schema reader, int writerVersion, Schema writer) {
        @Override
        public String toString() {
            return subject + ": version " + readerVersion + " reads version " + writerVersion;
        }
    }

    static Stream<String> subjects() {
        return Published.TODAY.keySet().stream();
    }

    static Stream<Pair> pairs() {
        return Published.bySubject().values().stream()
                .flatMap(versions -> versions.stream().flatMap(reader -> versions.stream()
                        .map(writer -> new Pair(
                                reader.subject(),
                                reader.version(),
                                reader.schema(),
                                writer.version(),
                                writer.schema()))));
    }

    private static Object reread(Object value, Pair pair) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new GenericDatumWriter<>(pair.writer()).write(value, encoder);
        encoder.flush();
        var decoder = DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null);
        return new GenericDatumReader<>(pair.writer(), pair.reader()).read(null, decoder);
    }

    private static void collectEnums(Schema schema, List<String> seen, List<Schema> enums) {
        switch (schema.getType()) {
            case ENUM -> enums.add(schema);
            case RECORD -> {
                if (!seen.contains(schema.getFullName())) {
                    seen.add(schema.getFullName());
                    schema.getFields().forEach(field -> collectEnums(field.schema(), seen, enums));
                }
            }
            case ARRAY -> collectEnums(schema.getElementType(), seen, enums);
            case UNION -> schema.getTypes().forEach(it -> collectEnums(it, seen, enums));
            default -> {}
        }
    }
}
