package org.summitwire.model.reading.quality;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words by which two names are compared: without accents, case, and what any name of cooperation may hold. */
record Words(Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Set<String> EMPTY_OF_MEANING = Set.of(
            "the",
            "a",
            "an",
            "of",
            "on",
            "and",
            "for",
            "in",
            "to",
            "with",
            "dan",
            "di",
            "untuk",
            "tentang",
            "dalam",
            "dengan",
            "yang",
            "bidang",
            "kerja",
            "sama",
            "kerjasama",
            "cooperation");

    private static final double HALF_OF_THE_SHORTER = .5;
    private static final double QUARTER_OF_ALL = .25;

    static Words of(@Nullable String text) {
        var plain = BEYOND_ASCII
                .matcher(Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var all = WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toSet());
        var telling = new HashSet<>(all);
        telling.removeAll(EMPTY_OF_MEANING);
        return new Words(telling.isEmpty() ? all : telling);
    }

    /** Whether they share a word. */
    boolean meet(Words other) {
        return shared(other) > 0;
    }

    /** Whether they are one name in two wordings. */
    boolean areAlike(Words other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        var shared = shared(other);
        var shorter = Math.min(words.size(), other.words.size());
        var all = words.size() + other.words.size() - shared;
        return shared >= HALF_OF_THE_SHORTER * shorter && shared >= QUARTER_OF_ALL * all;
    }

    int shared(Words other) {
        var shared = new HashSet<>(words);
        shared.retainAll(other.words);
        return shared.size();
    }
}
