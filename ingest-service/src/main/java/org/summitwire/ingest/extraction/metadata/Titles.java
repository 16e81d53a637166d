package org.summitwire.ingest.extraction.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spellings of one headline. */
final class Titles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double ALIKE = 0.6;
    private static final int LEAST_TO_CONTAIN = 10;

    private Titles() {}

    /** Whether two titles are one headline: one holds the other, or most words of the shorter are in the longer. */
    static boolean alike(String one, String other) {
        var bareOne = Texts.bare(one);
        var bareOther = Texts.bare(other);
        if (bareOne.isEmpty() || bareOther.isEmpty()) {
            return false;
        }
        if (oneHoldsTheOther(bareOne, bareOther)) {
            return true;
        }
        var wordsOfOne = words(one);
        var wordsOfOther = words(other);
        int fewer = Math.min(wordsOfOne.size(), wordsOfOther.size());
        var shared = new HashSet<>(wordsOfOne);
        shared.retainAll(wordsOfOther);
        return fewer >= 3 && shared.size() >= ALIKE * fewer;
    }

    /** Of two bare spellings: whether they are equal, or one that is no mere word is part of the other. */
    static boolean oneHoldsTheOther(String bareOne, String bareOther) {
        return bareOne.equals(bareOther)
                || (bareOne.length() >= LEAST_TO_CONTAIN && bareOther.contains(bareOne))
                || (bareOther.length() >= LEAST_TO_CONTAIN && bareOne.contains(bareOther));
    }

    static boolean alikeAny(String title, List<String> others) {
        return others.stream().anyMatch(other -> alike(title, other));
    }

    private static Set<String> words(String title) {
        return Arrays.stream(NO_WORD.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
