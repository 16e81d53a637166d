package org.summitwire.model.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digits as a language groups them, '3.147,7' or '3,147.7'; in the manner of the other where they can be nothing else:
 * '1.000.000' in English, '1.2' in Indonesian.
 */
record Digits(boolean decimalComma) {

    private static final int LONGEST = 24;
    private static final int GROUP = 3;

    /** The number that they say; null where they are no number: '1.50.2'. */
    @Nullable
    BigDecimal valueOf(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        var thousands = decimalComma ? '.' : ',';
        var fraction = decimalComma ? ',' : '.';
        var own = valueOf(digits, thousands, fraction);
        return own != null ? own : valueOf(digits, fraction, thousands);
    }

    private static @Nullable BigDecimal valueOf(String digits, char thousands, char fraction) {
        var point = digits.indexOf(fraction);
        var whole = point < 0 ? digits : digits.substring(0, point);
        var rest = point < 0 ? "" : digits.substring(point + 1);
        if (rest.indexOf(fraction) >= 0 || rest.indexOf(thousands) >= 0) {
            return null;
        }
        var groups = split(whole, thousands);
        if (!isGrouped(groups, thousands)) {
            return null;
        }
        var plain = String.join("", groups);
        return new BigDecimal(rest.isEmpty() ? plain : plain + "." + rest);
    }

    private static List<String> split(String whole, char mark) {
        var groups = new ArrayList<String>();
        var from = 0;
        for (var to = whole.indexOf(mark); to >= 0; to = whole.indexOf(mark, from)) {
            groups.add(whole.substring(from, to));
            from = to + 1;
        }
        groups.add(whole.substring(from));
        return groups;
    }

    /** In threes, or as in India: '1,50,000'. */
    private static boolean isGrouped(List<String> groups, char mark) {
        var last = groups.size() - 1;
        if (last == 0) {
            return true;
        }
        var inner = mark == ',' && groups.get(1).length() == 2 ? 2 : GROUP;
        for (var i = 1; i < last; i++) {
            if (groups.get(i).length() != inner) {
                return false;
            }
        }
        var first = groups.get(0).length();
        return groups.get(last).length() == GROUP && first > 0 && first <= inner;
    }
}
