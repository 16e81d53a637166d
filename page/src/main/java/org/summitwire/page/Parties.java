package org.summitwire.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States by what they are called in the languages of the pages, for readers who know no codes. */
public final class Parties {

    private static final Normalizer2 MARKS_APART = Normalizer2.getNFKDInstance();
    /** Names in use that are not the one that CLDR shows, and short forms; what several states are called is not here. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("inggris", "GB"),
            Map.entry("britania raya", "GB"),
            Map.entry("america", "US"),
            Map.entry("amerika", "US"),
            Map.entry("uae", "AE"),
            Map.entry("uea", "AE"),
            Map.entry("turkey", "TR"),
            Map.entry("turki", "TR"),
            Map.entry("myanmar", "MM"),
            Map.entry("burma", "MM"),
            Map.entry("palestine", "PS"),
            Map.entry("palestina", "PS"),
            Map.entry("cina", "CN"),
            Map.entry("korea selatan", "KR"),
            Map.entry("republic of korea", "KR"),
            Map.entry("korea utara", "KP"),
            Map.entry("dprk", "KP"),
            Map.entry("czech republic", "CZ"),
            Map.entry("ivory coast", "CI"),
            Map.entry("east timor", "TL"),
            Map.entry("swaziland", "SZ"),
            Map.entry("cape verde", "CV"),
            Map.entry("macedonia", "MK"),
            Map.entry("vatican", "VA"),
            Map.entry("vatikan", "VA"),
            Map.entry("hong kong", "HK"),
            Map.entry("hongkong", "HK"),
            Map.entry("macau", "MO"),
            Map.entry("makau", "MO"),
            Map.entry("drc", "CD"));

    private static final Map<String, String> CODES = codes();

    private Parties() {}

    /**
     * The code of a state, ISO 3166-1 alpha-2, by its name or its code of three letters, but for capitals and accents; empty
     * where none is called so.
     */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(folded(name)));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var language : Language.values()) {
            var locale = ULocale.forLocale(language.regional());
            for (var code : Locale.getISOCountries()) {
                codes.put(folded(new ULocale("und", code).getDisplayCountry(locale)), code);
            }
        }
        for (var code : Locale.getISOCountries()) {
            codes.putIfAbsent(folded(new Locale("", code).getISO3Country()), code);
        }
        OTHERWISE.forEach(codes::putIfAbsent);
        return Map.copyOf(codes);
    }

    private static String folded(String name) {
        return UCharacter.foldCase(MARKS_APART.normalize(name.strip()), true).replaceAll("\\p{M}+", "");
    }
}
