package org.summitwire.model.aggregate;

import java.math.BigDecimal;
import org.summitwire.model.reading.Bound;

/** A number with its hedge, as figures are weighed against each other. */
record Figure(BigDecimal amount, Bound bound) {

    /** Nobody says 'more than 150' of 300: an open bound is used near its figure. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(2);

    /** Three times as many is another thing counted, not a new count of the same. */
    private static final BigDecimal COMPARABLE = BigDecimal.valueOf(3);

    static Figure of(long count, Bound bound) {
        return new Figure(BigDecimal.valueOf(count), bound);
    }

    /** Whether both can be true at once, given that this is what was said: 'more than 150' admits 160. */
    boolean admits(Figure other) {
        if (!isWithinFactor(other, NEAR)) {
            return false;
        }
        var compared = other.amount.compareTo(amount);
        return switch (bound) {
            case EXACT -> compared == 0;
            case MORE_THAN, AT_LEAST -> compared >= 0;
            case ABOUT -> isWithinPart(other, 10);
            case NEARLY -> compared <= 0 && isWithinPart(other, 10);
            case UP_TO -> compared <= 0;
        };
    }

    /** Equal up to a hundredth: the rest is rounding. */
    boolean isCloseTo(Figure other) {
        return isWithinPart(other, 100);
    }

    /** Equal up to a twentieth: as far apart as two outlets' exchange rates bring one sum. */
    boolean isConversionOf(Figure other) {
        return isWithinPart(other, 20);
    }

    boolean isComparableTo(Figure other) {
        return isWithinFactor(other, COMPARABLE);
    }

    /** How many times the greater is the smaller; 1 where they are equal. */
    double ratio(Figure other) {
        var greater = amount.max(other.amount).doubleValue();
        var smaller = amount.min(other.amount).doubleValue();
        return smaller == 0 ? (greater == 0 ? 1 : Double.MAX_VALUE) : greater / smaller;
    }

    /** What stands once a later figure is heard: the later one, unless it only says less precisely what is known. */
    Figure after(Figure later) {
        if (later.amount.compareTo(amount) == 0) {
            return bound == Bound.EXACT ? this : later;
        }
        return later.admits(this) ? this : later;
    }

    private boolean isWithinPart(Figure other, int part) {
        var difference = amount.subtract(other.amount).abs();
        return difference.multiply(BigDecimal.valueOf(part)).compareTo(amount.max(other.amount)) <= 0;
    }

    private boolean isWithinFactor(Figure other, BigDecimal factor) {
        return amount.multiply(factor).compareTo(other.amount) >= 0
                && other.amount.multiply(factor).compareTo(amount) >= 0;
    }
}
