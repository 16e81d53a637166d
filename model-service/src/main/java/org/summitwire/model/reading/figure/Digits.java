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
        var groups = whole.split(String.valueOf(thousands == '.' ? "\\." : thousands), -1);
        for (var i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return groups.length == 1 || (groups[0].length() <= 3 && !groups[0].isEmpty());
    }

    private static BigDecimal number(String whole, String fraction) {
        return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
    }
}
