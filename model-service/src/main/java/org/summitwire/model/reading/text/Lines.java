package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.text.Line.Sort;

/** Tells an article's lines from those of the page around it. */
final class Lines {

    private static final int PROSE_WORDS = 12;
    private static final int HEADING_WORDS = 20;

    /** A line that only asks is the heading of its answer. */
    private static final int QUESTION_WORDS = 14;

    /** A bar parts links in a short line, and a dateline from its sentence in a long one. */
    private static final int BARRED_WORDS = 12;

    /** An item of so many words that ends as a sentence is one. */
    private static final int SENTENCE_WORDS = 9;

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
        var words = countWords(from, to);
        if (startsWith(from, to, Kind.NOISE_LINE)
                || isBracketed(from, to)
                || ((!ends || words < BARRED_WORDS) && has(from, to, '|'))) {
            return Sort.NOISE;
        }
        inNoiseSection &= item || !ends || words < PROSE_WORDS;
        if (inNoiseSection) {
            return Sort.NOISE;
        }
        if (item) {
            return ends && words >= SENTENCE_WORDS && isSentence(from, to) ? Sort.PROSE : Sort.ITEM;
        }
        var question = words <= QUESTION_WORDS && has(from, to, '?') && !has(from, to, '.') && !has(from, to, '"');
        return (ends && !question) || words > HEADING_WORDS ? Sort.PROSE : Sort.HEADING;
    }

    /** An item that tells what was done, and does not begin with the thing itself. */
    private boolean isSentence(int from, int to) {
        var tells = false;
        for (var i = from; i < to; i++) {
            var piece = pieces[i];
            if (i < from + 5 && piece.is(Kind.DOCUMENT)) {
                return false;
            }
            tells |= piece.isAny(Kind.STAGE, Kind.AGREE, Kind.PLAN, Kind.SAY, Kind.MEET, Kind.HELD, Kind.GOAL_VERB);
        }
        return tells && !pieces[to - 1].isMark(':');
    }

    private int countWords(int from, int to) {
        var words = 0;
        for (var i = from; i < to; i++) {
            words += pieces[i].isWord() ? 1 : 0;
        }
        return words;
    }

    private boolean has(int from, int to, char mark) {
        for (var i = from; i < to; i++) {
            if (pieces[i].isMark(mark)) {
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
        var letter = !second.isSpaced() && isLetterOrRoman(first);
        return first.isMark('*')
                || (first.isMark('-') && second.isSpaced())
                || ((first.isMark('>') || first.isMark('+')) && second.isSpaced() && !second.isMark('>'))
                || (first.isMark('(')
                        && to - from > 3
                        && pieces[from + 2].isMark(')')
                        && second.end() - second.start() < 4)
                || (letter && (second.isMark('.') || second.isMark(')')) && to - from > 3)
                || (first.isNumber() && (second.isMark('.') || second.isMark(')')) && to - from > 2);
    }

    /** 'a', 'iii' before a stop */
    private static boolean isLetterOrRoman(Piece piece) {
        var words = piece.words();
        return piece.isWord()
                && (words.length() == 1
                        || (words.length() <= 4 && words.chars().allMatch(it -> "ivx".indexOf(it) >= 0)));
    }

    private boolean endsSentence(int from, int to) {
        var last = to;
        if (pieces[to - 1].isMark(']')) {
            while (last > from && !pieces[last - 1].isMark('[')) {
                last--;
            }
            last--;
        }
        return last > from && endsInStop(from, last);
    }

    private boolean endsInStop(int from, int to) {
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
