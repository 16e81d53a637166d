package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;

class AvroSerdeTest {

    private static final String TOPIC = "summits.state.v1";
    private static final int HEADER = 5;

    private final AvroSerde<SummitState> states = AvroSerde.of(SummitState.class, SchemaIds.bundled());

    @ParameterizedTest
    @EnumSource
    void everyValueComesBackAsItWent(Topic topic) {
        AvroSerde<?> serde = AvroSerde.of(topic.valueType(), SchemaIds.bundled());

        assertThat(Samples.of(topic, 50)).as("seed %s", Samples.SEED).allSatisfy(value -> {
            var bytes = serialized(value);
            assertThat(serde.deserializer().deserialize(topic.topicName(), bytes))
                    .isEqualTo(value);
            assertThat(bytes[0]).isZero();
            assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt())
                    .isEqualTo(SchemaIds.bundled().idOf(value.getSchema()));
        });
    }

    @Test
    void aTombstoneStaysOne() {
        assertThat(states.serializer().serialize(TOPIC, null)).isNull();
        assertThat(states.deserializer().deserialize(TOPIC, (byte[]) null)).isNull();
        assertThat(states.deserializer().deserialize(TOPIC, new RecordHeaders(), (ByteBuffer) null))
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBytes")
    void bytesThatAreNoValueSayWhatTheyAre(String kind, byte[] bytes, String told) {
        assertThatThrownBy(() -> states.deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(told);
    }

    static Stream<Object[]> badBytes() {
        var good = serialized(sample(Topic.SUMMITS_STATE));
        return Stream.of(
                bad("empty", new byte[0], "0 bytes"),
                bad("the zero byte alone", new byte[1], "not in Confluent's wire format"),
                bad("text", "KTT di Tokyo".getBytes(UTF_8), "the first is 75, expected 0"),
                bad("JSON", "{\"summitId\":\"s\"}".getBytes(UTF_8), "the first is 123, expected 0"),
                bad("another magic byte", with(good, 0, 1), "the first is 1, expected 0"),
                bad("an unknown id", with(good, 2, 77), "summitwire.schemas.registry-url"),
                bad("nothing behind the id", Arrays.copyOf(good, HEADER), "cannot be read by schema id"),
                bad("cut short", Arrays.copyOf(good, good.length - 1), "cannot be read by schema id"),
                bad("left over", Arrays.copyOf(good, good.length + 1), "bytes left over"),
                bad("another record", serialized(sample(Topic.FEEDS)), "expected a org.summitwire.event.SummitState"));
    }

    @Test
    void noCutOfAValueIsReadAsOne() {
        var good = serialized(sample(Topic.SUMMITS_STATE));

        assertThat(IntStream.range(0, good.length).mapToObj(length -> Arrays.copyOf(good, length)))
                .as("seed %s", Samples.SEED)
                .allSatisfy(cut -> assertThat(outcomeOf(cut)).isInstanceOf(SerializationException.class));
    }

    @Test
    void noBytesMakeAnythingButAValueOrASerializationException() {
        var random = new Random(Samples.SEED);
        var id = SchemaIds.bundled().idOf(SummitState.getClassSchema());

        for (var i = 0; i < 1_000; i++) {
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (i % 2 == 0 && bytes.length >= HEADER) { // half of them get past the header
                ByteBuffer.wrap(bytes).put((byte) 0).putInt(id);
            }
            assertThat(outcomeOf(bytes))
                    .as("seed %s, the %sth: %s", Samples.SEED, i, Arrays.toString(bytes))
                    .isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void noChangedByteMakesAnythingButAValueOrASerializationException() {
        var random = new Random(Samples.SEED);
        var good = serialized(sample(Topic.SUMMITS_STATE));

        for (var i = 0; i < 1_000; i++) {
            var changed = with(good, random.nextInt(good.length), random.nextInt(256));
            var outcome = catchThrowable(() -> states.deserializer().deserialize(TOPIC, changed));
            if (outcome != null) {
                assertThat(outcome).as("seed %s, the %sth", Samples.SEED, i).isInstanceOf(SerializationException.class);
            }
        }
    }

    /** A few bytes that claim a text, or an array, of two milliards must not make room for it. */
    @ParameterizedTest
    @MethodSource("claims")
    void whatAValueClaimsToHoldIsNotTakenOnTrust(byte[] claim) {
        outcomeOf(claim); // classes are loaded, readers made

        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var outcome = outcomeOf(claim);
        var allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(outcome).isInstanceOf(SerializationException.class);
        assertThat(allocated).isLessThan(200_000);
    }

    static Stream<byte[]> claims() {
        var id = SchemaIds.bundled().idOf(SummitState.getClassSchema());
        var aText = List.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 8, 1 << 30, 1_000_000, -1);
        var texts = aText.stream().map(length -> ByteBuffer.allocate(64)
                .put((byte) 0)
                .putInt(id)
                .put(varint(length))
                .array());
        var head = beforeItsFacts((SummitState) sample(Topic.SUMMITS_STATE));
        var arrays = Stream.of(Long.MAX_VALUE, (long) Integer.MAX_VALUE, 1L << 27, 1L << 20, Long.MIN_VALUE)
                .map(count -> ByteBuffer.allocate(head.length + 64)
                        .put(head)
                        .put(varint(count))
                        .array());
        return Stream.concat(texts, arrays);
    }

    @Test
    void oneSerdeServesManyThreads() {
        var samples = Samples.of(Topic.SUMMITS_STATE, 200);
        for (var round = 0; round < 10; round++) {
            AvroSerde<?> fresh = AvroSerde.of(SummitState.class, SchemaIds.bundled());
            assertThat(samples.parallelStream()
                            .map(value -> fresh.deserializer().deserialize(TOPIC, serialized(value)))
                            .toList())
                    .as("seed %s", Samples.SEED)
                    .isEqualTo(samples);
        }
    }

    @Test
    void aValueThatBreaksItsSchemaIsRefused() {
        var serializer = new AvroSerializer<FeedConfigured>();

        assertThatThrownBy(() -> serializer.serialize("feeds.v1", new FeedConfigured()))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Cannot write a FeedConfigured to feeds.v1");
    }

    @Test
    void aClientNamesTheClassesAndTheRegistry() {
        var deserializer = new AvroDeserializer<SummitReported>();
        deserializer.configure(Map.of(WireSettings.REGISTRY_URL, ""), false);
        var value = sample(Topic.SUMMITS_REPORTED);

        assertThat(deserializer.deserialize("summits.reported.v1", serialized(value)))
                .isEqualTo(value);
        assertThatThrownBy(() -> deserializer.configure(Map.of(WireSettings.REGISTRY_URL, "ftp://registry"), false))
                .hasMessageContaining("expected http://host:port/path");
    }

    private Throwable outcomeOf(byte[] bytes) {
        return catchThrowable(() -> states.deserializer().deserialize(TOPIC, bytes));
    }

    private static Object[] bad(String kind, byte[] bytes, String told) {
        return new Object[] {kind, bytes, told};
    }

    private static SpecificRecord sample(Topic topic) {
        return Samples.of(topic, 1).get(0);
    }

    private static byte[] serialized(SpecificRecord value) {
        try (var serializer = new AvroSerializer<>(SchemaIds.bundled())) {
            return serializer.serialize("any", value);
        }
    }

    private static byte[] with(byte[] bytes, int position, int value) {
        var changed = bytes.clone();
        changed[position] = (byte) value;
        return changed;
    }

    /** The value up to where the count of its facts stands: with none of them, the arrays are a zero byte each. */
    private static byte[] beforeItsFacts(SummitState value) {
        var bare = SummitState.newBuilder(value)
                .setFacts(List.of())
                .setSources(List.of())
                .setLineages(0)
                .setChangedAt(Instant.EPOCH)
                .setVersion(0)
                .build();
        var bytes = serialized(bare);
        return Arrays.copyOf(bytes, bytes.length - 5);
    }

    private static byte[] varint(long value) {
        var bytes = ByteBuffer.allocate(10);
        var rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes.put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
