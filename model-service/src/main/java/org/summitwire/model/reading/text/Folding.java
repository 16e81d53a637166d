package org.summitwire.model.reading.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes 'Türkiye', 'TURKIYE' and 'Turkiye' one. */
public final class Folding {

    private Folding() {}

    public static String fold(String words) {
        return fold(words, 0, words.length());
    }

    static String fold(String text, int start, int end) {
        var word = text.substring(start, end);
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return plain(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
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
            case '•', '■', '▪', '●', '·' -> '*';
            default -> letter;
        };
    }
}
