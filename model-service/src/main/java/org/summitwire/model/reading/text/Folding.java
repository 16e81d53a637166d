package org.summitwire.model.reading.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes 'Türkiye', 'TURKIYE' and 'Turkiye' one. */
public final class Folding {

    private static final String[] PLAIN = new String[Letters.PLAIN];

    static {
        for (var letter = (char) 0; letter < PLAIN.length; letter++) {
            PLAIN[letter] = String.valueOf(Letters.lower(letter));
        }
    }

    private Folding() {}

    public static String fold(String words) {
        return fold(words, 0, words.length());
    }

    static String fold(String text, int start, int end) {
        if (end - start == 1) {
            return fold(text.charAt(start));
        }
        var plain = true;
        var lower = true;
        for (var i = start; i < end && plain; i++) {
            var letter = text.charAt(i);
            plain = letter < Letters.PLAIN;
            lower &= letter == Letters.lower(letter);
        }
        var word = text.substring(start, end);
        return plain ? lower ? word : word.toLowerCase(Locale.ROOT) : plain(word);
    }

    private static String fold(char letter) {
        var simple = simple(letter);
        return simple < Letters.PLAIN ? PLAIN[simple] : plain(String.valueOf(letter));
    }

    private static String plain(String word) {
        var parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
        var plain = new StringBuilder(parts.length());
        for (var i = 0; i < parts.length(); i++) {
            var letter = parts.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(simple(letter));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** What decomposition leaves as it is. */
    private static char simple(char letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            case '’', '‘', 'ʻ', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‐', '‑', '−' -> '-';
            case '•', '■', '▪', '●', '·', '◦', '○', '►', '▶', '➤', '✓', '✔', '✅' -> '*';
            default -> letter;
        };
    }
}
