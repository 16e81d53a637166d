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
    private static final int BARRED_WORDS = 25;

    /** An item of so many words that ends as a sentence is one. */
    private static final int SENTENCE_WORDS = 9;

    private final String body;
    private final List<Piece> pieces;
    private final List<Cut> lines = new ArrayList<>();
    private boolean inNoiseSection;

    Lines(String body, List<Piece> pieces) {
        this.body = body;
        this.pieces = pieces;
    }

    /** A line and its pieces. */
    record Cut(Line line, List<Piece> pieces) {}

    List<Cut> cut() {
        var paragraph = 0;
        var piece = 0;
        var start = 0;
        while (start < body.length()) {
            var newline = body.indexOf('\n', start);
            var end = newline < 0 ? body.length() : newline;
            var from = piece;
            while (piece < pieces.size() && pieces.get(piece).start() < end) {
                piece++;
            }
            if (piece == from) {
                paragraph++;
            } else {
                add(pieces.subList(from, piece), paragraph);
            }
            start = end + 1;
        }
        return lines;
    }

    private void add(List<Piece> line, int paragraph) {
        var sort = sortOf(line);
        var last = line.get(line.size() - 1);
        lines.add(new Cut(new Line(line.get(0).start(), last.end(), paragraph, sort), line));
    }

    private Sort sortOf(List<Piece> line) {
        var item = isItem(line);
        var ends = endsSentence(line);
        var words = line.stream().filter(Piece::isWord).count();
        if (startsWith(line, Kind.NOISE_SECTION)) {
            inNoiseSection = true;
            return Sort.NOISE;
        }
        if (startsWith(line, Kind.NOISE_LINE)
                || isBracketed(line)
                || ((!ends || words < BARRED_WORDS) && line.stream().anyMatch(it -> it.isMark('|')))) {
            return Sort.NOISE;
        }
        inNoiseSection &= item || !ends || words < PROSE_WORDS;
        if (inNoiseSection) {
            return Sort.NOISE;
        }
        if (item) {
            return ends && words >= SENTENCE_WORDS && isSentence(line) ? Sort.PROSE : Sort.ITEM;
        }
        var question = words <= QUESTION_WORDS
                && line.stream().anyMatch(it -> it.isMark('?'))
                && line.stream().noneMatch(it -> it.isMark('.') || it.isMark('"'));
        return (ends && !question) || words > HEADING_WORDS ? Sort.PROSE : Sort.HEADING;
    }

    /** An item that tells what was done, and does not begin with the thing itself. */
    private static boolean isSentence(List<Piece> line) {
        var verbs = 0;
        for (var i = 0; i < line.size(); i++) {
            var piece = line.get(i);
            if (i < 5 && piece.is(Kind.DOCUMENT)) {
                return false;
            }
            verbs += piece.isAny(Kind.STAGE, Kind.AGREE, Kind.PLAN, Kind.SAY, Kind.MEET, Kind.HELD, Kind.GOAL_VERB)
                    ? 1
                    : 0;
        }
        return verbs > 0 && !line.get(line.size() - 1).isMark(':');
    }

    private static boolean startsWith(List<Piece> line, Kind kind) {
        var first = 0;
        while (first < line.size() - 1 && line.get(first).isMark()) {
            first++;
        }
        return line.get(first).is(kind);
    }

    private static boolean isBracketed(List<Piece> line) {
        var first = line.get(0);
        var last = line.get(line.size() - 1);
        return (first.isMark('[') && last.isMark(']')) || (first.isMark('(') && last.isMark(')') && line.size() < 16);
    }

    static boolean isItem(List<Piece> line) {
        var first = line.get(0);
        if (line.size() < 2) {
            return false;
        }
        var second = line.get(1);
        return first.isMark('*')
                || (first.isMark('-') && second.isSpaced())
                || (first.isNumber() && (second.isMark('.') || second.isMark(')')) && line.size() > 2);
    }

    private static boolean endsSentence(List<Piece> line) {
        for (var i = line.size() - 1; i >= 0 && i >= line.size() - 3; i--) {
            var piece = line.get(i);
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
