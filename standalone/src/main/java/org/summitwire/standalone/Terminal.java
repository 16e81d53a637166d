package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.summitwire.standalone.explain.Sheet;

/**
 * What a command that talks to a person has around it.
 *
 * @param environment {@code SUMMITWIRE_TERMINAL} is set by {@code run} where stdout is a terminal: Java tells so only
 *     from version 22 on
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, Clock clock) {

    private static final int USUAL_WIDTH = 100;
    private static final int WIDEST = 10_000;

    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()));
    }

    /**
     * A sheet of this terminal's width.
     *
     * @param color auto, always or never
     * @throws IllegalArgumentException where it is none of them
     */
    Sheet sheet(String color) {
        var coloured =
                switch (color) {
                    case "always" -> true;
                    case "never" -> false;
                    case "auto" -> isSet("SUMMITWIRE_TERMINAL") && !isSet("NO_COLOR") && !isDumb();
                    default ->
                        throw new IllegalArgumentException(
                                "--color is '" + color + "'; expected auto, always or never");
                };
        return new Sheet(out, width(), coloured);
    }

    private int width() {
        try {
            var columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return columns > 0 ? Math.min(columns, WIDEST) : USUAL_WIDTH;
        } catch (NumberFormatException notTold) {
            return USUAL_WIDTH;
        }
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }
}
