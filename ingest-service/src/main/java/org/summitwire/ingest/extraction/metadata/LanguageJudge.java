package org.summitwire.ingest.extraction.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.Locality;
import tools.jackson.databind.JsonNode;

/**
 * In which language a page is written, and for which country. What is declared holds, unless the text's commonest words
 * or its script clearly speak another language: templates declare English and hold something else.
 */
final class LanguageJudge {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH_TEXT = 4_000;
    private static final int SHORTEST_LINE = 40;
    private static final int ENOUGH_WORDS = 8;
    private static final double ENOUGH_SHARE = 0.08;

    /** The commonest words of running text that few other languages have. */
    private static final Map<String, Set<String>> COMMON = Stream.of(
                    "id yang dan di dengan untuk dari pada ini itu tidak akan dalam adalah juga oleh telah karena kepada bisa",
                    "en the of and to in is that for with was on as it by at from have has are be this which",
                    "ms yang dan di dengan untuk dari pada ini itu tidak akan dalam adalah juga oleh telah kerana kepada boleh",
                    "es el la los las del que en por con una para es su se al lo como más pero",
                    "fr le la les des et du une dans que pour est sur qui au par avec ce pas plus",
                    "de der die das und den von zu mit ist im dem nicht ein eine auf für sich des auch wird",
                    "pt o os as do da dos das que em um uma para com não por mais no na ao é",
                    "it il di che la per un una del della è con non sono dei nel alla le gli più",
                    "nl de het een van en in dat is op te voor met zijn niet aan er ook als bij",
                    "tr ve bir bu da de için ile olarak olan daha çok gibi kadar sonra ise en olduğu",
                    "ru и в не на что с по как из это для от его но за был к он",
                    "uk і в не на що з по як із це для від його але за був та він",
                    "vi và của các là trong cho với được có không này một những đã khi từ người")
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    words -> words[0], words -> Set.of(Arrays.copyOfRange(words, 1, words.length))));

    private static final Map<String, List<String>> BY_WORD = COMMON.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.DEVANAGARI, "hi");

    /** Languages that share a script, so that the script overrules none of them. */
    private static final Set<Set<String>> KIN = Set.of(
            Set.of("id", "ms"),
            Set.of("zh", "ja"),
            Set.of("ar", "fa", "ur", "ps", "ug"),
            Set.of("hi", "mr", "ne"),
            Set.of("ru", "uk", "be", "bg", "sr", "kk", "ky", "tg", "mn", "mk"));

    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("id", "ID"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("th", "TH"),
            Map.entry("vi", "VN"),
            Map.entry("ms", "MY"),
            Map.entry("tr", "TR"),
            Map.entry("it", "IT"),
            Map.entry("uz", "UZ"),
            Map.entry("ky", "KG"),
            Map.entry("tg", "TJ"),
            Map.entry("tk", "TM"),
            Map.entry("kk", "KZ"));

    /** Country domains that are sold for how they read. */
    private static final Set<String> SOLD =
            Set.of("co", "io", "tv", "me", "ai", "ly", "fm", "cc", "ws", "to", "gg", "la", "eu");

    private LanguageJudge() {}

    static Locality localityOf(Head head, @Nullable JsonNode article, Survey survey, Site site) {
        var declared = Stream.of(
                        head.language,
                        LinkedData.text(article, "inLanguage"),
                        head.metas.first("og:locale"),
                        head.metas.first("content-language", "language", "dc.language", "dcterms.language"))
                .filter(Objects::nonNull)
                .map(LanguageJudge::firstOf)
                .map(Locality::ofTag)
                .filter(locality -> locality.language() != null)
                .toList();
        var language = languageOf(declared.isEmpty() ? null : declared.get(0).language(), textOf(survey));
        return new Locality(language, countryOf(site.host(), language, declared));
    }

    static @Nullable String languageOf(@Nullable String declared, String text) {
        var script = scriptOf(text);
        if (script.isPresent()) {
            return declared == null || !areKin(declared, script.get()) ? script.get() : declared;
        }
        var counts = new HashMap<String, Integer>();
        var words = NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        for (var word : words) {
            BY_WORD.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        var spoken = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= (declared == null ? ENOUGH_WORDS / 2 : ENOUGH_WORDS)
                        && most.getValue() >= ENOUGH_SHARE * words.size())
                .map(Map.Entry::getKey);
        if (declared == null) {
            return spoken.map(language -> kinOrSelf(language, counts)).orElse(null);
        }
        boolean overruled = spoken.isPresent()
                && !areKin(declared, spoken.get())
                && COMMON.containsKey(declared)
                && counts.getOrDefault(declared, 0) * 3 < counts.get(spoken.get());
        return overruled ? kinOrSelf(spoken.get(), counts) : declared;
    }

    /** Indonesian, unless Malaysian spellings tip the balance. */
    private static String kinOrSelf(String language, Map<String, Integer> counts) {
        boolean malay = language.equals("ms") || language.equals("id");
        return malay ? counts.getOrDefault("ms", 0) > counts.getOrDefault("id", 0) ? "ms" : "id" : language;
    }

    private static boolean areKin(String one, String other) {
        return one.equals(other) || KIN.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
    }

    /** The language of the script in which most letters are, if it is not Latin or Cyrillic. Some kana make it Japanese. */
    private static Optional<String> scriptOf(String text) {
        var counts = new HashMap<String, Integer>();
        text.codePoints().filter(Character::isLetter).limit(1_000).forEach(letter -> {
            var language = SCRIPTS.getOrDefault(Character.UnicodeScript.of(letter), "");
            counts.merge(language, 1, Integer::sum);
        });
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int other = counts.getOrDefault("", 0);
        if (all < 20 || other * 2 > all) {
            return Optional.empty();
        }
        if (counts.getOrDefault("ja", 0) * 20 > all) {
            return Optional.of("ja");
        }
        counts.remove("");
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static @Nullable String countryOf(String host, @Nullable String language, List<Locality> declared) {
        var last = host.substring(host.lastIndexOf('.') + 1);
        if (last.length() == 2 && !SOLD.contains(last) && last.chars().allMatch(Character::isLetter)) {
            return last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        }
        var home = language == null ? null : HOMES.get(language);
        if (home != null) {
            return home;
        }
        return declared.stream()
                .filter(locality -> Objects.equals(locality.language(), language))
                .map(Locality::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String firstOf(String tags) {
        var first = tags.strip();
        int end = first.indexOf(',');
        return end < 0 ? first : first.substring(0, end);
    }

    private static String textOf(Survey survey) {
        var text = new StringBuilder();
        for (var line : survey.lines()) {
            if (!line.isApart() && line.length() >= SHORTEST_LINE && text.length() < ENOUGH_TEXT) {
                text.append(line.text()).append(' ');
            }
        }
        if (text.isEmpty()) {
            survey.lines().stream().limit(40).forEach(line -> text.append(line.text())
                    .append(' '));
        }
        return text.toString();
    }
}
