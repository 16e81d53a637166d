package org.summitwire.page;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers and quantities as the language does: 3 trillion yen, 3 triliun yen; 300,000 and 300.000. */
public final class Figures {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int COMPACT_DIGITS = 3;

    private final Words words;
    private final LocalizedNumberFormatter grouped;
    private final LocalizedNumberFormatter compact;
    private final LocalizedNumberFormatter shortest;

    Figures(Words words) {
        this.words = words;
        grouped = NumberFormatter.withLocale(words.locale()).precision(Precision.unlimited());
        compact = grouped.notation(Notation.compactLong()).precision(Precision.maxFraction(COMPACT_DIGITS));
        shortest = grouped.notation(Notation.compactShort()).precision(Precision.maxSignificantDigits(3));
    }

    public String count(long count) {
        return grouped.format(count).toString();
    }

    /** From a million on in words, but never rounded: what three decimals cannot say is written out. */
    public String number(BigDecimal amount) {
        return (amount.compareTo(MILLION) >= 0 && isShort(amount) ? compact : grouped)
                .format(amount)
                .toString();
    }

    /** For charts, rounded to three digits: 3T. */
    public String shortest(BigDecimal amount) {
        return shortest.format(amount).toString();
    }

    /** What is written, with its hedge: a bound is named as in the words, MORE_THAN. */
    public String bounded(Enum<?> bound, String figure) {
        return words.find("bound." + bound.name(), figure).orElse(figure);
    }

    /** An amount in a currency (ISO 4217) or in a unit of things: percent, MW, person. */
    public String quantity(BigDecimal amount, String unit, Enum<?> bound) {
        var number = number(amount);
        return bounded(
                bound,
                words.find("unit." + unit, number, amount)
                        .orElseGet(() -> words.say("unit.unknown", number, unit(unit))));
    }

    /** A document, or so many of them; a single one goes without its number. */
    public String documents(Enum<?> type, long count, Enum<?> bound, boolean isExact) {
        var kind = words.find("document." + type.name() + ".one").isPresent() ? type.name() : "UNKNOWN";
        if (count == 1 && isExact) {
            return words.say("document." + kind + ".one");
        }
        return words.say("document." + kind + ".many", bounded(bound, count(count)));
    }

    /** What a unit is called: yen, MW; a currency that has no short word by its name in CLDR. */
    public String unit(String unit) {
        return words.find("currency." + unit)
                .or(() -> words.find("units." + unit))
                .orElseGet(() -> {
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
