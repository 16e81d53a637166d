package org.summitwire.notify.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SAID =
            Pattern.compile("Phrase\\s*\\.of\\(\\s*(?:\\w+(?: == null)? \\? )?\"([\\w.]+)\"\\s*[,):]");
    private static final Pattern REFUSED = Pattern.compile("\\(\\s*HttpStatus\\.\\w+,\\s*\"([a-z.-]+)\"");

    @Test
    void bothLanguagesSayTheSameWithTheSameArguments() throws IOException {
        var english = arguments(words("en"));

        assertThat(arguments(words("id"))).isEqualTo(english);
        assertThat(english.values()).allMatch(it -> it.isEmpty() || it.last() == it.size() - 1);
    }

    @Test
    void nothingIsAlikeInBothLanguagesButWhatHasNoWords() throws IOException {
        var english = words("en");

        assertThat(words("id").entrySet().stream()
                        .filter(it -> it.getValue().equals(english.get(it.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("filter.expected");
    }

    @Test
    void whatTheServiceSaysHasWordsAndEveryWordIsSaid() throws IOException {
        var source = source();
        var keys = new TreeSet<>(words("en").keySet());

        var said = all(SAID, source).collect(Collectors.toCollection(TreeSet::new));
        all(REFUSED, source).forEach(reason -> {
            said.add("problem." + reason.replaceFirst("\\..*", ""));
            said.add("problem." + reason + ".detail");
        });
        assertThat(keys).containsAll(said);
        keys.removeIf(it -> it.equals("locale") || it.startsWith("address.") || source.contains("\"" + it + "\""));
        assertThat(said).containsAll(keys);
    }

    @Test
    void aPhraseIsPutIntoWordsWithAllThatIsInIt() {
        var phrase = Phrase.of("oneOf", List.of(Phrase.quoted("("), Phrase.of("filter.end"), 5));

        assertThat(phrase.in("id")).isEqualTo("salah satu dari '(', akhir teks, 5");
        assertThat(phrase.in("en")).isEqualTo("one of '(', the end, 5");
        assertThat(phrase.in("fr")).isEqualTo("one of '(', the end, 5");
        assertThat(phrase).hasToString("one of '(', the end, 5");
    }

    @Test
    void whatSomebodySentStaysAsItIs() {
        var sent = "{0} it''s {plural";

        assertThat(Phrase.of("id.path", sent).in("id"))
                .isEqualTo("id pada alamat permintaan, " + sent + ", atau dikosongkan");
        assertThat(Phrase.of("problem.no-such-alert.detail", sent).in("en"))
                .isEqualTo("There is no alert '" + sent + "' among those that are kept. GET /alerts lists them");
        assertThatThrownBy(() -> Phrase.of("no.such.key").in("id")).hasMessageContaining("no.such.key");
    }

    private static Map<String, String> words(String language) throws IOException {
        var name = "words-" + language + ".properties";
        try (var file = Objects.requireNonNull(Phrase.class.getResourceAsStream(name), name)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(file, UTF_8));
            return properties.stringPropertyNames().stream()
                    .filter(it -> !it.equals("locale"))
                    .collect(Collectors.toMap(it -> it, properties::getProperty));
        }
    }

    private static Map<String, SortedSet<Integer>> arguments(Map<String, String> words) {
        var all = new TreeMap<String, SortedSet<Integer>>();
        words.forEach((key, pattern) -> all.put(
                key, all(ARGUMENT, pattern).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1));
    }

    /** All that the service's own code says. */
    private static String source() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
