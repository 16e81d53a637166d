package org.summitwire.notify.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows of a file beside the code: columns parted by tabs; lines that begin with # are remarks. */
public final class Table {

    private Table() {}

    static List<String[]> rows(String name, int columns) {
        return rows(Table.class, name, columns);
    }

    /**
     * The rows of a file.
     *
     * @param beside the class in whose folder it is
     * @throws IllegalStateException where there is none, or a row has another number of columns
     */
    public static List<String[]> rows(Class<?> beside, String name, int columns) {
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " is missing beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> columns(name, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    private static String[] columns(String name, String line, int expected) {
        var columns = line.split("\t", -1);
        if (columns.length != expected) {
            throw new IllegalStateException(
                    name + " has " + expected + " columns, but this row has " + columns.length + ": " + line);
        }
        return columns;
    }
}
