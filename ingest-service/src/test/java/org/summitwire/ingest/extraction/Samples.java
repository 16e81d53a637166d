package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Pages written for the project in the manner of outlets of many kinds, each with the paragraphs of its article. */
record Samples(Path folder) {

    static final Instant FETCHED = Instant.parse("2026-03-10T08:00:00Z");

    static Samples of(String folder) {
        try {
            var place = Objects.requireNonNull(Samples.class.getResource(folder), folder);
            return new Samples(Path.of(place.toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Stream<String> names() {
        try (var files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    FetchedPage page(String name) {
        return new FetchedPage(bytes(name + ".html"), null, null, FETCHED);
    }

    List<String> paragraphs(String name) {
        return new String(bytes(name + ".txt"), UTF_8).lines().toList();
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
