package org.summitwire.standalone.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The web pages that lie in a folder. */
public final class PageFolder {

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".html.gz", ".htm.gz");

    private PageFolder() {}

    /**
     * By name.
     *
     * @throws IllegalArgumentException with words for the user where it is no folder or has no pages
     */
    public static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "there is no folder " + folder + "; give the path of one with web pages");
        }
        try (var files = Files.list(folder)) {
            var pages = files.filter(PageFolder::isPage)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
            if (pages.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no web page in " + folder + "; expected files named " + String.join(", *", ENDINGS));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isPage(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !Files.isDirectory(file);
    }
}
