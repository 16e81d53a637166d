package org.summitwire.ingest.extraction;

/** Marks by which running text is told from labels, in the scripts that news is written in. */
final class Punctuation {

    private static final String ENDS = "՞.!?…。！？।؟۔։።។။";
    private static final String CLOSING = "\"'”’»)]›）」』›“ ";
    private static final int SAMPLE = 24;

    private static final String INNER = ",;:،؛，、；：";

    private Punctuation() {}

    /** Whether the last mark, quotes and brackets put aside, ends a sentence. */
    static boolean endsSentence(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            char letter = text.charAt(at);
            if (ENDS.indexOf(letter) >= 0) {
                return true;
            }
            if (CLOSING.indexOf(letter) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a text is in a script that is written without any marks, and with spaces between sentences: Thai, Lao. */
    static boolean isWrittenWithout(String text) {
        int thai = 0;
        int most = Math.min(text.length(), SAMPLE);
        for (int at = 0; at < most; at++) {
            char letter = text.charAt(at);
            thai += letter >= 0x0E00 && letter <= 0x0EFF ? 1 : 0;
        }
        return 2 * thai > most;
    }

    static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** How many marks stand within or at the end. */
    static int marksIn(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if ((letter < 'A' || letter > 'z') && (ENDS.indexOf(letter) >= 0 || INNER.indexOf(letter) >= 0)) {
                marks++;
            }
        }
        return marks;
    }
}
