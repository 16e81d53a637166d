package org.summitwire.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.subscription.ReferenceRates.Rate;

class ReferenceRatesTest {

    /** Worked out by hand from the rows of the file. */
    @ParameterizedTest
    @CsvSource({
        "3000000000000, JPY, USD, 19113823133", // 3e12 / 163.06 * 1.0389
        "1, EUR, JPY, 163",
        "16820.88, IDR, EUR, 1",
        "444.32, KZT, USD, 1",
        "1000000, UZS, USD, 79", // 1000000 * 3.5 / 100 / 444.32
        "350, TMT, USD, 100",
        "5, XXX, XXX, 5"
    })
    void amountsAreComparedAcrossCurrencies(BigDecimal amount, String from, String to, BigDecimal expected) {
        assertThat(ReferenceRates.published()
                        .convert(amount, from, to)
                        .orElseThrow()
                        .setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected);
    }

    @Test
    void whatHasNoRateIsNotCompared() {
        assertThat(ReferenceRates.published().convert(BigDecimal.ONE, "USD", "XXX"))
                .isEmpty();
        assertThat(ReferenceRates.published().currencies())
                .contains("EUR", "USD", "JPY", "KZT", "RUB")
                .doesNotContain("XXX");
    }

    @Test
    void everyRateHasItsDayAndItsSource() {
        assertThat(ReferenceRates.published().rates()).hasSizeGreaterThan(40).allSatisfy(rate -> {
            assertThat(rate.day()).isAfter(LocalDate.of(2014, 12, 31));
            assertThat(rate.source()).contains("Bank");
            assertThat(rate.cost()).isPositive();
        });
    }

    @Test
    void whatLeadsNowhereIsLeftOutAndTheFirstRowCounts() {
        var day = LocalDate.of(2024, 12, 31);
        var rates = new ReferenceRates(List.of(
                new Rate(BigDecimal.ONE, "AAA", BigDecimal.TEN, "BBB", day, "Bank"),
                new Rate(BigDecimal.ONE, "EUR", BigDecimal.valueOf(2), "BBB", day, "Bank"),
                new Rate(BigDecimal.ONE, "EUR", BigDecimal.valueOf(3), "BBB", day, "Bank"),
                new Rate(BigDecimal.ONE, "YYY", BigDecimal.TEN, "ZZZ", day, "Bank")));

        assertThat(rates.currencies()).containsExactly("AAA", "BBB", "EUR");
        assertThat(rates.convert(BigDecimal.ONE, "AAA", "EUR")).get().satisfies(it -> assertThat(it)
                .isEqualByComparingTo("5"));
    }
}
