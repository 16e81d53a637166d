package org.summitwire.ingest.sources.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the month in letters, in English and Indonesian: RFC 822 ({@code Sat, 20 Dec 2025 18:30:00 +0900}), what
 * feeds make of it ({@code Sabtu, 20 Des 2025 16:30 WIB}), and the American and C forms.
 */
final class TimeWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        months(1, "january", "januari", "jan");
        months(2, "february", "februari", "pebruari", "feb", "peb");
        months(3, "march", "maret", "mar", "mrt");
        months(4, "april", "apr");
        months(5, "may", "mei");
        months(6, "june", "juni", "jun");
        months(7, "july", "juli", "jul");
        months(8, "august", "agustus", "aug", "agu", "agt", "ags", "agst");
        months(9, "september", "sept", "sep");
        months(10, "october", "oktober", "oct", "okt");
        months(11, "november", "nopember", "nov", "nop");
        months(12, "december", "desember", "dec", "des");
    }

    private static final String CLOCK = "(?:(?:\\s*[,|-]?\\s*(?:pukul |jam |at )?)(\\d{1,2}[:.]\\d{2}.*))?";
    private static final String WEEKDAY = "(?:\\p{L}{2,10}['’]?\\p{L}{0,3}\\.?,?\\s+|\\p{L}{2,10},)?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,10})\\.?,?[\\s-]+'?(\\d{2,4})" + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?:\\p{L}{3,10}\\.?,?\\s+)?(\\p{L}{3,10})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}:\\d{2})(?:\\s+([A-Za-z]{1,5}))?\\s+(\\d{4})");

    private TimeWords() {}

    private static void months(int number, String... names) {
        for (var name : names) {
            MONTHS.put(name, number);
        }
    }

    static @Nullable TimeTold read(String text) {
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            var zone = yearLast.group(4) == null ? "" : " " + yearLast.group(4);
            return told(yearLast.group(5), yearLast.group(1), yearLast.group(2), yearLast.group(3) + zone);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return told(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? told(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4))
                : null;
    }

    private static @Nullable TimeTold told(String year, String month, String day, @Nullable String clock) {
        var number = MONTHS.get(month.toLowerCase(Locale.ROOT));
        if (number == null) {
            return null;
        }
        var date = TimeForms.date(fullYear(year), number.toString(), day);
        return TimeForms.with(date, clock == null ? null : clock.replaceFirst("^(\\d{1,2})\\.(\\d{2})", "$1:$2"));
    }

    /** RFC 5322, section 4.3: of two digits, those below 50 are of this century; of three, since 1900. */
    private static String fullYear(String year) {
        int number = Integer.parseInt(year);
        return switch (year.length()) {
            case 2 -> String.valueOf(number < 50 ? 2000 + number : 1900 + number);
            case 3 -> String.valueOf(1900 + number);
            default -> year;
        };
    }
}
