package org.summitwire.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one language says what is on a page: words, parties, dates. Safe for many threads. */
public final class Wording {

    private final Language language;
    private final Words words;
    private final Figures figures;
    private final ListFormatter lists;
    private final DateIntervalFormat intervals;

    /** Looking up a pattern takes many times as long as a copy, and no format is for several threads. */
    private final Map<String, DateFormat> formats = new ConcurrentHashMap<>();

    public Wording(Language language, Collection<WordFile> files) {
        this.language = language;
        words = new Words(language, files);
        figures = new Figures(words);
        lists = ListFormatter.getInstance(words.locale());
        intervals = DateIntervalFormat.getInstance("yMMMMd", words.locale());
        intervals.setTimeZone(TimeZone.GMT_ZONE);
    }

    public Language language() {
        return language;
    }

    public Figures figures() {
        return figures;
    }

    Words words() {
        return words;
    }

    /**
     * The words of a key, filled in.
     *
     * @throws IllegalStateException where there are none
     */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The word for a symbol; the symbol itself where a later service has one that is not known here. */
    public String symbol(String kind, Enum<?> symbol) {
        return words.find(kind + '.' + symbol.name())
                .orElseGet(() -> symbol.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A country or an organisation by its code: JP, ASEAN. */
    public String party(String code) {
        if (!code.matches("[A-Z]{2}")) {
            return code;
        }
        return new ULocale("und", code).getDisplayCountry(words.locale());
    }

    public String parties(Collection<String> codes) {
        return listed(codes.stream().map(this::party).toList());
    }

    public String listed(List<String> texts) {
        return lists.format(texts);
    }

    /** Beside each other, parted by dots; empty ones are left out. */
    public String row(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** One day or several; empty where no first day is told. */
    public String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return "";
        }
        if (end == null || end.equals(start)) {
            return written("yMMMMd", millis(start));
        }
        var days = new DateInterval(millis(start), millis(end));
        synchronized (intervals) {
            return intervals.format(days).replace('\u2009', ' ').replace(" – ", "–");
        }
    }

    /** A year, a month or a day in ISO 8601; anything else as it came. */
    public String date(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        return switch (iso.length()) {
            case 7 -> month(YearMonth.parse(iso));
            case 10 -> days(LocalDate.parse(iso), null);
            default -> iso;
        };
    }

    public String month(YearMonth month) {
        return written("yMMMM", millis(month.atDay(1)));
    }

    public String shortMonth(YearMonth month) {
        return written("yMMM", millis(month.atDay(1)));
    }

    public String day(Instant instant) {
        return written("yMMMd", instant.toEpochMilli());
    }

    /** A moment, to the minute, in UTC. */
    public String moment(Instant instant) {
        return day(instant) + ", " + written("HHmm", instant.toEpochMilli()) + " UTC";
    }

    private String written(String skeleton, long millis) {
        var format = formats.computeIfAbsent(skeleton, this::formatOf).clone();
        return format.format(millis);
    }

    private DateFormat formatOf(String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
