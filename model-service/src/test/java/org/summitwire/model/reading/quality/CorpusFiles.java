package org.summitwire.model.reading.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * Where a set lies: {@code articles.jsonl} and {@code gold.jsonl} in a folder that gives it its name, or
 * {@code NAME.articles.jsonl} and {@code NAME.gold.jsonl}, so that one folder can hold several.
 */
record CorpusFiles(String name, Path articles, Path gold) {

    private static final String ARTICLES = "articles.jsonl";
    private static final String GOLD = "gold.jsonl";

    /** The sets in a folder and in the folders in it. */
    static List<CorpusFiles> in(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            var sets = files.filter(file -> name(file).endsWith(ARTICLES))
                    .sorted()
                    .map(CorpusFiles::of)
                    .toList();
            requireNamesOfTheirOwn(sets);
            return sets;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Corpus read() {
        return Corpus.read(name, articles, gold);
    }

    private static CorpusFiles of(Path articles) {
        var file = name(articles);
        var prefix = file.substring(0, file.length() - ARTICLES.length());
        var folder = articles.toAbsolutePath().normalize().getParent();
        var name = prefix.isEmpty() ? name(folder) : prefix.substring(0, prefix.length() - 1);
        return new CorpusFiles(name, articles, articles.resolveSibling(prefix + GOLD));
    }

    private static void requireNamesOfTheirOwn(List<CorpusFiles> sets) {
        var names = new HashSet<String>();
        for (var set : sets) {
            if (!names.add(set.name())) {
                throw new IllegalStateException("Two sets have one name: " + set.name());
            }
        }
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
