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
    private static final Map<String, String> CODES = codes();

    private Parties() {}

    /** The code of a state, ISO 3166-1 alpha-2, by its name, but for capitals and accents; empty where none is called so. */
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
        return Map.copyOf(codes);
    }

    private static String folded(String name) {
        return UCharacter.foldCase(MARKS_APART.normalize(name.strip()), true).replaceAll("\\p{M}+", "");
    }
}
