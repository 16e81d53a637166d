package org.summitwire.ingest.sources.syntax;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Offsets and the names of zones in dates: those of RFC 822, section 5, Indonesia's three, and those that outlets of
 * Europe and Asia print. A name that two zones share (CST, IST) is read as RFC 822 or the more usual one does.
 */
final class Zones {

    private static final Map<String, ZoneOffset> NAMES = new HashMap<>();

    static {
        names("+00:00", "z", "ut", "utc", "gmt", "wet");
        names("-05:00", "est", "cdt");
        names("-04:00", "edt", "ast");
        names("-06:00", "cst", "mdt");
        names("-07:00", "mst", "pdt");
        names("-08:00", "pst");
        names("+01:00", "cet", "bst", "west");
        names("+02:00", "cest", "eet", "sast");
        names("+03:00", "eest", "msk", "trt");
        names("+04:00", "gst");
        names("+05:00", "pkt", "uzt", "tjt", "tmt");
        names("+05:30", "ist");
        names("+06:00", "kgt", "almt", "bdt");
        names("+07:00", "wib", "ict");
        names("+08:00", "wita", "sgt", "hkt", "myt", "pht", "awst");
        names("+09:00", "wit", "jst", "kst");
        names("+10:00", "aest");
        names("+11:00", "aedt");
        names("+12:00", "nzst");
        names("+13:00", "nzdt");
    }

    private Zones() {}

    private static void names(String offset, String... names) {
        for (var name : names) {
            NAMES.put(name, ZoneOffset.of(offset));
        }
    }

    static @Nullable ZoneOffset named(String name) {
        return NAMES.get(name.toLowerCase(Locale.ROOT));
    }

    /** +0700, +07:00, +07, +7; null where it is out of range. */
    static @Nullable ZoneOffset of(String written) {
        var digits = written.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
        int minutes = digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        int sign = written.charAt(0) == '-' ? -1 : 1;
        try {
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        } catch (DateTimeException outOfRange) {
            return null;
        }
    }
}
