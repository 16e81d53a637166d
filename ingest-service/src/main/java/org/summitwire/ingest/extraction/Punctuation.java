package org.summitwire.ingest.extraction;

/** Marks by which running text is told from labels, in the scripts that news is written in. */
final class Punctuation {

    private static final String ENDS = ".!?…。！？।؟۔։።។။";
    private static final String CLOSING = "\"'”’»)]›）」』›“ ";
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
