package org.summitwire.model.reading.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the repository lie, whether a program starts in it or in this module. */
final class Project {

    private static final Path MODULE = Path.of(Files.isDirectory(Path.of("model-service")) ? "model-service" : "");

    private Project() {}

    static Path module(String path) {
        return MODULE.resolve(path);
    }

    static Path docs(String path) {
        return MODULE.resolve("../docs").resolve(path);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
