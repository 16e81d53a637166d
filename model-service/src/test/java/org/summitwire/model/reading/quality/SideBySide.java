package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One table of all sets, made of the sections that docs/quality.md has on each: a set that is not at hand has its figures
 * there as well.
 */
final class SideBySide {

    static final String HEADING = "### All sets side by side";
    private static final List<String> FIGURES = List.of("precision", "recall", "F1 or accuracy");

    private SideBySide() {}

    static List<String> of(Map<String, List<String>> sections) {
        var lines = new ArrayList<>(List.of(HEADING, ""));
        var rows = new Rows(head(sections));
        for (var kind : Kind.values()) {
            rows.row(row(kind, sections));
        }
        lines.addAll(rows.lines());
        return lines;
    }

    private static List<String> head(Map<String, List<String>> sections) {
        var cells = new ArrayList<>(List.of(""));
        for (var set : sections.keySet()) {
            cells.add("`" + set + "`: " + FIGURES.get(0));
            cells.addAll(FIGURES.subList(1, FIGURES.size()));
        }
        return cells;
    }

    private static List<String> row(Kind kind, Map<String, List<String>> sections) {
        var cells = new ArrayList<>(List.of(kind.label()));
        sections.values().forEach(lines -> cells.addAll(figures(kind, lines)));
        return cells;
    }

    private static List<String> figures(Kind kind, List<String> section) {
        return section.stream()
                .filter(line -> line.startsWith("| " + kind.label() + " |"))
                .findFirst()
                .map(SideBySide::figures)
                .orElse(List.of("", "", ""));
    }

    /** The cells behind the name of the kind; those behind them are figures by language. */
    private static List<String> figures(String row) {
        return List.of(row.split("\\|", -1)).subList(2, 2 + FIGURES.size()).stream()
                .map(String::strip)
                .toList();
    }
}
