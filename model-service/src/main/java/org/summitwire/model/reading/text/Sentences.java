package org.summitwire.model.reading.text;

import java.util.List;

/** Parts a line into sentences: 'Feb. 12', 'J. Smith' and '3.5' end none. */
final class Sentences {

    /** More pieces than any sentence of a newspaper has; what is longer is no sentence, and must not cost more. */
    private static final int LONGEST = 250;

    private final Piece[] pieces;
    private final Lines.Cut line;

    private Sentences(Piece[] pieces, Lines.Cut line) {
        this.pieces = pieces;
        this.line = line;
    }

    static void cut(Piece[] pieces, Lines.Cut line, List<Sentence> sentences) {
        new Sentences(pieces, line).addTo(sentences);
    }

    private void addTo(List<Sentence> sentences) {
        var start = line.from();
        for (var i = start; i < line.to(); i++) {
            if (endsAt(i) || i - start >= LONGEST || i + 1 == line.to()) {
                sentences.add(new Sentence(sentences.size(), line.line(), pieces, start, i + 1));
                start = i + 1;
            }
        }
    }

    private boolean endsAt(int at) {
        var next = at + 1;
        if (next >= line.to() || !pieces[next].isSpaced()) {
            return false;
        }
        var piece = pieces[at];
        if (isClosing(piece) && at > line.from() && !piece.isSpaced()) {
            return isStop(at - 1) && mayBegin(pieces[next]);
        }
        return isStop(at) && mayBegin(pieces[next]);
    }

    private boolean isStop(int at) {
        var piece = pieces[at];
        if (piece.isMark('!') || piece.isMark('?')) {
            return true;
        }
        return piece.isMark('.') && at > line.from() && !isAbbreviation(at - 1);
    }

    private boolean isAbbreviation(int at) {
        var before = pieces[at];
        var initial = before.isCapital() && before.folded().length() == 1;
        var itemNumber = at == line.from() && before.isNumber();
        return before.is(Kind.ABBREVIATION) || initial || itemNumber;
    }

    private static boolean isClosing(Piece piece) {
        return piece.isMark('"') || piece.isMark(')') || piece.isMark('\'');
    }

    private static boolean mayBegin(Piece piece) {
        return piece.isCapital() || piece.isNumber() || piece.isMark();
    }
}
