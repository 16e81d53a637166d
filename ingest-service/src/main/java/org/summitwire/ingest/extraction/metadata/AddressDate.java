package org.summitwire.ingest.extraction.metadata;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that an address holds: /2025/11/20/, /2025-11-20-, /20251120/, /read/20251120143000. */
final class AddressDate {

    private static final Pattern PARTED =
            Pattern.compile("(?<!\\d)(19[89]\\d|20\\d\\d)([/_.-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(20\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(0?[1-9]|[12]\\d|3[01])(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RUN = Pattern.compile(
            "(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d\\d?)?)?(?!\\d)");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private AddressDate() {}

    static Optional<LocalDate> in(@Nullable URI address) {
        if (address == null || address.getPath() == null) {
            return Optional.empty();
        }
        var path = address.getPath().length() > 500 ? address.getPath().substring(0, 500) : address.getPath();
        var parted = PARTED.matcher(path);
        if (parted.find()) {
            return day(parted.group(1), parted.group(3), parted.group(4));
        }
        var named = NAMED.matcher(path);
        if (named.find()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
            return day(named.group(1), String.valueOf(month), named.group(3));
        }
        var run = RUN.matcher(path);
        return run.find() ? day(run.group(1), run.group(2), run.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
