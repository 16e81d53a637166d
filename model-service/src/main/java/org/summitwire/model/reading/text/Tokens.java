package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.text.Token.Shape;

/** Cuts text into tokens, in one pass. '17bn' is two of them, 'G20' and 'U.S.' one, "China's" two. */
public final class Tokens {

    private final String text;
    private final List<Token> tokens;
    private int at;

    private Tokens(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 1);
    }

    public static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        var spaced = true;
        while (at < text.length()) {
            var next = text.charAt(at);
            if (isSpace(next)) {
                at++;
                spaced = true;
                continue;
            }
            var start = at;
            if (Character.isDigit(next)) {
                passNumber();
                add(start, Shape.NUMBER, spaced);
            } else if (isLetter(next)) {
                passWord();
                add(start, shapeOf(start), spaced);
            } else if (isApostrophe(next) && isPossessive(at + 1)) {
                at += 2;
                add(start, Shape.MARK, spaced);
            } else {
                at++;
                add(start, Shape.MARK, spaced);
            }
            spaced = false;
        }
        return tokens;
    }

    private void add(int start, Shape shape, boolean spaced) {
        tokens.add(new Token(Folding.fold(text, start, at), start, at, shape, spaced));
    }

    private void passNumber() {
        while (at < text.length()) {
            var next = text.charAt(at);
            var grouped = (next == '.' || next == ',') && isDigit(at + 1);
            if (!Character.isDigit(next) && !grouped) {
                return;
            }
            at++;
        }
    }

    private void passWord() {
        var start = at;
        if (isAcronym(at)) {
            while (isAcronymPart(at)) {
                at += 2;
            }
            return;
        }
        while (at < text.length()) {
            var next = text.charAt(at);
            if (isApostrophe(next)) {
                if (!isLetterAt(at + 1) || isPossessive(at + 1)) {
                    return;
                }
            } else if (Character.isDigit(next)) {
                if (at - start != 1) {
                    return;
                }
                passDigits();
                return;
            } else if (!isLetter(next)) {
                return;
            }
            at++;
        }
    }

    private void passDigits() {
        while (isDigit(at)) {
            at++;
        }
    }

    /** 'U.S.', 'a.m.': at least two letters, each with its dot. */
    private boolean isAcronym(int from) {
        return isAcronymPart(from) && isAcronymPart(from + 2);
    }

    private boolean isAcronymPart(int from) {
        return isLetterAt(from) && from + 1 < text.length() && text.charAt(from + 1) == '.' && !isLetterAt(from - 1);
    }

    private boolean isPossessive(int from) {
        return from < text.length() && (text.charAt(from) == 's' || text.charAt(from) == 'S') && !isLetterAt(from + 1);
    }

    private Shape shapeOf(int start) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return Shape.LOWER;
        }
        var letters = 0;
        for (var i = start; i < at; i++) {
            var letter = text.charAt(i);
            if (Character.isLowerCase(letter)) {
                return Shape.CAPITAL;
            }
            letters += Character.isLetterOrDigit(letter) ? 1 : 0;
        }
        return letters > 1 ? Shape.UPPER : Shape.CAPITAL;
    }

    private boolean isDigit(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private boolean isLetterAt(int index) {
        return index >= 0 && index < text.length() && isLetter(text.charAt(index));
    }

    private static boolean isLetter(char letter) {
        return Character.isLetter(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’' || mark == 'ʻ' || mark == '‘';
    }

    private static boolean isSpace(char mark) {
        return Character.isWhitespace(mark) || Character.isSpaceChar(mark) || mark == '\u200b' || mark == '\ufeff';
    }
}
