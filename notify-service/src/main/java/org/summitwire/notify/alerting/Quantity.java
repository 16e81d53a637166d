package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount of money or of things, as it was said.
 *
 * @param amount the plain number: 3 triliun is 3000000000000
 * @param unit ISO 4217, or percent, multiple, person, MW, GW, tonne, km, project, company, vehicle, other
 */
public record Quantity(BigDecimal amount, String unit, Bound bound) {

    public Quantity {
        requireNonNull(unit, "unit");
        requireNonNull(bound, "bound");
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros(); // 150 and 150.0 are one amount
    }
}
