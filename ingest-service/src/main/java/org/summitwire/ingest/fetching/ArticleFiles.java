package org.summitwire.ingest.fetching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files hold articles: by their names. */
final class ArticleFiles {

    private ArticleFiles() {}

    static boolean isLines(Path file) {
        var name = name(file);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    static boolean isArticles(Path file) {
        return !isHidden(file) && (isLines(file) || name(file).endsWith(".json") || isArchive(file));
    }

    /** Pages as a crawler wrote them down: WARC, ISO 28500. */
    static boolean isArchive(Path file) {
        return name(file).endsWith(".warc") || name(file).endsWith(".warc.gz");
    }

    /** Files that somebody is still writing, or that are nobody's business. */
    static boolean isHidden(Path file) {
        var name = name(file);
        return name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp") || name.endsWith("~");
    }

    /** The files directly in a folder, by name; links are not followed. */
    static List<Path> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
