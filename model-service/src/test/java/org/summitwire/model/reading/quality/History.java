package org.summitwire.model.reading.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was measured before, as docs/quality-history.csv keeps it, the oldest first. */
record History(List<Entry> entries) {

    private static final String HEAD = "date,label,set,language,kind,precision,recall,f1";

    /**
     * One figure on one day.
     *
     * @param label the subject of the commit that was measured, or what else tells it
     * @param figure F1, or the accuracy of an attribute, whose precision and recall are left empty
     */
    record Entry(
            String date,
            String label,
            String set,
            String language,
            Kind kind,
            String precision,
            String recall,
            String figure) {

        private static Entry parse(String line) {
            var cells = line.split(",", -1);
            if (cells.length != 8) {
                throw new IllegalArgumentException("A line of the history has eight cells, not as this: " + line);
            }
            return new Entry(
                    LocalDate.parse(cells[0]).toString(),
                    cells[1],
                    cells[2],
                    cells[3],
                    Kind.labelled(cells[4]),
                    cells[5],
                    cells[6],
                    cells[7]);
        }

        private static Entry of(LocalDate date, String label, Measured set, String language, Kind kind) {
            var figures = set.figures(language, kind);
            var precision = kind.isAttribute() ? "" : Decimals.text(figures.precision());
            var recall = kind.isAttribute() ? "" : Decimals.text(figures.recall());
            var figure = Decimals.text(figures.of(kind));
            return new Entry(date.toString(), label, set.set(), language, kind, precision, recall, figure);
        }

        boolean isOf(LocalDate date, String label, String set) {
            return this.date.equals(date.toString()) && this.label.equals(label) && this.set.equals(set);
        }

        private String line() {
            return String.join(",", date, label, set, language, kind.label(), precision, recall, figure);
        }
    }

    static History parse(String csv) {
        return new History(csv.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Entry::parse)
                .toList());
    }

    /** With what was measured now at its end; measured twice under one label on one day, the later counts. */
    History with(LocalDate date, String label, List<Measured> sets) {
        var name = label.replace(',', ';').replace('\n', ' ');
        var longer = new ArrayList<>(entries);
        for (var set : sets) {
            longer.removeIf(entry -> entry.isOf(date, name, set.set()));
            for (var language : set.languages()) {
                for (var kind : Kind.values()) {
                    if (!set.figures(language, kind).isEmpty()) {
                        longer.add(Entry.of(date, name, set, language, kind));
                    }
                }
            }
        }
        return new History(longer);
    }

    String csv() {
        var csv = new StringBuilder(HEAD).append('\n');
        entries.forEach(entry -> csv.append(entry.line()).append('\n'));
        return csv.toString();
    }
}
