package org.summitwire.notify.alerting;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Writes numbers and quantities as the language does: 3 trillion yen, 3 triliun yen; 300,000 and 300.000. */
final class Figures {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int COMPACT_DIGITS = 3;
    private static final Set<String> UNITS = Set.of(
            "percent", "multiple", "person", "MW", "GW", "tonne", "km", "project", "company", "vehicle", "other");

    private final Words words;
    private final LocalizedNumberFormatter grouped;
    private final LocalizedNumberFormatter compact;

    Figures(Words words) {
        this.words = words;
        this.grouped = NumberFormatter.withLocale(words.locale()).precision(Precision.unlimited());
        this.compact = grouped.notation(Notation.compactLong()).precision(Precision.maxFraction(COMPACT_DIGITS));
    }

    /** From a million on in words, but never rounded: what three decimals cannot say is written out. */
    String number(BigDecimal amount) {
        return (amount.compareTo(MILLION) >= 0 && isShort(amount) ? compact : grouped)
                .format(amount)
                .toString();
    }

    String number(long count) {
        return grouped.format(count).toString();
    }

    String bounded(Bound bound, String figure) {
        return words.say("bound." + bound, figure);
    }

    String quantity(Quantity quantity) {
        return bounded(quantity.bound(), unit(quantity.amount(), quantity.unit()));
    }

    private String unit(BigDecimal amount, String unit) {
        var number = number(amount);
        if (UNITS.contains(unit)) {
            return words.say("unit." + unit, number, amount);
        }
        return words.say("unit.unknown", number, amount, currency(unit));
    }

    /** A short word where the language has one, else CLDR's name; what is no currency is written as it came. */
    private String currency(String unit) {
        return words.find("currency." + unit).orElseGet(() -> {
            if (!unit.matches("[A-Z]{3}")) {
                return unit;
            }
            return Currency.getInstance(unit).getName(words.locale(), Currency.PLURAL_LONG_NAME, "other", null);
        });
    }

    private static boolean isShort(BigDecimal amount) {
        var scale = (amount.setScale(0, RoundingMode.DOWN).precision() - 1) / 3 * 3;
        return amount.movePointLeft(scale).stripTrailingZeros().scale() <= COMPACT_DIGITS;
    }
}
