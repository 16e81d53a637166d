package org.summitwire.notify.delivery;

import static org.summitwire.notify.alerting.AlertWriter.shortened;

import java.util.List;

/**
 * Makes text of articles fit to be shown anywhere, before it is escaped for its medium: no control characters, nothing that
 * turns the direction of text (Unicode TR 36, section 3.2: bidi controls) or is not seen, nothing that XML 1.0 or UTF-8
 * cannot hold.
 */
final class PlainText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** In one line, cut to that many UTF-16 code units. */
    static String line(String text, int limit) {
        return shortened(clean(text), limit);
    }

    /** Line by line, without empty ones: at most that many, each cut to that many UTF-16 code units. */
    static List<String> lines(String text, int most, int limit) {
        return text.lines()
                .map(PlainText::clean)
                .filter(it -> !it.isEmpty())
                .limit(most)
                .map(it -> shortened(it, limit))
                .toList();
    }

    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(PlainText::shown).filter(it -> it != 0).forEach(clean::appendCodePoint);
        return clean.toString().replaceAll("\\s+", " ").strip();
    }

    /** 0 for what is left out. */
    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> ' ';
            case Character.FORMAT -> isJoiner(character) ? character : 0;
            case Character.SURROGATE -> REPLACEMENT; // half a pair
            case Character.UNASSIGNED -> isNoCharacter(character) ? 0 : character;
            default -> character;
        };
    }

    /** Scripts and emoji need them. */
    private static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
