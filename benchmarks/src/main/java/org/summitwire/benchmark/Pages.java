package org.summitwire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.summitwire.ingest.extraction.FetchedPage;

/** The web pages that are cleaned: those of a folder, or the project's own, written for its tests. */
record Pages(String name, List<FetchedPage> pages) {

    /** Names the folder to the forks. */
    static final String FOLDER = "summitwire.pages";

    private static final String OWN = "ingest-service/src/test/resources/org/summitwire/ingest/extraction/";
    private static final Instant FETCHED = Instant.parse("2026-03-10T08:00:00Z");

    static Pages atHand() throws IOException {
        var folder = System.getProperty(FOLDER);
        if (folder != null) {
            return of(folder, List.of(Path.of(folder)));
        }
        var home = Path.of(Objects.requireNonNullElse(System.getenv("SUMMITWIRE_HOME"), "."));
        return of("the project's own", List.of(home.resolve(OWN + "pages"), home.resolve(OWN + "unseen")));
    }

    static Pages of(String name, List<Path> folders) throws IOException {
        var pages = new ArrayList<FetchedPage>();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Pages::isPage).sorted().toList()) {
                    pages.add(new FetchedPage(Files.readAllBytes(file), null, null, FETCHED));
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no page to clean in " + folders + "; expected files named *.html");
        }
        return new Pages(name, List.copyOf(pages));
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    /** Kilobytes of an average page. */
    double kilobytes() {
        return pages.stream().mapToInt(page -> page.bytes().length).average().orElse(0) / 1024;
    }
}
