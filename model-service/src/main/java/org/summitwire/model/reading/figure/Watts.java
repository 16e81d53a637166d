package org.summitwire.model.reading.figure;

import java.math.BigDecimal;

/** Tells power in the units that accounts keep: 10 million kilowatts are 10 GW, half a million are 500 MW. */
final class Watts {

    private static final String KILO = "kW";
    private static final String TERA = "TW";
    private static final String MEGA = "MW";
    private static final String GIGA = "GW";
    private static final int THOUSAND = 3;
    private static final int MILLION = 6;
    private static final BigDecimal ONE_GIGAWATT = BigDecimal.ONE.movePointRight(MILLION);

    private Watts() {}

    /** The same amount, in megawatts or gigawatts where it was told in kilowatts or terawatts. */
    static Amount usual(Amount amount) {
        if (TERA.equals(amount.unit())) {
            return with(amount, amount.value().movePointRight(THOUSAND), GIGA);
        }
        if (!KILO.equals(amount.unit())) {
            return amount;
        }
        return amount.value().compareTo(ONE_GIGAWATT) < 0
                ? with(amount, amount.value().movePointLeft(THOUSAND), MEGA)
                : with(amount, amount.value().movePointLeft(MILLION), GIGA);
    }

    private static Amount with(Amount amount, BigDecimal value, String unit) {
        return new Amount(amount.from(), amount.number(), amount.to(), value, unit, amount.bound());
    }
}
