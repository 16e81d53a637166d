package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Token.Shape;

/** Cuts text into tokens, in one pass. '17bn' is two of them, 'G20' and 'U.S.' one, "China's" two. */
public final class Tokens {

    private static final Shape[] SHAPES = Shape.values();
    private static final int SPACED = 8;
    private static final String[] NONE_FOLDED = {};

    private final String text;
    // one object a token would be most of what reading an article allocates
    private int[] starts;
    private int[] ends;
    private byte[] sorts;
    private int[] hashes;
    // of those that are not plain ASCII
    private @Nullable String[] folded = NONE_FOLDED;
    private int size;
    private int at;

    private Tokens(String text) {
        var guess = text.length() / 5 + 8;
        this.text = text;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.sorts = new byte[guess];
        this.hashes = new int[guess];
    }

    public static List<Token> of(String text) {
        var tokens = in(text);
        var list = new ArrayList<Token>(tokens.size());
        for (var i = 0; i < tokens.size(); i++) {
            list.add(new Token(tokens.folded(i), tokens.start(i), tokens.end(i), tokens.shape(i), tokens.isSpaced(i)));
        }
        return list;
    }

    public static Tokens in(String text) {
        var tokens = new Tokens(text);
        tokens.cut();
        return tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    Shape shape(int index) {
        return SHAPES[sorts[index] & (SPACED - 1)];
    }

    boolean isSpaced(int index) {
        return (sorts[index] & SPACED) != 0;
    }

    /** In lower case and without diacritics. */
    String folded(int index) {
        var known = foldedIfNotPlain(index);
        return known == null ? Folding.fold(text, starts[index], ends[index]) : known;
    }

    /** As {@link #folded}; null where it is the text itself but for capitals. */
    @Nullable
    String foldedIfNotPlain(int index) {
        return index < folded.length ? folded[index] : null;
    }

    /** That of the folded word. */
    int hash(int index) {
        return hashes[index];
    }

    private void cut() {
        var spaced = true;
        while (at < text.length()) {
            var next = text.charAt(at);
            if (Letters.isSpace(next)) {
                at++;
                spaced = true;
                continue;
            }
            var start = at;
            add(start, pass(next), spaced);
            spaced = false;
        }
    }

    /** Goes behind one token. */
    private Shape pass(char first) {
        var start = at;
        if (Letters.isLetter(first)) {
            passWord();
            return shapeOf(start);
        }
        if (Letters.isDigit(first)) {
            passNumber();
            return Shape.NUMBER;
        }
        at += Letters.isApostrophe(first) && isPossessive(at + 1) ? 2 : 1;
        return Shape.MARK;
    }

    @SuppressWarnings("EnumOrdinal") // an index into SHAPES
    private void add(int start, Shape shape, boolean spaced) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            sorts = Arrays.copyOf(sorts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        starts[size] = start;
        ends[size] = at;
        sorts[size] = (byte) (shape.ordinal() | (spaced ? SPACED : 0));
        hashes[size] = hash(start, at);
        size++;
    }

    /** Words are looked up more than once, and in each language when it is not known yet. */
    private int hash(int start, int end) {
        var hash = 0;
        for (var i = start; i < end; i++) {
            var letter = text.charAt(i);
            if (letter >= Letters.PLAIN) {
                return foldedHash(Folding.fold(text, start, end));
            }
            hash = 31 * hash + Letters.lower(letter); // as String.hashCode() has it
        }
        return hash;
    }

    private int foldedHash(String word) {
        if (folded.length <= size) {
            folded = Arrays.copyOf(folded, starts.length);
        }
        folded[size] = word;
        return word.hashCode();
    }

    private void passNumber() {
        while (at < text.length()) {
            var next = text.charAt(at);
            var grouped = (next == '.' || next == ',') && isDigit(at + 1);
            if (!Letters.isDigit(next) && !grouped) {
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
            if (Letters.isApostrophe(next)) {
                if (!isLetterAt(at + 1) || isPossessive(at + 1)) {
                    return;
                }
            } else if (!Letters.isLetter(next)) {
                if (at - start == 1) {
                    passDigits();
                }
                return;
            }
            at++;
        }
    }

    /** The 20 of 'G20' */
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
        return from + 1 < text.length() && text.charAt(from + 1) == '.' && isLetterAt(from) && !isLetterAt(from - 1);
    }

    private boolean isPossessive(int from) {
        return from < text.length() && (text.charAt(from) == 's' || text.charAt(from) == 'S') && !isLetterAt(from + 1);
    }

    private Shape shapeOf(int start) {
        if (!Letters.isUpper(text.charAt(start))) {
            return Shape.LOWER;
        }
        var letters = 0;
        for (var i = start; i < at; i++) {
            var letter = text.charAt(i);
            if (Letters.isLower(letter)) {
                return Shape.CAPITAL;
            }
            letters += Character.isLetterOrDigit(letter) ? 1 : 0;
        }
        return letters > 1 ? Shape.UPPER : Shape.CAPITAL;
    }

    private boolean isDigit(int index) {
        return index < text.length() && Letters.isDigit(text.charAt(index));
    }

    private boolean isLetterAt(int index) {
        return index >= 0 && index < text.length() && Letters.isLetter(text.charAt(index));
    }
}
