package org.summitwire.standalone.explain;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where lines are written, as wide as the terminal.
 *
 * @param coloured whether looks are written as escape sequences; every line ends its own
 */
public record Sheet(PrintWriter out, int width, boolean coloured) {

    private static final String ESCAPE = "\u001b[";
    private static final int NARROWEST = 20;

    public Sheet {
        width = Math.max(width, NARROWEST);
    }

    void blank() {
        out.print('\n');
    }

    /** A paragraph; all its lines start that far in, those after the first by {@code hanging} more. */
    void write(int indent, int hanging, List<Run> text) {
        var lines = Wrapping.wrap(text, Math.max(width - indent - hanging, NARROWEST / 2));
        for (var at = 0; at < lines.size(); at++) {
            var start = lines.get(at).isEmpty() ? 0 : at == 0 ? indent : indent + hanging;
            out.print(" ".repeat(start));
            lines.get(at).forEach(this::write);
            out.print('\n');
        }
    }

    void write(int indent, Run... text) {
        write(indent, 0, List.of(text));
    }

    private void write(Run run) {
        var code = run.look().code();
        if (coloured && !code.isEmpty()) {
            out.print(ESCAPE + code + 'm' + run.text() + ESCAPE + "0m");
        } else {
            out.print(run.text());
        }
    }
}
