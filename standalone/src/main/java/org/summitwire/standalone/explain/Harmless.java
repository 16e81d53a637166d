package org.summitwire.standalone.explain;

/**
 * Text that a terminal can only show, never obey: controls, escape sequences and marks that turn the direction of
 * writing become one sign each. Every UTF-16 code unit stays one, so that offsets still count.
 */
public final class Harmless {

    private static final char SIGN = '\uFFFD';
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';

    private Harmless() {}

    /** With its line breaks. */
    static String lines(String text) {
        return shown(text, true);
    }

    /** On one line. */
    public static String line(String text) {
        return shown(text, false);
    }

    private static String shown(String text, boolean breaks) {
        var shown = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var units = Character.charCount(point);
            if (isHarmless(point) || (breaks && point == '\n')) {
                shown.appendCodePoint(point);
            } else {
                shown.append((point == '\n' || point == '\t' ? " " : String.valueOf(SIGN)).repeat(units));
            }
            at += units;
        }
        return shown.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> point == JOINER || point == NON_JOINER; // other scripts and emoji need these two
            default -> true;
        };
    }
}
