package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The part of docs/quality.md that is written by the build: between two marks, all sets side by side and a section for
 * each. A section of a set that is not at hand stays as it is.
 */
final class DocumentedFigures {

    private static final String FROM = "<!-- measured by the build: not to be edited -->\n";
    private static final String TO = "<!-- end of what the build measured -->\n";
    private static final String SECTION = "### The set `";
    private static final double LEEWAY = .005;
    private static final double ROUNDING = 1e-9;

    private DocumentedFigures() {}

    /** The page with what was measured in it. */
    static String rewritten(String page, List<Measured> sets) {
        var sections = sections(page);
        sets.forEach(set -> sections.put(set.set(), section(set)));
        var block = new StringBuilder();
        Stream.concat(Stream.of(SideBySide.of(sections)), sections.values().stream())
                .forEach(lines -> block.append(String.join("\n", lines)).append("\n\n"));
        return page.substring(0, start(page)) + "\n" + block + page.substring(end(page));
    }

    /** Where the page tells other figures than were measured, a line each. */
    static List<String> differences(String page, List<Measured> sets) {
        var sections = sections(page);
        var differences = new ArrayList<String>();
        for (var set : sets) {
            var measured = section(set);
            differences.addAll(differences(set.set(), sections.getOrDefault(set.set(), List.of()), measured));
            sections.put(set.set(), measured);
        }
        differences.addAll(differences("side by side", sideBySide(page), SideBySide.of(sections)));
        return differences;
    }

    private static List<String> differences(String where, List<String> told, List<String> measured) {
        var differences = new ArrayList<String>();
        for (var i = 0; i < Math.max(told.size(), measured.size()); i++) {
            var toldLine = i < told.size() ? told.get(i) : "";
            var measuredLine = i < measured.size() ? measured.get(i) : "";
            if (!tellTheSame(toldLine, measuredLine)) {
                differences.add(where + ": told '" + toldLine + "', measured '" + measuredLine + "'");
            }
        }
        return differences;
    }

    private static List<String> section(Measured set) {
        var lines = new ArrayList<String>();
        lines.add(SECTION + set.set() + "`: " + set.marks().size() + " articles");
        lines.add("");
        var languages = set.languages().stream()
                .filter(language -> !language.equals(Measured.ALL))
                .toList();
        var head = new ArrayList<>(List.of("", "precision", "recall", "F1 or accuracy"));
        head.addAll(languages);
        var rows = new Rows(head);
        for (var kind : Kind.values()) {
            rows.row(row(set, kind, languages));
        }
        lines.addAll(rows.lines());
        return lines;
    }

    private static List<String> row(Measured set, Kind kind, List<String> languages) {
        var all = set.figures(Measured.ALL, kind);
        var cells = new ArrayList<String>();
        cells.add(kind.label());
        cells.add(kind.isAttribute() ? "" : Decimals.text(all, all.precision()));
        cells.add(kind.isAttribute() ? "" : Decimals.text(all, all.recall()));
        cells.add(Decimals.text(all, all.of(kind)));
        for (var language : languages) {
            var figures = set.figures(language, kind);
            cells.add(Decimals.text(figures, figures.of(kind)));
        }
        return cells;
    }

    private static boolean tellTheSame(String told, String measured) {
        var toldCells = told.split(" \\| ", -1);
        var measuredCells = measured.split(" \\| ", -1);
        var same = toldCells.length == measuredCells.length;
        for (var i = 0; same && i < toldCells.length; i++) {
            same = toldCells[i].equals(measuredCells[i]) || areNear(toldCells[i], measuredCells[i]);
        }
        return same;
    }

    private static boolean areNear(String told, String measured) {
        try {
            return Math.abs(number(told) - number(measured)) <= LEEWAY + ROUNDING;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replace("|", "").strip());
    }

    private static Map<String, List<String>> sections(String page) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> section = new ArrayList<>();
        for (var line : page.substring(start(page), end(page)).lines().toList()) {
            if (line.startsWith(SECTION)) {
                section = new ArrayList<>();
                sections.put(line.substring(line.indexOf('`') + 1, line.lastIndexOf('`')), section);
            }
            section.add(line);
        }
        sections.values().forEach(DocumentedFigures::dropBlankEnd);
        return sections;
    }

    private static List<String> sideBySide(String page) {
        var lines = page.substring(start(page), end(page))
                .lines()
                .dropWhile(line -> !line.equals(SideBySide.HEADING))
                .takeWhile(line -> !line.startsWith(SECTION));
        var table = new ArrayList<>(lines.toList());
        dropBlankEnd(table);
        return table;
    }

    private static void dropBlankEnd(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    private static int start(String page) {
        return index(page, FROM) + FROM.length();
    }

    private static int end(String page) {
        return index(page, TO);
    }

    private static int index(String page, String mark) {
        var index = page.indexOf(mark);
        if (index < 0) {
            throw new IllegalArgumentException("docs/quality.md has lost its mark: " + mark);
        }
        return index;
    }
}
