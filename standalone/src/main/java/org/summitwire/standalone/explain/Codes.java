package org.summitwire.standalone.explain;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as people say them: Japan, not JP; an organisation keeps its code. */
final class Codes {

    private Codes() {}

    static String country(String code) {
        return isAlpha2(code) ? ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH) : Harmless.line(code);
    }

    static String countries(Collection<String> codes) {
        return codes.stream().map(Codes::country).collect(Collectors.joining(", "));
    }

    static String language(String code) {
        return ULocale.getDisplayLanguage(code, ULocale.ENGLISH);
    }

    static String symbol(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isAlpha2(String code) {
        return code.length() == 2 && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }
}
