package org.summitwire.standalone.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a terminal's width: at spaces, between wide characters, and within a word only where it is
 * wider than a line. Looks are kept beside the text, so no mark is broken.
 */
final class Wrapping {

    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Cell> line = new ArrayList<>();
    private int used;

    private Wrapping(int width) {
        this.width = width;
    }

    /** One character and how it looks. */
    private record Cell(int point, Look look) {

        int columns() {
            return Columns.of(point);
        }

        boolean isSpace() {
            return point == ' ';
        }

        boolean isWide() {
            return columns() == 2;
        }
    }

    static List<List<Run>> wrap(List<Run> text, int width) {
        var wrapping = new Wrapping(width);
        for (var piece : pieces(text)) {
            wrapping.add(piece);
        }
        wrapping.endLine();
        return wrapping.lines;
    }

    /** What stays together: words, single wide characters, the spaces between them. */
    private static List<List<Cell>> pieces(List<Run> text) {
        var pieces = new ArrayList<List<Cell>>();
        Cell last = null;
        for (var run : text) {
            for (var point : run.text().codePoints().toArray()) {
                var cell = new Cell(point, run.look());
                if (last == null || isBreakBetween(last, cell)) {
                    pieces.add(new ArrayList<>());
                }
                pieces.get(pieces.size() - 1).add(cell);
                last = cell.columns() == 0 && last != null ? last : cell;
            }
        }
        return pieces;
    }

    private static boolean isBreakBetween(Cell last, Cell next) {
        return last.isSpace() != next.isSpace() || (last.isWide() && next.isWide());
    }

    private void add(List<Cell> piece) {
        var columns = piece.stream().mapToInt(Cell::columns).sum();
        if (used + columns > width && used > 0 && !piece.get(0).isSpace()) {
            endLine();
        }
        for (var cell : piece) {
            if (used + cell.columns() > width && !cell.isSpace()) {
                endLine();
            }
            line.add(cell);
            used += cell.columns();
        }
    }

    private void endLine() {
        while (!line.isEmpty() && line.get(line.size() - 1).isSpace()) {
            line.remove(line.size() - 1);
        }
        lines.add(runs(line));
        line = new ArrayList<>();
        used = 0;
    }

    private static List<Run> runs(List<Cell> cells) {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        for (var at = 0; at < cells.size(); at++) {
            text.appendCodePoint(cells.get(at).point());
            if (at + 1 == cells.size()
                    || cells.get(at + 1).look() != cells.get(at).look()) {
                runs.add(new Run(text.toString(), cells.get(at).look()));
                text.setLength(0);
            }
        }
        return runs;
    }
}
