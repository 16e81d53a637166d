package org.summitwire.ingest.extraction;

/**
 * How much a text says, in Latin letters or what comes up to them: so that one measure holds for all scripts. A Chinese
 * sentence has about a third, a Korean one half of the characters that the same sentence has in English.
 */
final class Mass {

    private static final int IDEOGRAPH = 3;
    private static final int SYLLABLE = 2;

    private Mass() {}

    static int of(CharSequence text) {
        int mass = 0;
        for (int at = 0; at < text.length(); at++) {
            mass += of(text.charAt(at));
        }
        return mass;
    }

    static int of(char letter) {
        if (letter < 0x80) {
            return letter > ' ' ? 1 : 0;
        }
        if (isIdeograph(letter)) {
            return IDEOGRAPH;
        }
        if (letter >= 0xAC00 && letter <= 0xD7A3) {
            return SYLLABLE;
        }
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) ? 1 : 0;
    }

    /** Kana and Han: written without spaces, so that each character stands for a word. */
    static boolean isIdeograph(char letter) {
        return (letter >= 0x3040 && letter <= 0x30FF) || (letter >= 0x3400 && letter <= 0x9FFF);
    }
}
