package org.summitwire.model.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Digits as a language groups them: '3.147,7' or '3,147.7'. */
record Digits(boolean decimalComma) {

    private static final int LONGEST = 24;

    /** The number that they say; null where they are no number: '1.50.2'. */
    @Nullable
    BigDecimal valueOf(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        var thousands = decimalComma ? '.' : ',';
        var fraction = decimalComma ? ',' : '.';
        var point = digits.indexOf(fraction);
        var whole = point < 0 ? digits : digits.substring(0, point);
        var rest = point < 0 ? "" : digits.substring(point + 1);
        if (rest.indexOf(fraction) >= 0 || rest.indexOf(thousands) >= 0) {
            return null;
        }
        if (isGrouped(whole, thousands)) {
            return number(whole.replace(String.valueOf(thousands), ""), rest);
        }
        var foreign = whole.indexOf(thousands);
        var single = foreign > 0 && foreign == whole.lastIndexOf(thousands) && rest.isEmpty();
        return single ? number(whole.substring(0, foreign), whole.substring(foreign + 1)) : null;
    }

    private static boolean isGrouped(String whole, char thousands) {
        var first = whole.indexOf(thousands);
        if (first < 0) {
            return true;
        }
        for (var at = first; at < whole.length(); at += 4) {
            var next = whole.indexOf(thousands, at + 1);
            if ((next < 0 ? whole.length() : next) != at + 4) {
                return false;
            }
        }
        return first > 0 && first <= 3;
    }

    private static BigDecimal number(String whole, String fraction) {
        return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
    }
}
