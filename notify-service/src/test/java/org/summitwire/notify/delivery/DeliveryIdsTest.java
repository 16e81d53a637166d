package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryIdsTest {

    @Test
    void theSameDeliveryHasTheSameName() {
        assertThat(DeliveryIds.of("desk", "alert-1"))
                .isEqualTo(DeliveryIds.of("desk", "alert-1"))
                .isNotEqualTo(DeliveryIds.of("desk", "alert-2"))
                .isNotEqualTo(DeliveryIds.of("board", "alert-1"));
    }

    @Test
    void aNameHas26Letters() {
        var names = new HashSet<String>();
        IntStream.range(0, 2_000).forEach(it -> names.add(DeliveryIds.of("desk", "alert-" + it)));

        assertThat(names).hasSize(2_000).allMatch(it -> it.matches("[a-z2-7]{26}"));
    }
}
