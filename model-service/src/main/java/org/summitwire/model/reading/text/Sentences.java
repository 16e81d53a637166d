package org.summitwire.model.reading.text;

import java.util.List;

/** Parts a line into sentences: 'Feb. 12', 'J. Smith' and '3.5' end none. */
final class Sentences {

    /** More pieces than any sentence of a newspaper has; what is longer is no sentence, and must not cost more. */
    private static final int LONGEST = 250;

    private Sentences() {}

    static void cut(Lines.Cut line, List<Sentence> sentences) {
        var pieces = line.pieces();
        var start = 0;
        for (var i = 0; i < pieces.size(); i++) {
            if (endsAt(pieces, i) || i - start >= LONGEST) {
                sentences.add(new Sentence(sentences.size(), line.line(), pieces.subList(start, i + 1)));
                start = i + 1;
            }
        }
        if (start < pieces.size()) {
            sentences.add(new Sentence(sentences.size(), line.line(), pieces.subList(start, pieces.size())));
        }
    }

    private static boolean endsAt(List<Piece> pieces, int at) {
        var next = at + 1;
        if (next >= pieces.size() || !pieces.get(next).isSpaced()) {
            return false;
        }
        var piece = pieces.get(at);
        if (isClosing(piece) && at > 0 && !piece.isSpaced()) {
            return isStop(pieces, at - 1) && mayBegin(pieces.get(next));
        }
        return isStop(pieces, at) && mayBegin(pieces.get(next));
    }

    private static boolean isStop(List<Piece> pieces, int at) {
        var piece = pieces.get(at);
        if (piece.isMark('!') || piece.isMark('?')) {
            return true;
        }
        return piece.isMark('.') && at > 0 && !isAbbreviation(pieces, at - 1);
    }

    private static boolean isAbbreviation(List<Piece> pieces, int at) {
        var before = pieces.get(at);
        var initial = before.isCapital() && before.folded().length() == 1;
        var itemNumber = at == 0 && before.isNumber();
        return before.is(Kind.ABBREVIATION) || initial || itemNumber;
    }

    private static boolean isClosing(Piece piece) {
        return piece.isMark('"') || piece.isMark(')') || piece.isMark('\'');
    }

    private static boolean mayBegin(Piece piece) {
        return piece.isCapital() || piece.isNumber() || piece.isMark();
    }
}
