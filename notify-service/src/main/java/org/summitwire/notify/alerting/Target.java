package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantified goal that the parties set.
 *
 * @param by the year, month or day by which, ISO 8601; null where not said
 * @param conversions the same figure in other currencies, as outlets converted it
 */
public record Target(Measure measure, Quantity quantity, @Nullable String by, List<Quantity> conversions)
        implements Outcome {

    public Target {
        requireNonNull(measure, "measure");
        requireNonNull(quantity, "quantity");
        conversions = List.copyOf(conversions);
    }

    @Override
    public Kind kind() {
        return Kind.TARGET;
    }

    @Override
    public String canonical() {
        return "target|" + measure + "|" + figure() + "|" + (by == null ? "-" : by);
    }

    /** A year that nobody had told adds to the target; another year changes it. */
    @Override
    public boolean differsFrom(Outcome other) {
        return !(other instanceof Target target)
                || measure != target.measure
                || !figure().equals(target.figure())
                || (by != null && target.by != null && !by.equals(target.by));
    }

    /** When the year, month or day by which it is to be reached begins, in UTC; empty where none is told in ISO 8601. */
    Optional<Instant> deadline() {
        if (by == null) {
            return Optional.empty();
        }
        try {
            var first =
                    switch (by.length()) {
                        case 4 -> Year.parse(by).atDay(1);
                        case 7 -> YearMonth.parse(by).atDay(1);
                        default -> LocalDate.parse(by);
                    };
            return Optional.of(first.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private String figure() {
        return quantity.amount().toPlainString() + "|" + quantity.unit() + "|" + quantity.bound();
    }
}
