package org.summitwire.model.aggregate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they are compared: without case and diacritics, across spellings and, for loanwords, across languages. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that NFKD leaves whole. */
    private static final List<Sound> LETTERS = List.of(
            Sound.of("ı", "i"),
            Sound.of("ø", "o"),
            Sound.of("ł", "l"),
            Sound.of("đ", "d"),
            Sound.of("ß", "ss"),
            Sound.of("æ", "ae"),
            Sound.of("[’'ʻʼ`]", ""));

    /** Ways to write one sound, in the order in which they are undone. */
    private static final List<Sound> SOUNDS = List.of(
            Sound.of("ical$", "i"),
            Sound.of("i[ck]$", "i"),
            Sound.of("dzh|zh|dj", "j"),
            Sound.of("kh", "h"),
            Sound.of("gh", "g"),
            Sound.of("ph", "f"),
            Sound.of("sch|sh", "s"),
            Sound.of("c(?=[eiy])", "s"),
            Sound.of("ch|[cq]", "k"),
            Sound.of("x", "ks"),
            Sound.of("w", "v"),
            Sound.of("ts|tz", "s"));

    private static final List<Sound> BARE = List.of(Sound.of("[aeiouy]", ""), Sound.of("(.)\\1+", "$1"));

    /** Shorter words sound alike by chance. */
    private static final int SHORT_NAME = 4;

    /** Words that say nothing of what a text is on. */
    private static final Set<String> EMPTY = Set.of(
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
            "by",
            "at",
            "between",
            "its",
            "dan",
            "di",
            "ke",
            "dari",
            "untuk",
            "tentang",
            "dalam",
            "dengan",
            "yang",
            "bidang",
            "antara",
            "kerja",
            "sama",
            "kerjasama",
            "cooperation",
            "oleh",
            "para",
            "serta");

    private static final LoadingCache<String, Heard> HEARD =
            Caffeine.newBuilder().maximumSize(10_000).executor(Runnable::run).build(Heard::of);

    private Words() {}

    /** The words of a text that carry meaning, each as it is compared across languages; all of them where none does. */
    static Set<String> of(@Nullable String text) {
        var all = folded(text);
        var telling = new LinkedHashSet<String>();
        for (var word : all) {
            if (!EMPTY.contains(word)) {
                telling.add(Glossary.common(word));
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    /** All words of a text, folded to lower-case letters without marks. */
    static Set<String> folded(@Nullable String text) {
        var words = new LinkedHashSet<String>();
        if (text == null) {
            return words;
        }
        var plain = Cyrillic.inLatin(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT));
        for (var letter : LETTERS) {
            plain = letter.undoneIn(plain);
        }
        for (var word : (Iterable<String>) SPLIT.splitAsStream(plain)::iterator) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether half of the shorter text is in the longer, and the longer says not much else. */
    static boolean alike(Collection<String> one, Collection<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        var shared = shared(one, other);
        var least = Math.min(one.size(), other.size());
        var together = one.size() + other.size() - shared;
        return 2 * shared >= least && 4 * shared >= together;
    }

    static int shared(Collection<String> one, Collection<String> other) {
        var shared = 0;
        for (var word : one) {
            shared += isAmong(other, word) ? 1 : 0;
        }
        return shared;
    }

    private static boolean isAmong(Collection<String> words, String word) {
        if (words.contains(word)) {
            return true;
        }
        for (var candidate : words) {
            if (same(word, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words are one: spelt alike, sounding alike, or one loanword in two languages. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (hasDigit(one) || hasDigit(other)) {
            return false;
        }
        if (Math.min(one.length(), other.length()) >= SHORT_NAME
                && heard(one).sound().equals(heard(other).sound())) {
            return true;
        }
        var left = skeleton(one);
        var right = skeleton(other);
        var shorter = Math.min(left.length(), right.length());
        return left.equals(right) ? shorter >= 3 : shorter >= 5 && within(1, left, right);
    }

    /** The consonants of a word, one letter a sound: Zhaparov and Japarov are both jprv. */
    static String skeleton(String word) {
        return heard(word).skeleton();
    }

    /** Accounts are compared in the same few thousand words all day. */
    private static Heard heard(String word) {
        return HEARD.get(word);
    }

    /** Whether one text becomes the other by at most so many letters put in, left out or changed. */
    static boolean within(int edits, String one, String other) {
        if (Math.abs(one.length() - other.length()) > edits) {
            return false;
        }
        var above = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var line = new int[other.length() + 1];
            line[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(changed, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[other.length()] <= edits;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /**
     * @param sound with its vowels: Kairo and Cairo are one
     * @param skeleton the consonants, one letter a sound
     */
    private record Heard(String sound, String skeleton) {

        static Heard of(String word) {
            var sound = undone(SOUNDS, word);
            return new Heard(sound, undone(BARE, sound));
        }

        private static String undone(List<Sound> sounds, String word) {
            var undone = word;
            for (var sound : sounds) {
                undone = sound.undoneIn(undone);
            }
            return undone;
        }
    }

    private record Sound(Pattern written, String heard) {

        static Sound of(String written, String heard) {
            return new Sound(Pattern.compile(written), heard);
        }

        String undoneIn(String word) {
            return written.matcher(word).replaceAll(heard);
        }
    }
}
