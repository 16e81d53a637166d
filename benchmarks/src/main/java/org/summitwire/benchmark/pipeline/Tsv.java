package org.summitwire.benchmark.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The tables that articles are made from. */
final class Tsv {

    private Tsv() {}

    /** The rows but comments, each cut at its tabs. */
    static List<List<String>> rows(String name) {
        var resource = Objects.requireNonNull(Tsv.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
