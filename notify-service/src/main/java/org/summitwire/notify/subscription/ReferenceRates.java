package org.summitwire.notify.subscription;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rates at which amounts in different currencies are compared. They say which amount is larger and are never told as a figure:
 * an amount stays in the currency in which it was said.
 */
public final class ReferenceRates {

    private static final String BASE = "EUR";
    private static final ReferenceRates PUBLISHED = new ReferenceRates(read());

    private final List<Rate> rates;
    private final Map<String, BigDecimal> inBase;

    /** Rates of which each currency's first that leads to the euro counts. */
    ReferenceRates(List<Rate> rates) {
        this.rates = List.copyOf(rates);
        this.inBase = worths(this.rates);
    }

    /**
     * So many units of one currency cost that much of another.
     *
     * @param units of {@code currency}: central banks quote some by ten or by hundred
     * @param currency ISO 4217
     * @param of ISO 4217
     * @param source who published it
     */
    public record Rate(BigDecimal units, String currency, BigDecimal cost, String of, LocalDate day, String source) {}

    /** Those of reference-rates.tsv. */
    public static ReferenceRates published() {
        return PUBLISHED;
    }

    private static List<Rate> read() {
        return Table.rows("reference-rates.tsv", 6).stream()
                .map(row -> new Rate(
                        new BigDecimal(row[0]),
                        row[1],
                        new BigDecimal(row[2]),
                        row[3],
                        LocalDate.parse(row[4]),
                        row[5]))
                .toList();
    }

    private static Map<String, BigDecimal> worths(List<Rate> rates) {
        var worths = new HashMap<String, BigDecimal>();
        worths.put(BASE, BigDecimal.ONE);
        var left = new ArrayList<>(rates);
        boolean found = true;
        while (found) {
            found = left.removeIf(rate -> add(rate, worths));
        }
        return Map.copyOf(worths);
    }

    /** Whether the rate is done with. */
    private static boolean add(Rate rate, Map<String, BigDecimal> worths) {
        var left = worths.get(rate.currency());
        var right = worths.get(rate.of());
        if (left != null && right == null) {
            var worth = left.multiply(rate.units()).divide(rate.cost(), MathContext.DECIMAL64);
            worths.put(rate.of(), worth);
        } else if (right != null && left == null) {
            var worth = right.multiply(rate.cost()).divide(rate.units(), MathContext.DECIMAL64);
            worths.put(rate.currency(), worth);
        }
        return left != null || right != null;
    }

    /** The currencies that can be compared, ISO 4217. */
    public Set<String> currencies() {
        return new TreeSet<>(inBase.keySet());
    }

    /** All rates with their days and sources. */
    public List<Rate> rates() {
        return rates;
    }

    /** The amount in another currency; empty where one of the two has no rate. */
    public Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(amount);
        }
        var worth = inBase.get(from);
        var wanted = inBase.get(to);
        return worth == null || wanted == null
                ? Optional.empty()
                : Optional.of(amount.multiply(worth).divide(wanted, MathContext.DECIMAL64));
    }
}
