package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount of money or of things, and how it was hedged.
 *
 * @param amount the plain number: 3 triliun is 3000000000000
 * @param unit ISO 4217, or {@code percent}, {@code multiple}, {@code person}, {@code MW}, {@code GW}, {@code tonne},
 *     {@code km}, {@code project}, {@code company}, {@code vehicle}, {@code other}
 */
public record Quantity(BigDecimal amount, String unit, Bound bound) {

    public Quantity {
        requireNonNull(unit, "unit");
        requireNonNull(bound, "bound");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A quantity cannot be negative: " + amount.toPlainString() + " " + unit);
        }
        amount = amount.stripTrailingZeros(); // 150 and 150.0 are one amount
    }
}
