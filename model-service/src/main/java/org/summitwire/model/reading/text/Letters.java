package org.summitwire.model.reading.text;

/** What characters are, looked up for those of ASCII and asked of Unicode for others. */
final class Letters {

    /** The first character that is not of ASCII. */
    static final int PLAIN = 128;

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 4;
    private static final byte UPPER = 8;

    private static final byte[] SORTS = new byte[PLAIN];
    private static final char[] LOWER = new char[PLAIN];

    static {
        for (var mark = (char) 0; mark < PLAIN; mark++) {
            SORTS[mark] |= isUnicodeLetter(mark) ? LETTER : 0;
            SORTS[mark] |= Character.isDigit(mark) ? DIGIT : 0;
            SORTS[mark] |= isUnicodeSpace(mark) ? SPACE : 0;
            SORTS[mark] |= Character.isUpperCase(mark) ? UPPER : 0;
            LOWER[mark] = Character.toLowerCase(mark);
        }
    }

    private Letters() {}

    static char lower(char letter) {
        return letter < PLAIN ? LOWER[letter] : letter;
    }

    static boolean isLetter(char letter) {
        return letter < PLAIN ? (SORTS[letter] & LETTER) != 0 : isUnicodeLetter(letter);
    }

    static boolean isDigit(char letter) {
        return letter < PLAIN ? (SORTS[letter] & DIGIT) != 0 : Character.isDigit(letter);
    }

    static boolean isSpace(char letter) {
        return letter < PLAIN ? (SORTS[letter] & SPACE) != 0 : isUnicodeSpace(letter);
    }

    static boolean isUpper(char letter) {
        return letter < PLAIN ? (SORTS[letter] & UPPER) != 0 : Character.isUpperCase(letter);
    }

    static boolean isLower(char letter) {
        return letter < PLAIN ? (SORTS[letter] & (LETTER | UPPER)) == LETTER : Character.isLowerCase(letter);
    }

    static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’' || mark == 'ʻ' || mark == '‘';
    }

    private static boolean isUnicodeLetter(char letter) {
        return Character.isLetter(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnicodeSpace(char mark) {
        return Character.isWhitespace(mark) || Character.isSpaceChar(mark) || mark == '\u200b' || mark == '\ufeff';
    }
}
