package org.summitwire.model.reading.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

    @ParameterizedTest
    @CsvSource({
        "Takaichi, 0",
        "Sanae Takaichi, 0",
        "TAKAICHI Sanae, 0",
        "Sanae, 0",
        "Lee, 1",
        "Lee Jae-myung, 1",
        "Jae, 1",
        "Sanae Lee, -1",
        "Taka, -1",
        "Prabowo, -1"
    })
    void findsWhoCanBeTheSame(String name, int number) {
        var namesakes = new Namesakes();
        namesakes.add("Sanae Takaichi");
        namesakes.add("Lee Jae-myung");

        assertThat(namesakes.first(name)).isEqualTo(number);
    }

    @Test
    void theFirstOfSeveralIsMeant() {
        var namesakes = new Namesakes();
        namesakes.add("Kim Abc");
        namesakes.add("Kim Def");

        assertThat(namesakes.first("Kim")).isZero();
        assertThat(namesakes.first("Def")).isEqualTo(1);
    }

    @Test
    void whoIsNamedAgainIsFoundHoweverManyShareAPart() {
        var namesakes = new Namesakes();
        for (var number = 0; number < 1_000; number++) {
            namesakes.add("Kim N" + number);
        }

        assertThat(namesakes.first("N999 Kim")).isEqualTo(999);
        assertThat(namesakes.first("N999")).isEqualTo(999);
    }
}
