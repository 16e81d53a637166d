package org.summitwire.model.aggregate;

/** Cyrillic in the letters that Latin spellings of the same names use: 'токаев' is tokaev. */
final class Cyrillic {

    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts",
        "ch", "sh", "sch", "", "y", "", "e", "yu", "ya"
    };

    private Cyrillic() {}

    /** @param text in lower case and without marks, so that 'й' is 'и' and 'ё' is 'е' */
    static String inLatin(String text) {
        if (!isIn(text)) {
            return text;
        }
        var latin = new StringBuilder(text.length() + 8);
        for (var i = 0; i < text.length(); i++) {
            var letter = LETTERS.indexOf(text.charAt(i));
            if (letter < 0) {
                latin.append(text.charAt(i));
            } else {
                latin.append(LATIN[letter]);
            }
        }
        return latin.toString();
    }

    static boolean isIn(String text) {
        return text.chars().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.CYRILLIC);
    }
}
