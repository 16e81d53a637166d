package org.summitwire.model.reading.text;

import java.util.List;

/**
 * One sentence and its pieces.
 *
 * @param index counts the sentences of the text
 */
public record Sentence(int index, Line line, List<Piece> pieces) {

    public int size() {
        return pieces.size();
    }

    public Piece at(int index) {
        return pieces.get(index);
    }

    public boolean is(int index, Kind kind) {
        return index >= 0 && index < pieces.size() && pieces.get(index).is(kind);
    }

    public boolean isMark(int index, char mark) {
        return index >= 0 && index < pieces.size() && pieces.get(index).isMark(mark);
    }

    public boolean has(Kind kind) {
        return find(kind, 0) >= 0;
    }

    /** The first piece of a kind from an index on; -1 where there is none. */
    public int find(Kind kind, int from) {
        return find(kind, from, pieces.size());
    }

    public int find(Kind kind, int from, int to) {
        for (var i = Math.max(from, 0); i < Math.min(to, pieces.size()); i++) {
            if (pieces.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    /** The last piece of a kind before an index; -1 where there is none. */
    public int findBefore(Kind kind, int before) {
        for (var i = Math.min(before, pieces.size()) - 1; i >= 0; i--) {
            if (pieces.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    public int start() {
        return pieces.get(0).start();
    }

    public int end() {
        return pieces.get(pieces.size() - 1).end();
    }
}
