package org.summitwire.notify.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as people type it. Half the world parts thousands with the sign with which the other half starts the fraction, and
 * the language of the page does not tell which half a reader is of: so an amount is read only where it can be read in one way.
 * 1.500.000 and 1,5 can; 500.000 cannot.
 */
final class TypedAmount {

    private static final Pattern APART = Pattern.compile("[\\p{Zs}_']");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,30})(?:[.,](\\d{1,2}|\\d{4,10}))?");
    private static final Pattern GROUPED = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{3}){1,9}|\\d{1,3}(?:,\\d{3}){1,9})(?:(?<=\\.\\d{3}),|(?<=,\\d{3})\\.)(\\d{1,2}|\\d{4,10})");
    private static final Pattern OFTEN_GROUPED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){2,9}|\\d{1,3}(?:,\\d{3}){2,9})()");
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("\\d*[.,][\\d.,]*");

    private TypedAmount() {}

    /** The amount; empty where it is none or can be read in more than one way. */
    static Optional<BigDecimal> read(String typed) {
        var text = APART.matcher(typed).replaceAll("");
        for (var pattern : new Pattern[] {PLAIN, GROUPED, OFTEN_GROUPED}) {
            var parts = pattern.matcher(text);
            if (parts.matches()) {
                var whole = parts.group(1).replaceAll("[.,]", "");
                var fraction = parts.group(2);
                return Optional.of(
                        new BigDecimal(fraction == null || fraction.isEmpty() ? whole : whole + '.' + fraction));
            }
        }
        return Optional.empty();
    }

    /** Whether it looks like a number with groups or a fraction, and can be read in more than one way or in none. */
    static boolean isUnclear(String typed) {
        return DIGITS_AND_SIGNS.matcher(APART.matcher(typed).replaceAll("")).matches()
                && read(typed).isEmpty();
    }

    /** In digits that are read as the same amount again. */
    static String write(BigDecimal amount) {
        var text = amount.toPlainString();
        return text.matches("\\d+\\.\\d{3}") ? text + '0' : text;
    }
}
