package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was measured, for people: figures, their history, floors, and where reading goes most wrong. */
final class QualityReport {

    private static final int ARTICLES_TOLD = 12;
    private static final int MEASUREMENTS_TOLD = 15;

    private final List<String> lines = new ArrayList<>();

    private QualityReport() {}

    static String of(List<Measured> sets, Floors floors, History history) {
        var report = new QualityReport();
        report.lines.add("# How well it reads");
        sets.forEach(set -> report.figures(set, floors));
        report.suggestions("Floors that can be raised", floors.raisable(sets));
        report.suggestions("Figures without a floor", floors.lacking(sets));
        report.unasked(floors.unasked(sets));
        sets.forEach(set -> report.history(set, history));
        sets.stream().filter(set -> !set.isAside()).forEach(report::worst);
        return String.join("\n", report.lines) + "\n";
    }

    private void figures(Measured set, Floors floors) {
        heading("The set `" + set.set() + "`: " + set.marks().size() + " articles");
        var rows = new Rows(List.of(
                "kind", "language", "precision", "recall", "F1 or accuracy", "hit", "missed", "extra", "floor"));
        for (var kind : Kind.values()) {
            for (var language : set.languages()) {
                var figures = set.figures(language, kind);
                if (!figures.isEmpty()) {
                    rows.row(cells(set, language, kind, floors));
                }
            }
        }
        lines.addAll(rows.lines());
    }

    private static List<String> cells(Measured set, String language, Kind kind, Floors floors) {
        var figures = set.figures(language, kind);
        return List.of(
                kind.label(),
                language.equals(Measured.ALL) ? "all" : language,
                kind.isAttribute() ? "" : Decimals.text(figures.precision()),
                kind.isAttribute() ? "" : Decimals.text(figures.recall()),
                Decimals.text(figures.of(kind)),
                String.valueOf(figures.hit()),
                String.valueOf(figures.missed()),
                kind.isAttribute() ? "" : String.valueOf(figures.extra()),
                floors.least(set.set(), language, kind).map(Decimals::text).orElse(""));
    }

    private void suggestions(String heading, List<String> floors) {
        if (!floors.isEmpty()) {
            heading(heading);
            lines.add("Lines for floors.tsv; -Dsummitwire.quality.floors=true writes all floors anew:");
            lines.add("");
            floors.forEach(floor -> lines.add("    " + floor));
        }
    }

    private void unasked(Set<String> sets) {
        if (!sets.isEmpty()) {
            heading("Floors that were not asked");
            lines.add("Not at hand: " + String.join(", ", sets));
        }
    }

    private void history(Measured set, History history) {
        heading("F1 or accuracy of `" + set.set() + "` by date");
        var head = new ArrayList<>(List.of("date", "what"));
        List.of(Kind.values()).forEach(kind -> head.add(kind.label()));
        var rows = new Rows(head);
        var measurements = new ArrayList<>(measurements(set, history).entrySet());
        measurements.stream()
                .skip(Math.max(0, measurements.size() - MEASUREMENTS_TOLD))
                .forEach(it -> rows.row(row(it.getKey(), it.getValue())));
        var now = new LinkedHashMap<Kind, String>();
        for (var kind : Kind.values()) {
            var figures = set.figures(Measured.ALL, kind);
            now.put(kind, Decimals.text(figures, figures.of(kind)));
        }
        rows.row(row(List.of("now", "this build"), now));
        lines.addAll(rows.lines());
    }

    /** By date and label. */
    private static Map<List<String>, Map<Kind, String>> measurements(Measured set, History history) {
        var measurements = new LinkedHashMap<List<String>, Map<Kind, String>>();
        for (var entry : history.entries()) {
            if (entry.set().equals(set.set()) && entry.language().equals(Measured.ALL)) {
                measurements
                        .computeIfAbsent(List.of(entry.date(), entry.label()), none -> new LinkedHashMap<>())
                        .put(entry.kind(), entry.figure());
            }
        }
        return measurements;
    }

    private static List<String> row(List<String> measurement, Map<Kind, String> figures) {
        var cells = new ArrayList<>(measurement);
        List.of(Kind.values()).forEach(kind -> cells.add(figures.getOrDefault(kind, "")));
        return cells;
    }

    private void worst(Measured set) {
        heading("Where `" + set.set() + "` is read worst");
        var worst = set.worst(ARTICLES_TOLD);
        if (worst.isEmpty()) {
            lines.add("Nothing was missed and nothing was extra.");
        }
        for (var mark : worst) {
            lines.add("- " + mark.article() + " (" + mark.language() + "): " + mark.weight() + " missed or extra");
            mark.misses().forEach(miss -> lines.add("  - " + miss.line()));
        }
        lines.add("");
        lines.add("All of them, a line each: `misses.tsv` beside this page.");
    }

    private void heading(String words) {
        lines.add("");
        lines.add("## " + words);
        lines.add("");
    }
}
