package org.summitwire.model.reading.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One sentence and its pieces. It knows of which kinds they are at all, and answers at once where there is none. */
public final class Sentence {

    private final int index;
    private final Line line;
    private final Piece[] pieces;
    private final KindSet kinds = new KindSet();
    private long marks;

    /** The pieces from one to before another. */
    Sentence(int index, Line line, Piece[] all, int from, int to) {
        this.index = index;
        this.line = line;
        this.pieces = Arrays.copyOfRange(all, from, to);
        for (var piece : pieces) {
            piece.addTo(kinds);
            marks |= bit(piece.mark());
        }
    }

    /** Marks share bits with some that no rule asks for together with them. */
    private static long bit(char mark) {
        return 1L << mark;
    }

    /** Counts the sentences of the text. */
    public int index() {
        return index;
    }

    public Line line() {
        return line;
    }

    public List<Piece> pieces() {
        return Collections.unmodifiableList(Arrays.asList(pieces));
    }

    public int size() {
        return pieces.length;
    }

    /** Before the first and behind the last stands {@link Piece#NONE}, which is of no kind: rules look beside what they find. */
    public Piece at(int index) {
        return index >= 0 && index < pieces.length ? pieces[index] : Piece.NONE;
    }

    public boolean is(int index, Kind kind) {
        return index >= 0 && index < pieces.length && pieces[index].is(kind);
    }

    public boolean isMark(int index, char mark) {
        return index >= 0 && index < pieces.length && pieces[index].isMark(mark);
    }

    public boolean has(Kind kind) {
        return kinds.has(kind);
    }

    /** Whether a mark may be among its pieces; what it denies is true, what it admits is to be looked for. */
    public boolean mayHaveMark(char mark) {
        return (marks & bit(mark)) != 0;
    }

    /** The first piece of a kind from an index on; -1 where there is none. */
    public int find(Kind kind, int from) {
        return find(kind, from, pieces.length);
    }

    public int find(Kind kind, int from, int to) {
        if (kinds.has(kind)) {
            for (var i = Math.max(from, 0); i < Math.min(to, pieces.length); i++) {
                if (pieces[i].is(kind)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The last piece of a kind before an index; -1 where there is none. */
    public int findBefore(Kind kind, int before) {
        if (kinds.has(kind)) {
            for (var i = Math.min(before, pieces.length) - 1; i >= 0; i--) {
                if (pieces[i].is(kind)) {
                    return i;
                }
            }
        }
        return -1;
    }

    public int start() {
        return pieces[0].start();
    }

    public int end() {
        return pieces[pieces.length - 1].end();
    }
}
