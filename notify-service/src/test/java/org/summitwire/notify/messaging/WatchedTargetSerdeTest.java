package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Watch;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

class WatchedTargetSerdeTest {

    private final WatchedTargetSerde serde =
            new WatchedTargetSerde(AvroSerde.of(SummitChanged.class, SchemaIds.bundled()));

    @Test
    void readsWhatItWrote() {
        var watched = new WatchedTarget(
                Changes.newTarget("fact-1", "5.25", "GW", Stage.AGREED),
                new Watch(Changes.KNOWN, Instant.parse("2025-12-20T00:00:00.123Z"), List.of("one", "two")));

        var bytes = serde.serializer().serialize("store", watched);

        assertThat(serde.deserializer().deserialize("store", bytes)).isEqualTo(watched);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(serde.serializer().serialize("store", null)).isNull();
        assertThat(serde.deserializer().deserialize("store", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "00000009", "ffffffff00", "000000027b7b00"})
    void refusesWhatIsNoWatchedTarget(String hex) {
        var bytes = HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> serde.deserializer().deserialize("store", bytes))
                .isInstanceOf(SerializationException.class);
    }
}
