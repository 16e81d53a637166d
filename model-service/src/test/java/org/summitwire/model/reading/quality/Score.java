package org.summitwire.model.reading.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.summitwire.model.reading.Readers;

/**
 * Scores one folder of sets without a build, for work on rules: {@code Score FOLDER} prints the figures,
 * {@code Score FOLDER KIND} what was missed and extra of a kind (nothing for the set left aside), {@code Score FOLDER RUN.jsonl} the figures of a run that
 * was written to a file before.
 */
final class Score {

    private Score() {}

    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        if (args.length > 1 && Files.exists(Path.of(args[1]))) {
            var run = AnswerLines.read(Path.of(args[1]));
            CorpusFiles.in(folder).forEach(files -> print(Measured.of(files.read(), run)));
            return;
        }
        var reader = Readers.standard();
        for (var files : CorpusFiles.in(folder)) {
            var measured = Measured.of(files.read(), reader);
            if (args.length > 1) {
                measured.misses(Measured.ALL, Kind.labelled(args[1])).forEach(miss -> System.out.println(miss.line()));
            } else {
                print(measured);
            }
        }
    }

    private static void print(Measured measured) {
        System.out.println(String.join("\n", table(measured)));
    }

    private static List<String> table(Measured measured) {
        var rows = new Rows(List.of(measured.set(), "precision", "recall", "F1", "hit", "missed", "extra"));
        for (var kind : Kind.values()) {
            var figures = measured.figures(Measured.ALL, kind);
            rows.row(List.of(
                    kind.label(),
                    Decimals.text(figures.precision()),
                    Decimals.text(figures.recall()),
                    Decimals.text(figures.of(kind)),
                    String.valueOf(figures.hit()),
                    String.valueOf(figures.missed()),
                    String.valueOf(figures.extra())));
        }
        return rows.lines();
    }
}
