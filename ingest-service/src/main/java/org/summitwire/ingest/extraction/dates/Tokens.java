package org.summitwire.ingest.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text cut into numbers, words and marks. A word keeps a dot or an apostrophe between two of its letters ('p.m',
 * 'jum'at'); a Han character is a word of its own. Digits of all scripts count.
 */
final class Tokens {

    /** No page writes a date with more around it. */
    static final int LONGEST = 400;

    private static final int MOST = 160;
    private static final Token END = new Token(Kind.END, "", -1, Integer.MAX_VALUE, Integer.MAX_VALUE);

    enum Kind {
        NUMBER,
        WORD,
        MARK,
        END
    }

    /** One token; {@code text} in lower case. A number of more than 17 digits has the value -1. */
    record Token(Kind kind, String text, long number, int start, int end) {}

    private final List<Token> tokens = new ArrayList<>();

    private final String text;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        var cut = new Tokens(text);
        int end = Math.min(text.length(), LONGEST);
        int at = 0;
        while (at < end && cut.tokens.size() < MOST) {
            char first = text.charAt(at);
            int start = at;
            if (Character.isDigit(first)) {
                at = endOfNumber(text, at, end);
                cut.add(Kind.NUMBER, text, start, at);
            } else if (isWordPart(first)) {
                at = endOfWord(text, at, end);
                cut.add(Kind.WORD, text, start, at);
            } else {
                at++;
                if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
                    cut.add(Kind.MARK, text, start, at);
                }
            }
        }
        return cut;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index < tokens.size() ? tokens.get(index) : END;
    }

    /** The number there, if it has so many digits; otherwise -1. */
    int number(int index, int fewest, int most) {
        var token = at(index);
        int digits = token.text().length();
        return token.kind() == Kind.NUMBER && digits >= fewest && digits <= most ? (int) token.number() : -1;
    }

    boolean isWord(int index) {
        return at(index).kind() == Kind.WORD;
    }

    String word(int index) {
        return isWord(index) ? at(index).text() : "";
    }

    boolean isMark(int index, String marks) {
        return at(index).kind() == Kind.MARK && marks.contains(at(index).text());
    }

    /** Whether the word there is written in capitals. */
    boolean isInCapitals(int index) {
        return isWord(index) && !Character.isLowerCase(text.charAt(at(index).end() - 1));
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean isGlued(int index) {
        return index > 0
                && index < tokens.size()
                && at(index - 1).end() == at(index).start();
    }

    private void add(Kind kind, String text, int start, int end) {
        var piece = text.substring(start, end);
        tokens.add(
                kind == Kind.NUMBER
                        ? new Token(kind, piece, valueOf(piece), start, end)
                        : new Token(kind, piece.toLowerCase(Locale.ROOT), -1, start, end));
    }

    private static long valueOf(String digits) {
        if (digits.length() > 17) {
            return -1;
        }
        long value = 0;
        for (int at = 0; at < digits.length(); at++) {
            value = value * 10 + Character.digit(digits.charAt(at), 10);
        }
        return value;
    }

    private static int endOfNumber(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start, int end) {
        if (Character.isIdeographic(text.charAt(start))) {
            return start + 1;
        }
        int at = start;
        while (at < end && (isWordPart(text.charAt(at)) || joins(text, at, end))) {
            if (Character.isIdeographic(text.charAt(at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int at, int end) {
        return ".'’`".indexOf(text.charAt(at)) >= 0 && at + 1 < end && isWordPart(text.charAt(at + 1));
    }

    private static boolean isWordPart(char character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
