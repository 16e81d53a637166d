package org.summitwire.model.reading.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.figure.Amount;

/** Sums that a sentence tells without their currency. */
final class BareSums {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private BareSums() {}

    /** '$3 billion for ports and 2 billion for schools': a sum of millions without a unit is in the currency before it. */
    static List<Amount> inCurrency(List<Amount> amounts) {
        var filled = new ArrayList<Amount>();
        Amount money = null;
        for (var amount : amounts) {
            var bare = amount.unit() == null && money != null && amount.value().compareTo(MILLION) >= 0;
            var told = bare ? amount.in(money.unit()) : amount;
            filled.add(told);
            money = told.isMoney() ? told : money;
        }
        return List.copyOf(filled);
    }
}
