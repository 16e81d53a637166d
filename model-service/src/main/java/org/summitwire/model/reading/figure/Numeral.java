package org.summitwire.model.reading.figure;

import java.math.BigDecimal;

/**
 * A number as it was read, before its unit.
 *
 * @param head its first part, before any magnitude: the 10 of '10 miliar'
 * @param to the piece behind it
 */
record Numeral(BigDecimal value, BigDecimal head, int to) {

    boolean isScaled() {
        return value.compareTo(head) != 0;
    }
}
