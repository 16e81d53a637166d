package org.summitwire.model.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Quantity;

/**
 * A number in a sentence.
 *
 * @param from the first piece of it, its hedge included
 * @param number the piece with which the number itself begins
 * @param to the piece behind it and its unit
 * @param unit as {@link Quantity} has it; null for a bare number
 */
public record Amount(int from, int number, int to, BigDecimal value, @Nullable String unit, Bound bound) {

    public boolean isMoney() {
        return unit != null && unit.length() == 3 && Character.isUpperCase(unit.charAt(2));
    }

    /** The same for the same sum, however written. */
    public String key() {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }

    /** The same number of a currency. */
    public Amount in(@Nullable String currency) {
        return new Amount(from, number, to, value, currency, bound);
    }

    public Quantity quantity() {
        return new Quantity(value, unit == null ? "other" : unit, bound);
    }
}
