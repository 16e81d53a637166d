package org.summitwire.ingest.extraction.dates;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose customs a page's dates follow.
 *
 * @param language ISO 639-1, in lower case
 * @param country ISO 3166-1 alpha-2, in capitals
 */
public record Locality(@Nullable String language, @Nullable String country) {

    public static final Locality UNKNOWN = new Locality(null, null);

    /** CLDR's territories that write the month first. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "BZ", "FM", "PW");

    /** Capitals' zones of countries that keep one clock, and Jakarta's, by which Indonesian newsrooms date. */
    private static final Map<String, String> CLOCKS = Map.ofEntries(
            Map.entry("ID", "Asia/Jakarta"),
            Map.entry("MY", "Asia/Kuala_Lumpur"),
            Map.entry("SG", "Asia/Singapore"),
            Map.entry("TH", "Asia/Bangkok"),
            Map.entry("VN", "Asia/Ho_Chi_Minh"),
            Map.entry("PH", "Asia/Manila"),
            Map.entry("JP", "Asia/Tokyo"),
            Map.entry("KR", "Asia/Seoul"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("TW", "Asia/Taipei"),
            Map.entry("HK", "Asia/Hong_Kong"),
            Map.entry("IN", "Asia/Kolkata"),
            Map.entry("PK", "Asia/Karachi"),
            Map.entry("KG", "Asia/Bishkek"),
            Map.entry("UZ", "Asia/Tashkent"),
            Map.entry("TJ", "Asia/Dushanbe"),
            Map.entry("TM", "Asia/Ashgabat"),
            Map.entry("KZ", "Asia/Almaty"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("AE", "Asia/Dubai"),
            Map.entry("SA", "Asia/Riyadh"),
            Map.entry("GB", "Europe/London"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("ES", "Europe/Madrid"));

    /** Whether 03/04/2025 is the third of April. English of no known country is read as American. */
    public boolean dayFirst() {
        if (country != null) {
            return !MONTH_FIRST.contains(country);
        }
        return language != null && !language.equals("en");
    }

    /** Whether the customs are known, rather than assumed. */
    public boolean orderKnown() {
        return country != null || (language != null && !language.equals("en"));
    }

    /** The zone in which the country's newsrooms date, where there is one. */
    public Optional<ZoneId> clock() {
        return Optional.ofNullable(country).map(CLOCKS::get).map(ZoneId::of);
    }

    boolean isIn(String otherCountry) {
        return otherCountry.equals(country);
    }

    boolean speaks(String otherLanguage) {
        return otherLanguage.equals(language);
    }

    /** From spellings such as {@code id}, {@code en-GB} and {@code zh_Hans_CN}. */
    public static Locality ofTag(String tag) {
        var locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        var language = locale.getLanguage();
        return new Locality(
                language.length() == 2 ? modern(language) : null,
                locale.getCountry().length() == 2 ? locale.getCountry() : null);
    }

    /** Codes that ISO 639 replaced in 1989: 'in' is Indonesian. */
    private static String modern(String language) {
        return switch (language) {
            case "in" -> "id";
            case "iw" -> "he";
            case "ji" -> "yi";
            default -> language;
        };
    }
}
