package org.summitwire.ingest.extraction.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of months as CLDR has them, by the JDK, and spellings of newsrooms that CLDR lacks. A name is asked in the
 * page's language first, then in English and Indonesian, then in all languages, where it means one month alone.
 */
final class Months {

    private static final List<String> LANGUAGES = List.of(
            ("id ms en es fr de pt it nl ru uk ar tr vi th pl cs sk hu ro bg sr hr sl da sv nb fi et lv lt el he hi bn ur"
                            + " fa kk ky uz tg az tk mn ka hy ca sq mk is ga sw fil ta te ml mr gu my km lo ne si")
                    .split(" "));

    /** Arabic of the Levant and of the Maghreb, and German of Austria, have months of their own. */
    private static final List<String> REGIONS = List.of("ar-LB", "ar-DZ", "ar-MA", "de-AT", "uz-Cyrl", "sr-Latn");

    /** Month 1 to 12 by spellings that CLDR lacks: 'language: name=month'. */
    private static final Map<String, Map<String, Integer>> ALSO = Map.of(
            "id",
                    Map.of(
                            "agt",
                            8,
                            "ags",
                            8,
                            "agust",
                            8,
                            "nop",
                            11,
                            "nopember",
                            11,
                            "pebruari",
                            2,
                            "peb",
                            2,
                            "desember",
                            12),
            "ms", Map.of("ogs", 8, "dis", 12, "mac", 3),
            "en", Map.of("sept", 9, "febuary", 2),
            "es", Map.of("sept", 9, "setiembre", 9, "set", 9, "mzo", 3),
            "fr", Map.of("fevrier", 2, "aout", 8, "decembre", 12, "juil", 7),
            "de", Map.of("maerz", 3, "mrz", 3, "feber", 2, "sept", 9),
            "it", Map.of("sett", 9),
            "ru", Map.of("сент", 9, "нояб", 11, "февр", 2),
            "tr", Map.of("subat", 2, "agustos", 8, "eylul", 9, "kasim", 11, "aralik", 12),
            "ky", Map.of("январь", 1, "феврал", 2));

    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
    private static final Map<String, Integer> ANYWHERE = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Set<String> FIRST_OF_TWO = new HashSet<>();

    static {
        LANGUAGES.forEach(language -> read(language, Locale.forLanguageTag(language)));
        REGIONS.forEach(tag -> read(tag.substring(0, 2), Locale.forLanguageTag(tag)));
        ALSO.forEach((language, names) -> names.forEach((name, month) -> put(language, name, month)));
        uniteWhatAgrees();
    }

    private Months() {}

    /** The month of that name, 1 to 12, or 0. The name is in lower case. */
    static int named(String name, Locality locality) {
        var plain = plain(name);
        if (!KNOWN.contains(plain)) {
            return 0;
        }
        for (var language : new String[] {locality.language(), "en", "id"}) {
            Integer month = in(language, plain);
            if (month != null) {
                return month;
            }
        }
        return ANYWHERE.getOrDefault(plain, 0);
    }

    /** Whether names of two words begin with that one: 'tshrin' the first and the second, in Arabic. */
    static boolean beginWith(String word) {
        return FIRST_OF_TWO.contains(word);
    }

    private static @Nullable Integer in(@Nullable String language, String plain) {
        return language == null
                ? null
                : BY_LANGUAGE.getOrDefault(language, Map.of()).get(plain);
    }

    private static void read(String language, Locale locale) {
        for (var style :
                List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
            for (var month : Month.values()) {
                put(language, month.getDisplayName(style, locale), month.getValue());
            }
        }
    }

    private static void put(String language, String name, int month) {
        var plain = plain(name);
        if (plain.codePoints().anyMatch(Character::isLetter)
                && plain.codePoints().noneMatch(Character::isDigit)
                && plain.length() > 1) {
            KNOWN.add(plain);
            if (plain.indexOf(' ') > 0) {
                FIRST_OF_TWO.add(plain.substring(0, plain.indexOf(' ')));
            }
            BY_LANGUAGE.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(plain, month);
        }
    }

    private static void uniteWhatAgrees() {
        Set<String> torn = new HashSet<>();
        BY_LANGUAGE
                .values()
                .forEach(names -> names.forEach((name, month) -> {
                    if (!ANYWHERE.computeIfAbsent(name, key -> month).equals(month)) {
                        torn.add(name);
                    }
                }));
        ANYWHERE.keySet().removeAll(torn);
    }

    private static String plain(String name) {
        return name.indexOf('.') < 0 && name.indexOf('\u0307') < 0
                ? name.toLowerCase(Locale.ROOT).strip()
                : name.toLowerCase(Locale.ROOT)
                        .replace(".", "")
                        .replace("\u0307", "")
                        .strip();
    }
}
