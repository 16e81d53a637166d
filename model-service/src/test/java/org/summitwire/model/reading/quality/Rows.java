package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a Markdown table. */
final class Rows {

    private final List<String> lines = new ArrayList<>();

    Rows(List<String> head) {
        row(head);
        row(Collections.nCopies(head.size(), "---"));
    }

    Rows row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    List<String> lines() {
        return lines;
    }
}
