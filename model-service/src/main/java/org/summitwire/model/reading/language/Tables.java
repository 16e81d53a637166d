package org.summitwire.model.reading.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the tables that lie beside the rules: cells parted by tabs, '#' starts a comment line. */
public final class Tables {

    private static final String FOLDER = "/org/summitwire/model/reading/";

    private Tables() {}

    /** The rows of a table, cell by cell. */
    public static List<List<String>> rows(String path, int cells) {
        try (var in = Tables.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("There is no table " + path);
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(path, line, cells))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + path + " cannot be read", unreadable);
        }
    }

    /** The same, and none where there is no such table. */
    static List<List<String>> rowsIfAny(String path, int cells) {
        return Tables.class.getResource(FOLDER + path) == null ? List.of() : rows(path, cells);
    }

    private static List<String> row(String path, String line, int cells) {
        var row = List.of(line.split("\t", -1));
        if (row.size() != cells) {
            throw new IllegalStateException(path + " asks for " + cells + " cells a row, not: " + line);
        }
        return row;
    }
}
