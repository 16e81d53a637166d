package org.summitwire.ingest.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How articles name the news agency whose copy they carry. */
public final class Agencies {

    /** One spelling for each agency: ANTARA and Antara are one voice. */
    private static final Map<String, String> NAMES = Stream.of(
                    "Antara",
                    "Reuters",
                    "AFP",
                    "AP",
                    "Xinhua",
                    "Kyodo",
                    "Jiji",
                    "Bernama",
                    "TASS",
                    "Anadolu",
                    "Yonhap",
                    "EFE",
                    "DPA",
                    "ANI",
                    "PTI",
                    "IANS",
                    "IRNA",
                    "Interfax",
                    "Kazinform",
                    "Trend",
                    "Sputnik",
                    "UNI",
                    "ANSA",
                    "Bloomberg",
                    "VNA",
                    "TNA",
                    "PNA",
                    "WAM",
                    "SPA",
                    "QNA",
                    "KUNA",
                    "BelTA",
                    "Kabar",
                    "UzA")
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final Map<String, String> LONG_NAMES = Map.of(
            "kantor berita antara", "Antara",
            "antaranews", "Antara",
            "antara news", "Antara",
            "associated press", "AP",
            "the associated press", "AP",
            "agence france-presse", "AFP",
            "kyodo news", "Kyodo",
            "jiji press", "Jiji",
            "anadolu agency", "Anadolu",
            "yonhap news agency", "Yonhap");

    private static final String ANY_NAME = Stream.concat(LONG_NAMES.keySet().stream(), NAMES.keySet().stream())
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /** 'TOKYO (Jiji) --', 'Jakarta (ANTARA) -': the city, the agency, a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?!The )\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,2}(?:, \\p{Lu}[\\p{L} ]{1,20})?(?:, [\\p{L}.]{3,9} \\d{1,2})?"
                    + " \\((\\p{Lu}\\p{L}{1,14})\\) ?(?:-{1,2}|–|—)\\s");

    private static final List<Pattern> WORDS = List.of(
            Pattern.compile(
                    "\\b(?:dilansir|dikutip|melansir|mengutip|menukil|seperti dilaporkan|dilaporkan)\\s+(?:dari\\s+|oleh\\s+)?(?:kantor berita\\s+)?("
                            + ANY_NAME + ")\\b(?=[,.;:)]|\\s+(?:pada|senin|selasa|rabu|kamis|jumat|sabtu|minggu))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("^(Reuters|AFP|AP|ANTARA|Antara|Xinhua|Bernama|Kyodo|Jiji)\\s*[-–—]{1,2}\\s"));

    private Agencies() {}

    /** The agency that a paragraph names as its source, if it does. */
    public static Optional<String> namedIn(String paragraph) {
        var dateline = DATELINE.matcher(paragraph);
        if (dateline.find()) {
            return Optional.of(spelled(dateline.group(1)));
        }
        return WORDS.stream()
                .map(words -> words.matcher(paragraph))
                .filter(matcher -> matcher.find())
                .map(matcher -> spelled(matcher.group(1)))
                .findFirst();
    }

    /** The one spelling of an agency's name; none of a name that is no agency's. */
    public static Optional<String> known(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        var spelled = LONG_NAMES.getOrDefault(lower, NAMES.get(lower));
        boolean initials = spelled != null && !LONG_NAMES.containsKey(lower) && isInCapitals(spelled);
        return initials && !isInCapitals(name.strip()) ? Optional.empty() : Optional.ofNullable(spelled);
    }

    /** 'ANI' is an agency, Ani a person. */
    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    static String spelled(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return LONG_NAMES.getOrDefault(lower, NAMES.getOrDefault(lower, name.strip()));
    }

    /** Whether the outlet is the agency: its own copy is nobody else's. 'MW' is Meridian Wire's. */
    public static boolean isOutlet(String agency, String outlet) {
        var initials = Stream.of(outlet.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return agency.equalsIgnoreCase(initials)
                || (" " + outlet + " ").toLowerCase(Locale.ROOT).contains(" " + agency.toLowerCase(Locale.ROOT) + " ");
    }
}
