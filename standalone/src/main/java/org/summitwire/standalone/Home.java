package org.summitwire.standalone;

import java.nio.file.Path;
import java.util.Objects;

/** The folder that relative defaults are counted from: the checkout or installation that {@code run} stands in. */
final class Home {

    private Home() {}

    static Path path(String name) {
        return Path.of(Objects.requireNonNullElse(System.getenv("SUMMITWIRE_HOME"), ""), name);
    }
}
