package org.summitwire.model.reading.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.summitwire.model.reading.Article;

/** The sets that are at hand: those of the repository, and one that may lie beside it. */
public final class Corpora {

    private static final Path OWN = Project.module("src/test/resources/org/summitwire/model/reading/corpus");

    private Corpora() {}

    public static Stream<Article> articles() {
        return all().stream().flatMap(corpus -> corpus.articles().stream());
    }

    static List<CorpusFiles> own() {
        return CorpusFiles.in(OWN);
    }

    /** What rules are worked out with comes first, what is left aside comes last. */
    static List<Corpus> all() {
        var sets = new ArrayList<CorpusFiles>();
        if (Files.isDirectory(beside())) {
            sets.addAll(CorpusFiles.in(beside()));
        }
        sets.addAll(own());
        return sets.stream()
                .map(CorpusFiles::read)
                .sorted(Comparator.comparing(Corpus::isAside))
                .toList();
    }

    /** Not the repository's, so nothing may depend on it: what it says is checked where it is there. */
    private static Path beside() {
        var usual = Project.module("../../shared/corpus/dev").toString();
        return Path.of(System.getProperty("summitwire.quality.corpus", usual));
    }
}
