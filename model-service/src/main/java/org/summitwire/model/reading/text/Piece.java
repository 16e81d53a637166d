package org.summitwire.model.reading.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Token.Shape;

/** A phrase of the lexicon as it stands in a text, or a token that no phrase holds. */
public final class Piece {

    private final String text;
    private final List<Token> tokens;
    private final Map<Kind, String> meanings;

    Piece(String text, List<Token> tokens, Map<Kind, String> meanings) {
        this.text = text;
        this.tokens = tokens;
        this.meanings = meanings;
    }

    public boolean is(Kind kind) {
        return meanings.containsKey(kind);
    }

    public boolean isAny(Kind... some) {
        for (var kind : some) {
            if (is(kind)) {
                return true;
            }
        }
        return false;
    }

    public boolean is(Kind kind, String value) {
        return value.equals(value(kind));
    }

    /** The value that goes with a kind; null where it is not of that kind. */
    public @Nullable String value(Kind kind) {
        return meanings.get(kind);
    }

    public boolean isKnown() {
        return !meanings.isEmpty();
    }

    public boolean isMark(char mark) {
        return tokens.get(0).isMark(mark);
    }

    public boolean isMark() {
        return tokens.get(0).shape() == Shape.MARK && !isKnown();
    }

    public boolean isNumber() {
        return tokens.get(0).shape() == Shape.NUMBER && tokens.size() == 1;
    }

    public boolean isCapital() {
        var shape = tokens.get(0).shape();
        return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    public boolean isWord() {
        return isCapital() || tokens.get(0).shape() == Shape.LOWER;
    }

    public boolean isSpaced() {
        return tokens.get(0).spaced();
    }

    public String folded() {
        return tokens.get(0).folded();
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The words as they stand there. */
    public String words() {
        return text.substring(start(), end());
    }

    @Override
    public String toString() {
        return words() + meanings;
    }
}
