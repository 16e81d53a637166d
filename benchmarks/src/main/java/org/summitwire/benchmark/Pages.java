package org.summitwire.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.summitwire.ingest.extraction.FetchedPage;

/** The web pages that are cleaned: those of a folder, or the project's own, written for its tests, at the weight of real ones. */
record Pages(String name, List<FetchedPage> pages) {

    /** Names the folder to the forks. */
    static final String FOLDER = "summitwire.pages";
    /** Tells the seed of what is added to the project's own pages to the forks. */
    static final String SEED = "summitwire.seed";

    private static final String OWN = "ingest-service/src/test/resources/org/summitwire/ingest/extraction/";
    private static final Instant FETCHED = Instant.parse("2026-03-10T08:00:00Z");

    static Pages atHand() throws IOException {
        var folder = System.getProperty(FOLDER);
        if (folder != null) {
            return in(Path.of(folder));
        }
        var home = Path.of(Objects.requireNonNullElse(System.getenv("SUMMITWIRE_HOME"), "."));
        return padded(home.resolve(OWN), Padding.usual(seed()));
    }

    /** Of what is added; the same unless told otherwise. */
    static long seed() {
        return Long.getLong(SEED, 20251220);
    }

    /** As they lie in a folder. */
    static Pages in(Path folder) throws IOException {
        var pages = new ArrayList<FetchedPage>();
        for (var file : files(folder)) {
            pages.add(new FetchedPage(Files.readAllBytes(file), null, null, FETCHED));
        }
        return new Pages(folder.toString(), List.copyOf(pages));
    }

    /** The project's own: the paragraphs of each article lie beside its page. */
    static Pages padded(Path samples, Padding padding) throws IOException {
        var pages = new ArrayList<FetchedPage>();
        for (var folder : List.of("pages", "unseen")) {
            for (var file : files(samples.resolve(folder))) {
                var article = Files.readAllLines(
                        file.resolveSibling(file.getFileName().toString().replaceFirst("html$", "txt")), UTF_8);
                var bytes = padding.pad(Files.readAllBytes(file), article, pages.size());
                pages.add(new FetchedPage(bytes, null, null, FETCHED));
            }
        }
        return new Pages("the project's own, padded with seed " + padding.seed(), List.copyOf(pages));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "There is no folder " + folder + "; expected one with web pages named *.html");
        }
        try (var files = Files.list(folder)) {
            var pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IllegalArgumentException(
                        "There is no page to clean in " + folder + "; expected files named *.html");
            }
            return pages;
        }
    }

    /** Kilobytes of an average page. */
    double kilobytes() {
        return pages.stream().mapToInt(page -> page.bytes().length).average().orElse(0) / 1024;
    }
}
