package org.summitwire.model.reading.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Lexicon;
import org.summitwire.model.reading.text.Vocabulary;

/**
 * A language as data: its words, and the few habits that are no words.
 *
 * @param code ISO 639-1
 * @param lexicon its own words and those that all languages share
 * @param functionWords words that tell it from others
 * @param habits how it writes numbers and dates, and what rules are called in it
 * @param rules names of rules as made so far; there are as many as rules
 */
public record Language(
        String code, Lexicon lexicon, Vocabulary functionWords, Map<String, String> habits, Map<String, String> rules) {

    Language(String code, Lexicon lexicon, Vocabulary functionWords, Map<String, String> habits) {
        this(code, lexicon, functionWords, habits, new ConcurrentHashMap<>());
    }

    private static final int SHORTEST_STEM = 3;

    /** Whether a comma starts the fraction and a dot parts thousands. */
    public boolean hasDecimalComma() {
        return "comma".equals(habits.get("decimal"));
    }

    /** The state whose officials its outlets name without saying so, ISO 3166-1 alpha-2; null where there is no one. */
    public @Nullable String home() {
        return habits.get("home");
    }

    /** Whether '5/6' is the fifth of June. */
    public boolean putsDayFirst() {
        return !"month".equals(habits.get("numeric-date"));
    }

    /** Whether a word's form says that it means several; languages without such a form never say so. */
    public boolean isPlural(String word) {
        var ending = habits.get("plural");
        var of = word.indexOf(" of ");
        return ending != null && (of < 0 ? word : word.substring(0, of)).endsWith(ending);
    }

    /** A word of a name without the ending that its case gives it. */
    public String nameStem(String word) {
        var endings = habits.get("name-endings");
        if (endings == null) {
            return word;
        }
        var stem = word;
        for (var ending : endings.split("\\|", -1)) {
            var length = word.length() - ending.length();
            if (length >= SHORTEST_STEM && length < stem.length() && word.endsWith(ending)) {
                stem = word.substring(0, length);
            }
        }
        return stem;
    }

    /** Whether a capital attribute right before a document is its name: 'Токийская декларация'. */
    public boolean namesDocumentsByAttribute() {
        return "attribute".equals(habits.get("document-name"));
    }

    /** Whether what a document is on stands right behind it: 'perjanjian perikanan'. */
    public boolean describesBehind() {
        return "behind".equals(habits.get("document-attribute"));
    }

    /** Whether a word has the form of a verb; languages whose verbs have none of their own never say so. */
    public boolean isVerb(String word) {
        var prefixes = habits.get("verb-prefixes");
        if (prefixes != null) {
            for (var prefix : prefixes.split("\\|", -1)) {
                if (word.startsWith(prefix)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of a rule: {@code id: <angka> dokumen}. */
    public String rule(String pattern) {
        return rules.computeIfAbsent(pattern, this::named);
    }

    private String named(String pattern) {
        var name = new StringBuilder(code).append(':');
        for (var word : pattern.split(" ", -1)) {
            name.append(' ').append(habits.getOrDefault("rule." + word, word));
        }
        return name.toString();
    }
}
