package org.summitwire.standalone.explain;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Quantity;

/** Amounts in words: 3 trillion Japanese yen, more than 150. */
final class Figures {

    private static final int SHORT = 3;
    private static final Map<String, String> UNITS = Map.of(
            "percent",
            "%",
            "multiple",
            " times",
            "person",
            " people",
            "tonne",
            " tonnes",
            "project",
            " projects",
            "company",
            " companies",
            "vehicle",
            " vehicles",
            "other",
            "");

    private Figures() {}

    static String words(Quantity quantity) {
        return bounded(quantity.bound(), number(quantity.amount()) + unit(quantity.unit()));
    }

    static String bounded(Bound bound, String figure) {
        return bound == Bound.EXACT
                ? figure
                : bound.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + figure;
    }

    /** From a million on in words, but never rounded: what three decimals cannot say is written out. */
    static String number(BigDecimal amount) {
        for (var scale : List.of(new Scale(12, "trillion"), new Scale(9, "billion"), new Scale(6, "million"))) {
            var scaled = amount.movePointLeft(scale.zeros()).stripTrailingZeros();
            if (scaled.compareTo(BigDecimal.ONE) >= 0) {
                return scaled.scale() <= SHORT ? grouped(scaled) + " " + scale.name() : grouped(amount);
            }
        }
        return grouped(amount);
    }

    private record Scale(int zeros, String name) {}

    private static String grouped(BigDecimal amount) {
        var decimals = Math.max(0, amount.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
    }

    private static String unit(String unit) {
        var known = UNITS.get(unit);
        if (known != null) {
            return known;
        }
        var isCurrency = unit.length() == 3 && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
        return " " + (isCurrency ? currency(unit) : Harmless.line(unit));
    }

    private static String currency(String code) {
        return Currency.getInstance(code).getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", null);
    }
}
