package org.summitwire.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            500000         | 500000
            500 000        | 500000
            500_000        | 500000
            1'500'000      | 1500000
            0500           | 500
            1,5            | 1.5
            1.5            | 1.5
            0.25           | 0.25
            1500000.1250   | 1500000.1250
            1.500.000      | 1500000
            1,500,000      | 1500000
            1.500.000,5    | 1500000.5
            1,500.75       | 1500.75
            500.000,25     | 500000.25
            """)
    void isReadWhereItCanBeReadInOneWay(String typed, BigDecimal amount) {
        assertThat(TypedAmount.read(typed))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(amount));
        assertThat(TypedAmount.isUnclear(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500.000",
                "500,000",
                "1.500",
                "0.125",
                "500000.125",
                "1.500,000",
                "1,500.000",
                "1.5.0",
                "1.50.000",
                "5,00,000",
                "1.500,000.25",
                "500.",
                ".5",
                "1..5",
                "."
            })
    void isRefusedWhereItCannot(String typed) {
        assertThat(TypedAmount.read(typed)).isEmpty();
        assertThat(TypedAmount.isUnclear(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 juta", "1e6", "-5", "USD 5", "1234567890123456789012345678901"})
    void whatIsNoNumberIsToldByTheInterface(String typed) {
        assertThat(TypedAmount.read(typed)).isEmpty();
        assertThat(TypedAmount.isUnclear(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500000", "3E+12", "0.5", "0.125", "1234.5678", "1234.567"})
    void whatIsWrittenIsReadAsTheSame(BigDecimal amount) {
        assertThat(TypedAmount.read(TypedAmount.write(amount)))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(amount));
    }
}
