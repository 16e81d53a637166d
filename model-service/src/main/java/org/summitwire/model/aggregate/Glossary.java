package org.summitwire.model.aggregate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words that outcomes of meetings are told in, across languages and forms: 'perdagangan' and 'trade' are compared as one.
 * It need not be whole: what it lacks is compared as it sounds.
 */
final class Glossary {

    private static final Map<String, String> COMPARED_AS = load();

    private Glossary() {}

    /** @param word in lower case and without marks */
    static String common(String word) {
        return COMPARED_AS.getOrDefault(word, word);
    }

    private static Map<String, String> load() {
        var file = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.tsv"), "glossary.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
