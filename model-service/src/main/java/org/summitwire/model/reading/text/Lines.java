package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.text.Line.Sort;

/** Tells an article's lines from those of the page around it. */
final class Lines {

    private static final int PROSE_WORDS = 12;
    private static final int HEADING_WORDS = 20;

    private final String body;
    private final Piece[] pieces;
    private final List<Cut> lines = new ArrayList<>();
    private boolean inNoiseSection;

    Lines(String body, Piece[] pieces) {
        this.body = body;
        this.pieces = pieces;
    }

    /** A line and its pieces, from one to before another. */
    record Cut(Line line, int from, int to) {}

    List<Cut> cut() {
        var paragraph = 0;
        var piece = 0;
        var start = 0;
        while (start < body.length()) {
            var newline = body.indexOf('\n', start);
            var end = newline < 0 ? body.length() : newline;
            var from = piece;
            while (piece < pieces.length && pieces[piece].start() < end) {
                piece++;
            }
            if (piece == from) {
                paragraph++;
            } else {
                add(from, piece, paragraph);
            }
            start = end + 1;
        }
        return lines;
    }

    private void add(int from, int to, int paragraph) {
        var sort = sortOf(from, to);
        lines.add(new Cut(new Line(pieces[from].start(), pieces[to - 1].end(), paragraph, sort), from, to));
    }

    private Sort sortOf(int from, int to) {
        var item = isItem(from, to);
        var ends = endsSentence(from, to);
        if (startsWith(from, to, Kind.NOISE_SECTION)) {
            inNoiseSection = true;
            return Sort.NOISE;
        }
        if (startsWith(from, to, Kind.NOISE_LINE) || isBracketed(from, to) || hasBar(from, to)) {
            return Sort.NOISE;
        }
        var words = countWords(from, to);
        inNoiseSection &= item || !ends || words < PROSE_WORDS;
        if (inNoiseSection) {
            return Sort.NOISE;
        }
        if (item) {
            return Sort.ITEM;
        }
        return ends || words > HEADING_WORDS ? Sort.PROSE : Sort.HEADING;
    }

    private int countWords(int from, int to) {
        var words = 0;
        for (var i = from; i < to; i++) {
            words += pieces[i].isWord() ? 1 : 0;
        }
        return words;
    }

    private boolean hasBar(int from, int to) {
        for (var i = from; i < to; i++) {
            if (pieces[i].isMark('|')) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int from, int to, Kind kind) {
        var first = from;
        while (first < to - 1 && pieces[first].isMark()) {
            first++;
        }
        return pieces[first].is(kind);
    }

    private boolean isBracketed(int from, int to) {
        var first = pieces[from];
        var last = pieces[to - 1];
        return (first.isMark('[') && last.isMark(']')) || (first.isMark('(') && last.isMark(')') && to - from < 16);
    }

    private boolean isItem(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        var first = pieces[from];
        var second = pieces[from + 1];
        return first.isMark('*')
                || (first.isMark('-') && second.isSpaced())
                || (first.isNumber() && (second.isMark('.') || second.isMark(')')) && to - from > 2);
    }

    private boolean endsSentence(int from, int to) {
        for (var i = to - 1; i >= from && i >= to - 3; i--) {
            var piece = pieces[i];
            if (piece.isMark('.') || piece.isMark('!') || piece.isMark('?') || piece.isMark(':')) {
                return true;
            }
            if (!piece.isMark('"') && !piece.isMark(')') && !piece.isMark('\'')) {
                return false;
            }
        }
        return false;
    }
}
