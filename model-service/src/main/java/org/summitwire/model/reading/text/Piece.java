package org.summitwire.model.reading.text;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Token.Shape;

/** A phrase of the lexicon as it stands in a text, or a token that no phrase holds. */
public final class Piece {

    private static final char NO_MARK = 0;

    /** What stands where no piece does: no words and no kind. */
    public static final Piece NONE = new Piece();

    private final String text;
    private final Kinds kinds;
    private final int start;
    private final int end;
    private final int endOfFirst;
    private final Shape shape;
    private final boolean spaced;
    private final char mark;
    // most words are never asked for it
    private @Nullable String folded;

    private Piece() {
        this.text = "";
        this.kinds = Kinds.NONE;
        this.start = 0;
        this.end = 0;
        this.endOfFirst = 0;
        this.shape = Shape.MARK;
        this.spaced = false;
        this.folded = "";
        this.mark = NO_MARK;
    }

    /** Some tokens from one on. */
    Piece(Tokens tokens, int first, int count, Kinds kinds) {
        this.text = tokens.text();
        this.kinds = kinds;
        this.start = tokens.start(first);
        this.endOfFirst = tokens.end(first);
        this.end = tokens.end(first + count - 1);
        this.shape = tokens.shape(first);
        this.spaced = tokens.isSpaced(first);
        this.folded = tokens.foldedIfNotPlain(first);
        this.mark = shape == Shape.MARK ? markOf(folded, text.charAt(start)) : NO_MARK;
    }

    private static char markOf(@Nullable String folded, char plain) {
        if (folded == null) {
            return plain;
        }
        return folded.isEmpty() ? NO_MARK : folded.charAt(0);
    }

    public boolean is(Kind kind) {
        return kinds.has(kind);
    }

    public boolean isAny(Kind... some) {
        if (isKnown()) {
            for (var kind : some) {
                if (kinds.has(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean is(Kind kind, String value) {
        return value.equals(kinds.value(kind));
    }

    /** The value that goes with a kind; null where it is not of that kind. */
    public @Nullable String value(Kind kind) {
        return kinds.value(kind);
    }

    public boolean isKnown() {
        return !kinds.isEmpty();
    }

    public boolean isMark(char some) {
        return mark == some && mark != NO_MARK;
    }

    public boolean isMark() {
        return shape == Shape.MARK && !isKnown();
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER && end == endOfFirst;
    }

    public boolean isCapital() {
        return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    /** Whether all its letters are capitals. */
    public boolean isUpper() {
        return shape == Shape.UPPER;
    }

    public boolean isWord() {
        return isCapital() || shape == Shape.LOWER;
    }

    public boolean isSpaced() {
        return spaced;
    }

    /** Its first token in lower case and without diacritics. */
    public String folded() {
        var told = folded;
        if (told == null) {
            told = Folding.fold(text, start, endOfFirst);
            folded = told;
        }
        return told;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The words as they stand there. */
    public String words() {
        return text.substring(start, end);
    }

    void addTo(KindSet some) {
        some.addAll(kinds);
    }

    /** The mark that it is; a space where it is none. */
    char mark() {
        return mark == NO_MARK ? ' ' : mark;
    }

    @Override
    public String toString() {
        return words() + kinds;
    }
}
