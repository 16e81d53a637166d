package org.summitwire.model.reading.quality;

import java.util.Locale;

/** Figures as the tables write them: .982, and 1.000. */
final class Decimals {

    private Decimals() {}

    static String text(double figure) {
        var text = String.format(Locale.ROOT, "%.3f", figure);
        return text.startsWith("0") ? text.substring(1) : text;
    }

    /** Nothing where nothing was expected and nothing told: a figure of that would say 1 and mean nothing. */
    static String text(Figures figures, double figure) {
        return figures.isEmpty() ? "" : text(figure);
    }
}
